"""Pages: the replies of list operations as sequences of their items."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, Self, TypeVar, overload

from .._public import public
from ..data.codecs import copy_json
from ..data.encoding import encode
from ..data.model import Model
from ..data.unset import UNSET
from .operation import Pagination
from .response import Response

I = TypeVar("I")  # noqa: E741 - the item

_LONGEST_COUNT = 1000  # Python refuses to read integers of several thousand digits


class PageBase(Sequence[I], Generic[I]):
    """What :class:`Page` and :class:`AsyncPage` share.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.
        items: The items of this page.
        number: The number of the page if the call asked for one.
        size: The number of items per page if the call asked for one.

    Attributes:
        items: The items of this page.
        number: The number of this page, counted from 1.
        response: The reply with its status, headers and all fields.
    """

    _fetch: Any

    def __init__(
        self,
        pagination: Pagination,
        response: Response[Any],
        items: list[I],
        number: int | None,
        size: int | None,
    ) -> None:
        self.items: list[I] = items
        self.response: Response[Any] = response
        info = _info_of(pagination, response)
        # The number that was asked for takes precedence: a server may number every page 1.
        self.number: int = number or _count(field_of(info, "current_page")) or 1
        self._info = info
        self._size = size
        self._is_only_page = pagination.page is None

    @property
    def total(self) -> int | None:
        """The number of items on all pages; None if the server does not send it.

        Of a list without pages, it is the number of items in the reply.
        """
        return len(self.items) if self._is_only_page else _total(self._info)

    @property
    def pages(self) -> int | None:
        """The number of pages; None if the server does not send it."""
        return 1 if self._is_only_page else _count(field_of(self._info, "pages_count"))

    @property
    def has_next(self) -> bool:
        """Whether there may be a page after this one.

        An empty page is always the last one. If the server does not send the number of pages, so is a page with fewer
        items than the call asked for.
        """
        if self.pages is not None:
            return bool(self.items) and self.number < self.pages
        return bool(self.items) and (self._size is None or len(self.items) >= self._size)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Encode the items of this page as JSON types, for a table or a data frame.

        Returns:
            One dict for each item, with the field names of the API. A field that was not sent is absent.
        """
        return [encode(item) for item in self.items]

    def _fetcher(self) -> Any:
        """Return the function that fetches another page."""
        if self._fetch is None:
            raise RuntimeError("a page that was pickled has no client: to fetch another page, call the list method")
        return self._fetch

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_fetch": None}  # which holds the client

    def __copy__(self) -> Self:
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        return other

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        other = copy.copy(self)
        other.__dict__.update(copy.deepcopy(self.__getstate__(), memo), _fetch=self._fetch)
        return other

    @overload
    def __getitem__(self, index: int) -> I: ...
    @overload
    def __getitem__(self, index: slice) -> list[I]: ...
    def __getitem__(self, index: int | slice) -> I | list[I]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def _title(self) -> str:
        total = "" if self.total is None or self.total == len(self.items) else f" of {self.total:,}"
        items = "item" if len(self.items) == 1 and not total else "items"
        return f"page {self.number} of {self.pages or '?'}, {len(self.items):,}{total} {items}"

    def __repr__(self) -> str:
        from ..data.display import items_repr  # loaded when it is needed

        return f"<{self._title()}{': ' if self.items else ''}{items_repr(self.items)}>"

    def _repr_html_(self) -> str:
        from ..data.notebook import items_html

        return items_html(self.items, self._title())


@public
class Page(PageBase[I]):
    """A page of a list: a sequence of its items.

    Pages can be pickled. A page from a pickle has no client, so it can't fetch the page after it.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.
        items: The items of this page.
        number: The number of the page if the call asked for one.
        size: The number of items per page if the call asked for one.
        fetch: Fetches the page of a number.

    Attributes:
        items: The items of this page.
        number: The number of this page, counted from 1.
        response: The reply with its status, headers and all fields.
    """

    def __init__(
        self,
        pagination: Pagination,
        response: Response[Any],
        items: list[I],
        number: int | None,
        size: int | None,
        fetch: Callable[[int], Page[I]],
    ) -> None:
        super().__init__(pagination, response, items, number, size)
        self._fetch: Callable[[int], Page[I]] | None = fetch

    def next_page(self) -> Page[I] | None:
        """Fetch the page after this one, with the arguments of the call that fetched this one.

        Returns:
            The next page, or None if this is the last one. A next page with the same items is this page again, from a
            server that does not know a page of that number: it counts as none.

        Raises:
            AbwireError: The call failed.
            RuntimeError: This page comes from a pickle.
        """
        following: Page[I] | None = self._fetcher()(self.number + 1) if self.has_next else None
        return None if following is None or following.items == self.items else following


@public
class AsyncPage(PageBase[I]):
    """A page of a list that an async client fetched: a sequence of its items.

    Pages can be pickled. A page from a pickle has no client, so it can't fetch the page after it.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.
        items: The items of this page.
        number: The number of the page if the call asked for one.
        size: The number of items per page if the call asked for one.
        fetch: Fetches the page of a number.

    Attributes:
        items: The items of this page.
        number: The number of this page, counted from 1.
        response: The reply with its status, headers and all fields.
    """

    def __init__(
        self,
        pagination: Pagination,
        response: Response[Any],
        items: list[I],
        number: int | None,
        size: int | None,
        fetch: Callable[[int], Awaitable[AsyncPage[I]]],
    ) -> None:
        super().__init__(pagination, response, items, number, size)
        self._fetch: Callable[[int], Awaitable[AsyncPage[I]]] | None = fetch

    async def next_page(self) -> AsyncPage[I] | None:
        """Fetch the page after this one, with the arguments of the call that fetched this one.

        Returns:
            The next page, or None if this is the last one. A next page with the same items is this page again, from a
            server that does not know a page of that number: it counts as none.

        Raises:
            AbwireError: The call failed.
            RuntimeError: This page comes from a pickle.
        """
        following: AsyncPage[I] | None = await self._fetcher()(self.number + 1) if self.has_next else None
        return None if following is None or following.items == self.items else following


def field_of(value: Any, name: str) -> Any:
    """Return a field of a model or of a JSON object.

    Args:
        value: The model, the object, or anything else.
        name: The field's name.

    Returns:
        The value; None if there is none.
    """
    found = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return None if found is UNSET else found


def _count(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < _LONGEST_COUNT:
        return int(value)  # some replies hold counts as strings
    return value if type(value) is int else None


def _info_of(pagination: Pagination, response: Response[Any]) -> Any:
    """Return what a reply says about its pages, or None."""
    info: Any = response.parsed
    for name in pagination.info.split("."):
        info = field_of(info, name)
    return info


def _total(info: Any) -> int | None:
    return _count(field_of(info, "items_count"))


def items_in(pagination: Pagination, response: Response[Any]) -> list[Any] | None:
    """Find the items of a page in a reply.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.

    Returns:
        The items; None if the reply holds no list.
    """
    found = field_of(response.parsed, pagination.items)
    if isinstance(found, list):
        return found
    if not isinstance(found, dict):
        return None
    if not found:
        # An empty object may be anything, unless the reply says that there are no items.
        return [] if _total(_info_of(pagination, response)) == 0 else None
    if not all(key.isascii() and key.isdigit() for key in found):
        return None
    # PHP writes an array whose keys have gaps as an object. The reply itself stays as it was sent.
    items: Any = list(copy_json(found).values())
    codec = response.parsed._codecs.get(pagination.items) if isinstance(response.parsed, Model) else None
    return items if codec is None else list(codec.decode(items))
