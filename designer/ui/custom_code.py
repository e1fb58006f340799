"""The design's own code: written, tried and allowed in a dialog of the design page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

import streamlit as st

from designer.custom import (
    TEMPLATES,
    Problem,
    Role,
    Template,
    Written,
    allow,
    begun,
    main_name,
    read,
    read_all,
    rewired,
    waiting,
)
from designer.engine import EngineError
from designer.graph import Batch, Document, Edit, RemoveFunction, RenameFunction, SetFunction, functions_used

from . import frame, locality, session
from .code_editor import Edited, Mark, code_editor
from .services import engine
from .words import count, plain

_OPEN, _TRIED = "custom-code-open", "custom-code-tried"
_SHOWN, _WANTED = "custom-code-shown", "custom-code-wanted"
_HEIGHT = 360
_USES: Mapping[Role, str] = {
    "layer": "A layer: add it from the palette, under Custom.",
    "function": "A function: add it from the palette, under Custom, or choose it as an activation.",
    "loss": "A loss, or a metric: choose it for an output on the Train page.",
    "metric": "A metric: choose it for an output on the Train page.",
}
_OFF = (
    "Custom code is switched off here: it would run on this server. Whoever runs the server can switch it on "
    "with LAYERLOOM_CUSTOM_CODE=on; the README says more."
)
_CAME = (
    "came with this design, from a file. Nothing of it has been run. Read it: it would run on this computer "
    "with all your rights. Allow it only if you trust who wrote it."
)


def button(document: Document) -> None:
    """The way to the dialog, in the head of the page; it opens by itself when the canvas asked for it."""
    unread = waiting(document)
    label = "Allow custom code …" if unread else "Custom code"
    asked = st.button(
        label,
        key="custom-code",
        icon=":material/code:",
        type="primary" if unread else "secondary",
        help="Losses, metrics, functions and layers of your own, in Python",
    )
    if asked or session.value(_OPEN, False):
        session.put(_OPEN, False)
        st.dialog("Custom code", width="large", on_dismiss="rerun")(_guarded)()


def open_for(name: str) -> None:
    """Let the dialog open in the next run of the page, with the code of a name, or to begin something new."""
    session.put(_OPEN, True)
    session.put(_WANTED, name or None)


def is_to_open() -> bool:
    """Whether the next run of the page opens the dialog."""
    return session.value(_OPEN, False)


def _guarded() -> None:
    try:
        dialog()
    except Exception as error:
        # A dialog runs outside the page's own guard.
        frame.report(error)


def dialog() -> None:
    """All code of the design: one piece in the editor, the others a click away."""
    document = session.document()
    if document is None:
        return
    if said := session.said():
        st.warning(plain(said), icon=":material/info:")
    may_write = locality.may_write()
    if may_write:
        engine().start_for_custom_code()
        _ask_to_allow(document)
    else:
        st.info(_OFF, icon=":material/lock:")
    name = _choice(document, may_write=may_write)
    if name is None:
        st.markdown(
            "**No code of your own yet**  \n:gray[Begin with one of the four: each starts as something small that works.]"
        )
        return
    _piece(document, name, may_write=may_write)


def _ask_to_allow(document: Document) -> None:
    unread = waiting(document)
    if not unread:
        return
    names = ", ".join(f"`{name}`" for name in unread)
    st.warning(f"{names} {_CAME}", icon=":material/shield:")
    if st.button(f"Allow {count(len(unread), 'piece')} of code", key="custom-code-allow"):
        allow({name: document.functions[name] for name in unread})
        session.look_again()
        st.rerun(scope="fragment")


def _choice(document: Document, *, may_write: bool) -> str | None:
    """The name of the code to show, and what begins a new piece."""
    names = list(document.functions)
    with st.container(horizontal=True, gap="small"):
        for template in TEMPLATES if may_write else ():
            st.button(
                f"New {template.title.lower()}",
                key=f"custom-code-new-{template.role}",
                help=template.help,
                icon=":material/add:",
                type="tertiary",
                on_click=_begin,
                args=(template, names),
            )
    if not names:
        return None
    shown = session.value(_WANTED, None) or session.value(_SHOWN, None)
    session.put(_WANTED, None)
    session.put(_SHOWN, shown if shown in names else names[-1])
    drafts = _drafts(document)
    st.pills(
        "Code of this design",
        names,
        key=_SHOWN,
        required=True,
        label_visibility="collapsed",
        format_func=lambda name: f"{name} •" if name in drafts else name,
    )
    return session.value(_SHOWN, names[-1])


def _begin(template: Template, taken: list[str]) -> None:
    name, source = begun(template, taken)
    _save(SetFunction(name=name, source=source), source)
    session.put(_WANTED, name)


def _save(edit: Edit, source: str) -> None:
    allow({"": source})
    session.change(edit)


def _piece(document: Document, name: str, *, may_write: bool) -> None:
    """One piece of code in the editor, what is wrong with it, and what can be done with it."""
    drafts, source = _drafts(document), document.functions[name]

    def keep(edited: Edited) -> None:
        drafts[name] = edited.text
        if edited.text == source:
            drafts.pop(name)

    text, key = drafts.get(name, source), f"custom-code-{document.id}-{list(document.functions).index(name)}"
    found = _read(document, name, text)
    to_try = may_write and name not in drafts and not found.problems and not waiting(document)
    tried = _tried(document, name) if to_try else ()
    problems = (*found.problems, *(tried or ()))
    edited = code_editor(
        text,
        key=key,
        label=f"Python code of {name}",
        marks=[Mark(max(problem.line, 1), problem.message) for problem in problems],
        height=_HEIGHT,
        read_only=not may_write,
        on_edit=keep,
    )
    told = st.container()
    if may_write:
        _buttons(document, name, edited, key)
    with told:
        if tried is None:
            _try(document)
        _tell(problems, found)


def _tell(problems: Sequence[Problem], found: Written) -> None:
    for problem in problems:
        where = f"Line {problem.line}: " if problem.line else ""
        st.error(plain(where + problem.message), icon=":material/error:")
    if not problems and found.role is not None:
        st.caption(_USES[found.role])


def _read(document: Document, name: str, text: str) -> Written:
    """What the text of a piece says, given the pieces before it."""
    before = dict(takewhile(lambda item: item[0] != name, document.functions.items()))
    return read(main_name(text) or name, text, read_all(before))


def _buttons(document: Document, name: str, edited: Edited, key: str) -> None:
    drafts = _drafts(document)
    changed = edited.text != document.functions[name]
    wanted = edited.saved > session.value(f"{key}-saved", 0)
    session.put(f"{key}-saved", edited.saved)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        save = st.button(
            "Save and try", key="custom-code-save", type="primary", disabled=not changed, help="Ctrl+S"
        )
        if st.button("Discard changes", key="custom-code-discard", disabled=not changed):
            drafts.pop(name, None)
            st.rerun(scope="fragment")
        used = name in functions_used(document)
        if st.button(
            "Delete",
            key="custom-code-delete",
            type="tertiary",
            icon=":material/delete:",
            disabled=used,
            help="It is in use: remove what uses it first." if used else "Undo brings it back.",
        ):
            session.change(RemoveFunction(name=name))
            st.rerun(scope="fragment")
    if changed and (save or wanted):
        _store(document, name, edited.text)


def _store(document: Document, name: str, text: str) -> None:
    """Keep a text under the name that it defines; what uses it follows."""
    new = main_name(text) or name
    before = _read(document, name, document.functions[name])
    edits = [*rewired(document, name, before, _read(document, name, text))]
    if new != name:
        edits.append(RenameFunction(name=name, to=new))
    edits.append(SetFunction(name=new, source=text))
    title = f"Rename {name} to {new}" if new != name else f"Change {name}"
    _drafts(document).pop(name, None)
    _save(Batch(edits=tuple(edits), title=title), text)
    after = session.document()
    if after is not None and new in after.functions:
        session.put(_WANTED, new)
    else:
        _drafts(document)[name] = text
    st.rerun(scope="fragment")


def _tried(document: Document, name: str) -> tuple[Problem, ...] | None:
    """What went wrong when the code was run; None when it has not been run as it is now."""
    known = session.value(_TRIED, None)
    if known is None or known[0] != document.functions:
        return None
    problem = known[1].get(name)
    return () if problem is None else (problem,)


def _try(document: Document) -> None:
    """Run the code in the engine, and show the dialog again when something is wrong."""
    try:
        with st.spinner("Trying the code …", show_time=False):
            found = engine().try_functions(document)
    except EngineError as error:
        st.error(plain(str(error)), icon=":material/error:")
        return
    session.put(_TRIED, (document.functions, found))
    if found:
        st.rerun(scope="fragment")


def _drafts(document: Document) -> dict[str, str]:
    """What was written and not saved, by name."""
    return session.remembered(f"custom-code-drafts-{document.id}", dict[str, str])
