"""Work in the background: what was found stays told while it is found out anew."""

import threading

import pytest

from designer.ui.background import Background


def test_what_was_found_before_is_told_until_the_newer_is_there():
    one, go = Background(), threading.Event()
    assert one.begin("key", lambda: 1, mark=1).result(30) == 1
    newer = one.begin("key", lambda: go.wait(30) and 2, mark=2)
    assert newer.result(0.01) == 1
    assert one.begin("key", lambda: 3, mark=3).mark == 2, "work that goes on is waited for"
    go.set()
    assert newer.result(30) == 2
    assert one.begin("key", lambda: 3, mark=2).result(30) == 2


def test_what_work_raises_is_raised_where_it_is_asked_for():
    with pytest.raises(LookupError):
        Background().begin("key", lambda: {}["gone"]).result(30)
