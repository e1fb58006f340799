"""Who may write code that runs on the server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import streamlit as st
from streamlit import config

from designer.custom import switched_on
from designer.ui import locality


@pytest.fixture(autouse=True)
def afresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a server that has just started, on an address of this computer."""
    monkeypatch.delenv("LAYERLOOM_CUSTOM_CODE", raising=False)
    before = config.get_option("server.address")
    locality.decide.cache_clear()
    yield
    config.set_option("server.address", before)
    locality.decide.cache_clear()


def test_by_itself_the_app_listens_on_this_computer_only_and_runs_code() -> None:
    assert config.get_option("server.address") == "localhost"
    locality.decide()
    assert switched_on()
    assert locality.may_write()


@pytest.mark.parametrize("address", [None, "0.0.0.0", "192.168.1.5", "example.org"])
def test_where_others_reach_the_server_code_is_off(address: str | None) -> None:
    config.set_option("server.address", address)
    locality.decide()
    assert not switched_on()
    assert not locality.may_write()


@pytest.mark.parametrize(("address", "said"), [("0.0.0.0", "on"), ("localhost", "off")])
def test_the_operators_word_counts(address: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_CUSTOM_CODE", said)
    config.set_option("server.address", address)
    locality.decide()
    assert switched_on() == locality.may_write() == (said == "on")


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "x-real-ip"])
def test_whoever_comes_through_a_proxy_may_not_unless_the_operator_said_so(
    header: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(st.context), "headers", property(lambda _: {header.title(): "10.0.0.9"}))
    assert not locality.may_write()
    locality.decide.cache_clear()
    monkeypatch.setenv("LAYERLOOM_CUSTOM_CODE", "on")
    assert locality.may_write()
