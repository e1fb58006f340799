"""Documents as bytes in the store, and a whole history of them read quickly."""

from __future__ import annotations

import json
import marshal
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from designer.graph import Document, Graph, decode
from designer.graph.model import FORMAT, VERSION

_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)
_HEAD = f'{{"format":"{FORMAT}","version":{VERSION},'.encode()
_TABLES = ("layers", "nodes", "groups")


def packed(document: Document) -> bytes:
    """A document as it is stored: a file's JSON without its line breaks, in one go, since every edit waits for it."""
    body = _DOCUMENT.dump_json(document, exclude_defaults=True)
    return zlib.compress(_HEAD + body[1:], 1)


def unpacked(blob: bytes) -> Document:
    """The document in what was stored; InvalidDocument when it is of a later format."""
    return decode(json.loads(zlib.decompress(blob)))


def unpacked_history(blobs: Iterable[bytes]) -> Iterator[Document]:
    """The documents in what was stored, in order; what is the same in one and the next is one value.

    So they were before they were stored, and a long history is read many times faster.
    """
    before: Mapping[str, Any] = {}
    document: Document | None = None
    for blob in blobs:
        values = json.loads(zlib.decompress(blob))
        if document is None or not values.get("version") == before.get("version") == VERSION:
            document = decode(values)
        else:
            document = _next(values, before, document)
        before = values
        yield document


def _next(values: Mapping[str, Any], before: Mapping[str, Any], document: Document) -> Document:
    shared = _sharing(values, before, document)
    del shared["format"], shared["version"]
    try:
        return _DOCUMENT.validate_python(shared)
    except ValidationError:
        return decode(dict(values))


def _sharing(values: Mapping[str, Any], before: Mapping[str, Any], document: Document) -> dict[str, Any]:
    """The JSON of a document, with the parts of the one before it in the places where they are equal."""
    shared = dict(values)
    if "graph" in values and "graph" in before:
        shared["graph"] = _sharing_graph(values["graph"], before["graph"], document.graph)
    if "models" in values and "models" in before:
        shared["models"] = {
            name: _sharing_graph(model, before["models"][name], document.models[name])
            if name in before["models"]
            else model
            for name, model in values["models"].items()
        }
    return shared


def _sharing_graph(values: Mapping[str, Any], before: Mapping[str, Any], graph: Graph) -> Any:
    shared = dict(values)
    for table in _TABLES:
        if table in values and table in before:
            shared[table] = _sharing_table(values[table], before[table], getattr(graph, table))
    if _equal(values.get("edges"), before.get("edges")):
        shared["edges"] = graph.edges
    return shared


def _sharing_table(
    values: Mapping[str, Any], before: Mapping[str, Any], table: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        key: table[key] if key in before and _equal(before[key], value) else value
        for key, value in values.items()
    }


def _equal(one: Any, other: Any) -> bool:
    """Whether JSON values are written the same: True is no 1, and the order of keys counts."""
    return one == other and marshal.dumps(one, 2) == marshal.dumps(other, 2)
