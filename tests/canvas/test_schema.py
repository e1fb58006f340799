"""The canvas's types come from Python's."""

from designer.canvas import schema


def test_the_schema_that_the_canvas_is_built_from_is_that_of_pythons_types():
    assert schema.PATH.read_text(encoding="utf-8") == schema.text()


def test_every_field_crosses_but_those_of_a_view():
    kinds = schema.schema()["$defs"]
    assert set(kinds["Node"]["required"]) == set(kinds["Node"]["properties"])
    assert set(kinds["View"]["required"]) == {"session", "design", "version"}
