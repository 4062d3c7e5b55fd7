"""Lists from servers that reply in other shapes, repeat pages or do not describe them; and lists without pages."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Any, get_origin, get_type_hints

import pytest

from abwire import AsyncConvert, Convert, DecodeError
from abwire.convert import models
from abwire.testing import Sandbox
from abwire.testing.engine.schemas import types_of
from abwire.testing.engine.specs import api
from abwire_runtime.calls.operation import Operation
from support.calling import caller, method_of
from support.clients import APIS, CLASSES
from support.http_server import HTTPServer, ReceivedRequest, Reply
from support.operations import OPERATIONS, endpoint_of

GOALS = [{"id": number, "type": "revenue", "name": f"Goal {number}"} for number in range(1, 8)]


@pytest.fixture
def call(form: str, sandbox: Sandbox, server: HTTPServer) -> Callable[..., Any]:
    """Return a function that calls a method of a client of the server; of a method that iterates, it returns a list."""

    def calling(name: str, /, *args: Any, **given: Any) -> Any:
        settings = {"base_url": server.url, "retries": 0, "token": "token-0123456789", "application_id": None}
        if not name.endswith("iterate"):
            return caller(sandbox, "convert", form, **settings, secret=None)(name, *args, **given)
        own: dict[str, Any] = {
            "base_url": server.url,
            "retries": 0,
            "token": "token-0123456789",
            "account_id": 1,
            "project_id": 2,
        }
        if form == "sync":
            with Convert(**own) as client:
                return list(method_of(client, name)(*args, **given))

        async def collect() -> list[Any]:
            async with AsyncConvert(**own) as client:
                return [item async for item in method_of(client, name)(*args, **given)]

        return asyncio.run(collect())

    return calling


def reply_of(body: Any) -> Reply:
    return Reply(body=json.dumps(body).encode())


NOT_LISTS: tuple[Any, ...] = (
    None,
    {},
    "none",
    False,
    0,
    {"a": GOALS[0]},
    {"0": GOALS[0], "more": 1},
    {"-1": 1},
    {"²": 1},
)


@pytest.mark.parametrize(
    "body",
    [
        *({"data": data} for data in NOT_LISTS),
        {},
        {"message": "Down for maintenance"},
        {"goals": GOALS},
        GOALS,
        [],
        "none",
        None,
        {"data": {}, "extra": {"pagination": {"items_count": 3}}},
    ],
)
def test_a_reply_without_a_list_is_a_decode_error(call: Callable[..., Any], server: HTTPServer, body: Any) -> None:
    server.default = reply_of(body)
    for method in ("goals.list", "goals.iterate", "accounts.list"):
        label = method.replace("iterate", "list")
        with pytest.raises(DecodeError, match=rf"the reply of {label}\(\) has no list at data") as raised:
            call(method)
        assert raised.value.body == json.dumps(body).encode()


@pytest.mark.parametrize("body", [b"", b" \r\n"])
def test_an_empty_reply_where_json_is_promised_is_a_decode_error(
    call: Callable[..., Any], server: HTTPServer, body: bytes
) -> None:
    server.default = Reply(body=body)
    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
        ("goals.list", (), {}),
        ("goals.iterate", (), {}),
        ("goals.get", (1,), {}),
        ("goals.create", (), {"name": "a", "type": "code_trigger"}),
    ]
    for name, args, given in calls:
        with pytest.raises(DecodeError, match="is not JSON that can be read: the body is empty"):
            call(name, *args, **given)


@pytest.mark.parametrize("status", [204, 205])
def test_a_status_without_a_body_gives_none(call: Callable[..., Any], server: HTTPServer, status: int) -> None:
    server.default = Reply(status, body=b"")
    assert call("goals.get", 1) is None


@pytest.mark.parametrize("keys", [("0", "1", "2"), ("0", "2", "7"), ("5", "3", "10")])
def test_an_array_that_php_wrote_as_an_object_is_a_list(
    call: Callable[..., Any], server: HTTPServer, keys: Sequence[str]
) -> None:
    sent = {"data": dict(zip(keys, GOALS, strict=False)), "extra": {"pagination": {"items_count": 3, "pages_count": 1}}}
    server.default = reply_of(sent)
    page = call("goals.list")
    assert [type(goal) for goal in page] == [models.RevenueGoal] * 3
    assert page.to_dicts() == GOALS[:3]
    assert page.total == 3
    assert page.response.parsed.to_dict() == sent, "the reply itself stays as it was sent"
    assert call("goals.iterate") == page.items
    assert len(call("accounts.list")) == 3


def test_an_empty_object_is_an_empty_list_if_the_count_says_so(call: Callable[..., Any], server: HTTPServer) -> None:
    server.default = reply_of({"data": {}, "extra": {"pagination": {"items_count": 0, "pages_count": 0}}})
    assert call("goals.iterate") == []


@pytest.mark.parametrize(
    ("count", "total"),
    [(7, 7), ("7", 7), ("\u00b2", None), ("\u0667", None), ("-7", None), ("9" * 5000, None), (7.0, None)],
)
def test_a_count_is_an_integer_or_a_string_of_ascii_digits(
    call: Callable[..., Any], server: HTTPServer, count: Any, total: int | None
) -> None:
    server.default = reply_of({"data": GOALS, "extra": {"pagination": {"items_count": count, "pages_count": 1}}})
    assert call("goals.list").total == total


def test_a_list_that_was_asked_for_its_count_alone_has_no_items(call: Callable[..., Any], server: HTTPServer) -> None:
    server.default = reply_of({"extra": {"pagination": {"items_count": 7}}})
    page = call("goals.list", only_count=True)
    assert (len(page), page.total) == (0, 7)
    assert len(call("goals.list", body={"onlyCount": True})) == 0
    assert len(call("goals.list", body=models.GetGoalsRequestData(only_count=True))) == 0
    server.default = reply_of({"message": "Down for maintenance"})
    with pytest.raises(DecodeError):
        call("goals.list", only_count=True)


def page_asked_for(request: ReceivedRequest) -> int:
    number = json.loads(request.body or b"{}").get("page", 1)
    assert isinstance(number, int)
    return number


@pytest.mark.parametrize(
    "info", [{}, {"current_page": 1}, {"current_page": 1, "items_count": 6}, {"items_count": 6, "pages_count": 1000}]
)
@pytest.mark.parametrize(
    ("shown", "items", "requests"),
    [
        pytest.param(lambda number: 1, 2, 2, id="the page number is ignored"),
        pytest.param(lambda number: min(number, 3), 6, 4, id="the last page repeats"),
        pytest.param(lambda number: (number - 1) % 3 + 1, 6, 4, id="the first page follows the last"),
        pytest.param(lambda number: number if number < 4 else 3 - number % 2, 6, 4, id="the last two alternate"),
    ],
)
def test_iterating_ends_when_a_page_repeats(
    call: Callable[..., Any],
    server: HTTPServer,
    shown: Callable[[int], int],
    items: int,
    requests: int,
    info: dict[str, int],
) -> None:
    def reply(request: ReceivedRequest) -> Reply:
        assert len(server.requests) < 50, "it goes on and on"
        number = shown(page_asked_for(request))
        return reply_of({"data": GOALS[2 * number - 2 : 2 * number], "extra": {"pagination": info}})

    server.default = reply
    assert [goal.id for goal in call("goals.iterate")] == list(range(1, items + 1))
    # After as many items as the server says that there are, and does not say how many pages, no page is requested.
    is_complete = "pages_count" not in info and items == info.get("items_count")
    assert len(server.requests) == (3 if is_complete else requests)


def test_iterating_ends_when_a_counted_page_repeats(call: Callable[..., Any], server: HTTPServer) -> None:
    server.default = reply_of({"data": GOALS[:1], "extra": {"pagination": {"items_count": 9, "pages_count": 1000}}})
    assert len(call("goals.iterate")) == 1
    assert len(server.requests) == 2


def test_iterating_ends_after_a_page_that_is_not_full(call: Callable[..., Any], server: HTTPServer) -> None:
    server.default = lambda request: reply_of({"data": GOALS[4 * page_asked_for(request) - 4 :][:4]})
    for given in ({"results_per_page": 4}, {"body": {"results_per_page": 4}}):
        server.requests.clear()
        assert len(call("goals.iterate", **given)) == 7
        assert len(server.requests) == 2


def test_items_become_plain_dicts(call: Callable[..., Any], server: HTTPServer) -> None:
    sent = [{"id": 1, "type": "revenue", "settings": {"triggering_type": "manual"}, "new": None}, {"type": "unlisted"}]
    server.default = reply_of({"data": sent})
    rows = call("goals.list").to_dicts()
    assert rows == sent
    assert json.loads(json.dumps(rows)) == sent
    assert {type(row) for row in rows} == {dict}


def properties_of(name: str, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The properties of an object in a document, those of all parts of an ``allOf`` together."""
    opened = api(name).schemas.open(schema)
    found: dict[str, dict[str, Any]] = dict(opened.get("properties", {}))
    for part in opened.get("allOf", ()):
        found |= properties_of(name, part)
    return found


def is_array(name: str, schema: dict[str, Any]) -> bool:
    return "array" in types_of(api(name).schemas.open(schema))


def is_list(name: str, operation: Operation) -> bool:
    """Whether a reply is a list: an array, or an object that has nothing else besides the data of its pages."""
    schema = api(name).operations[operation.operation_id].reply_schema or {}
    fields = [value for key, value in properties_of(name, schema).items() if key != "extra"]
    return is_array(name, schema) or (len(fields) == 1 and is_array(name, fields[0]))


REPORTS = {"experiences_reports.remove_data"}
"""Writes whose reply counts what they did. A reply without a list must not look as if they had failed."""


@pytest.mark.parametrize("name", APIS)
def test_every_list_is_a_page(name: str) -> None:
    lists = [each for each in OPERATIONS[name].values() if each.name.startswith("list") or is_list(name, each)]
    assert {each.label for each in lists if endpoint_of(name, each).pagination is None} <= REPORTS
    lists = [each for each in lists if each.label not in REPORTS]
    assert len(lists) == (35 if name == "convert" else 0)
    package = import_module(f"abwire_api.{name}")
    for each in lists:
        for groups, page in ((package.Client, "paging.Page["), (package.AsyncClient, "paging.AsyncPage[")):
            method = getattr(getattr(groups, each.group), each.name)
            assert str(inspect.signature(method).return_annotation).startswith(page), each.label


@pytest.mark.parametrize("client", [client for forms in CLASSES.values() for client in forms.values()])
def test_what_a_handwritten_method_lists_is_a_sequence(client: type[Any]) -> None:
    own = [base for base in client.__mro__ if base.__module__.startswith("abwire.") or base.__module__ == "abwire"]
    methods = [value for base in own for value in vars(base).values() if inspect.isfunction(value)]
    public = [method for method in methods if not method.__name__.startswith("_")]
    assert public
    for method in public:
        returned = get_type_hints(inspect.unwrap(method))["return"]
        kind = get_origin(returned) or returned
        if hasattr(kind, "__iter__") and not issubclass(kind, (str, bytes, Mapping)):
            assert issubclass(kind, Sequence), method.__qualname__


def test_the_decisions_of_webtrends_are_a_sequence(form: str, sandbox: Sandbox) -> None:
    decisions = caller(sandbox, "webtrends", form)("control", "https://www.example.com/")
    assert isinstance(decisions, Sequence)
    assert list(decisions) == [decisions[0], decisions[1]]


def test_a_list_without_pages_is_its_only_page(form: str, sandbox: Sandbox) -> None:
    sandbox.populate()
    page: Any = caller(sandbox, "convert", form)("accounts.list")
    assert issubclass(type(page), Sequence)
    assert len(page) == page.total == len(page.items) > 0
    assert (page.number, page.pages, page.has_next) == (1, 1, False)
    assert isinstance(page[0], models.Account)


@pytest.mark.parametrize("group", [Convert.goals, AsyncConvert.goals])
def test_the_docs_say_what_changing_a_list_means(group: Any) -> None:
    assert "make a ``list`` of them first" in " ".join(group.iterate.__doc__.split())
