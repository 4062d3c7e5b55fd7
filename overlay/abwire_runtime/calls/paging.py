"""Lists that come page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .._public import public
from ..data.unset import UNSET
from .endpoint import Endpoint
from .operation import Pagination

if TYPE_CHECKING:
    from .resource import AsyncCaller, SyncCaller
    from .response import Response

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item


class _PageBase(Sequence[I], Generic[I]):
    """A page of a list: a sequence of its items that knows the whole list's count.

    Attributes:
        items: The items of this page.
        number: Its number, from 1.
        response: The whole reply.
    """

    def __init__(self, pagination: Pagination, response: Response[Any], number: int | None) -> None:
        info: Any = response.parsed
        for name in pagination.info.split("."):
            info = _field(info, name)
        found = _field(response.parsed, pagination.items)
        self.items: list[I] = found if isinstance(found, list) else []
        self.response: Response[Any] = response
        # The server's word counts only where a page was not asked for: one that says 1 of each would be asked for ever.
        self.number: int = number or _count(_field(info, "current_page")) or 1
        self._info = info

    @property
    def total(self) -> int | None:
        """How many items the whole list has; None where the server does not say."""
        return _count(_field(self._info, "items_count"))

    @property
    def pages(self) -> int | None:
        """How many pages the list has; None where the server does not say."""
        return _count(_field(self._info, "pages_count"))

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one. An empty page is the last, whatever the server counts."""
        return bool(self.items) and (self.pages is None or self.number < self.pages)

    @overload
    def __getitem__(self, index: int) -> I: ...
    @overload
    def __getitem__(self, index: slice) -> list[I]: ...
    def __getitem__(self, index: int | slice) -> I | list[I]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<page {self.number} of {self.pages or '?'}, {len(self.items)} items of {self.total}>"


@public
class Page(_PageBase[I]):
    """A page of a list: a sequence of its items that knows the whole list's count and the next page."""

    def __init__(
        self, pagination: Pagination, response: Response[Any], number: int | None, fetch: Callable[[int], Page[I]]
    ) -> None:
        super().__init__(pagination, response, number)
        self._fetch = fetch

    def next_page(self) -> Page[I] | None:
        """Fetch the page after this one; None after the last."""
        return self._fetch(self.number + 1) if self.has_next else None


@public
class AsyncPage(_PageBase[I]):
    """The asynchronous form of :class:`Page`."""

    def __init__(
        self,
        pagination: Pagination,
        response: Response[Any],
        number: int | None,
        fetch: Callable[[int], Awaitable[AsyncPage[I]]],
    ) -> None:
        super().__init__(pagination, response, number)
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[I] | None:
        """Fetch the page after this one; None after the last."""
        return await self._fetch(self.number + 1) if self.has_next else None


def _field(value: Any, name: str) -> Any:
    found = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return None if found is UNSET else found


def _count(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)  # counts come as strings, too
    return value if type(value) is int else None


def _start(pagination: Pagination, arguments: dict[str, Any]) -> int | None:
    body = arguments.get("body", UNSET)
    start = _field(body, pagination.page) if body is not UNSET else arguments.get(pagination.page, UNSET)
    return start if type(start) is int else None


def _paging(endpoint: Endpoint[Any]) -> Pagination:
    assert endpoint.pagination is not None, "only paged operations come here"
    return endpoint.pagination


def page(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> Page[Any]:
    """Fetch one page of a list."""
    pagination = _paging(endpoint)

    def fetch(number: int) -> Page[Any]:
        response = caller.call_detailed(endpoint, endpoint.changed(arguments, {pagination.page: number}))
        return Page(pagination, response, number, fetch)

    return Page(pagination, caller.call_detailed(endpoint, arguments), _start(pagination, arguments), fetch)


async def async_page(caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> AsyncPage[Any]:
    """Fetch one page of a list."""
    pagination = _paging(endpoint)

    async def fetch(number: int) -> AsyncPage[Any]:
        response = await caller.call_detailed(endpoint, endpoint.changed(arguments, {pagination.page: number}))
        return AsyncPage(pagination, response, number, fetch)

    response = await caller.call_detailed(endpoint, arguments)
    return AsyncPage(pagination, response, _start(pagination, arguments), fetch)


def iterate(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any], limit: int | None) -> Iterator[Any]:
    """The items of a list, pages fetched as they are needed."""
    left = limit
    current: Page[Any] | None = None if left is not None and left <= 0 else page(caller, endpoint, arguments)
    while current is not None:
        for item in current.items:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return
        current = current.next_page()


async def async_iterate(
    caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any], limit: int | None
) -> AsyncIterator[Any]:
    """The items of a list, pages fetched as they are needed."""
    left = limit
    current: AsyncPage[Any] | None = None
    if left is None or left > 0:
        current = await async_page(caller, endpoint, arguments)
    while current is not None:
        for item in current.items:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return
        current = await current.next_page()


def count(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> int:
    """How many items a list has in all."""
    response = caller.call_detailed(endpoint, _counting(endpoint, arguments))
    return _counted(endpoint, response, caller)


async def async_count(caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> int:
    """How many items a list has in all."""
    response = await caller.call_detailed(endpoint, _counting(endpoint, arguments))
    return _counted(endpoint, response, caller)


def _counting(endpoint: Endpoint[Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments that ask for a list's count alone, or for as little more as the operation allows."""
    pagination = _paging(endpoint)
    if pagination.count_only is not None:
        return endpoint.changed(arguments, {pagination.count_only: True})
    return endpoint.changed(arguments, {pagination.size: 1} if pagination.size else {})


def _counted(endpoint: Endpoint[Any], response: Response[Any], caller: SyncCaller | AsyncCaller) -> int:
    total = _PageBase[Any](_paging(endpoint), response, None).total
    if total is None:
        raise caller.bad_reply(endpoint, response.http_response, "carries no count")
    return total
