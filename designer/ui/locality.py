"""Whether code of a design may run on this server, and whether whoever looks at it now may write some."""

from __future__ import annotations

import os
from functools import cache

import streamlit as st

from designer.custom import switched_on

_SETTING = "LAYERLOOM_CUSTOM_CODE"
_HERE = {"localhost", "127.0.0.1", "::1"}
_PASSED_ON = ("X-Forwarded-For", "X-Real-Ip", "Forwarded")


@cache
def decide() -> bool:
    """Settle once for this process and those it starts whether code may run; True when the operator said so.

    Without a word of the operator it may where only this computer can reach the server.
    """
    if _SETTING in os.environ:
        return True
    local = st.get_option("server.address") in _HERE
    os.environ[_SETTING] = "on" if local else "off"
    return False


def may_write() -> bool:
    """Whether this window's user may write code that runs here, or allow some.

    A local server that a proxy shows to others is a shared one: then only the operator's word counts.
    """
    said = decide()
    return switched_on() and (said or _is_here())


def _is_here() -> bool:
    passed_on = any(st.context.headers.get(name) for name in _PASSED_ON)
    return not passed_on and st.context.ip_address in (None, *_HERE)
