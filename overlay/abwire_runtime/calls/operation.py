"""An operation as data: its parameters, its body, its paging and what it answers with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..data.codecs import Codec


class Operation(NamedTuple):
    """One operation of an API, as its spec has it.

    Attributes:
        operation_id: The spec's name for it.
        method: The HTTP method, in capitals.
        path: The path with its parameters in braces, relative to the base URL.
        group: The resource group of the client: ``goals``.
        name: The method of the group: ``create``.
        safe_to_repeat: Whether sending it twice does no more than sending it once.
        paginated: Whether it gives a list page by page.
        event: Whether it reports an event, which counts as delivered only if the API's own host answered.
    """

    operation_id: str
    method: str
    path: str
    group: str
    name: str
    safe_to_repeat: bool
    paginated: bool
    event: bool = False

    @property
    def label(self) -> str:
        """What the operation is called in messages: ``goals.create``."""
        return f"{self.group}.{self.name}"


class Pagination(NamedTuple):
    """Where an operation's paging stands in its request and its reply."""

    items: str = "data"
    page: str = "page"
    size: str | None = None
    count_only: str | None = None
    info: str = "extra.pagination"


class Parameter(NamedTuple):
    """A parameter outside the body.

    Attributes:
        name: The keyword argument.
        location: ``path``, ``query``, ``header`` or ``cookie``.
        json_types: The JSON types it may have, a letter each: s, i, n, b, a, o, z; ``*`` for any.
        wire_name: Its name in the request, where another.
        required: Whether it has to be there.
        client: The client-wide setting that stands in for it.
        style: How arrays and objects are written: ``repeat``, ``comma``, ``space``, ``pipe``, ``deep``, ``json``, or
            ``prefix:x`` for one parameter an entry.
        secret: Whether its value is never to be shown.
        constant: What is sent where a call leaves it out: the one value that the spec allows.
        fresh: Whether a random number from 0 to 1 is sent where a call leaves it out, so that no cache answers.
        copies: The argument whose value it repeats: a path parameter that the query has, too.
    """

    name: str
    location: str
    json_types: str = "s"
    wire_name: str | None = None
    required: bool = False
    client: str | None = None
    style: str = "repeat"
    secret: bool = False
    constant: str | int | float | bool | None = None
    fresh: bool = False
    copies: str | None = None


class Body(NamedTuple):
    """The body of a request.

    Attributes:
        media_type: Its content type.
        json_types: The JSON types that it may have.
        properties: Keyword arguments that make up an object, each with its JSON types; None where there are none.
        wire_names: Their names in the body, where others.
        required: The names in the body that have to be there.
        client: Properties that a client-wide setting stands in for.
        constants: Values that the spec fixes, by their names in the body.
        optional: Whether the body may be left out.
        secrets: Properties whose values are never to be shown: the names that lead to them, with dots between.
        read_only: Properties that only replies have, likewise; a body that is a fetched model is sent without them.
    """

    media_type: str = "application/json"
    json_types: str = "o"
    properties: Mapping[str, str] | None = None
    wire_names: Mapping[str, str] = {}
    required: tuple[str, ...] = ()
    client: Mapping[str, str] = {}
    constants: Mapping[str, str | int | float | bool] = {}
    optional: bool = False
    secrets: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()


class ResponseSpec(NamedTuple):
    """What a success answers with.

    Attributes:
        media: ``json``, ``text``, ``bytes``, ``events`` or ``none``.
        codec: How JSON is decoded; None leaves it as it is.
    """

    media: str = "json"
    codec: Codec | None = None


class Download(NamedTuple):
    """Where the file of an operation is.

    Attributes:
        source: ``reply``: the reply is the file; ``base64``: it is a text in the reply's JSON; ``url``: it is at an
            address in the reply's JSON.
        at: The keys that lead to the text or the address, with dots between them.
    """

    source: str
    at: str = ""

    def address(self, parsed: Any) -> str | None:
        """The address in a decoded reply; None where there is none."""
        for name in self.at.split("."):
            parsed = parsed.get(name) if isinstance(parsed, dict) else getattr(parsed, name, None)
        return parsed if isinstance(parsed, str) and parsed else None


class Prepared(NamedTuple):
    """A request, ready for httpx's ``build_request``.

    Attributes:
        method: The HTTP method.
        path: The path, percent-encoded.
        query: The query's pairs, to be encoded.
        headers: Header parameters.
        body: The body as arguments of ``build_request``.
        secrets: Values of parameters that are never to be shown; `Endpoint.secrets_in` has those of the body as well.
        parameters: The parameters by the names of their arguments, to be checked.
        content: The body as JSON types, to be checked; None where it has none.
    """

    method: str
    path: str
    query: list[tuple[str, str | int | float | bool | None]]
    headers: dict[str, str]
    body: dict[str, Any]
    secrets: tuple[str, ...] = ()
    parameters: Mapping[str, Any] = {}
    content: Any = None
