"""Programs as notebooks: nothing is lost, nothing runs twice, and the cells follow what the program does."""

from __future__ import annotations

import ast

import pytest

from designer.codegen import program
from designer.exporters.notebook import Cell, as_notebook, cells, code_of
from designer.workspace import preset, presets


def statements(text: str) -> list[str]:
    return [ast.unparse(node) for node in ast.parse(text).body]


@pytest.mark.parametrize("name", [document.id for document in presets()])
def test_the_cells_hold_the_whole_program_and_main_step_by_step(name: str) -> None:
    text = program(preset(name))
    tree = ast.parse(text)
    main = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "main")
    above = [node for node in tree.body[1:] if node is not main and not isinstance(node, ast.If)]
    wanted = [ast.unparse(node) for node in (*above, *main.body)]
    found = statements(code_of(as_notebook(preset(name).title, cells(text))))
    assert found == wanted


def test_comments_come_along() -> None:
    text = '"""T."""\n\nimport os\n\n# why\nx = 1\n\n\ndef main():\n    # first\n    a = 1\n\n    # then\n    b = 2\n'
    code = [cell.source for cell in cells(text) if cell.kind == "code"]
    assert code == ["import os\n\n# why\nx = 1", "# first\na = 1", "# then\nb = 2"]


def test_what_the_program_says_of_itself_becomes_text() -> None:
    first = cells(program(preset("siamese")))[0]
    assert first.kind == "markdown"
    assert first.source.startswith("# ")
    assert "pip install" in first.source


def test_the_model_alone_gets_the_title_of_the_design() -> None:
    notebook = as_notebook("Mine", cells("import keras\n\n\ndef build_model():\n    pass\n"))
    assert notebook["cells"][0]["source"] == ["# Mine"]  # type: ignore[index,call-overload]
    assert code_of(notebook, until="build_model") == "import keras\n\ndef build_model():\n    pass\n"


def test_every_cell_has_an_id_of_its_own_as_the_format_wants() -> None:
    notebook = as_notebook("T", [Cell("code", "pass"), Cell("code", "pass"), Cell("markdown", "pass")])
    ids = [cell["id"] for cell in notebook["cells"]]  # type: ignore[union-attr,index,call-overload]
    assert len(set(ids)) == len(ids)
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
