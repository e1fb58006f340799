# The same commands for those who like make.
.PHONY: app test check golden canvas
app:
	python3 run.py
test:
	python3 run.py test
check:
	python3 run.py check
canvas:
	cd designer/canvas/frontend && npm ci --no-audit --no-fund && npm run types && npm run build
golden:
	python3 run.py test --version >/dev/null && .venv/bin/python -m tests.support.update_golden
