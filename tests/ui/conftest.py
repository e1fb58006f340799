"""Pages under test ask for the engine and for data when they need them; nothing is started behind their back."""

import pytest

from designer.ui import diagnosis, forecast, verified, warming


@pytest.fixture(autouse=True)
def nothing_in_the_background(monkeypatch):
    monkeypatch.setattr(warming, "begin", lambda: None)
    monkeypatch.setattr(warming, "prepare", lambda dataset: None)
    monkeypatch.setattr(verified, "by_itself", lambda job: None)
    monkeypatch.setattr(diagnosis, "by_itself", lambda run: None)
    monkeypatch.setattr(forecast, "by_itself", lambda document, analysis, store: None)
