"""The command as the shell calls it, in a process of its own with an engine of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support import ROOT


@pytest.mark.keras
def test_a_command_ends_with_its_exit_code_and_leaves_no_engine_behind(tmp_path) -> None:
    path = str(tmp_path / "d.json")
    calls = (["new", "--preset", "residual", "-o", path], ["check", path])
    done = [
        subprocess.run(
            [sys.executable, "-m", "designer", *call],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        for call in calls
    ]
    assert [one.returncode for one in done] == [0, 0], [one.stderr for one in done]
    assert "No problems" in done[1].stdout
