"""Notebooks are scripts made of cells: magics and shell commands are left out, places are told by cells."""

import json

import pytest

from designer.importers import NotOpened
from designer.scripts.notebooks import as_script, is_notebook, plain_python, script_of_notebook


def notebook(*sources, kind="code"):
    cells = [{"cell_type": kind, "metadata": {}, "outputs": [], "source": source} for source in sources]
    return json.dumps({"cells": cells, "nbformat": 4, "nbformat_minor": 5, "metadata": {}}).encode()


def test_cells_are_joined_and_lines_are_told_by_cell():
    script = script_of_notebook(notebook(["import keras\n", "x = 1\n"], "y = 2\n\nz = 3"))
    assert script.text == b"import keras\nx = 1\ny = 2\n\nz = 3\n"
    assert script.words("Line 5 needs `z`") == "Cell 2, line 3 needs `z`"
    assert script.words("set in line 2") == "set in cell 1, line 2"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("%matplotlib inline", "pass"),
        ("!pip install keras", "pass"),
        ("    !ls -l", "    pass"),
        ("files = !ls", "files = get_ipython()"),
        ("model.fit?", "pass"),
        ("a = b % c", "a = b % c"),
        ("print('50 %')", "print('50 %')"),
        ("if a != b:", "if a != b:"),
    ],
)
def test_what_only_notebooks_understand_is_taken_out(line, left):
    assert plain_python([line]) == [left]


def test_cells_of_other_languages_are_left_out():
    assert plain_python(["%%bash", "rm -rf x"]) == ["", ""]
    assert plain_python(["%%time", "x = 1"]) == ["pass", "x = 1"]


def test_code_that_python_understands_stays_as_it_is():
    lines = ["print('%d of'", "      % 3)", "x = 4"]
    assert plain_python(lines) == lines
    pasted = as_script(b"!pip install keras\nimport keras\n", "pasted.py")
    assert pasted.text == b"pass\nimport keras\n"
    assert as_script(b"x = '\xff'", "a.py").text == b"x = '\xff'"


def test_cells_of_text_are_no_code():
    with pytest.raises(NotOpened, match="no cells with code"):
        script_of_notebook(notebook("# A title", kind="markdown"))


@pytest.mark.parametrize("text", [b"{", b"[]", b'{"cells": 3}', b"\xff\xfe\x00", b"[" * 100_000])
def test_what_is_no_notebook_is_said_so(text):
    with pytest.raises(NotOpened):
        script_of_notebook(text)


def test_a_notebook_is_known_by_its_name_or_its_content():
    assert is_notebook(b"{}", "Week 1.IPYNB")
    assert is_notebook(notebook("x = 1"), "upload")
    assert not is_notebook(b"x = {'cells': 1}", "a.py")
