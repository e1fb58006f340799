#!/usr/bin/env python3
"""Set up a virtual environment and open the app (`run.py`), or pass the tests (`run.py test`).

Needs nothing but Python 3.10–3.13. What is installed is pinned by constraints.txt and kept in .venv;
it is installed again only when the requirements change.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = Path(os.environ.get("LAYERLOOM_VENV") or ROOT / ".venv")
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BUNDLES = ("canvas", "code", "curves", "comparison")
USAGE = """usage: python3 run.py [app] [streamlit options]   set up, then open the app in the browser
       python3 run.py test [pytest options]      set up, then pass all tests
       python3 run.py check                      set up, then format, lint, types, rooms and fast tests
       python3 run.py frontend                   types, tests and build of what is drawn in the browser (needs Node.js)
       python3 run.py designer [arguments]       set up, then the command line (python -m designer)"""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    if not (3, 10) <= sys.version_info[:2] <= (3, 13):
        print(f"Layerloom needs Python 3.10 to 3.13; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    command, rest = (arguments[0], arguments[1:]) if arguments else ("app", [])
    if command not in COMMANDS:
        print(USAGE, file=sys.stderr)
        return 0 if command in ("-h", "--help", "help") else 2
    os.chdir(ROOT)
    if command == "frontend":
        return frontend(rest)
    set_up("requirements.txt" if command in ("app", "designer") else "requirements-dev.txt")
    try:
        return COMMANDS[command](rest)
    except KeyboardInterrupt:
        return 130


def set_up(requirements: str) -> None:
    """Make the environment hold what `requirements` asks for, unless it does so already."""
    files = [ROOT / name for name in ("requirements.txt", requirements, "constraints.txt", "pyproject.toml")]
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
    stamp = ENVIRONMENT / f".layerloom-{requirements}"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Setting up {ENVIRONMENT} (once; TensorFlow is large, this takes some minutes) …", flush=True)
    if not PYTHON.exists():
        create_environment()
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call(*install, "-r", requirements, "-c", "constraints.txt")
    call(*install, "--no-deps", "--editable", ".")
    stamp.write_text(digest)


def create_environment() -> None:
    """An empty virtual environment with pip; leave with a message where Python comes without."""
    try:
        venv.create(ENVIRONMENT, with_pip=True)
    except subprocess.CalledProcessError:
        print(
            "This Python cannot create virtual environments with pip. On Debian and Ubuntu:", file=sys.stderr
        )
        sys.exit("    sudo apt-get install python3-venv")


def call(*arguments: str) -> None:
    """Run the environment's Python; leave with its exit code when it fails."""
    code = python(*arguments)
    if code:
        sys.exit(code)


def python(*arguments: str) -> int:
    """The exit code of the environment's Python with these arguments."""
    return subprocess.call([str(PYTHON), *arguments])


def app(rest: list[str]) -> int:
    """Open the app in the browser."""
    headless = [] if any("headless" in argument for argument in rest) else ["--server.headless=false"]
    return python("-m", "streamlit", "run", "app.py", *headless, *rest)


def test(rest: list[str]) -> int:
    """Pass the tests: all of them, side by side, or those that the arguments name."""
    return python("-m", "pytest", *(rest or side_by_side()))


def side_by_side() -> tuple[str, ...]:
    """Arguments of pytest that share the test files out among the processors, in the order of tests/conftest.py."""
    return ("-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile", "--no-loadscope-reorder")


def check(rest: list[str]) -> int:
    """Run what CI runs, short of TensorFlow and the browser."""
    steps = (
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "ruff", "check", "."),
        ("-m", "mypy"),
        ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
        ("-m", "pytest", "-m", "not keras and not browser and not slow", *side_by_side(), *rest),
    )
    return max(python(*step) for step in steps)


def frontend(rest: list[str]) -> int:
    """Hold the source of canvas, code editor and curves against its types, its tests and the bundles that are committed."""
    npm = shutil.which("npm")
    if npm is None:
        print("The canvas's source is checked with Node.js 20.19 or newer; there is none.", file=sys.stderr)
        return 2
    source = ROOT / "designer" / "canvas" / "frontend"
    with tempfile.TemporaryDirectory() as built:
        steps = (
            ("ci", "--no-audit", "--no-fund"),
            ("run", "types", "--", "--check"),
            ("run", "check"),
            ("test",),
            *(("run", f"build:{bundle}", "--", "--outDir", built) for bundle in BUNDLES),
        )
        for step in steps:
            if code := subprocess.call([npm, *step], cwd=source):
                return code
        stale = [bundle for bundle in BUNDLES if not is_built(bundle, Path(built))]
    for bundle in BUNDLES:
        print(f"static/{bundle}.js is {'not ' * (bundle in stale)}what its source builds.", flush=True)
    if stale:
        print("Run: make canvas", file=sys.stderr)
    return 1 if stale else 0


def is_built(bundle: str, built: Path) -> bool:
    """Whether the committed bundle is, byte for byte, the one that was just built."""
    committed = ROOT / "static" / f"{bundle}.js"
    return committed.exists() and committed.read_bytes() == (built / f"{bundle}.js").read_bytes()


def designer(rest: list[str]) -> int:
    """Run the command line."""
    return python("-m", "designer", *rest)


COMMANDS = {"app": app, "test": test, "check": check, "frontend": frontend, "designer": designer}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
