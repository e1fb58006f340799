"""The command line on designs that carry code."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.cli import main
from designer.graph import dumps
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras


def test_code_of_a_design_runs_only_after_it_was_allowed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawing = Drawing()
    drawing.input((4,), "in")
    drawing.add("custom:double", id="d")
    drawing.wire("in", "d", "x")
    drawing.output("d", "y")
    mark = tmp_path / "ran"
    source = f"MARK = open({str(mark)!r}, 'w').close()\ndef double(x):\n    return x * 2\n"
    path = tmp_path / "d.json"
    path.write_text(dumps(drawing.document(functions={"double": source})), encoding="utf-8")

    assert main(["check", str(path)]) == 1
    said = capsys.readouterr()
    assert "carries code that has not been run here: double" in said.err
    assert "--allow-code" in said.err
    assert not mark.exists()

    assert main(["summary", str(path), "--allow-code"]) == 0
    assert mark.exists()
    assert "custom:double" in capsys.readouterr().out
    assert main(["summary", str(path)]) == 0
