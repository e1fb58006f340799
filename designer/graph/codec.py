"""Documents and edits as JSON: the border where what comes in is checked."""

from __future__ import annotations

import json
import math
from dataclasses import is_dataclass
from typing import Any, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError

from . import edits as _edits
from . import model as _model
from .edits import Edit
from .functions import function_faults
from .migrations import UnknownVersion, migrate
from .model import FORMAT, VERSION, Document, Json
from .topology import faults

MAXIMUM_BYTES = 20_000_000
_SHOWN_PROBLEMS = 3

for _kind in (*vars(_model).values(), *vars(_edits).values()):
    if isinstance(_kind, type) and is_dataclass(_kind):
        _kind.__pydantic_config__ = ConfigDict(extra="forbid", allow_inf_nan=False)  # type: ignore[attr-defined]

_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)
_EDIT: TypeAdapter[Edit] = TypeAdapter(Edit)


class InvalidDocument(ValueError):
    """What was read is no document; the message says where and why."""


def encode(document: Document) -> dict[str, Json]:
    """The document as JSON values: identifier, format and version first, defaults left out."""
    values = cast("dict[str, Json]", _DOCUMENT.dump_python(document, mode="json", exclude_defaults=True))
    return {"id": values.pop("id"), "format": FORMAT, "version": VERSION, **values}


def decode(data: Json) -> Document:
    """The document of some JSON values, of any format up to today's; InvalidDocument says what is wrong."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise InvalidDocument(
            f'This is not a Layerloom design: it has no "format": "{FORMAT}". '
            "Open a file that Layerloom saved."
        )
    try:
        values = dict(migrate(data))
        del values["format"], values["version"]
        document = _DOCUMENT.validate_python(values)
    except UnknownVersion as error:
        raise InvalidDocument(str(error)) from error
    except (ValidationError, RecursionError) as error:
        raise InvalidDocument(_in_words(error)) from error
    found = (*faults(document), *function_faults(document))
    if found:
        raise InvalidDocument(
            "The design does not hang together: " + "; ".join(found[:_SHOWN_PROBLEMS]) + "."
        )
    return document


def dumps(document: Document) -> str:
    """The document as the text of a file; equal documents give equal text."""
    return json.dumps(encode(document), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def loads(text: str | bytes) -> Document:
    """The document in the text of a file; InvalidDocument says what is wrong with it."""
    if len(text) > MAXIMUM_BYTES:
        raise InvalidDocument(f"The file is larger than {MAXIMUM_BYTES // 1_000_000} MB; a design is not.")
    try:
        data = json.loads(text, parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise InvalidDocument(f"The file is not JSON: {error}.") from error
    return decode(data)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is not a finite number")
    return value


def encode_edit(edit: Edit) -> dict[str, Json]:
    """The edit as JSON values."""
    return cast("dict[str, Json]", _EDIT.dump_python(edit, mode="json"))


def decode_edit(data: Json) -> Edit:
    """The edit of some JSON values; InvalidDocument says what is wrong."""
    try:
        return _EDIT.validate_python(data)
    except (ValidationError, RecursionError) as error:
        raise InvalidDocument(_in_words(error)) from error


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a document's file."""
    schema = _DOCUMENT.json_schema()
    head = {
        "format": {"const": FORMAT, "type": "string"},
        "version": {"const": VERSION, "type": "integer"},
    }
    schema["properties"] = {"id": schema["properties"].pop("id"), **head, **schema["properties"]}
    schema["required"] = ["id", "format", "version", "title"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "Layerloom design",
    }


def _in_words(error: ValidationError | RecursionError) -> str:
    if isinstance(error, RecursionError):
        return "The design is nested too deeply to be read."
    problems = [
        f"at {'.'.join(map(str, problem['loc'])) or 'the top'}: {problem['msg'].lower()}"
        for problem in error.errors(include_url=False, include_context=False)
    ]
    more = f" (and {len(problems) - _SHOWN_PROBLEMS} more)" if len(problems) > _SHOWN_PROBLEMS else ""
    return "The design cannot be read: " + "; ".join(problems[:_SHOWN_PROBLEMS]) + more + "."
