"""Lists: fetching a page, iterating over all items, and counting them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

from ..data.unset import UNSET
from .endpoint import Endpoint
from .operation import Pagination
from .pages import AsyncPage, Page, PageBase, field_of, items_in
from .resource import AsyncCaller, SyncCaller
from .response import Response

__all__ = ["AsyncPage", "Page", "async_count", "async_iterate", "async_page", "count", "iterate", "page"]


def _items_of(
    caller: SyncCaller | AsyncCaller, endpoint: Endpoint[Any], response: Response[Any], arguments: dict[str, Any]
) -> list[Any]:
    """Return the items of a reply.

    Raises:
        DecodeError: The reply holds no list.
    """
    pagination = _pagination_of(endpoint)
    found = items_in(pagination, response)
    if found is not None:
        return found
    counts_only = _argument(arguments, endpoint, pagination.count_only) is True
    if counts_only and PageBase[Any](pagination, response, [], None, None).total is not None:
        return []  # what was asked for is the count without the items
    raise caller._bad_reply(endpoint, response.http_response, f"has no list at {pagination.items}")


def _argument(arguments: dict[str, Any], endpoint: Endpoint[Any], wire_name: str | None) -> Any:
    """Return the value that a call passes for a property of the body or for a parameter, or None."""
    if wire_name is None:
        return None
    body = arguments.get("body", UNSET)
    names = {other: name for name, other in (endpoint.body.wire_names if endpoint.body else {}).items()}
    if body is UNSET:
        return field_of(arguments, names.get(wire_name, wire_name))
    return field_of(body, wire_name if isinstance(body, dict) else names.get(wire_name, wire_name))


def _integer(value: Any) -> int | None:
    return value if type(value) is int else None


def _pagination_of(endpoint: Endpoint[Any]) -> Pagination:
    assert endpoint.pagination is not None, "the operation is not paginated"
    return endpoint.pagination


def _replace_page(endpoint: Endpoint[Any], arguments: dict[str, Any], number: int) -> dict[str, Any]:
    """Return arguments that ask for another page."""
    name = _pagination_of(endpoint).page
    assert name is not None, "the list has no other page"
    return endpoint.replace_values(arguments, {name: number})


def page(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> Page[Any]:
    """Fetch one page of a list.

    Args:
        caller: The client.
        endpoint: An operation that returns a list.
        arguments: The arguments of the call.

    Returns:
        The page that the arguments ask for, by default the first one.

    Raises:
        AbwireError: The call failed.
        DecodeError: The reply holds no list.
    """
    pagination = _pagination_of(endpoint)
    size = _integer(_argument(arguments, endpoint, pagination.size))

    def fetch(number: int | None, arguments: dict[str, Any]) -> Page[Any]:
        response = caller._call_detailed(endpoint, arguments)
        items = _items_of(caller, endpoint, response, arguments)
        return Page(pagination, response, items, number, size, other)

    def other(number: int) -> Page[Any]:
        return fetch(number, _replace_page(endpoint, arguments, number))

    return fetch(_integer(_argument(arguments, endpoint, pagination.page)), arguments)


async def async_page(caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> AsyncPage[Any]:
    """Fetch one page of a list.

    Args:
        caller: The client.
        endpoint: An operation that returns a list.
        arguments: The arguments of the call.

    Returns:
        The page that the arguments ask for, by default the first one.

    Raises:
        AbwireError: The call failed.
        DecodeError: The reply holds no list.
    """
    pagination = _pagination_of(endpoint)
    size = _integer(_argument(arguments, endpoint, pagination.size))

    async def fetch(number: int | None, arguments: dict[str, Any]) -> AsyncPage[Any]:
        response = await caller._call_detailed(endpoint, arguments)
        items = _items_of(caller, endpoint, response, arguments)
        return AsyncPage(pagination, response, items, number, size, other)

    async def other(number: int) -> AsyncPage[Any]:
        return await fetch(number, _replace_page(endpoint, arguments, number))

    return await fetch(_integer(_argument(arguments, endpoint, pagination.page)), arguments)


def iterate(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any], limit: int | None) -> Iterator[Any]:
    """Iterate over the items of a list. Pages are fetched when they are needed.

    The iteration ends after the last page, and at a page that is empty or repeats an earlier one. The server counts
    pages anew for every request: after a deletion during the iteration, the items behind move up, and as many of them
    are skipped on the next page. To change a list while going through it, make a ``list`` of the items first.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.
        limit: The number of items after which to stop; None for all.

    Yields:
        The items, from the page that the arguments ask for on.

    Raises:
        AbwireError: A call failed.
        DecodeError: A reply holds no list.
    """
    left = limit
    current: Page[Any] | None = None if left is not None and left <= 0 else page(caller, endpoint, arguments)
    seen: set[int] = set()
    while current is not None and not _is_repeated(current, seen):
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

    The iteration ends after the last page, and at a page that is empty or repeats an earlier one. The server counts
    pages anew for every request: after a deletion during the iteration, the items behind move up, and as many of them
    are skipped on the next page. To change a list while going through it, make a ``list`` of the items first.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.
        limit: The number of items after which to stop; None for all.

    Yields:
        The items, from the page that the arguments ask for on.

    Raises:
        AbwireError: A call failed.
        DecodeError: A reply holds no list.
    """
    left = limit
    current: AsyncPage[Any] | None = None
    if left is None or left > 0:
        current = await async_page(caller, endpoint, arguments)
    seen: set[int] = set()
    while current is not None and not _is_repeated(current, seen):
        for item in current.items:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return
        current = await current.next_page()


def _is_repeated(current: Page[Any] | AsyncPage[Any], seen: set[int]) -> bool:
    """Return whether a page was seen before. Then the list goes on for ever, whatever the server says about its pages."""
    fingerprint = hash(json.dumps(current.to_dicts()))
    repeated = fingerprint in seen
    seen.add(fingerprint)
    return repeated


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
    response = caller._call_detailed(endpoint, _count_arguments(endpoint, arguments))
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
    response = await caller._call_detailed(endpoint, _count_arguments(endpoint, arguments))
    return _total_of(endpoint, response, caller)


def _count_arguments(endpoint: Endpoint[Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """Return arguments that ask for the count without items, or with as few items as the operation allows."""
    pagination = _pagination_of(endpoint)
    if pagination.count_only is not None:
        return endpoint.replace_values(arguments, {pagination.count_only: True})
    return endpoint.replace_values(arguments, {pagination.size: 1} if pagination.size else {})


def _total_of(endpoint: Endpoint[Any], response: Response[Any], caller: SyncCaller | AsyncCaller) -> int:
    total = PageBase[Any](_pagination_of(endpoint), response, [], None, None).total
    if total is None:
        raise caller._bad_reply(endpoint, response.http_response, "has no count of items")
    return total
