"""Designs from elsewhere whose code would do harm: reading, listing and writing them out runs nothing of it."""

from __future__ import annotations

import ast
import inspect
import json
import re
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from designer.canvas import own_entries
from designer.codegen import model_code
from designer.custom import allow, entries, imports, is_allowed, main_name, permitted, read, waiting
from designer.graph import (
    LONGEST_CODE,
    Document,
    EditRefused,
    InvalidDocument,
    RenameFunction,
    SetFunction,
    apply,
    dumps,
    loads,
)
from designer.importers import read as open_model
from designer.ui.picture import picture
from tests.custom.harmful import HARMFUL, calling, harmful


def run_by_a_naive_reader(source: str) -> None:
    """What tells the parameters and ports of a definition by making it."""
    made: dict[str, Any] = {}
    exec(compile(source, "code", "exec", dont_inherit=True), made)
    inspect.signature(made["f"])


@pytest.mark.parametrize("where", HARMFUL)
def test_opening_listing_drawing_and_writing_out_runs_nothing(tmp_path: Path, where: str) -> None:
    mark = tmp_path / "mark"
    source = harmful(where, mark)
    run_by_a_naive_reader(source)
    assert mark.exists()
    mark.unlink()

    path = tmp_path / "design.json"
    path.write_text(dumps(calling(source)), encoding="utf-8")
    document = loads(path.read_bytes())
    assert open_model(path, path.name).document == document
    assert [entry.name for entry in entries(document.functions)] == ["custom:f"]
    assert own_entries(document.functions)
    assert main_name(source) == "f"
    assert imports(source) == {}
    assert "<svg" in picture(document.graph)
    assert waiting(document) == ("f",)
    assert permitted(document).functions == {"f": ""}
    assert "def f(" in model_code(document)
    assert not mark.exists()


NO_NAMES = [
    "", "class", "None", "__builtins__", "__import__", "a b", "f\nimport os", "f\0", "f()", "1f", "f.g", "ｆ", "оps",
    "../f", "/tmp/f", "C:\\f", "f\u202e", "f" * 100,
]  # fmt: skip


@pytest.mark.parametrize("name", NO_NAMES)
def test_names_that_are_none_are_refused(name: str) -> None:
    source = f"def {name}(x): return x\n"
    with pytest.raises(InvalidDocument, match="no name in Python"):
        loads(json.dumps({**json.loads(dumps(calling("", "f"))), "functions": {"f": "", name: source}}))
    for edit in (SetFunction(name=name, source=source), RenameFunction(name="f", to=name)):
        with pytest.raises(EditRefused, match="as Python names things"):
            apply(calling("def f(x): return x\n"), edit)


def test_more_code_than_a_design_can_have_is_refused() -> None:
    long = "def f(x): return x\n" + "#" * LONGEST_CODE
    many = {f"f{number}": "#" * LONGEST_CODE for number in range(5)}
    document = calling("def f(x): return x\n")
    for functions in ({"f": long}, {"f": "", **many}):
        with pytest.raises(InvalidDocument, match="characters; up to"):
            loads(dumps(replace(document, functions=functions)))
    with pytest.raises(EditRefused, match="characters; up to"):
        apply(document, SetFunction(name="f", source=long))
    with pytest.raises(EditRefused, match="characters; up to"):
        apply(replace(document, functions=many), SetFunction(name="f", source=""))


TAXING = {
    "NUL": "def f(x): return x\0",
    "long line": "def f(x): return x #" + "a" * 1_000_000,
    "much": "def f(x): return x\n" + "x = 1\n" * 200_000,
    "parentheses": "def f(x): return " + "(" * 30_000 + "x" + ")" * 30_000,
    "signs": "def f(x): return " + "-" * 60_000 + "x",
    "sums": "def f(x): return x" + "+x" * 30_000,
    "calls": "def f(x): return x" + "()" * 30_000,
    "base": "class f(a" + ".a" * 900 + "): ...",
    "union": "def f(x: int" + " | None" * 900 + "): return x",
    "named type": "def f(x: a" + ".a" * 900 + "[int]): return x",
    "blocks": "def f(x):\n" + "".join(" " * deep + "if x:\n" for deep in range(1, 200)),
    "arguments": f"def f({','.join(f'a{n}' for n in range(2_000))}):\n    return [{'x,' * 20_000}]",
    "classes": "".join(f"class c{n}(c{n + 1}): 0\n" for n in range(2_000)) + "class f(c0): 0",
    "digits": "def f(x, y=" + "9" * 60_000 + "): return x",
    "circle": "class f(g): ...\nclass g(f): ...",
}


@pytest.mark.parametrize("kind", TAXING)
def test_text_that_is_hard_to_read_takes_no_long_time(kind: str) -> None:
    began = time.process_time()
    found = read("f", TAXING[kind])
    entries({"f": TAXING[kind]})
    main_name(TAXING[kind])
    imports(TAXING[kind])
    assert time.process_time() - began < 15
    assert found.problems or found.role == "function"


def test_what_a_page_is_told_can_be_sent() -> None:
    source = (
        'def f(x, a="\\ud800", b=1e999, c=[-1e999], d=0x' + "f" * 5_000 + "):\n    '\\udfff'\n    return x\n"
    )
    (entry,) = entries({"f": source})
    assert json.dumps(asdict(entry), allow_nan=False, ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\x1b[2K", "\b"])
def test_code_that_reads_otherwise_than_it_runs_is_refused(mark: str) -> None:
    """Whoever allows code must see what it does."""
    problem = read("f", f"def f(x):\n    return x  # {mark}\n").problems[0]
    assert problem.line == 2
    assert f"U+{ord(mark[0]):04X}" in problem.message


def test_what_is_allowed_is_the_text_and_not_the_name_or_the_design(home: Path) -> None:
    good = "def f(x): return x\n"
    allow({"f": good})
    assert is_allowed(good)
    for other in (
        "def f(x): return x",
        f"{good} ",
        good.replace("x", "у"),
        f"{good}\nf(1)",
        good.upper(),
        "",
    ):
        assert not is_allowed(other)
    both = Document("own", "Own", calling(good).graph, functions={"f": good, "g": "def g(x): return f(x)\n"})
    assert permitted(both).functions == {"f": good, "g": ""}
    (home / "allowed" / "g.py").write_text(both.functions["g"], encoding="utf-8")
    assert waiting(both) == ("g",)


@pytest.mark.parametrize("name", ["../../made", "/tmp/made", "a/b", "f\0", "allowed"])
def test_a_name_leads_to_no_other_place(home: Path, name: str) -> None:
    before = {path for path in home.parent.rglob("*") if "cache" not in path.parts}
    allow({name: f"def f(x): return {name!r}\n"})
    made = {path for path in home.parent.rglob("*") if "cache" not in path.parts} - before
    (note,) = made - {home / "allowed"}
    assert note.parent == home / "allowed"
    assert re.fullmatch(r"[0-9a-f]{64}\.py", note.name)


@pytest.mark.parametrize(
    "text", ['"""\nMARK\n"""', "'\nMARK\n'", "a\nMARK", "a\rMARK", "\\", "{MARK}", "a\u2028MARK"]
)
def test_words_of_a_design_become_no_code(tmp_path: Path, text: str) -> None:
    """Titles and names go into programs as text only."""
    words = text.replace("MARK", "harm()")
    document = calling("def f(x):\n    return x\n")
    graph = document.graph
    named = replace(graph.layers["in"], name=words)
    output = replace(graph.outputs[0], name=words)
    graph = replace(graph, layers={**graph.layers, "in": named}, outputs=(output,))
    code = model_code(replace(document, title=words, id=words, graph=graph))
    called = [node.func for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    assert "harm" not in [function.id for function in called if isinstance(function, ast.Name)]
