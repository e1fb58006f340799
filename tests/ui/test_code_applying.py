"""What a person wrote in the code panel becomes the design, as one step, or is told line by line."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.support import ROOT

pytestmark = pytest.mark.keras


def test_written_code_becomes_the_design_or_is_told_line_by_line():
    page = AppTest.from_file(str(ROOT / "tests" / "support" / "applying_page.py"), default_timeout=240).run()
    assert not page.exception, [found.message for found in page.exception]
    assert [one.value for one in page.markdown] == ["well"]
