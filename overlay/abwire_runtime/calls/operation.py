"""The parts of an operation as data: its parameters, body, pagination and replies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..data.codecs import Codec


class Operation(NamedTuple):
    """One operation of an API, as its spec defines it.

    Attributes:
        operation_id: Its ``operationId`` in the spec.
        method: The HTTP method in upper case.
        path: The path with its parameters in braces, relative to the base URL.
        group: The resource group of the client, such as ``goals``.
        name: The method of the group, such as ``create``.
        safe_to_repeat: Whether sending it twice has the same effect as sending it once.
        paginated: Whether it returns a list page by page.
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
        """The operation's name in messages, logs and docs, such as ``goals.create``."""
        return f"{self.group}.{self.name}"

    @property
    def metric_name(self) -> str:
        """The operation's name in spans and metrics, of which a program may have a limited number only."""
        return self.label

    @property
    def call(self) -> str:
        """The operation as messages write a call of it, such as ``goals.create()``."""
        return f"{self.label}()"


class Pagination(NamedTuple):
    """How an operation returns a list: whole, or in pages.

    Keys of the reply are joined with dots, as in ``meta.total``. ``header:X-Total-Count`` is a header of the reply. What
    leads to the next page is the first of these that is set: ``link`` or ``next_url``, ``cursor``, ``offset``, ``page``.

    Attributes:
        items: The keys that lead to the items of the page; empty if the reply itself is the list.
        page: The argument for the number of the page.
        first: The number of the first page, 0 or 1.
        offset: The argument for the number of items to skip.
        cursor: The argument for a cursor: a value of one page that leads to the next one.
        next_cursor: Where the reply has the cursor of the next page. At the end it is absent, null or empty.
        item_cursor: The key of an item whose value is its cursor: that of the last item leads to the next page.
        next_url: Where the reply has the URL of the next page. At the end it is absent, null or empty.
        link: Whether the URL of the next page is in the header ``Link``, with the relation ``next``.
        more: Where the reply says whether there is a next page.
        pages: Where the reply has the number of pages.
        total: Where the reply has the number of items on all pages.
        size: The argument for the number of items per page.
        largest_size: The largest value of ``size`` that the spec allows; None if it sets no limit.
        smallest_size: The smallest one that is more than 0.
        count_only: The argument that asks for the total without items.
    """

    items: str = ""
    page: str | None = None
    first: int = 1
    offset: str | None = None
    cursor: str | None = None
    next_cursor: str | None = None
    item_cursor: str | None = None
    next_url: str | None = None
    link: bool = False
    more: str | None = None
    pages: str | None = None
    total: str | None = None
    size: str | None = None
    largest_size: int | None = None
    smallest_size: int = 1
    count_only: str | None = None

    @property
    def is_paged(self) -> bool:
        """Whether there may be more than one page."""
        return self.link or any((self.page, self.offset, self.cursor, self.next_url))

    @property
    def by_url(self) -> bool:
        """Whether the reply has the URL of the next page."""
        return self.link or self.next_url is not None


class Parameter(NamedTuple):
    """A parameter in the path, the query, a header or a cookie.

    Attributes:
        name: The keyword argument.
        location: ``path``, ``query``, ``header`` or ``cookie``.
        json_types: The accepted JSON types, one letter each: s(tring), i(nteger), n(umber), b(oolean), a(rray),
            o(bject) and z for null. ``*`` accepts any type. With t, a number is a time in UNIX seconds. ``a[i]`` is a list
            of integers, ``o{s}`` an object whose values are strings, and ``o<Goal>`` one that ``models.Goal`` describes.
        wire_name: Its name in the request, if it differs from the argument's.
        required: Whether a call needs a value.
        client: The client-wide setting that is used if a call passes no value.
        style: How arrays and objects are written: ``repeat``, ``comma``, ``space``, ``pipe``, ``deep``, ``json``, or
            ``prefix:x`` for one parameter per entry, with a name that begins with ``x``.
        secret: Whether its value must never be shown.
        keep_slash: Whether slashes in a path parameter are sent as they are; everything else is percent-encoded.
        constant: The value that is sent if a call passes none: the only one that the spec allows.
        implied_by: The arguments with which ``constant`` is sent; with any if there are none.
        fresh: Whether a random number from 0 up to 1 is sent if a call passes none, so that no cache answers.
    """

    name: str
    location: str
    json_types: str = "s"
    wire_name: str | None = None
    required: bool = False
    client: str | None = None
    style: str = "repeat"
    secret: bool = False
    keep_slash: bool = False
    constant: str | int | float | bool | None = None
    implied_by: tuple[str, ...] = ()
    fresh: bool = False


class Body(NamedTuple):
    """The body of a request.

    Attributes:
        media_type: Its content type.
        json_types: The accepted JSON types, in the notation of :class:`Parameter`, and f for a file.
        properties: The properties that are keyword arguments, each with its JSON types; None if the body can only be
            passed as a whole.
        wire_names: The names of properties in the body by their arguments, where the two differ.
        required: The required properties, by their names in the body.
        client: The client-wide settings that are used for properties that a call does not pass, by argument.
        constants: The properties whose value the spec fixes, by their names in the body.
        optional: Whether the body may be omitted.
        secrets: The paths of properties whose values must never be shown, with dots between the names.
        read_only: The paths of properties that only replies have. They are removed from a body that is a model.
        deep: The properties of a URL-encoded form whose values are written as one field per entry, such as ``a[b]``.
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
    deep: tuple[str, ...] = ()


class ResponseSpec(NamedTuple):
    """The body of a successful reply.

    Attributes:
        media: ``json``, ``text``, ``bytes``, ``events`` (an event stream) or ``none``.
        codec: Decodes the JSON; None leaves it unchanged.
    """

    media: str = "json"
    codec: Codec | None = None


class Download(NamedTuple):
    """Where the reply of an operation holds a file.

    Attributes:
        source: ``reply`` if the reply is the file, ``base64`` if a string in the reply's JSON encodes it, ``url`` if
            the reply's JSON holds a link to it.
        at: The path of that string or link in the JSON, with dots between the names.
    """

    source: str
    at: str = ""

    def link(self, parsed: Any) -> str | None:
        """Find the link in a decoded reply.

        Args:
            parsed: The reply as a model or as JSON types.

        Returns:
            The link, or None if there is none.
        """
        for name in self.at.split("."):
            parsed = parsed.get(name) if isinstance(parsed, dict) else getattr(parsed, name, None)
        return parsed if isinstance(parsed, str) and parsed else None


class Prepared(NamedTuple):
    """The arguments of httpx's ``build_request``, and what validation and redaction need to know about them.

    Attributes:
        method: The HTTP method.
        path: The path, percent-encoded.
        query: The names and values of the query, not yet encoded.
        headers: The header parameters.
        body: The body as keyword arguments of ``build_request``.
        secrets: The values of secret parameters. :meth:`Endpoint.secrets_in` adds those of the body.
        parameters: The parameters by the names of their arguments, as JSON types.
        content: The body as JSON types; None if there is no body.
        added_headers: Headers that the call passes beyond the spec. They replace others of the same name.
        url: The URL to request in place of the path, such as that of the next page. It may lack some of the query.
    """

    method: str
    path: str
    query: list[tuple[str, str | int | float | bool | None]]
    headers: dict[str, str]
    body: dict[str, Any]
    secrets: tuple[str, ...] = ()
    parameters: Mapping[str, Any] = {}
    content: Any = None
    added_headers: Mapping[str, str] = {}
    url: str | None = None
