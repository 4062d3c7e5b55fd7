"""The value of ``x-pagination``: how an operation returns a list, whole or in pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations

from codegen.source.loader import JSON
from codegen.source.near import did_you_mean

_ARGUMENTS = ("page", "offset", "cursor", "size", "count_only")
_KEYS = ("items", "item_cursor")
_SOURCES = ("next_cursor", "next_url", "more", "pages", "total")
_STARTS = ("page", "offset", "cursor")

_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True)
class Pagination:
    """How an operation returns a list.

    `page`, `offset`, `cursor`, `size` and `count_only` are the names of parameters, or of properties of the body. `items`,
    `next_cursor`, `next_url`, `more`, `pages` and `total` are keys of the reply, joined with dots; except for `items`, they
    may also be ``header:NAME``. `item_cursor` is a key of an item.

    Attributes:
        first: The number of the first page; None if the parameter says it.
        link: Whether the reply has a header ``Link``.
    """

    items: str = ""
    page: str | None = None
    first: int | None = None
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
    count_only: str | None = None

    @property
    def is_paged(self) -> bool:
        """Whether there may be more than one page."""
        return self.link or any((self.page, self.offset, self.cursor, self.next_url))

    @property
    def starts(self) -> list[str]:
        """The parameters that say where a page begins."""
        return [name for name in (self.page, self.offset, self.cursor) if name is not None]

    @property
    def arguments(self) -> dict[str, str]:
        """The names of parameters or properties of the body, by their keys."""
        return {key: name for key in _ARGUMENTS if (name := vars(self)[key]) is not None}

    @property
    def sources(self) -> dict[str, str]:
        """The keys of the reply, or its headers, that say something about the page, by the keys of the extension."""
        return {key: source for key in _SOURCES if (source := vars(self)[key]) is not None}


_IN_REPLY = "keys of the reply, or a header"
KEYS = {
    "items": ("keys of the reply", "Where the list is. Without it, the reply itself is the list"),
    "page": ("a parameter", "The number of the page"),
    "first": ("`0` or `1`", "The number of the first page. Without it, 0 if `page` is 0 by default, or else 1"),
    "offset": ("a parameter", "The number of items to skip. It grows by the number of items that came"),
    "cursor": (
        "a parameter",
        "A value of one page that leads to the next one. One of the next two keys says where it is",
    ),
    "next_cursor": (_IN_REPLY, "The cursor of the next page; absent, null or empty at the end"),
    "item_cursor": ("a key of an item", "The cursor is this value of the last item"),
    "next_url": (_IN_REPLY, "The URL of the next page; absent, null or empty at the end"),
    "link": ("`true`", "The header `Link` has the URL of the next page, with the relation `next`"),
    "more": (_IN_REPLY, "Whether there is a next page: true or false"),
    "pages": (_IN_REPLY, "The number of pages"),
    "total": (_IN_REPLY, "The number of items on all pages"),
    "size": ("a parameter", "The number of items per page"),
    "count_only": ("a parameter", "Asks for the total without the items"),
}
"""The keys of the extension: the form of their values, and what they say. The table in specs/README.md has the same."""


def parse_pagination(value: JSON) -> Pagination:
    """Check the value of ``x-pagination``, and return it in its Python type.

    Raises:
        ValueError: It has the wrong form, or contradicts itself.
    """
    if not isinstance(value, dict):
        raise ValueError("must be a mapping")
    for key in value:
        if key not in KEYS:
            raise ValueError(f"has the unknown key {key!r}{did_you_mean(str(key), KEYS) or _known()}")
    parsed: dict[str, JSON] = {}
    for key, each in value.items():
        parsed[key] = _parsed(key, each)
    found = Pagination(**parsed)
    if fault := _contradiction(found):
        raise ValueError(fault)
    return found


def _known() -> str:
    return f"; the keys are {', '.join(sorted(KEYS))}"


def _parsed(key: str, value: JSON) -> JSON:
    if key == "link":
        if value is not True:
            raise ValueError("must have as link the value true, or no link")
        return True
    if key == "first":
        if isinstance(value, bool) or value not in (0, 1):
            raise ValueError("must have as first the number 0 or 1")
        return value
    if key in _SOURCES and isinstance(value, dict):
        name = value.get("header")
        if value.keys() != {"header"} or not isinstance(name, str) or not _HEADER.fullmatch(name):
            raise ValueError(f"must have as {key} keys of the reply, or {{header: NAME}}")
        return f"header:{name}"
    if not isinstance(value, str) or not value:
        raise ValueError(f"must have as {key} a string that is not empty")
    if key in _KEYS + _SOURCES and not all(value.split(".")):
        raise ValueError(f"must have as {key} keys that are joined with single dots, not {value!r}")
    if value.startswith("header:"):
        raise ValueError(f"must have as {key} keys of the reply; a header is {{header: NAME}}")
    return value


def _contradiction(found: Pagination) -> str | None:
    """What in an extension contradicts something else in it."""
    for one, other in [*combinations(_STARTS, 2), ("next_cursor", "item_cursor"), ("next_url", "link")]:
        if vars(found)[one] and vars(found)[other]:
            return f"has both {one} and {other}: only one of them can lead to the next page"
    by_url = found.link or found.next_url is not None
    by_cursor = found.next_cursor or found.item_cursor
    if by_cursor and found.cursor is None:
        return "has a cursor in the reply, but no cursor: name the parameter that the next page is requested with"
    if by_cursor and by_url:
        return "has a cursor and a URL of the next page: only one of them can lead to the next page"
    if found.cursor is not None and not by_cursor and not by_url:
        return "has a cursor, but neither next_cursor nor item_cursor: say where the reply has the next cursor"
    if found.first is not None and found.page is None:
        return "has first, but no page that it could be the number of"
    if found.pages is not None and found.page is None:
        return "has pages, but no page: without page numbers, their number says nothing"
    if found.count_only is not None and found.total is None:
        return "has count_only, but no total: say where the reply has the count"
    if not found.is_paged:
        for key in ("size", "more", "total"):
            if vars(found)[key] is not None:
                return f"has {key}, but nothing that leads to the next page: page, offset, cursor, next_url or link"
    return None
