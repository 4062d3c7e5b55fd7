"""Which calls fetch the pages of a list: the first one, and the one after a page. What synchronous and async lists share."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from .arguments import argument_of, replace_arguments
from .checking import coerce
from .endpoint import Endpoint
from .operation import Pagination
from .pages import PageBase, Position
from .reply_values import as_count, is_missing, items_in, value_at
from .resource import Caller
from .response import Response

_EMPTY_PAGES = 1000
"""How many empty pages may follow each other while the server says that there are more."""


class PageRequest(NamedTuple):
    """The call that fetches a page.

    Attributes:
        endpoint: The operation.
        arguments: The arguments of the call.
        position: Where in the list the page is.
    """

    endpoint: Endpoint[Any]
    arguments: dict[str, Any]
    position: Position


class PageRequests:
    """The calls that fetch the pages of one list.

    Args:
        caller: The client.
        endpoint: An operation that returns a list.
        arguments: The arguments of the call by name.
    """

    def __init__(self, caller: Caller, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> None:
        self._caller = caller
        self._endpoint = endpoint
        self._arguments = arguments
        self.pagination: Pagination = pagination_of(endpoint)

    def first(self) -> PageRequest:
        """Return the call that fetches the page that the arguments ask for."""
        pagination = self.pagination
        size = as_count(self._argument(pagination.size))
        number, before = as_count(self._argument(pagination.page)), as_count(self._argument(pagination.offset))
        if before is None and (number or pagination.first) == pagination.first:
            before = 0
        if number is None:
            number = pagination.first if pagination.page else 1
        token = self._argument(pagination.cursor)
        return PageRequest(self._endpoint, self._arguments, Position(number, before, size, token))

    def items_of(self, response: Response[Any]) -> list[Any]:
        """Return the items of a reply.

        Raises:
            DecodeError: The reply holds no list.
        """
        pagination = self.pagination
        found = items_in(pagination, response)
        if found is not None:
            return found
        counts_only = self._argument(pagination.count_only) is True
        if counts_only and as_count(value_at(response, pagination.total)) is not None:
            return []  # what was asked for is the count without the items
        what = f"has no list at {pagination.items}" if pagination.items else "is not a list"
        raise self._caller._bad_reply(self._endpoint, response.http_response, what)

    def after(self, page: PageBase[Any]) -> PageRequest:
        """Return the call that fetches the page after another one, which says that there is one.

        Raises:
            DecodeError: The reply says that there is a next page, but not which, or it leads back to the same page or to
                another host.
        """
        pagination, position = self.pagination, page._position
        before = None if position.before is None else position.before + len(page)
        position = position._replace(number=position.number + 1, before=before)
        if pagination.by_url:
            return self._at_url(page, position)
        if pagination.cursor is not None:
            return self._after_cursor(page, pagination.cursor, position)
        if pagination.offset is not None:
            if not page.items and page._position.size:  # it says that there are more
                position = position._replace(before=(position.before or 0) + page._position.size)
            return self._with(pagination.offset, position.before or 0, position)
        assert pagination.page is not None, "the list has no other page"
        return self._with(pagination.page, position.number, position)

    def refuse_loop(self, page: PageBase[Any], what: str) -> Exception:
        """Return the error for a page that leads to one that was fetched before, so that iterating would never end."""
        return self._bad_reply(page, f"{what}: iterating would never end")

    def _at_url(self, page: PageBase[Any], position: Position) -> PageRequest:
        from .linked import LinkedEndpoint  # only lists with such URLs need it

        where = "in the header Link" if self.pagination.link else f"at {_shown(self.pagination.next_url)}"
        if is_missing(page._token):
            raise self._bad_reply(page, f"says that there is a next page, and has no URL of it {where}")
        try:
            url = self._caller._next_url(page._token, page.response.http_response)
        except ValueError as error:
            raise self._bad_reply(page, f"has a next page {where} {error}") from error
        endpoint = LinkedEndpoint(self._endpoint, url)
        return PageRequest(endpoint, self._arguments, position._replace(token=url))

    def _after_cursor(self, page: PageBase[Any], argument: str, position: Position) -> PageRequest:
        pagination, token = self.pagination, page._token
        if pagination.item_cursor is not None:
            where = f"its last item has no {pagination.item_cursor}" if page.items else "has no items"
        else:
            where = f"has no cursor at {_shown(pagination.next_cursor)}"
        if is_missing(token):
            raise self._bad_reply(page, f"says that there is a next page, and {where}")
        if isinstance(token, bool) or not isinstance(token, (str, int, float)):
            raise self._bad_reply(page, f"has as cursor of the next page a value of type {type(token).__name__}")
        return self._with(argument, token, position._replace(token=token))

    def _with(self, argument: str, value: str | int | float, position: Position) -> PageRequest:
        """Return the call with another value for an argument. The spec may have it as a string, the reply as a number."""
        changed = replace_arguments(self._endpoint, self._arguments, {argument: coerce(value, self._types(argument))})
        return PageRequest(self._endpoint, changed, position)

    def _types(self, argument: str) -> str:
        """Return the JSON types of an argument."""
        properties = self._endpoint.body.properties if self._endpoint.body else None
        found = {each.name: each.json_types for each in self._endpoint.parameters}
        return found.get(argument) or (properties or {}).get(argument, "*")

    def _argument(self, name: str | None) -> Any:
        return argument_of(self._endpoint, self._arguments, name)

    def _bad_reply(self, page: PageBase[Any], what: str) -> Exception:
        return self._caller._bad_reply(self._endpoint, page.response.http_response, what)


class Progress:
    """What an iteration has fetched, so that it ends with servers that repeat pages.

    Args:
        requests: The calls that fetch the pages.
    """

    def __init__(self, requests: PageRequests) -> None:
        self._requests = requests
        self._contents: set[int] = set()
        self._tokens: set[Any] = set()
        self._empty = 0

    def is_repeated(self, page: PageBase[Any]) -> bool:
        """Return whether the items of a page came before, from a server that does not know a page of its number.

        Pages that were requested by a cursor or a URL are new: two lists of items may well be equal.
        """
        if page._position.token is not None or not page.items:
            return False
        content = hash(json.dumps(page.to_dicts(), default=str))
        repeated = content in self._contents
        self._contents.add(content)
        return repeated

    def after(self, page: PageBase[Any]) -> PageRequest | None:
        """Return the call that fetches the page after another one; None if the iteration ends there.

        Raises:
            DecodeError: The reply leads to a page that was fetched before, or to none.
        """
        following = next_request(self._requests, page)
        if following is None:
            return None
        token = following.position.token
        self._empty = 0 if page.items else self._empty + 1
        if self._empty >= _EMPTY_PAGES:
            raise self._requests.refuse_loop(page, f"is page {self._empty} in a row without items that has a next one")
        if token is None:
            return following
        self._tokens.add(page._position.token)
        if token in self._tokens:
            raise self._requests.refuse_loop(page, "leads back to a page that was fetched before")
        return following


def next_request(requests: PageRequests, page: PageBase[Any]) -> PageRequest | None:
    """Return the call that fetches the page after another one; None if that is the last one.

    Args:
        requests: The calls that fetch the pages.
        page: The page.

    Raises:
        DecodeError: The reply leads to the same page, or to none.
    """
    if not page.has_next:
        return None
    following = requests.after(page)
    token = following.position.token
    if token is not None and token == page._position.token:
        if not page.items:
            return None  # the end of a list that can grow: the cursor stays the same until there is more
        raise requests.refuse_loop(page, "leads back to the same page")
    return following


def pagination_of(endpoint: Endpoint[Any]) -> Pagination:
    """Return how an operation is paginated."""
    assert endpoint.pagination is not None, "the operation is not paginated"
    return endpoint.pagination


def count_arguments(endpoint: Endpoint[Any], arguments: dict[str, Any]) -> dict[str, Any]:
    """Return arguments that ask for the count without items, or with as few items as the operation allows."""
    pagination = pagination_of(endpoint)
    if pagination.count_only is not None:
        return replace_arguments(endpoint, arguments, {pagination.count_only: True})
    size = {pagination.size: pagination.smallest_size} if pagination.size else {}
    return replace_arguments(endpoint, arguments, size)


def total_of(caller: Caller, endpoint: Endpoint[Any], response: Response[Any]) -> int:
    """Return the number of all items, as a reply has it.

    Raises:
        DecodeError: The reply has no such number.
    """
    total = as_count(value_at(response, pagination_of(endpoint).total))
    if total is None:
        raise caller._bad_reply(endpoint, response.http_response, "has no count of items")
    return total


def _shown(source: str | None) -> str:
    return (source or "").replace("header:", "the header ")
