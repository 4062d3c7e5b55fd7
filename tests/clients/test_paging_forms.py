"""Lists in every form of paging: page numbers, offsets, cursors, URLs, the header Link, and lists without pages."""

from __future__ import annotations

import asyncio
import importlib
import itertools
import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import APIStatusError, DecodeError
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.linked import LinkedEndpoint
from support.http_server import HTTPServer, ReceivedRequest, Reply
from support.paged_lists import DOCUMENT, NAME, PAGED, TOKEN, Clients, ListServer, client_arguments, clients_of

EVERY = pytest.mark.parametrize("paged", PAGED)
BY_TOKEN = ["cursors", "flagged", "urls"]


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Clients:
    return clients_of(NAME, DOCUMENT, tmp_path_factory.mktemp("paged"))


@pytest.fixture(scope="module")
def http() -> Iterator[HTTPServer]:
    with HTTPServer() as server:
        yield server


@pytest.fixture
def lists(http: HTTPServer) -> ListServer:
    http.requests.clear()
    http.script.clear()
    return ListServer(http)


class Caller:
    """Calls the methods of a client in one form.

    Args:
        clients: The classes of the clients.
        form: ``sync`` or ``async``.
        server: The server.
        options: Further arguments of the client.
    """

    def __init__(self, clients: Clients, form: str, server: HTTPServer, **options: Any) -> None:
        self._clients = clients
        self._form = form
        self._arguments = client_arguments(server, **options)

    def items(self, paged: str, **given: Any) -> list[Any]:
        """The items of ``iterate``."""

        async def collect(client: Any) -> list[Any]:
            return [item async for item in getattr(client, paged).iterate(**given)]

        found: list[Any] = self.use(lambda client: list(getattr(client, paged).iterate(**given)), collect)
        return found

    def pages(self, paged: str, **given: Any) -> list[Any]:
        """The pages from ``list`` on."""

        def follow(client: Any) -> list[Any]:
            page, found = getattr(client, paged).list(**given), []
            while page is not None:
                found.append(page)
                page = page.next_page()
            return found

        async def async_follow(client: Any) -> list[Any]:
            page, found = await getattr(client, paged).list(**given), []
            while page is not None:
                found.append(page)
                page = await page.next_page()
            return found

        followed: list[Any] = self.use(follow, async_follow)
        return followed

    def call(self, name: str, **given: Any) -> Any:
        """The result of a method."""
        group, method = name.split(".")

        async def call(client: Any) -> Any:
            return await getattr(getattr(client, group), method)(**given)

        return self.use(lambda client: getattr(getattr(client, group), method)(**given), call)

    def use(self, sync: Callable[[Any], Any], asynchronous: Callable[[Any], Any]) -> Any:
        if self._form == "sync":
            with self._clients.sync(**self._arguments) as client:
                return sync(client)

        async def run() -> Any:
            async with self._clients.asynchronous(**self._arguments) as client:
                return await asynchronous(client)

        return asyncio.run(run())


@pytest.fixture
def caller(clients: Clients, form: str, lists: ListServer) -> Caller:
    return Caller(clients, form, lists.http)


def items(count: int) -> list[dict[str, Any]]:
    return [{"id": number, "name": f"Item {number}"} for number in range(1, count + 1)]


def ids(found: list[Any]) -> list[int]:
    return [item.id for item in found]


def size_name(paged: str) -> str:
    return "page_size" if paged == "flagged" else "per_page"


@EVERY
@pytest.mark.parametrize("count", [0, 1, 6, 7])
def test_iterate_yields_every_item_once(caller: Caller, lists: ListServer, paged: str, count: int) -> None:
    lists.items = items(count)
    assert ids(caller.items(paged)) == list(range(1, count + 1))
    lists.http.requests.clear()
    assert ids(caller.items(paged, **{size_name(paged): 2})) == list(range(1, count + 1))
    assert len(lists.http.requests) <= count // 2 + 1


@given(
    paged=st.sampled_from(PAGED),
    count=st.integers(0, 23),
    size=st.integers(1, 9),
    largest=st.integers(1, 9),
    limit=st.none() | st.integers(0, 25),
    asks=st.booleans(),
)
@settings(max_examples=100)
def test_every_form_yields_every_item_once_in_order(
    clients: Clients, http: HTTPServer, paged: str, count: int, size: int, largest: int, limit: int | None, asks: bool
) -> None:
    """Whatever the number of items, their number on a page, and the number to which the server reduces that."""
    http.requests.clear()
    ListServer(http, items(count), default=min(size, largest), largest=largest)
    # Above the largest size in the document, so that a page with fewer items need not be the last one.
    given = {size_name(paged): size + 50} if asks else {}
    found = Caller(clients, "sync", http).items(paged, limit=limit, **given)
    assert ids(found) == list(range(1, count + 1))[:limit]


@EVERY
def test_pages_follow_each_other(caller: Caller, lists: ListServer, paged: str) -> None:
    lists.items = items(7)
    pages = caller.pages(paged, **{size_name(paged): 3})
    assert [ids(list(page)) for page in pages] == [[1, 2, 3], [4, 5, 6], [7]]
    assert [page.number for page in pages] == ([0, 1, 2] if paged == "zero" else [1, 2, 3])
    assert [page.has_next for page in pages] == [True, True, False]
    totals = {"offsets", "headers", "flagged"}
    assert {page.total for page in pages} == ({7} if paged in totals else {None})
    assert {page.pages for page in pages} == ({3} if paged == "zero" else {None})
    assert repr(pages[1]).startswith("<page 2 of ")


def test_a_list_without_pages_is_its_only_page(caller: Caller, lists: ListServer) -> None:
    lists.items = items(3)
    [page] = caller.pages("whole")
    assert (ids(list(page)), page.total, page.pages, page.has_next) == ([1, 2, 3], 3, 1, False)
    assert not hasattr(caller.use(lambda client: client.whole, _whole), "iterate")


async def _whole(client: Any) -> Any:
    return client.whole


@pytest.mark.parametrize(
    ("paged", "start", "expected"),
    [
        ("numbers", {"page": 3}, [5, 6, 7]),
        ("zero", {"page_number": 2}, [5, 6, 7]),
        ("offsets", {"offset": 3}, [4, 5, 6, 7]),
        ("headers", {"page": 2}, [3, 4, 5, 6, 7]),
        ("cursors", {"cursor": "4-2"}, [5, 6, 7]),
        ("flagged", {"cursor": "4-2"}, [5, 6, 7]),
        ("flagged", {"body": {"cursor": "4-2", "pageSize": 2}}, [5, 6, 7]),
        ("last_items", {"starting_after": "4"}, [5, 6, 7]),
        ("links", {"page": 3}, [5, 6, 7]),
    ],
)
def test_iterating_begins_where_the_arguments_say(
    caller: Caller, lists: ListServer, paged: str, start: dict[str, Any], expected: list[int]
) -> None:
    lists.items = items(7)
    size = {} if "body" in start else {size_name(paged): 2}
    assert ids(caller.items(paged, **start, **size)) == expected
    assert ids(list(itertools.chain(*caller.pages(paged, **start, **size)))) == expected


@pytest.mark.parametrize("paged", ["offsets", "headers", "flagged"])
def test_a_list_with_a_total_is_counted(caller: Caller, lists: ListServer, paged: str) -> None:
    lists.items = items(7)
    assert caller.call(f"{paged}.count") == 7
    [request] = lists.http.requests
    assert "per_page=1" in request.target or json.loads(request.body) == {"pageSize": 1}


def test_a_total_that_is_missing_is_an_error(caller: Caller, lists: ListServer) -> None:
    def change(request: ReceivedRequest, content: Any, headers: dict[str, str]) -> Any:
        headers.clear()
        return content

    lists.change = change
    with pytest.raises(DecodeError, match=r"the reply of headers.list\(\) has no count of items"):
        caller.call("headers.count")


def test_a_list_without_a_total_has_no_method_that_counts(caller: Caller) -> None:
    counted = {paged for paged in PAGED if caller.use(*_has(paged, "count"))}
    assert counted == {"offsets", "headers", "flagged"}


def _has(paged: str, method: str) -> tuple[Callable[[Any], bool], Callable[[Any], Any]]:
    async def asynchronous(client: Any) -> bool:
        return hasattr(type(getattr(client, paged)), method)

    return lambda client: hasattr(type(getattr(client, paged)), method), asynchronous


@EVERY
def test_items_may_be_null(caller: Caller, lists: ListServer, paged: str) -> None:
    lists.items = [None, *items(4), {"id": 5}]
    if paged == "last_items":
        lists.items = [*items(2), {"id": 5}]
        lists.change = lambda request, content, headers: {**content, "data": [None, *content["data"]]}
    found = caller.items(paged)
    assert [item and item.to_dict() for item in found].count(None) >= 1
    assert {item.id for item in found if item} == {item["id"] for item in lists.items if item}


@pytest.mark.parametrize("paged", BY_TOKEN)
def test_empty_pages_in_the_middle_are_passed_over(caller: Caller, lists: ListServer, paged: str) -> None:
    lists.items, lists.empty = items(7), frozenset({0, 2, 3})
    assert ids(caller.items(paged)) == list(range(1, 8))
    assert [len(page) for page in caller.pages(paged)] == [0, 3, 0, 0, 3, 1]


@pytest.mark.parametrize("paged", [*BY_TOKEN, "links"])
def test_pages_with_equal_items_are_different_pages(caller: Caller, lists: ListServer, paged: str) -> None:
    lists.items = [{"name": "the same"}] * 7
    assert len(caller.items(paged)) == 7
    assert len(list(itertools.chain(*caller.pages(paged)))) == 7


def ignoring(*names: str) -> Callable[[ReceivedRequest], ReceivedRequest]:
    """A server that ignores parameters."""

    def change(request: ReceivedRequest) -> ReceivedRequest:
        path, _, query = request.target.partition("?")
        kept = "&".join(f"{name}={value}" for name, value in parse_qsl(query) if name not in names)
        body = {name: value for name, value in json.loads(request.body or b"{}").items() if name not in names}
        return ReceivedRequest(request.method, f"{path}?{kept}", request.headers, json.dumps(body).encode())

    return change


def ignore(lists: ListServer, *names: str) -> None:
    answer, change = lists.http.default, ignoring(*names)
    assert callable(answer)
    lists.http.default = lambda request: answer(change(request))


@pytest.mark.parametrize(("paged", "name"), [("numbers", "page"), ("zero", "page[number]"), ("offsets", "offset")])
def test_a_server_that_ignores_the_number_ends_the_list(
    caller: Caller, lists: ListServer, paged: str, name: str
) -> None:
    lists.items = items(7)
    ignore(lists, name)
    assert ids(caller.items(paged)) == [1, 2, 3]
    assert len(caller.pages(paged)) == 1


@pytest.mark.parametrize(
    ("paged", "name"),
    [("cursors", "cursor"), ("flagged", "cursor"), ("last_items", "starting_after"), ("urls", "cursor")],
)
def test_a_server_that_ignores_the_cursor_is_an_error(caller: Caller, lists: ListServer, paged: str, name: str) -> None:
    lists.items = items(7)
    ignore(lists, name)
    for method in (caller.items, caller.pages):
        lists.http.requests.clear()
        with pytest.raises(DecodeError, match=r"leads back to .*: iterating would never end"):
            method(paged)
        assert len(lists.http.requests) == 2


def test_cursors_that_lead_in_a_circle_are_an_error(caller: Caller, lists: ListServer) -> None:
    def circle(request: ReceivedRequest, content: Any, headers: dict[str, str]) -> Any:
        number = int(dict(parse_qsl(urlsplit(request.target).query)).get("cursor", "0"))
        return {"data": items(1), "meta": {"next_cursor": str((number + 1) % 3)}}

    lists.http.default = lambda request: Reply(body=json.dumps(circle(request, None, {})).encode())
    with pytest.raises(DecodeError, match="leads back to a page that was fetched before"):
        caller.items("cursors")


def test_a_cursor_that_stays_is_the_end_if_nothing_follows(caller: Caller, lists: ListServer) -> None:
    """As of lists of events, which can be asked later on whether there are more."""
    lists.http.script = [
        Reply(body=json.dumps({"data": found, "meta": {"next_cursor": "a"}}).encode()) for found in (items(2), [])
    ]
    assert ids(caller.items("cursors")) == [1, 2]


@pytest.mark.parametrize("end", [None, "", False])
def test_a_cursor_that_is_null_or_empty_is_the_end(caller: Caller, lists: ListServer, end: Any) -> None:
    lists.http.default = Reply(body=json.dumps({"data": items(2), "meta": {"next_cursor": end}}).encode())
    assert ids(caller.items("cursors")) == [1, 2]
    lists.http.default = Reply(body=json.dumps({"value": items(2), "@odata.nextLink": end}).encode())
    assert ids(caller.items("urls")) == [1, 2]


@pytest.mark.parametrize(
    ("paged", "content", "what"),
    [
        ("flagged", {"data": [{"id": 1}], "meta": {"hasMore": True}}, "has no cursor at meta.next_cursor"),
        ("last_items", {"data": [{"name": "a"}], "has_more": True}, "its last item has no id"),
        ("last_items", {"data": [], "has_more": True}, "has no items"),
        ("cursors", {"data": [{"id": 1}], "meta": {"next_cursor": [1]}}, "a value of type list"),
        ("urls", {"value": [{"id": 1}], "@odata.nextLink": 5}, "which is not a string but int"),
        ("urls", {"value": [{"id": 1}], "@odata.nextLink": "/a\nb"}, "which is not a URL"),
        ("urls", {"value": [{"id": 1}], "@odata.nextLink": "mailto:a@b.example"}, "which leads to mailto:"),
    ],
)
def test_a_next_page_that_can_not_be_followed_is_an_error(
    caller: Caller, lists: ListServer, paged: str, content: Any, what: str
) -> None:
    lists.http.default = Reply(body=json.dumps(content).encode())
    for method in (caller.items, caller.pages):
        with pytest.raises(DecodeError, match=what):
            method(paged)
    assert caller.call(f"{paged}.list").has_next, "the page itself can be used"


@EVERY
@pytest.mark.parametrize("body", [b"5", b'{"data": "none"}', b"null", b'{"message": "Down"}'])
def test_a_reply_without_a_list_is_an_error(caller: Caller, lists: ListServer, paged: str, body: bytes) -> None:
    lists.http.default = Reply(body=body)
    with pytest.raises(DecodeError, match=r"list\(\) (has no list at|is not a list)"):
        caller.items(paged)


# URLs


def test_a_url_is_requested_as_it_is_with_what_the_client_adds(clients: Clients, form: str, lists: ListServer) -> None:
    lists.items = items(3)
    exact = "/v1/urls?cursor=1-1&per_page=1&sig=%2B%2f%20~&flag&a=1&a=2"

    def change(request: ReceivedRequest, content: Any, headers: dict[str, str]) -> Any:
        first = "cursor" not in request.target
        return {"value": items(1), **({"@odata.nextLink": f"{lists.http.url}{exact}"} if first else {})}

    lists.change = change
    caller = Caller(clients, form, lists.http, tenant="t 1", headers={"X-Own": "own"}, query={"a": "9", "trace": "x"})
    given = {"per_page": 1, "x_view": "full", "extra_query": {"beta": "yes"}, "extra_headers": {"X-More": "more"}}
    assert len(caller.items("urls", **given)) == 2
    first, second = lists.http.requests
    assert second.target == f"{exact}&trace=x&tenant=t+1&beta=yes"
    for name in ("authorization", "x-own", "x-view", "x-more", "accept", "user-agent"):
        assert second.headers[name] == first.headers[name]


@pytest.mark.parametrize(
    "link",
    ["?cursor=1-1", "/v1/urls?cursor=1-1", "urls?cursor=1-1", "//{host}/v1/urls?cursor=1-1", "./urls?cursor=1-1#top"],
)
def test_a_url_may_be_relative(caller: Caller, lists: ListServer, link: str) -> None:
    lists.items = items(2)
    host = urlsplit(lists.http.url).netloc

    def change(request: ReceivedRequest, content: Any, headers: dict[str, str]) -> Any:
        more = {} if "cursor" in request.target else {"@odata.nextLink": link.format(host=host)}
        return {"value": content["value"], **more}

    lists.change, lists.default = change, 1
    assert ids(caller.items("urls")) == [1, 2]
    assert lists.http.requests[1].target == "/v1/urls?cursor=1-1"


@pytest.mark.parametrize("paged", ["urls", "links"])
def test_a_url_on_another_host_is_refused(caller: Caller, lists: ListServer, elsewhere: HTTPServer, paged: str) -> None:
    link = f"{elsewhere.url}/v1/{paged}?secret=hidden"

    def change(request: ReceivedRequest, content: Any, headers: dict[str, str]) -> Any:
        headers["Link"] = f'<{link}>; rel="next"'
        return {"value": items(1), "@odata.nextLink": link} if paged == "urls" else items(1)

    lists.change = change
    for method in (caller.items, caller.pages):
        with pytest.raises(DecodeError, match=f"which leads to {elsewhere.url}: the client's credentials") as raised:
            method(paged)
        assert "hidden" not in str(raised.value)
    assert elsewhere.requests == []


def test_a_failure_on_the_next_page_names_the_operation(clients: Clients, form: str, lists: ListServer) -> None:
    lists.items = items(7)
    for status, retries, requests in ((500, 0, 2), (503, 1, 4)):
        lists.http.requests.clear()
        lists.http.script = [lists.http.default, Reply(status)]
        caller = Caller(clients, form, lists.http, retries=retries)
        if retries:
            assert ids(caller.items("links")) == list(range(1, 8))
        else:
            with pytest.raises(APIStatusError) as raised:
                caller.items("links")
            assert raised.value.operation == "links.list"
        assert len(lists.http.requests) == requests


def test_a_strict_client_checks_every_page(clients: Clients, form: str, lists: ListServer) -> None:
    lists.items = items(7)
    caller = Caller(clients, form, lists.http, strict=True)
    for paged in PAGED:
        assert ids(caller.items(paged)) == list(range(1, 8))
    lists.items[5] = {"id": "six"}
    for paged in PAGED:
        with pytest.raises(DecodeError, match="does not match the spec"):
            caller.items(paged)


def test_several_headers_are_read_as_one(caller: Caller, lists: ListServer) -> None:
    lists.items = items(7)

    def change(request: ReceivedRequest, content: Any, headers: dict[str, str]) -> Any:
        if "Link" in headers:
            first, second = headers.pop("Link").split(", ", 1)
            headers["LINK"] = first
            headers["link"] = f'{second.removesuffix("rel=next")} REL="Prefetch NEXT"'
        return content

    lists.change = change
    assert ids(caller.items("links")) == list(range(1, 8))


def test_the_next_page_is_a_call_of_the_same_operation(clients: Clients) -> None:
    """All that an endpoint has is what its call at a URL has."""
    for endpoint in map(endpoint_of_list, PAGED):
        linked = LinkedEndpoint(endpoint, "https://lists.example/v1/next")
        for name in Endpoint.__slots__:
            assert getattr(linked, name) == getattr(endpoint, name), name


def endpoint_of_list(form: str) -> Endpoint[Any]:
    module = importlib.import_module(f"abwire_api.{NAME}.api.{form}")
    endpoint: Endpoint[Any] = module.LIST
    return endpoint


@pytest.mark.parametrize(
    ("link", "requested"),
    [
        ("http://lists.example/v1/urls?cursor=2", "https://lists.example/v1/urls?cursor=2"),  # behind a proxy for TLS
        ("https://lists.example:443/v1/urls?cursor=2", "https://lists.example/v1/urls?cursor=2"),
        ("https://else:where@lists.example/v1/urls?cursor=2#top", "https://lists.example/v1/urls?cursor=2"),
        ("http://lists.example:8080/v1/urls?cursor=2", None),
        ("https://lists.example.org/v1/urls?cursor=2", None),
        ("https://lists.example@evil.example/v1/urls?cursor=2", None),
    ],
)
def test_credentials_go_to_the_host_of_the_call_over_tls(clients: Clients, link: str, requested: str | None) -> None:
    received: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        received.append(request)
        more = {"@odata.nextLink": link} if len(received) == 1 else {}
        return httpx.Response(200, json={"value": items(1), **more})

    sent = httpx.Client(transport=httpx.MockTransport(answer))
    with clients.sync(token=TOKEN, http_client=sent) as client:
        if requested is None:
            with pytest.raises(DecodeError, match=r"the client's credentials are for https://lists\.example alone"):
                list(client.urls.iterate())
            assert len(received) == 1
            return
        assert len(list(client.urls.iterate())) == 2
    assert str(received[1].url) == requested
    assert received[1].headers["Authorization"] == f"Bearer {TOKEN}"
