"""Documentation and errors taken apart, without Keras."""

from __future__ import annotations

import pytest

from designer.catalogue.introspect import docstrings
from designer.catalogue.introspect.choices import confirmed, documented
from designer.catalogue.introspect.guess import guess
from designer.graph import Json

DOCSTRING = """Blends what comes in.

    More on how it blends,
    in two lines.

    Example:

    >>> blend(1)

    Args:
        rate, speed: Float between 0 and 1.
            Goes on here: with a colon.
        mode: One of `"soft"` or `"hard"`.
        **kwargs: The rest.

    Call arguments:
        inputs: List of tensors.

    Output shape:
        As the input's.
    """


def test_a_docstring_has_a_summary_a_text_and_help_by_argument() -> None:
    found = docstrings.read(DOCSTRING)
    assert found.summary == "Blends what comes in."
    assert found.arguments["rate"] == "Float between 0 and 1. Goes on here: with a colon."
    assert found.arguments["speed"] == found.arguments["rate"]
    assert found.arguments["mode"] == 'One of `"soft"` or `"hard"`.'
    assert found.call_arguments == {"inputs": "List of tensors."}


def test_the_text_is_markdown_without_the_arguments() -> None:
    text = docstrings.read(DOCSTRING).text
    assert "Float between" not in text
    assert "**Output shape**\n\nAs the input's." in text
    assert "**Call arguments**\n\n- `inputs`: List of tensors." in text


def test_interactive_examples_are_fenced() -> None:
    assert "```python\n>>> blend(1)\n```" in docstrings.read(DOCSTRING).text
    assert docstrings.read("Adds.\n\n>>> 1 + 1\n2").text.endswith("```python\n>>> 1 + 1\n2\n```")


def test_an_unindented_example_does_not_hide_the_arguments() -> None:
    pasted = "Flips.\n\n    Args:\n        mode: String.\n\n    Example:\n\n```python\nflip()\n```\n"
    assert docstrings.read(pasted).arguments == {"mode": "String."}


def test_no_docstring_is_empty() -> None:
    assert docstrings.read(None) == docstrings.Docstring()


@pytest.mark.parametrize(
    ("name", "default", "text", "kind"),
    [
        ("units", None, "Positive integer, dimensionality of the output space.", "integer"),
        ("kernel_size", None, "int or tuple/list of 2 integers, the window.", "integers"),
        ("strides", [1, 1], "", "integers"),
        ("rate", None, "Float between 0 and 1. The share.", "number"),
        ("factor", 1.0, "A single float or a tuple of two floats.", "json"),
        ("use_bias", True, "", "boolean"),
        ("keep", None, "Whether to keep it.", "boolean"),
        ("kernel_initializer", "zeros", "", "initializer"),
        ("recurrent_activation", "tanh", "", "activation"),
        ("axis", -1, "Integer, the axis that should be normalized.", "integer"),
        ("axis", -1, "Integer or tuple of integers, the axes.", "axes"),
        ("target_shape", None, "Tuple of integers.", "shape"),
        ("padding", 1, "Int, or tuple of 2 ints, or tuple of 2 tuples of 2 ints.", "json"),
        ("mask_value", None, "A value that stands for nothing.", None),
    ],
)
def test_types_are_guessed_from_name_default_and_text(
    name: str, default: Json, text: str, kind: str | None
) -> None:
    assert guess(name, default, text) == kind


def test_choices_are_the_quoted_strings_of_a_listing() -> None:
    assert documented('string, either `"valid"` or `"same"` (any case).') == ("valid", "same")
    assert documented('Function, one of `{"dot", "concat"}`. `"dot"` is faster.') == ("dot", "concat")
    assert documented('See `"other"` and `"another"`.') == ()
    assert documented('Can be `"single"`.') == ()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Expected one of {'a', 'b'}. Received: mode={bogus}", ("a", "b")),
        ("Invalid mode: {bogus}. Must be one of ('a', 'b', None)", ("a", "b")),
        ('Unknown mode {bogus}. Accepted are "a" or "b".', ("a", "b")),
        ("rate must be one of {'a', 'b'}, not None", ()),
    ],
)
def test_an_error_confirms_choices_only_when_it_is_about_them(
    message: str, expected: tuple[str, ...]
) -> None:
    def use(bogus: str) -> None:
        raise ValueError(message.replace("{bogus}", bogus))

    assert confirmed(use) == expected


def test_what_keras_takes_silently_confirms_nothing() -> None:
    assert confirmed(lambda bogus: bogus) == ()
