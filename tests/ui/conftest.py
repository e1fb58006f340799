"""Pages under test ask for the engine when they need it; nothing is started behind their back."""

import pytest

from designer.ui import warming


@pytest.fixture(autouse=True)
def nothing_in_the_background(monkeypatch):
    monkeypatch.setattr(warming, "begin", lambda: None)
