"""Documents as files: what opens, what does not and what is said then."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from designer.graph import InvalidDocument, decode, dumps, encode, json_schema, loads
from designer.graph.migrations import UnknownVersion, migrate
from designer.graph.model import VERSION
from designer.settings import PRESETS
from tests.support.drawing import Drawing

SAMPLES = Path(__file__).parents[1] / "samples"
SCHEMA = Path(__file__).parents[2] / "docs" / "document.schema.json"


def small() -> dict[str, object]:
    drawing = Drawing()
    drawing.output(drawing.add("Dense", drawing.input((4,), "x"), id="d", units=2), "y")
    return json.loads(dumps(drawing.document()))  # type: ignore[no-any-return]


def said_of(text: str | bytes) -> str:
    with pytest.raises(InvalidDocument) as caught:
        loads(text)
    return str(caught.value)


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("format-*.json")), ids=lambda path: path.stem)
def test_files_of_every_released_format_open(sample: Path) -> None:
    document = loads(sample.read_text(encoding="utf-8"))
    assert document.graph.nodes
    assert loads(dumps(document)) == document


def test_there_is_a_frozen_sample_of_every_format() -> None:
    formats = {
        json.loads(path.read_text(encoding="utf-8"))["version"] for path in SAMPLES.glob("format-*.json")
    }
    assert formats == set(range(1, VERSION + 1))


def test_the_identifier_stands_in_front() -> None:
    assert list(small())[:3] == ["id", "format", "version"]


def test_the_committed_schema_is_that_of_the_code() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json_schema()


@pytest.mark.parametrize("preset", sorted(PRESETS.glob("*.json")), ids=lambda path: path.stem)
def test_presets_fit_the_schema_and_are_as_the_app_saves_them(preset: Path) -> None:
    text = preset.read_text(encoding="utf-8")
    jsonschema.validate(json.loads(text), json_schema())
    assert dumps(loads(text)) == text
    assert loads(text).id == preset.stem


def test_what_is_not_json_is_refused() -> None:
    assert "not JSON" in said_of("{")
    assert "not JSON" in said_of(b"\xff\xfe\x00binary")


def test_other_json_is_refused_as_not_ours() -> None:
    assert "not a Layerloom design" in said_of("[]")
    assert "not a Layerloom design" in said_of('{"class_name": "Functional"}')


def test_a_missing_field_is_named_with_its_place() -> None:
    data = small()
    del data["graph"]["layers"]["d"]["kind"]  # type: ignore[index]
    assert "graph.layers.d.kind" in said_of(json.dumps(data))


def test_an_unknown_field_is_refused_rather_than_lost() -> None:
    assert "surprise" in said_of(json.dumps({**small(), "surprise": 1}))


def test_numbers_that_are_none_are_refused() -> None:
    text = json.dumps(small())
    assert "finite" in said_of(text.replace('"units": 2', '"units": NaN'))
    assert "finite" in said_of(text.replace('"units": 2', '"units": 1e999'))


def test_dangling_references_are_named() -> None:
    assert "'ghost'" in said_of(json.dumps(small()).replace('"source": "x"', '"source": "ghost"'))


def test_deep_nesting_is_refused_in_words() -> None:
    nested = "[" * 100_000 + "]" * 100_000
    said = said_of(json.dumps(small()).replace('"units": 2', f'"units": {nested}'))
    assert "nest" in said or "recursion" in said.lower()


def test_a_file_too_large_for_a_design_is_refused() -> None:
    assert "MB" in said_of(" " * 20_000_001)


def test_a_newer_format_says_to_update() -> None:
    assert "Update Layerloom" in said_of(json.dumps({**small(), "version": VERSION + 1}))


def test_migrations_run_in_order_up_to_todays_format() -> None:
    steps = {1: lambda data: {**data, "log": [1]}, 2: lambda data: {**data, "log": [*data["log"], 2]}}
    assert migrate({"version": 1}, to=3, steps=steps) == {"version": 3, "log": [1, 2]}  # type: ignore[arg-type]


@pytest.mark.parametrize("version", [None, 0, "1", True, 1.5])
def test_a_version_that_is_no_count_is_refused(version: object) -> None:
    with pytest.raises(UnknownVersion):
        migrate({"version": version})  # type: ignore[dict-item]


def test_decoding_does_not_change_what_it_was_given() -> None:
    data = encode(decode(small()))  # type: ignore[arg-type]
    before = json.dumps(data)
    decode(data)  # type: ignore[arg-type]
    assert json.dumps(data) == before
