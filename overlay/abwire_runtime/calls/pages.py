"""Pages: the replies of list operations as sequences of their items."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, NamedTuple, Self, TypeVar, overload

from .._public import public
from ..data.encoding import encode
from .operation import Pagination
from .reply_values import as_count, as_flag, is_missing, item_cursor, value_at
from .response import Response

I = TypeVar("I")  # noqa: E741 - the item


class Position(NamedTuple):
    """Where in its list a page is, as far as the client knows.

    Attributes:
        number: The number of the page. Where the API has no such numbers, it counts from the page that was asked for.
        before: The number of items before this page; None if it is not known.
        size: The number of items per page that the call asked for; None if it did not.
        token: The cursor or the URL that the page was requested with, if it was.
    """

    number: int = 1
    before: int | None = None
    size: int | None = None
    token: str | int | float | None = None


class PageBase(Sequence[I], Generic[I]):
    """What :class:`Page` and :class:`AsyncPage` share.

    Args:
        pagination: How the operation is paginated.
        response: The reply.
        items: The items of this page.
        position: Where in the list the page is.

    Attributes:
        items: The items of this page.
        number: The number of this page as the API counts. Where it has no such numbers, it counts from 1, beginning with
            the page that was asked for.
        response: The reply with its status, headers and all fields.
    """

    _fetch: Any

    def __init__(self, pagination: Pagination, response: Response[Any], items: list[I], position: Position) -> None:
        self.items: list[I] = items
        self.response: Response[Any] = response
        self.number: int = position.number
        self._pagination = pagination
        self._position = position

    @property
    def total(self) -> int | None:
        """The number of items on all pages; None if the server does not send it.

        Of a list without pages, it is the number of items in the reply.
        """
        if not self._pagination.is_paged:
            return len(self.items)
        return as_count(value_at(self.response, self._pagination.total))

    @property
    def pages(self) -> int | None:
        """The number of pages; None if the server does not send it."""
        return as_count(value_at(self.response, self._pagination.pages)) if self._pagination.is_paged else 1

    @property
    def has_next(self) -> bool:
        """Whether there may be a page after this one.

        What the server says counts: that there are more, a cursor or URL of the next page, the number of pages or of all
        items. Only if it says nothing of the kind, the number of items decides: there may be a next page unless this one
        is empty, or has fewer items than the call asked for. A number that is larger than the spec allows does not
        count, nor does one without a limit in the spec, because servers reduce it without saying so.
        """
        if not self._pagination.is_paged:
            return False
        more = as_flag(value_at(self.response, self._pagination.more))
        if more is not None:
            return more
        if self._pagination.by_url or self._pagination.next_cursor is not None:
            return not is_missing(self._token)
        if not self.items:
            return False
        if self.pages is not None:
            return self._index + 1 < self.pages
        if self.total is not None and self._position.before is not None:
            return self._position.before + len(self.items) < self.total
        size, limit = self._position.size, self._pagination.largest_size
        return size is None or limit is None or size > limit or len(self.items) >= size

    @property
    def _index(self) -> int:
        """How many pages come before this one, as far as its number says."""
        return self.number - (self._pagination.first if self._pagination.page else 1)

    @property
    def _token(self) -> Any:
        """What the reply has as the cursor or the URL of the next page."""
        pagination = self._pagination
        if pagination.item_cursor is not None and not pagination.by_url:
            return item_cursor(self.items, pagination.item_cursor)
        return value_at(self.response, "link" if pagination.link else pagination.next_url or pagination.next_cursor)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Encode the items of this page as JSON types, for a table or a data frame.

        Returns:
            One dict for each item, with the field names of the API. A field that was not sent is absent.
        """
        return [encode(item) for item in self.items]

    def _fetcher(self) -> Any:
        """Return the function that fetches the page after another one."""
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
        return f"page {self._index + 1} of {self.pages or '?'}, {len(self.items):,}{total} {items}"

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
        pagination: How the operation is paginated.
        response: The reply.
        items: The items of this page.
        position: Where in the list the page is.
        fetch: Fetches the page after another one; it returns None if there is none.

    Attributes:
        items: The items of this page.
        number: The number of this page as the API counts. Where it has no such numbers, it counts from 1, beginning with
            the page that was asked for.
        response: The reply with its status, headers and all fields.
    """

    def __init__(
        self,
        pagination: Pagination,
        response: Response[Any],
        items: list[I],
        position: Position,
        fetch: Callable[[Page[I]], Page[I] | None],
    ) -> None:
        super().__init__(pagination, response, items, position)
        self._fetch: Callable[[Page[I]], Page[I] | None] | None = fetch

    def next_page(self) -> Page[I] | None:
        """Fetch the page after this one, with the arguments of the call that fetched this one.

        Returns:
            The next page, or None if this is the last one. A next page with the same items is this page again, from a
            server that does not know a page of that number: it counts as none.

        Raises:
            AbwireError: The call failed.
            DecodeError: What the reply says about the next page can't be followed: it leads back to this page, or to
                another host.
            RuntimeError: This page comes from a pickle.
        """
        following: Page[I] | None = self._fetcher()(self) if self.has_next else None
        return following


@public
class AsyncPage(PageBase[I]):
    """A page of a list that an async client fetched: a sequence of its items.

    Pages can be pickled. A page from a pickle has no client, so it can't fetch the page after it.

    Args:
        pagination: How the operation is paginated.
        response: The reply.
        items: The items of this page.
        position: Where in the list the page is.
        fetch: Fetches the page after another one; it returns None if there is none.

    Attributes:
        items: The items of this page.
        number: The number of this page as the API counts. Where it has no such numbers, it counts from 1, beginning with
            the page that was asked for.
        response: The reply with its status, headers and all fields.
    """

    def __init__(
        self,
        pagination: Pagination,
        response: Response[Any],
        items: list[I],
        position: Position,
        fetch: Callable[[AsyncPage[I]], Awaitable[AsyncPage[I] | None]],
    ) -> None:
        super().__init__(pagination, response, items, position)
        self._fetch: Callable[[AsyncPage[I]], Awaitable[AsyncPage[I] | None]] | None = fetch

    async def next_page(self) -> AsyncPage[I] | None:
        """Fetch the page after this one, with the arguments of the call that fetched this one.

        Returns:
            The next page, or None if this is the last one. A next page with the same items is this page again, from a
            server that does not know a page of that number: it counts as none.

        Raises:
            AbwireError: The call failed.
            DecodeError: What the reply says about the next page can't be followed: it leads back to this page, or to
                another host.
            RuntimeError: This page comes from a pickle.
        """
        following: AsyncPage[I] | None = await self._fetcher()(self) if self.has_next else None
        return following
