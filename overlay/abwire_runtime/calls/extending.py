"""Adding to a request what the document does not know: ``extra_body``, ``extra_query`` and ``extra_headers``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..data.unset import UNSET
from .additions import credentials_among, credentials_in, header_pairs, query_pairs
from .operation import Body, Parameter, Prepared
from .serialization import encode_body, encode_value

NAMES = frozenset({"extra_body", "extra_headers", "extra_query"})
"""The arguments, which every operation has."""

_WITHOUT_BODY = ("GET", "HEAD", "OPTIONS", "TRACE")


def extended(
    prepared: Prepared, arguments: Mapping[str, Any], parameters: Sequence[Parameter], body: Body | None, call: str
) -> Prepared:
    """Add to a request what its call passes beyond the document.

    Args:
        prepared: The request without it. What validation looks at stays as it is.
        arguments: The arguments of the call, these among them.
        parameters: The parameters of the operation.
        body: Its body, if it has one.
        call: The operation, for error messages.

    Raises:
        TypeError: An argument is not a mapping, has a name that the document knows, or adds to a body that is no object.
        ValueError: A name or a value can't be sent.
        OSError: A file can't be read.
    """
    given = {name: arguments[name] for name in NAMES & arguments.keys() if arguments[name] is not UNSET}
    query = query_pairs(given.get("extra_query"), f"{call}: extra_query")
    headers = header_pairs(given.get("extra_headers"), f"{call}: extra_headers")
    _refuse_known(f"{call}: extra_query", dict(query), _names_in("query", parameters))
    # The names of headers are the same in upper and lower case.
    known = {name.lower(): each for name, each in _names_in("header", parameters).items()}
    _refuse_known(f"{call}: extra_headers", (name.lower() for name in headers), known)
    prepared = prepared._replace(
        query=[*prepared.query, *query],
        added_headers=headers,
        secrets=(*prepared.secrets, *credentials_among([*query, *headers.items()])),
    )
    fields = given.get("extra_body")
    return prepared if fields is None else _with_fields(prepared, fields, body, call)


def _with_fields(prepared: Prepared, fields: Any, body: Body | None, call: str) -> Prepared:
    label = f"{call}: extra_body"
    if not isinstance(fields, Mapping):
        raise TypeError(f"{label} must be a mapping, not {type(fields).__name__}")
    if body is None and prepared.method in _WITHOUT_BODY:
        raise TypeError(f"{label} can't be sent, since a {prepared.method} request has no body")
    content = {} if prepared.content is None else prepared.content
    media_type = "application/json" if body is None else body.media_type
    if not isinstance(content, dict) or (body is not None and "o" not in body.json_types and body.json_types != "*"):
        raise TypeError(f"{label} can't be added, since the body is not an object")
    if body is not None:
        _refuse_known(label, fields, {body.wire_names.get(name, name): name for name in body.properties or ()})
    if both := content.keys() & fields.keys():
        raise TypeError(f"{label} has {min(both)!r}, which the body has already")
    added = {
        name: encode_value(value, f"{label}[{name!r}]", files=media_type.startswith("multipart/"))
        for name, value in fields.items()
    }
    secrets = (*prepared.secrets, *credentials_in(added))
    deep = () if body is None else body.deep
    return prepared._replace(body=encode_body(media_type, {**content, **added}, call, deep), secrets=secrets)


def _names_in(location: str, parameters: Sequence[Parameter]) -> dict[str, str]:
    """The arguments for the parameters in a location, by their names there."""
    return {each.wire_name or each.name: each.name for each in parameters if each.location == location}


def _refuse_known(label: str, names: Iterable[str], known: Mapping[str, str]) -> None:
    for name in names:
        if name in known:
            raise TypeError(f"{label} has {name!r}, which the document knows: pass {known[name]}= instead")
