"""Lists: fetching a page, iterating over all items, and counting them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from .async_resource import AsyncCaller
from .endpoint import Endpoint
from .page_requests import PageRequest, PageRequests, Progress, count_arguments, next_request, total_of
from .pages import AsyncPage, Page, PageBase
from .resource import SyncCaller

__all__ = ["AsyncPage", "Page", "async_count", "async_iterate", "async_page", "count", "iterate", "page"]


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
    requests = PageRequests(caller, endpoint, arguments)
    return _fetch(caller, requests, requests.first())


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
    requests = PageRequests(caller, endpoint, arguments)
    return await _async_fetch(caller, requests, requests.first())


def _fetch(caller: SyncCaller, requests: PageRequests, request: PageRequest) -> Page[Any]:
    def fetch_after(previous: Page[Any]) -> Page[Any] | None:
        following = next_request(requests, previous)
        if following is None:
            return None
        found = _fetch(caller, requests, following)
        return None if _is_same(previous, found) else found

    response = caller._call_detailed(request.endpoint, request.arguments)
    return Page(requests.pagination, response, requests.items_of(response), request.position, fetch_after)


async def _async_fetch(caller: AsyncCaller, requests: PageRequests, request: PageRequest) -> AsyncPage[Any]:
    async def fetch_after(previous: AsyncPage[Any]) -> AsyncPage[Any] | None:
        following = next_request(requests, previous)
        if following is None:
            return None
        found = await _async_fetch(caller, requests, following)
        return None if _is_same(previous, found) else found

    response = await caller._call_detailed(request.endpoint, request.arguments)
    return AsyncPage(requests.pagination, response, requests.items_of(response), request.position, fetch_after)


def _is_same(previous: PageBase[Any], found: PageBase[Any]) -> bool:
    """Return whether a server that does not know a page of a number has sent the page before it again."""
    return found._position.token is None and bool(found.items) and found.items == previous.items


def iterate(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any], limit: int | None) -> Iterator[Any]:
    """Iterate over the items of a list. Pages are fetched when they are needed.

    The iteration ends after the last page. Where pages have numbers or offsets, it also ends at a page that repeats an
    earlier one, and the server counts anew for every request: after a deletion during the iteration, the items behind
    move up, and as many of them are skipped on the next page. To change a list while going through it, make a ``list``
    of the items first.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.
        limit: The number of items after which to stop; None for all.

    Yields:
        The items, from the page that the arguments ask for on.

    Raises:
        AbwireError: A call failed.
        DecodeError: A reply holds no list, or leads to a page that was fetched before or is on another host.
    """
    left = limit
    requests = PageRequests(caller, endpoint, arguments)
    progress = Progress(requests)
    request = None if left is not None and left <= 0 else requests.first()
    while request is not None:
        current = _fetch(caller, requests, request)
        if progress.is_repeated(current):
            return
        for item in current.items:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return
        request = progress.after(current)


async def async_iterate(
    caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any], limit: int | None
) -> AsyncIterator[Any]:
    """Iterate over the items of a list. Pages are fetched when they are needed.

    The iteration ends after the last page. Where pages have numbers or offsets, it also ends at a page that repeats an
    earlier one, and the server counts anew for every request: after a deletion during the iteration, the items behind
    move up, and as many of them are skipped on the next page. To change a list while going through it, make a ``list``
    of the items first.

    Args:
        caller: The client.
        endpoint: A paginated operation.
        arguments: The arguments of the call.
        limit: The number of items after which to stop; None for all.

    Yields:
        The items, from the page that the arguments ask for on.

    Raises:
        AbwireError: A call failed.
        DecodeError: A reply holds no list, or leads to a page that was fetched before or is on another host.
    """
    left = limit
    requests = PageRequests(caller, endpoint, arguments)
    progress = Progress(requests)
    request = None if left is not None and left <= 0 else requests.first()
    while request is not None:
        current = await _async_fetch(caller, requests, request)
        if progress.is_repeated(current):
            return
        for item in current.items:
            yield item
            if left is not None:
                left -= 1
                if left <= 0:
                    return
        request = progress.after(current)


def count(caller: SyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> int:
    """Count the items of a list on the server.

    Args:
        caller: The client.
        endpoint: A paginated operation whose replies have the number of all items.
        arguments: The arguments of the call.

    Returns:
        The number of items on all pages.

    Raises:
        AbwireError: The call failed.
        DecodeError: The reply holds no count.
    """
    return total_of(caller, endpoint, caller._call_detailed(endpoint, count_arguments(endpoint, arguments)))


async def async_count(caller: AsyncCaller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> int:
    """Count the items of a list on the server.

    Args:
        caller: The client.
        endpoint: A paginated operation whose replies have the number of all items.
        arguments: The arguments of the call.

    Returns:
        The number of items on all pages.

    Raises:
        AbwireError: The call failed.
        DecodeError: The reply holds no count.
    """
    return total_of(caller, endpoint, await caller._call_detailed(endpoint, count_arguments(endpoint, arguments)))
