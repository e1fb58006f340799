"""The cases that the canvas's own `patched` must agree with: current, and of every shape of a patch."""

import json

from designer.canvas import patched
from tests.support.patch_cases import PATH, text


def committed():
    return json.loads(PATH.read_text(encoding="utf-8"))


def shapes(patch):
    yield " ".join(sorted(patch))
    for inner in patch.get("in", {}).values():
        yield from shapes(inner)


def test_the_committed_cases_are_what_python_says():
    assert PATH.read_text(encoding="utf-8") == text(), "python -m tests.support.update_golden patches"


def test_every_case_leads_from_before_to_after():
    for case in committed():
        assert json.dumps(patched(case["before"], case["patch"])) == json.dumps(case["after"])


def test_every_shape_of_a_patch_is_among_the_cases():
    met = {shape for case in committed() for shape in shapes(case["patch"])}
    assert met >= {"", "set", "in", "in order", "drop", "at cut put"}
