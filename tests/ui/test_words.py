"""Numbers, sizes, times and other people's words read well and mean what they say."""

import doctest

import pytest

from designer.ui import palette, words


@pytest.mark.parametrize("module", [words, palette], ids=lambda module: module.__name__)
def test_the_examples_in_docstrings_are_true(module):
    assert doctest.testmod(module).failed == 0


def test_a_title_cannot_write_markdown_or_html():
    title = "<script>alert(1)</script> **bold** :red[x] $y$ [a](http://b) `c` ![d](e)"
    escaped = words.plain(title)
    for sign in "<>*[]$`!:":
        assert escaped.count(sign) == escaped.count(f"\\{sign}") == title.count(sign)


def test_line_breaks_in_a_title_become_spaces():
    assert words.plain("one\n\n# two") == "one \\# two"


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0 B"), (999, "999 B"), (3_400_000, "3.4 MB"), (256_000_000, "256 MB"), (5e15, "5000 TB")],
)
def test_sizes_are_written_in_the_unit_that_reads_best(number, text):
    assert words.size(number) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(-1, "0 s"), (8.4, "8 s"), (125, "2 min 05 s"), (4200, "1 h 10 min")]
)
def test_durations(seconds, text):
    assert words.duration(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(5, "just now"), (300, "5 min ago"), (7200, "2 h ago"), (90_000, "1 day ago")]
)
def test_moments_are_told_from_now(seconds, text):
    assert words.ago(1_000_000, now=1_000_000 + seconds) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.12345, "0.1235"), (12345.6, "12,346"), (1.5e-5, "1.5e-05"), (0, "0"), (2e9, "2e+09")],
)
def test_measured_values_keep_four_digits(value, text):
    assert words.number(value) == text


@pytest.mark.parametrize(
    ("title", "name"), [("My U-Net!", "my-u-net.py"), ("../../etc", "etc.py"), ("→→", "design.py")]
)
def test_a_title_becomes_a_safe_file_name(title, name):
    assert words.file_name(title, ".py") == name
