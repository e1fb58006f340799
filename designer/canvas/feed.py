"""What the canvas is told: the difference to what it says it has seen, and nothing twice."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace

from designer.graph import Analysis, Document, Graph, GraphReport, Json

from .code import CodeApplied
from .messages import Answer, CatalogueView, Content, Refusal
from .patch import difference, encode
from .reading import Received

_KEPT = 10
"""Versions from which a patch is made. The canvas keeps some more, so it can follow every patch."""


class Feed:
    """The contents that one canvas was told, by version: a memory that may be lost at any time.

    `session` names this memory; a canvas that comes from another one is told everything.
    """

    def __init__(self) -> None:
        self.session = secrets.token_hex(6)
        self._version = 0
        self._contents: dict[int, Content] = {}
        self._code_taken = ("", 0)
        self._ordered: tuple[Analysis | None, Analysis | None] = (None, None)

    def knows(self, sent: Received | None) -> bool:
        """Whether the canvas has seen a version that is remembered."""
        return self._seen(sent) is not None

    def code_to_edit(self, sent: Received | None) -> str | None:
        """Whose code the canvas wants to see in the editor ("" for something new); None when there is no such wish.

        A wish is given once, and the next view says that it was. Ask before `view`, and open the editor.
        """
        wanted = sent.edit_code if sent else None
        if sent is None or wanted is None:
            return None
        client, number = self._code_taken
        if client == sent.client and wanted.number <= number:
            return None
        self._code_taken = (sent.client, wanted.number)
        return wanted.name

    def view(
        self,
        content: Content,
        *,
        sent: Received | None = None,
        acknowledged: int = 0,
        refusals: Sequence[Refusal] = (),
        answers: Sequence[Answer] = (),
        waiting: Sequence[str] = (),
        code_applied: CodeApplied | None = None,
        catalogue: CatalogueView | None = None,
        pending: bool = False,
        trouble: str = "",
    ) -> dict[str, Json]:
        """The JSON of a `View` without what is empty; equal as long as nothing changes.

        `acknowledged`, `refusals`, `answers`, `waiting` and `code_applied` are for the client that `sent` names.
        """
        self._advance(self._in_order(content))
        if sent is not None and sent.design != content.document.id:
            sent = None
        values: dict[str, Json] = {
            "session": self.session,
            "design": content.document.id,
            "version": self._version,
            **self._news(sent),
            "client": sent.client if sent else "",
            "acknowledged": acknowledged if sent else 0,
            "refusals": encode(tuple(refusals)) if sent else [],
            "answers": encode(tuple(answers)) if sent else [],
            "waiting": list(waiting) if sent else [],
            "code_taken": self._code_taken[1] if sent and sent.client == self._code_taken[0] else 0,
            **({"code_applied": encode(code_applied)} if sent and code_applied else {}),
            **_catalogue(sent, catalogue),
            "pending": pending,
            "trouble": trouble,
        }
        return {key: value for key, value in values.items() if value not in ("", 0, [], False)}

    def _advance(self, content: Content) -> None:
        """Make a new version, if this is another content than the last one."""
        last = self._contents.get(self._version)
        if last is not None and last.document.id != content.document.id:
            self._contents.clear()
        elif last is not None and not difference(last, content):
            return
        self._version += 1
        self._contents[self._version] = content
        self._contents.pop(self._version - _KEPT, None)

    def _in_order(self, content: Content) -> Content:
        """The content with its reports in the order of the nodes.

        The engine has them in the order of calculation, which changes with every wire and means nothing here.
        """
        if self._ordered[0] is not content.analysis:
            self._ordered = (content.analysis, _in_order_of(content.document, content.analysis))
        return replace(content, analysis=self._ordered[1])

    def _seen(self, sent: Received | None) -> Content | None:
        if sent is None or sent.session != self.session:
            return None
        content = self._contents.get(sent.seen)
        return content if content is not None and content.document.id == sent.design else None

    def _news(self, sent: Received | None) -> dict[str, Json]:
        """What the canvas lacks of the newest version: all of it, a patch, or nothing."""
        newest, seen = self._contents[self._version], self._seen(sent)
        if sent is None or seen is None:
            return {"content": encode(newest)}
        if seen is newest:
            return {}
        return {"base": sent.seen, "patch": dict(difference(seen, newest))}


def _in_order_of(document: Document, analysis: Analysis | None) -> Analysis | None:
    if analysis is None:
        return None
    named = {"": document.graph, **document.models}
    graphs = {
        name: _report_in_order(named[name], report) if name in named else report
        for name, report in analysis.graphs.items()
    }
    return replace(analysis, graphs=graphs)


def _report_in_order(graph: Graph, report: GraphReport) -> GraphReport:
    first = {id: report.nodes[id] for id in graph.nodes if id in report.nodes}
    return replace(report, nodes={**first, **report.nodes})


def _catalogue(sent: Received | None, catalogue: CatalogueView | None) -> dict[str, Json]:
    if catalogue is None:
        return {}
    known = sent is not None and sent.catalogue == catalogue.mark
    return {"catalogue_mark": catalogue.mark, **({} if known else {"catalogue": encode(catalogue)})}
