"""Lists in pages, in every form that ``x-pagination`` describes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from urllib.parse import parse_qsl, urlencode

from abwire.testing.by_document import replies
from abwire.testing.by_document.shapes import Located
from abwire.testing.engine.exchange import Call, Reply, ViolationError
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON, Schema, types_of

_CURSOR = "after-"
_HEADER = "header:"


@dataclass(frozen=True)
class _Window:
    """The part of a list that is on a page."""

    start: int
    size: int
    total: int

    @property
    def following(self) -> int | None:
        """Where the next page starts; None after the last one."""
        end = self.start + self.size
        return end if end < self.total else None

    @property
    def last(self) -> int:
        """Where the last page starts."""
        return max(ceil(self.total / self.size) - 1, 0) * self.size


def list_reply(call: Call, values: list[JSON], located: Located, *, is_complete: bool = False) -> Reply:
    """The reply with a list, or with the page of it that the call asks for.

    Args:
        call: The request.
        values: The objects that the list has, on all pages.
        located: Where the reply holds the items.
        is_complete: Whether the objects are sent as they are. By default, their other properties are sampled.

    Returns:
        The reply.
    """
    items = values if is_complete else [Sampler(call.api.schemas).value(located.schema, value) for value in values]
    if not replies.is_json(call):
        return replies.reply(call)
    if call.operation.pagination is None:
        return replies.written(call, _with_items(replies.sample_of(call, located.wrap(items)), items, located))
    paging = _Paging(call, call.operation.pagination)
    window = paging.window(items)
    shown = items[window.start : window.start + window.size]
    if paging.argument("count_only") is True:
        shown = []
    fields = paging.fields(window, items)
    reply = replies.written(call, _with_items(_filled(call, located.wrap(shown), fields), shown, located))
    reply.headers += [
        (keys.removeprefix(_HEADER), str(value))
        for keys, value in fields.items()
        if keys.startswith(_HEADER) and value is not None
    ]
    return reply


class _Paging:
    """How one operation pages, and which page a call asks for.

    Args:
        call: The request.
        names: The value of ``x-pagination``.
    """

    def __init__(self, call: Call, names: dict[str, JSON]) -> None:
        self._call = call
        self._names = {
            key: f"{_HEADER}{name['header']}" if isinstance(name, dict) else name for key, name in names.items()
        }

    def argument(self, key: str) -> JSON:
        """What the call passes for the parameter or property of the body of a key, or its default."""
        name = self._names.get(key)
        if name is None:
            return None
        for sent in (self._call.query, self._call.body_object):
            if sent.get(name) is not None:
                return sent[name]
        return self._described(key).get("default")

    def _described(self, key: str) -> Schema:
        name, schemas = self._names.get(key), self._call.api.schemas
        for parameter in self._call.operation.parameters_in("query"):
            if parameter.name == name:
                return schemas.open(parameter.schema)
        for body in self._call.operation.bodies.values():
            if name in (properties := schemas.open(body).get("properties", {})):
                return schemas.open(properties[name])
        return {}

    @property
    def _first(self) -> int:
        """The number of the first page."""
        described = self._described("page")
        return int(self._names.get("first", 0 if 0 in (described.get("minimum"), described.get("default")) else 1))

    def window(self, items: list[JSON]) -> _Window:
        """The page that the call asks for.

        Raises:
            ViolationError: The cursor leads to no page.
        """
        paged = any(key in self._names for key in ("page", "offset", "cursor", "next_url", "link"))
        size = self.argument("size")
        if not isinstance(size, int) or size < 1:
            size = self._call.state.page_size if paged else max(len(items), 1)
        if "cursor" in self._names:
            start = self._after(items)
        elif "offset" in self._names:
            start = self._number("offset", 0)
        else:
            start = (self._number("page", self._first) - self._first) * size
        return _Window(max(start, 0), size, len(items))

    def _number(self, key: str, otherwise: int) -> int:
        value = self.argument(key)
        return value if isinstance(value, int) else otherwise

    def _after(self, items: list[JSON]) -> int:
        cursor = self.argument("cursor")
        if cursor in (None, ""):
            return 0
        if key := self._names.get("item_cursor"):
            found = [index + 1 for index, item in enumerate(items) if item.get(key) == cursor]
        else:
            text = str(cursor).removeprefix(_CURSOR)
            found = [int(text)] if text.isdecimal() and int(text) <= len(items) else []
        if not found:
            raise ViolationError([f"The cursor {cursor!r} is not known."], [str(self._names["cursor"])], "query")
        return found[0]

    def fields(self, window: _Window, items: list[JSON]) -> dict[str, JSON]:
        """What the reply says about pages, by its keys; None for what the last page leaves out."""
        following = window.following
        values: dict[str, Callable[[], JSON]] = {
            "total": lambda: window.total,
            "pages": lambda: ceil(window.total / window.size),
            "more": lambda: following is not None,
            "next_cursor": lambda: None if following is None else self._cursor(following),
            "next_url": lambda: None if following is None else self._url(window, following),
        }
        found = {str(self._names[key]): value() for key, value in values.items() if key in self._names}
        if self._names.get("link"):
            found[f"{_HEADER}link"] = self._links(window)
        return found

    def _cursor(self, start: int) -> JSON:
        return start if "integer" in types_of(self._described("cursor")) else f"{_CURSOR}{start}"

    def _links(self, window: _Window) -> str | None:
        """The header ``Link``, whose relations have no quotation marks, as Optimizely sends them."""
        positions = {
            "prev": window.start - window.size if window.start else None,
            "next": window.following,
            "last": window.last if window.total > window.size else None,
        }
        links = [f"<{self._url(window, at)}>; rel={name}" for name, at in positions.items() if at is not None]
        return ", ".join(links) or None

    def _url(self, window: _Window, start: int) -> str:
        """The URL of this list with another start."""
        name, value = self._name_of_position(), str(start)
        if "cursor" in self._names:
            value = str(self._cursor(start))
        elif "offset" not in self._names:
            value = str(start // window.size + self._first)
        kept = [pair for pair in parse_qsl(self._call.raw_query, keep_blank_values=True) if pair[0] != name]
        return f"{self._call.url.partition('?')[0]}?{urlencode([*kept, (name, value)])}"

    def _name_of_position(self) -> str:
        return str(next((self._names[key] for key in ("cursor", "offset", "page") if key in self._names), "page"))


def _filled(call: Call, given: JSON, fields: dict[str, JSON]) -> JSON:
    """The reply with the items and with what it says about pages.

    What the last page does not have, such as a cursor of the next one, is left out, or else null or empty.
    """
    in_body = {tuple(keys.split(".")): value for keys, value in fields.items() if not keys.startswith(_HEADER)}
    for keys, value in in_body.items():
        if value is not None:
            _put(given, keys, value)
    filled = replies.sample_of(call, given)
    schema = call.api.schemas.read(call.operation.reply_schema)
    for keys in [keys for keys, value in in_body.items() if value is None]:
        _take(filled, keys)
        for end in (None, ""):
            if call.api.replies.is_valid(filled, schema):
                break
            _put(filled, keys, end)
    return filled


def _with_items(value: JSON, items: list[JSON], located: Located) -> JSON:
    """The reply with its items as they are: sampling around them may have completed them."""
    if not located.keys:
        return items
    _put(value, located.keys, items)
    return value


def _put(target: JSON, keys: tuple[str, ...], value: JSON) -> None:
    for key in keys[:-1]:
        target = target.setdefault(key, {})
    target[keys[-1]] = value


def _take(target: JSON, keys: tuple[str, ...]) -> None:
    for key in keys[:-1]:
        target = target.get(key, {})
    target.pop(keys[-1], None)
