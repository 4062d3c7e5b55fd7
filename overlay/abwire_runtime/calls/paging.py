"""Paginated lists: pages, iteration over all items, and counts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

from .._public import public
from ..data.unset import UNSET
from .endpoint import Endpoint
from .operation import Pagination
from .resource import AsyncCaller, SyncCaller
from .response import Response

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item


class _PageBase(Sequence[I], Generic[I]):
    """What :class:`Page` and :class:`AsyncPage` share.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.
        number: The number of the page if the call asked for one.

    Attributes:
        items: The items of this page.
        number: The number of this page, counted from 1.
        response: The reply with its status, headers and all fields.
    """

    def __init__(self, pagination: Pagination, response: Response[Any], number: int | None) -> None:
        info: Any = response.parsed
        for name in pagination.info.split("."):
            info = _field(info, name)
        found = _field(response.parsed, pagination.items)
        self.items: list[I] = found if isinstance(found, list) else []
        self.response: Response[Any] = response
        # The number that was asked for takes precedence: with a server that numbers every page 1, the iteration would
        # never end.
        self.number: int = number or _count(_field(info, "current_page")) or 1
        self._info = info

    @property
    def total(self) -> int | None:
        """The number of items on all pages; None if the server does not send it."""
        return _count(_field(self._info, "items_count"))

    @property
    def pages(self) -> int | None:
        """The number of pages; None if the server does not send it."""
        return _count(_field(self._info, "pages_count"))

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one. An empty page is always the last one."""
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
    """A page of a list: a sequence of its items.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.
        number: The number of the page if the call asked for one.
        fetch: Fetches the page of a number.

    Attributes:
        items: The items of this page.
        number: The number of this page, counted from 1.
        response: The reply with its status, headers and all fields.
    """

    def __init__(
        self, pagination: Pagination, response: Response[Any], number: int | None, fetch: Callable[[int], Page[I]]
    ) -> None:
        super().__init__(pagination, response, number)
        self._fetch = fetch

    def next_page(self) -> Page[I] | None:
        """Fetch the page after this one, with the arguments of the call that fetched this one.

        Returns:
            The next page, or None if this is the last one.

        Raises:
            AbwireError: The call failed.
        """
        return self._fetch(self.number + 1) if self.has_next else None


@public
class AsyncPage(_PageBase[I]):
    """A page of a list that an async client fetched: a sequence of its items.

    Args:
        pagination: The names that the operation uses for pagination.
        response: The reply.
        number: The number of the page if the call asked for one.
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
        number: int | None,
        fetch: Callable[[int], Awaitable[AsyncPage[I]]],
    ) -> None:
        super().__init__(pagination, response, number)
        self._fetch = fetch

    async def next_page(self) -> AsyncPage[I] | None:
        """Fetch the page after this one, with the arguments of the call that fetched this one.

        Returns:
            The next page, or None if this is the last one.

        Raises:
            AbwireError: The call failed.
        """
        return await self._fetch(self.number + 1) if self.has_next else None


def _field(value: Any, name: str) -> Any:
    found = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return None if found is UNSET else found


def _count(value: Any) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)  # some replies hold counts as strings
    return value if type(value) is int else None


def _requested_page(pagination: Pagination, arguments: dict[str, Any]) -> int | None:
    """Return the number of the page that a call asks for, or None if it asks for none."""
    body = arguments.get("body", UNSET)
    number = _field(body, pagination.page) if body is not UNSET else arguments.get(pagination.page, UNSET)
    return number if type(number) is int else None


def _pagination_of(endpoint: Endpoint[Any]) -> Pagination:
    assert endpoint.pagination is not None, "the operation is not paginated"
    return endpoint.pagination


def page(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> Page[Any]:
    """Fetch one page of a list.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.

    Returns:
        The page that the arguments ask for, by default the first one.

    Raises:
        AbwireError: The call failed.
    """
    pagination = _pagination_of(endpoint)

    def fetch(number: int) -> Page[Any]:
        response = caller.call_detailed(endpoint, endpoint.replace_values(arguments, {pagination.page: number}))
        return Page(pagination, response, number, fetch)

    return Page(pagination, caller.call_detailed(endpoint, arguments), _requested_page(pagination, arguments), fetch)


async def async_page(caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> AsyncPage[Any]:
    """Fetch one page of a list.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.

    Returns:
        The page that the arguments ask for, by default the first one.

    Raises:
        AbwireError: The call failed.
    """
    pagination = _pagination_of(endpoint)

    async def fetch(number: int) -> AsyncPage[Any]:
        response = await caller.call_detailed(endpoint, endpoint.replace_values(arguments, {pagination.page: number}))
        return AsyncPage(pagination, response, number, fetch)

    response = await caller.call_detailed(endpoint, arguments)
    return AsyncPage(pagination, response, _requested_page(pagination, arguments), fetch)


def iterate(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any], limit: int | None) -> Iterator[Any]:
    """Iterate over the items of a list. Pages are fetched when they are needed.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.
        limit: The number of items after which to stop; None for all.

    Yields:
        The items, from the page that the arguments ask for on.

    Raises:
        AbwireError: A call failed.
    """
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
    """Iterate over the items of a list. Pages are fetched when they are needed.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.
        limit: The number of items after which to stop; None for all.

    Yields:
        The items, from the page that the arguments ask for on.

    Raises:
        AbwireError: A call failed.
    """
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
    """Count the items of a list on the server.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.

    Returns:
        The number of items on all pages.

    Raises:
        AbwireError: The call failed.
        DecodeError: The reply holds no count.
    """
    response = caller.call_detailed(endpoint, _count_arguments(endpoint, arguments))
    return _total_of(endpoint, response, caller)


async def async_count(caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> int:
    """Count the items of a list on the server.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.

    Returns:
        The number of items on all pages.

    Raises:
        AbwireError: The call failed.
        DecodeError: The reply holds no count.
    """
    response = await caller.call_detailed(endpoint, _count_arguments(endpoint, arguments))
    return _total_of(endpoint, response, caller)


def _count_arguments(endpoint: Endpoint[Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """Return arguments that ask for the count without items, or with as few items as the operation allows."""
    pagination = _pagination_of(endpoint)
    if pagination.count_only is not None:
        return endpoint.replace_values(arguments, {pagination.count_only: True})
    return endpoint.replace_values(arguments, {pagination.size: 1} if pagination.size else {})


def _total_of(endpoint: Endpoint[Any], response: Response[Any], caller: SyncCaller | AsyncCaller) -> int:
    total = _PageBase[Any](_pagination_of(endpoint), response, None).total
    if total is None:
        raise caller.bad_reply(endpoint, response.http_response, "has no count of items")
    return total
