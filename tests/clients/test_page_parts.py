"""Pages without a server: where a list begins, what leads to the next page, what a page says of itself, and what is wrong."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from abwire import Model, Response, Unset
from abwire_api.convert.schemas import SCHEMAS
from abwire_runtime.calls.arguments import argument_of, field_of, replace_arguments
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.linked import LinkedEndpoint
from abwire_runtime.calls.operation import Body, Download, Operation, Pagination, Parameter
from abwire_runtime.calls.page_requests import PageRequests, count_arguments, pagination_of
from abwire_runtime.calls.pages import AsyncPage, Page, Position
from abwire_runtime.calls.paging import async_count, async_iterate, async_page, count, iterate, page
from abwire_runtime.calls.raw import RawEndpoint
from abwire_runtime.calls.reply_values import as_count, as_flag, inside, is_missing, item_cursor, items_in, value_at
from abwire_runtime.calls.resource import SyncCaller
from abwire_runtime.data.unset import UNSET

OPERATION = Operation("op", "GET", "/things", "things", "list", True, True)
PARAMETERS = tuple(
    Parameter(name, "query", kinds)
    for name, kinds in {"page": "i", "offset": "i", "cursor": "s", "size": "i", "only_count": "b"}.items()
)


def endpoint_of(body: Body | None = None, **pagination: Any) -> Endpoint[Any]:
    parameters = PARAMETERS if body is None else ()
    return Endpoint(OPERATION, SCHEMAS, parameters=parameters, body=body, pagination=Pagination(**pagination))


IN_BODY = Body(
    properties={"page": "i", "size": "i", "cursor": "s", "only_count": "b"},
    wire_names={"size": "pageSize", "only_count": "onlyCount"},
)


class BadReplyError(Exception):
    """What a caller raises for a reply that is not what the operation promises."""


class FakeCaller(SyncCaller):
    """A client whose replies are given: each the JSON, or the JSON and headers.

    Attributes:
        asked: The arguments of the calls.
    """

    def __init__(self, *replies: Any) -> None:
        self._replies = list(replies)
        self.asked: list[dict[str, Any]] = []

    def _bad_reply(self, endpoint: Endpoint[Any], response: httpx.Response, what: str) -> Exception:
        return BadReplyError(f"{endpoint.operation.label}: {what}")

    def _next_url(self, link: object, response: httpx.Response) -> str:
        if not isinstance(link, str):
            raise ValueError("which is not a string")
        return f"https://a.test{link}"

    def _file_url(self, link: str, response: httpx.Response) -> str:
        if not link.startswith("https:"):
            raise ValueError("which is not a URL")
        return link

    def _call_detailed(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> Response[Any]:
        self.asked.append(arguments)
        reply = self._replies.pop(0)
        return reply_of(*reply) if isinstance(reply, tuple) else reply_of(reply)

    def _open_reply(self, endpoint: Endpoint[Any], arguments: dict[str, Any], accept: str) -> Any:
        raise NotImplementedError

    def _open_link(self, link: str, operation: str = "") -> Any:
        raise NotImplementedError


class AsyncFake(FakeCaller):
    """The same as an asynchronous client."""

    async def _call_detailed(self, endpoint: Endpoint[Any], arguments: dict[str, Any]) -> Response[Any]:  # type: ignore[override] # pyright: ignore[reportIncompatibleMethodOverride]
        return super()._call_detailed(endpoint, arguments)


def reply_of(parsed: Any = None, headers: dict[str, str] | None = None) -> Response[Any]:
    return Response(parsed, httpx.Response(200, headers=headers), endpoint_of())


def page_of(pagination: Pagination, items: list[Any], position: Position = Position(), reply: Any = None) -> Page[Any]:  # noqa: B008 - a NamedTuple does not change
    response = reply_of(*reply) if isinstance(reply, tuple) else reply_of(reply)
    return Page(pagination, response, items, position, lambda page: None)


# Where a list begins


@pytest.mark.parametrize(
    ("pagination", "arguments", "position"),
    [
        ({"page": "page", "size": "size"}, {}, Position(1, 0, None, None)),
        ({"page": "page", "size": "size"}, {"page": 1, "size": 5}, Position(1, 0, 5, None)),
        ({"page": "page", "size": "size"}, {"page": "3", "size": "7"}, Position(3, None, 7, None)),
        ({"page": "page", "size": "size"}, {"page": None, "size": True}, Position(1, 0, None, None)),
        ({"page": "page", "first": 0}, {}, Position(0, 0, None, None)),
        ({"page": "page", "first": 0}, {"page": 0, "size": 5}, Position(0, 0, None, None)),
        ({"page": "page", "first": 0}, {"page": 1}, Position(1, None, None, None)),
        ({"offset": "offset", "size": "size"}, {}, Position(1, 0, None, None)),
        ({"offset": "offset", "size": "size"}, {"offset": 4, "size": 2}, Position(1, 4, 2, None)),
        ({"offset": "offset", "first": 0}, {}, Position(1, 0, None, None)),
        ({"page": "page", "offset": "offset"}, {"page": 2, "offset": 4}, Position(2, 4, None, None)),
        ({"cursor": "cursor"}, {}, Position(1, 0, None, None)),
        ({"cursor": "cursor", "size": "size"}, {"cursor": "x", "size": 3}, Position(1, 0, 3, "x")),
    ],
)
def test_the_first_page_is_the_one_that_the_arguments_ask_for(
    pagination: dict[str, Any], arguments: dict[str, Any], position: Position
) -> None:
    endpoint = endpoint_of(**pagination)
    assert PageRequests(FakeCaller(), endpoint, arguments).first() == (endpoint, arguments, position)


def test_the_arguments_of_a_list_may_be_in_a_body() -> None:
    endpoint = endpoint_of(IN_BODY, page="page", size="size")
    whole = {"body": {"page": 2, "pageSize": 5}}
    assert PageRequests(FakeCaller(), endpoint, whole).first().position == Position(2, None, 5, None)
    requests = PageRequests(FakeCaller(), endpoint, {"page": 2, "size": 5})
    assert requests.first().position == Position(2, None, 5, None)
    following = PageRequests(FakeCaller(), endpoint, whole).after(page_of(pagination_of(endpoint), [1], Position(2)))
    assert following.arguments == {"body": {"page": 3, "pageSize": 5}}
    assert whole == {"body": {"page": 2, "pageSize": 5}}


# The page after another one


@pytest.mark.parametrize(
    ("pagination", "position", "items", "reply", "changed", "expected"),
    [
        ({"page": "page"}, Position(2, 10, 5), "abc", None, {"page": 3}, Position(3, 13, 5)),
        ({"page": "page"}, Position(2, None, 5), "abc", None, {"page": 3}, Position(3, None, 5)),
        ({"offset": "offset"}, Position(1, 4, 5), "abc", None, {"offset": 7}, Position(2, 7, 5)),
        ({"offset": "offset"}, Position(1, 4, 5), "", None, {"offset": 9}, Position(2, 9, 5)),
        ({"offset": "offset"}, Position(1, None, 5), "", None, {"offset": 5}, Position(2, 5, 5)),
        ({"offset": "offset"}, Position(1, 4, None), "", None, {"offset": 4}, Position(2, 4, None)),
        ({"offset": "offset"}, Position(1, None, 5), "abc", None, {"offset": 0}, Position(2, None, 5)),
        (
            {"cursor": "cursor", "next_cursor": "meta.next"}, Position(1, 0, 5), "abc", {"meta": {"next": "t"}},
            {"cursor": "t"}, Position(2, 3, 5, "t"),
        ),
        (
            {"cursor": "cursor", "next_cursor": "header:X-Next"}, Position(1, 0), "abc", (None, {"X-Next": "7"}),
            {"cursor": "7"}, Position(2, 3, None, "7"),
        ),
        (
            {"cursor": "cursor", "next_cursor": "next"}, Position(1, 0), "", {"next": 5},
            {"cursor": "5"}, Position(2, 0, None, 5),
        ),
        ({"cursor": "other", "next_cursor": "n"}, Position(), "a", {"n": 0}, {"other": 0}, Position(2, token=0)),
        (
            {"cursor": "cursor", "item_cursor": "id", "more": "more"}, Position(1, 0), [{"id": 1}, {"id": 2}], None,
            {"cursor": "2"}, Position(2, 2, None, 2),
        ),
    ],
)  # fmt: skip
def test_a_page_leads_to_the_one_after_it(
    pagination: dict[str, Any],
    position: Position,
    items: Any,
    reply: Any,
    changed: dict[str, Any],
    expected: Position,
) -> None:
    endpoint = endpoint_of(**pagination)
    current = page_of(pagination_of(endpoint), list(items), position, reply)
    found = PageRequests(FakeCaller(), endpoint, {"only_count": False}).after(current)
    assert found == (endpoint, {"only_count": False, **changed}, expected)


@pytest.mark.parametrize(
    ("pagination", "reply"),
    [
        ({"link": True}, (None, {"Link": '</2>; rel="next"'})),
        ({"next_url": "meta.next"}, {"meta": {"next": "/2"}}),
        ({"next_url": "header:X-Next", "cursor": "cursor", "item_cursor": "id"}, (None, {"x-next": "/2"})),
    ],
)
def test_a_page_may_lead_to_a_url(pagination: dict[str, Any], reply: Any) -> None:
    endpoint = endpoint_of(**pagination)
    current = page_of(pagination_of(endpoint), [{"id": 7}], Position(1, 0, 5), reply)
    found = PageRequests(FakeCaller(), endpoint, {"size": 5}).after(current)
    assert isinstance(found.endpoint, LinkedEndpoint)
    assert found.endpoint.prepare({}, lambda name, required: UNSET).url == "https://a.test/2"
    assert (found.arguments, found.position) == ({"size": 5}, Position(2, 1, 5, "https://a.test/2"))


def test_a_url_gets_the_parameters_that_replies_leave_out() -> None:
    parameters = (
        Parameter("key", "query", secret=True, wire_name="api_key"),
        Parameter("tenant", "query", client="tenant"),
        Parameter("page", "query"),
        Parameter("token", "header", secret=True),
    )
    endpoint: Endpoint[Any] = Endpoint(OPERATION, SCHEMAS, parameters=parameters, pagination=Pagination(link=True))
    linked = LinkedEndpoint(endpoint, "https://a.test/2")
    given = {"key": "k", "page": "3", "token": "t"}
    prepared = linked.prepare(given, lambda name, required: "of the client")
    assert prepared.query == [("api_key", "k"), ("tenant", "of the client")]
    assert (prepared.headers, prepared.url) == ({"token": "t"}, "https://a.test/2")
    extended = linked.prepare({**given, "extra_query": {"more": 1}}, lambda name, required: UNSET)
    assert extended.query == [("api_key", "k"), ("more", "1")]


SAYS = "things.list: says that there is a next page, and "


@pytest.mark.parametrize(
    ("pagination", "items", "reply", "message"),
    [
        ({"link": True}, "a", None, f"{SAYS}has no URL of it in the header Link"),
        ({"next_url": "meta.next"}, "a", {"meta": {"next": ""}}, f"{SAYS}has no URL of it at meta.next"),
        ({"next_url": "header:X-Next"}, "a", None, f"{SAYS}has no URL of it at the header X-Next"),
        ({"next_url": "next"}, "a", {"next": 5}, "things.list: has a next page at next which is not a string"),
        ({"cursor": "cursor", "next_cursor": "meta.next"}, "a", {}, f"{SAYS}has no cursor at meta.next"),
        ({"cursor": "cursor", "next_cursor": "header:X"}, "a", {}, f"{SAYS}has no cursor at the header X"),
        ({"cursor": "cursor", "item_cursor": "id"}, [{"id": None}], {}, f"{SAYS}its last item has no id"),
        ({"cursor": "cursor", "item_cursor": "id"}, "", {}, f"{SAYS}has no items"),
        *(
            (
                {"cursor": "cursor", "next_cursor": "n"}, "a", {"n": value},
                f"things.list: has as cursor of the next page a value of type {type(value).__name__}",
            )
            for value in (True, [1], {"a": 1})
        ),
    ],
)  # fmt: skip
def test_a_reply_that_leads_nowhere_is_an_error(
    pagination: dict[str, Any], items: Any, reply: Any, message: str
) -> None:
    endpoint = endpoint_of(**pagination)
    with pytest.raises(BadReplyError) as raised:
        PageRequests(FakeCaller(), endpoint, {}).after(page_of(pagination_of(endpoint), list(items), reply=reply))
    assert str(raised.value) == message


# What a page says of itself


@pytest.mark.parametrize(
    ("pagination", "items", "position", "reply", "expected"),
    [
        ({}, 3, Position(), None, False),
        ({"page": "p"}, 3, Position(), None, True),
        ({"page": "p"}, 0, Position(), None, False),
        # What the server says counts most.
        ({"page": "p", "more": "more"}, 0, Position(), {"more": True}, True),
        ({"page": "p", "more": "more"}, 3, Position(), {"more": "False"}, False),
        ({"page": "p", "more": "more", "pages": "n"}, 3, Position(), {"more": "perhaps", "n": 1}, False),
        ({"cursor": "c", "next_cursor": "next"}, 0, Position(), {"next": "x"}, True),
        ({"cursor": "c", "next_cursor": "next"}, 3, Position(), {"next": ""}, False),
        ({"next_url": "next"}, 0, Position(), {"next": "/2"}, True),
        ({"next_url": "next"}, 3, Position(), {}, False),
        ({"link": True}, 3, Position(), (None, {"Link": "</2>; rel=next"}), True),
        ({"link": True}, 3, Position(), (None, {"Link": "</2>; rel=last"}), False),
        # The number of pages.
        ({"page": "p", "pages": "n"}, 3, Position(1), {"n": 2}, True),
        ({"page": "p", "pages": "n"}, 3, Position(2), {"n": 2}, False),
        ({"page": "p", "pages": "n", "first": 0}, 3, Position(0), {"n": 2}, True),
        ({"page": "p", "pages": "n", "first": 0}, 3, Position(1), {"n": 2}, False),
        ({"offset": "o", "pages": "n", "first": 0}, 3, Position(1), {"n": 1}, False),
        ({"page": "p", "pages": "n", "total": "t"}, 3, Position(2, 0), {"n": 2, "t": 100}, False),
        # The number of items.
        ({"page": "p", "total": "t"}, 3, Position(1, 4), {"t": 8}, True),
        ({"page": "p", "total": "t"}, 3, Position(1, 4), {"t": 7}, False),
        ({"page": "p", "total": "t"}, 3, Position(1, None), {"t": 3}, True),
        # The number of items that the call asked for, if the document has a limit that it is within.
        ({"page": "p", "largest_size": 10}, 3, Position(1, None, 3), None, True),
        ({"page": "p", "largest_size": 10}, 3, Position(1, None, 4), None, False),
        ({"page": "p", "largest_size": 10}, 3, Position(1, None, 10), None, False),
        ({"page": "p", "largest_size": 10}, 3, Position(1, None, 11), None, True),
        ({"page": "p", "largest_size": 10}, 3, Position(1, None, None), None, True),
        ({"page": "p"}, 3, Position(1, None, 4), None, True),
        # The cursor of the last item says nothing of the kind.
        ({"cursor": "c", "item_cursor": "id"}, 3, Position(), None, True),
        ({"cursor": "c", "item_cursor": "id"}, 0, Position(), None, False),
    ],
)
def test_whether_there_may_be_another_page(
    pagination: dict[str, Any], items: int, position: Position, reply: Any, expected: bool
) -> None:
    assert page_of(Pagination(**pagination), [1] * items, position, reply).has_next is expected


@pytest.mark.parametrize(
    ("pagination", "items", "position", "reply", "total", "pages", "title"),
    [
        ({}, 0, Position(), None, 0, 1, "<page 1 of 1, 0 items>"),
        ({}, 1, Position(), None, 1, 1, "<page 1 of 1, 1 item: 7>"),
        ({"page": "p"}, 1, Position(3), None, None, None, "<page 3 of ?, 1 item: 7>"),
        ({"page": "p", "total": "t"}, 1, Position(3), {"t": 1}, 1, None, "<page 3 of ?, 1 item: 7>"),
        ({"page": "p", "total": "t"}, 1, Position(3), {"t": "1200"}, 1200, None, "<page 3 of ?, 1 of 1,200 items: 7>"),
        ({"page": "p", "pages": "n", "first": 0}, 2, Position(3), {"n": 9}, None, 9, "<page 4 of 9, 2 items: 7, 7>"),
        ({"offset": "o", "first": 0}, 2, Position(3), {"n": 9}, None, None, "<page 3 of ?, 2 items: 7, 7>"),
    ],
)
def test_a_page_shows_its_number_and_counts(
    pagination: dict[str, Any],
    items: int,
    position: Position,
    reply: Any,
    total: int | None,
    pages: int | None,
    title: str,
) -> None:
    made = page_of(Pagination(**pagination), [7] * items, position, reply)
    assert (made.total, made.pages, made.number, len(made)) == (total, pages, position.number, items)
    assert repr(made).replace("\n", " ") == title
    assert title[1:].partition(":")[0].removesuffix(">") in made._repr_html_()


def test_a_page_from_a_pickle_has_its_items_and_fetches_nothing() -> None:
    for kind in list[Any]((Page, AsyncPage)):
        reply = Response(None, httpx.Response(200), RawEndpoint[Any]("GET", "/things"))
        made: Any = kind(Pagination(page="p"), reply, [1, {"a": 2}], Position(4), print)
        again = pickle.loads(pickle.dumps(made))
        assert (again.items, again.number, again[1], again[:1]) == ([1, {"a": 2}], 4, {"a": 2}, [1])
        assert again.to_dicts() == [1, {"a": 2}]
        with pytest.raises(RuntimeError, match="a page that was pickled has no client"):
            asyncio.run(again.next_page()) if kind is AsyncPage else again.next_page()


# The calls


NUMBERED: dict[str, Any] = {"items": "data", "page": "page"}


def driven(driver: str, *replies: Any) -> tuple[FakeCaller, Callable[..., Any]]:
    """A client, and a function that returns the items that its iteration yields."""
    caller = FakeCaller(*replies) if driver == "sync" else AsyncFake(*replies)

    def iterated(endpoint: Endpoint[Any], limit: int | None = None) -> list[Any]:
        async def collect() -> list[Any]:
            return [item async for item in async_iterate(caller, endpoint, {}, limit)]  # type: ignore[arg-type] # pyright: ignore

        return list(iterate(caller, endpoint, {}, limit)) if driver == "sync" else asyncio.run(collect())

    return caller, iterated


each_driver = pytest.mark.parametrize("driver", ["sync", "async"])


@each_driver
@pytest.mark.parametrize(
    ("limit", "items", "calls"),
    [
        (None, "abcd", 3),
        (5, "abcd", 3),
        (4, "abcd", 2),
        (3, "abc", 2),
        (2, "ab", 1),
        (1, "a", 1),
        (0, "", 0),
        (-1, "", 0),
    ],
)
def test_no_page_is_fetched_after_the_last_item_that_is_wanted(
    driver: str, limit: int | None, items: str, calls: int
) -> None:
    caller, iterated = driven(driver, {"data": ["a", "b"]}, {"data": ["c", "d"]}, {"data": []})
    assert iterated(endpoint_of(**NUMBERED), limit) == list(items)
    assert caller.asked == [{}, {"page": 2}, {"page": 3}][:calls]


@each_driver
def test_a_page_that_comes_again_ends_the_list(driver: str) -> None:
    caller, iterated = driven(driver, {"data": ["a"]}, {"data": ["b"]}, {"data": ["a"]})
    assert iterated(endpoint_of(**NUMBERED)) == ["a", "b"]
    assert len(caller.asked) == 3


def test_pages_follow_each_other_until_one_is_the_same() -> None:
    caller = FakeCaller({"data": ["a"]}, {"data": ["b"]}, {"data": ["b"]})
    first = page(caller, endpoint_of(**NUMBERED), {"size": 1})
    second = first.next_page()
    assert second is not None
    assert (list(first), list(second), second.number, second.next_page()) == (["a"], ["b"], 2, None)
    assert caller.asked == [{"size": 1}, {"size": 1, "page": 2}, {"size": 1, "page": 3}]

    async def follow() -> list[Any]:
        other: Any = AsyncFake({"data": ["a"]}, {"data": ["b"]}, {"data": ["b"]})
        made = await async_page(other, endpoint_of(**NUMBERED), {"size": 1})
        after = await made.next_page()
        assert after is not None
        return [list(made), list(after), after.number, await after.next_page()]

    assert asyncio.run(follow()) == [["a"], ["b"], 2, None]


def test_pages_of_a_cursor_may_be_equal() -> None:
    caller = FakeCaller({"data": ["a"], "n": "x"}, {"data": ["a"], "n": "y"}, {"data": ["a"], "n": "y"})
    first = page(caller, endpoint_of(items="data", cursor="cursor", next_cursor="n"), {})
    second = first.next_page()
    assert second is not None
    assert list(second) == ["a"]
    with pytest.raises(BadReplyError, match=r"^things\.list: leads back to the same page: iterating would never end$"):
        _ = (second.next_page() or second).next_page()


@pytest.mark.parametrize(
    ("items", "reply", "message"),
    [
        ("data", {}, "things.list: has no list at data"),
        ("", {"a": 1}, "things.list: is not a list"),
        ("data", {"total": 5}, "things.list: has no list at data"),
    ],
)
def test_a_reply_without_a_list_is_named(items: str, reply: Any, message: str) -> None:
    with pytest.raises(BadReplyError) as raised:
        page(FakeCaller(reply), endpoint_of(items=items, total="total", count_only="only_count"), {"only_count": False})
    assert str(raised.value) == message


def test_a_list_that_was_asked_for_its_count_has_no_items() -> None:
    endpoint = endpoint_of(items="data", page="page", total="total", count_only="only_count")
    assert list(page(FakeCaller({"total": "5"}), endpoint, {"only_count": True})) == []
    with pytest.raises(BadReplyError):
        page(FakeCaller({"total": "many"}), endpoint, {"only_count": True})


@pytest.mark.parametrize(
    ("pagination", "changed"),
    [
        ({"count_only": "only_count", "size": "size"}, {"only_count": True}),
        ({"size": "size"}, {"size": 1}),
        ({"size": "size", "smallest_size": 10}, {"size": 10}),
        ({}, {}),
    ],
)
def test_a_count_asks_for_as_few_items_as_possible(pagination: dict[str, Any], changed: dict[str, Any]) -> None:
    endpoint = endpoint_of(total="meta.total", **pagination)
    assert count_arguments(endpoint, {"cursor": "c"}) == {"cursor": "c", **changed}
    caller = FakeCaller({"meta": {"total": 7}}, {"meta": {}})
    assert count(caller, endpoint, {}) == 7
    assert caller.asked == [changed]
    with pytest.raises(BadReplyError, match=r"^things\.list: has no count of items$"):
        count(caller, endpoint, {})
    other: Any = AsyncFake({"meta": {"total": "8"}})
    assert asyncio.run(async_count(other, endpoint, {})) == 8
    assert other.asked == [changed]


@pytest.mark.parametrize(
    ("at", "reply", "message"),
    [
        ("data.url", {"data": {"url": ""}}, "things.list: has no link at data.url"),
        ("data.url", {"data": {"url": 5}}, "things.list: has no link at data.url"),
        ("data.url", [], "things.list: has no link at data.url"),
        ("url", {"url": "/x"}, "things.list: has a link at url which is not a URL"),
    ],
)
def test_a_reply_without_a_link_to_its_file_is_named(at: str, reply: Any, message: str) -> None:
    with pytest.raises(BadReplyError) as raised:
        FakeCaller()._download_link(endpoint_of(), Download("url", at), reply_of(reply))
    assert str(raised.value) == message
    found = FakeCaller()._download_link(endpoint_of(), Download("url", "a.b"), reply_of({"a": {"b": "https://f.test"}}))
    assert found == "https://f.test"


# The values in a reply


class Meta(Model):
    next_page: str | Unset | None = UNSET


def test_a_value_is_at_keys_or_in_a_header() -> None:
    reply = reply_of({"a": {"b.c": 1, "b": {"c": 2, "d": None}}, "x.y": 3}, {"X-Total": "7", "Link": "</2>; rel=next"})
    sources = [None, "a.b.c", "a.b.d", "a.b", "x.y", "no.such", "header:x-total", "header:none", "link", ""]
    assert [value_at(reply, source) for source in sources] == [
        *(None, 1, None, {"c": 2, "d": None}, 3, None, "7", None, "/2", reply.parsed)
    ]
    assert value_at(reply_of(), "link") is None
    assert inside(5, "a.b") is inside([1], "a") is None


def test_a_field_is_of_a_model_or_of_json() -> None:
    model = Meta.from_dict({"next_page": "n", "more": 1, "null": None})
    assert [field_of(model, name) for name in ("next_page", "more", "null", "none")] == ["n", 1, None, None]
    assert field_of(Meta(), "next_page") is None
    assert [field_of(each, "a") for each in list[Any](({"a": 1}, {"a": UNSET}, {}, [1], "a", None))] == [1, *[None] * 5]


@pytest.mark.parametrize(
    ("value", "count", "flag"),
    [
        (7, 7, None),
        (0, 0, None),
        (True, None, True),
        (False, None, False),
        (7.0, None, None),
        ("7", 7, None),
        ("007", 7, None),
        ("9" * 999, int("9" * 999), None),
        ("9" * 1000, None, None),
        ("", None, None),
        ("\u00b2", None, None),
        ("-1", None, None),
        ("true", None, True),
        ("FALSE", None, False),
        ("yes", None, None),
        (None, None, None),
    ],
)
def test_counts_and_flags(value: Any, count: int | None, flag: bool | None) -> None:
    assert (as_count(value), as_flag(value)) == (count, flag)
    assert type(as_count(value)) is type(count)


def test_no_cursor_is_null_or_false_or_empty() -> None:
    assert [is_missing(each) for each in list[Any]((None, False, "", 0, "0", True, []))] == [*[True] * 3, *[False] * 4]
    assert item_cursor([{"a": {"id": 1}}, {"a": {"id": 2}}], "a.id") == 2
    assert item_cursor([], "a.id") is None
    assert item_cursor([{}], "a.id") is None


@pytest.mark.parametrize(
    ("items", "parsed", "expected"),
    [
        ("", [1], [1]),
        ("", {"0": 1, "2": 3}, [1, 3]),
        ("data", {"data": [1]}, [1]),
        ("data", {"data": {"5": {"a": 1}}}, [{"a": 1}]),
        ("data", {"data": {"5": 1, "a": 2}}, None),
        ("data", {"data": {"\u00b2": 1}}, None),
        ("data", {"data": {}}, None),
        ("data", {"data": {}, "total": 0}, []),
        ("data", {"data": {}, "total": 1}, None),
        ("data", {"data": "text"}, None),
        ("data", None, None),
        ("a.data", {"a": {"data": []}}, []),
    ],
)
def test_the_items_of_a_reply(items: str, parsed: Any, expected: list[Any] | None) -> None:
    assert items_in(Pagination(items=items, total="total"), reply_of(parsed)) == expected


# Arguments


def test_an_argument_is_in_the_call_or_in_its_body() -> None:
    endpoint = endpoint_of(IN_BODY)
    whole = {"body": {"pageSize": 5, "cursor": None}, "page": 2}
    names = ("size", "page", "cursor", "only_count", "body", "other", None)
    assert [argument_of(endpoint, whole, name) for name in names] == [5, 2, None, None, whole["body"], None, None]
    assert argument_of(endpoint, {"size": UNSET, "body": UNSET}, "size") is None
    assert argument_of(endpoint_of(), {"body": {"size": 5}}, "size") is None
    assert replace_arguments(endpoint, whole, {"size": 6, "x": 1}) == {
        "body": {"pageSize": 6, "cursor": None},
        "page": 2,
        "x": 1,
    }
    assert replace_arguments(endpoint, {"size": 5, "page": 1}, {"size": 6}) == {"size": 6, "page": 1}
    assert replace_arguments(endpoint, {"body": UNSET}, {"size": 6}) == {"body": UNSET, "size": 6}
    assert whole == {"body": {"pageSize": 5, "cursor": None}, "page": 2}
