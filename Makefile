# The same commands for those who like make.
.PHONY: app test check golden
app:
	python3 run.py
test:
	python3 run.py test
check:
	python3 run.py check
golden:
	python3 run.py test --version >/dev/null && .venv/bin/python -m tests.support.update_golden
