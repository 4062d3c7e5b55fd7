"""Lists page by page, item by item and as a count, for every paged operation, sync and async."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import pytest

from abwire import AsyncConvert, AsyncPage, Convert, DecodeError, InternalServerError, Page
from abwire.convert import models
from abwire.testing import Sandbox
from abwire.testing.engine.state import Item
from abwire.testing.vendors.convert_routes import routes
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Operation
from abwire_runtime.data.encoding import encode
from support.calling import caller, method_of, settled, use_client
from support.clients import arguments
from support.operations import OPERATIONS, endpoint_of

PAGED = {key: operation for key, operation in OPERATIONS["convert"].items() if operation.paginated}
EVERY = pytest.mark.parametrize("operation_id", PAGED)
Use: TypeAlias = Callable[[Any], Any]


def endpoint(operation_id: str) -> Endpoint[Any]:
    return endpoint_of("convert", PAGED[operation_id])


def names(operation: Operation) -> tuple[str, str]:
    """The names of the methods that iterate and count."""
    short = operation.name == "list"
    return ("iterate", "count") if short else (f"iterate_{operation.name}", f"count_{operation.name}")


def fill(sandbox: Sandbox, operation_id: str, count: int) -> tuple[list[Any], list[Any]]:
    """Fill the collection that an operation lists.

    Returns:
        The arguments for its path, and the ids that it should list, in order.
    """
    known = sandbox.populate()
    operation, route = PAGED[operation_id], routes().get(operation_id)
    path = route.collection if route else operation.path
    if operation_id == "getAccountActiveCompletedExperiencesList":
        path = "/accounts/{account_id}/projects/{project_id}/experiences"
    path = path.format(**known)
    text = (route is not None and route.has_text_ids) or operation_id.endswith("History")
    own = sandbox.credentials.project_id
    items: dict[int | str, Item] = {}
    if operation_id == "getProjectsList":
        items[own] = sandbox.state.collections[path][own]
    for number in range(100, 100 + count - len(items)):
        made = f"item-{number}" if text else number
        items[made] = Item(made, {id_property(operation_id): made})
    sandbox.state.collections[path] = items
    sandbox.requests.clear()
    path_arguments = [p.name for p in endpoint(operation_id).parameters if p.location == "path" and p.client is None]
    return [known[name] for name in path_arguments], list(items)


def id_property(operation_id: str) -> str:
    route = routes().get(operation_id)
    return route.id_property if route else "request_id" if operation_id.endswith("History") else "id"


def ids(operation_id: str, items: Sequence[Any]) -> list[Any]:
    return [encode(item)[id_property(operation_id)] for item in items]


def run(sandbox: Sandbox, form: str, sync: Use, asynchronous: Use, **changes: Any) -> Any:
    """Call ``sync`` or ``asynchronous`` with a new client, whichever matches the form."""

    async def use(client: Any) -> Any:
        return await settled((sync if form == "sync" else asynchronous)(client))

    return use_client("convert", form, use, **arguments(sandbox, "convert", **changes))


def items_of(sandbox: Sandbox, form: str, group: str, method: str, *args: Any, **given: Any) -> list[Any]:
    async def collect(client: AsyncConvert) -> list[Any]:
        return [item async for item in method_of(client, f"{group}.{method}")(*args, **given)]

    found = run(sandbox, form, lambda c: list(method_of(c, f"{group}.{method}")(*args, **given)), collect)
    assert isinstance(found, list)
    return found


def result_of(sandbox: Sandbox, form: str, group: str, method: str, *args: Any, **given: Any) -> Any:
    return caller(sandbox, "convert", form)(f"{group}.{method}", *args, **given)


def test_all_paginated_lists_are_known() -> None:
    assert len(PAGED) == 18


@EVERY
def test_a_page_knows_the_count_and_the_next_page(sandbox: Sandbox, form: str, operation_id: str) -> None:
    operation = PAGED[operation_id]
    path_arguments, expected = fill(sandbox, operation_id, 7)

    def pages(client: Convert) -> list[Page[Any]]:
        found: list[Page[Any]] = []
        page = getattr(getattr(client, operation.group), operation.name)(*path_arguments, results_per_page=3)
        while page is not None:
            found.append(page)
            page = page.next_page()
        return found

    async def async_pages(client: AsyncConvert) -> list[AsyncPage[Any]]:
        found: list[AsyncPage[Any]] = []
        page = await getattr(getattr(client, operation.group), operation.name)(*path_arguments, results_per_page=3)
        while page is not None:
            found.append(page)
            page = await page.next_page()
        return found

    found = run(sandbox, form, pages, async_pages)
    assert [len(page) for page in found] == [3, 3, 1]
    assert [(page.number, page.pages, page.total) for page in found] == [(1, 3, 7), (2, 3, 7), (3, 3, 7)]
    assert [page.has_next for page in found] == [True, True, False]
    assert ids(operation_id, list(itertools.chain(*found))) == expected
    assert found[0][0] is found[0].items[0]
    assert found[0][:2] == found[0].items[:2]
    assert repr(found[1]).startswith("<page 2 of 3, 3 of 7 items: ")
    assert found[1].response.status_code == 200


@EVERY
def test_iterate_yields_the_items_of_all_pages(sandbox: Sandbox, form: str, operation_id: str) -> None:
    operation = PAGED[operation_id]
    path_arguments, expected = fill(sandbox, operation_id, 7)
    found = items_of(sandbox, form, operation.group, names(operation)[0], *path_arguments, results_per_page=2)
    assert ids(operation_id, found) == expected
    assert len(sandbox.requests) == 4


@EVERY
def test_a_list_is_counted_without_its_items(sandbox: Sandbox, form: str, operation_id: str) -> None:
    operation = PAGED[operation_id]
    path_arguments, _ = fill(sandbox, operation_id, 7)
    assert result_of(sandbox, form, operation.group, names(operation)[1], *path_arguments) == 7
    [request] = sandbox.requests
    # Tags have no parameter for the count alone, so the reply has one tag.
    asked = b'"results_per_page":1' if operation.group == "tags" else b'"onlyCount":true'
    assert asked in request.body


@EVERY
def test_an_empty_list_has_no_items(sandbox: Sandbox, form: str, operation_id: str) -> None:
    operation = PAGED[operation_id]
    path_arguments, _ = fill(sandbox, operation_id, 0)
    given = {"search": "nowhere"} if operation_id == "getProjectsList" else {}
    sandbox.faults.add("mutation", change=lambda reply: {**reply, "data": []})
    assert items_of(sandbox, form, operation.group, names(operation)[0], *path_arguments, **given) == []
    assert len(sandbox.requests) == 1


# The other tests use goals: all lists run the same code.


@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (-1, 0), (1, 1), (2, 1), (3, 2), (7, 4), (99, 4), (None, 4)])
def test_a_limit_ends_a_list_and_its_requests(sandbox: Sandbox, form: str, limit: int | None, requests: int) -> None:
    _, expected = fill(sandbox, "getGoalsList", 7)
    found = items_of(sandbox, form, "goals", "iterate", results_per_page=2, limit=limit)
    assert ids("getGoalsList", found) == expected[: max(limit, 0) if limit is not None else None]
    assert len(sandbox.requests) == requests


def test_pages_are_fetched_as_they_are_needed(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 7)

    def some(client: Convert) -> int:
        list(itertools.islice(client.goals.iterate(results_per_page=3), 3))
        return len(sandbox.requests)

    async def async_some(client: AsyncConvert) -> int:
        number = 0
        async for _ in client.goals.iterate(results_per_page=3):
            number += 1
            if number == 3:
                break
        return len(sandbox.requests)

    assert run(sandbox, form, some, async_some) == 1


def test_a_filter_is_sent_with_every_page(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 5)
    items_of(sandbox, form, "goals", "iterate", results_per_page=2, sort_by="id", except_=[100])
    bodies = [request.body for request in sandbox.requests]
    assert len(bodies) == 2
    assert all(b'"sort_by":"id"' in body and b'"except":[100]' in body for body in bodies)
    assert b'"page":2' in bodies[1]


@pytest.mark.parametrize("as_model", [True, False])
def test_a_list_accepts_a_whole_body(sandbox: Sandbox, form: str, as_model: bool) -> None:
    _, expected = fill(sandbox, "getGoalsList", 7)
    body: Any = {"results_per_page": 2, "page": 2}
    if as_model:
        body = models.GetGoalsRequestData.from_dict(body)
    found = items_of(sandbox, form, "goals", "iterate", body=body)
    assert ids("getGoalsList", found) == expected[2:]
    assert result_of(sandbox, form, "goals", "count", body=body) == 7
    page = result_of(sandbox, form, "goals", "list", body=body)
    assert (page.number, len(page)) == (2, 2)


def test_a_list_may_begin_at_any_page(sandbox: Sandbox, form: str) -> None:
    _, expected = fill(sandbox, "getGoalsList", 7)
    page = result_of(sandbox, form, "goals", "list", page=3, results_per_page=2)
    assert (page.number, ids("getGoalsList", page)) == (3, expected[4:6])
    beyond = result_of(sandbox, form, "goals", "list", page=9, results_per_page=2)
    assert (len(beyond), beyond.has_next, beyond.total) == (0, False, 7)


def test_a_page_size_of_zero_yields_no_items(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 7)
    assert items_of(sandbox, form, "goals", "iterate", results_per_page=0) == []
    assert len(sandbox.requests) == 1


def test_a_list_that_shrinks_during_iteration_ends_early(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 7)
    goals = sandbox.state.collections["/accounts/1/projects/2/goals"]

    def shrink() -> None:
        for key in list(goals)[2:]:
            del goals[key]

    def all_of(client: Convert) -> list[Any]:
        found: list[Any] = []
        for item in client.goals.iterate(results_per_page=3):
            found.append(item)
            if len(found) == 3:
                shrink()
        return found

    async def async_all_of(client: AsyncConvert) -> list[Any]:
        found: list[Any] = []
        async for item in client.goals.iterate(results_per_page=3):
            found.append(item)
            if len(found) == 3:
                shrink()
        return found

    assert len(run(sandbox, form, all_of, async_all_of)) == 3
    assert len(sandbox.requests) == 2


def test_a_wrong_page_count_does_not_cause_endless_requests(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 4)

    def wrong(reply: Any) -> Any:
        return {**reply, "extra": {"pagination": {"current_page": 1, "pages_count": 99}}}

    sandbox.faults.add("mutation", times=99, change=wrong)
    assert len(items_of(sandbox, form, "goals", "iterate", results_per_page=2)) == 4
    assert len(sandbox.requests) == 3


@pytest.mark.parametrize("extra", [None, False, {}, {"pagination": None}, {"pagination": {"pages_count": "two"}}])
def test_a_list_without_its_count_is_read_until_it_is_empty(sandbox: Sandbox, form: str, extra: Any) -> None:
    fill(sandbox, "getGoalsList", 4)
    sandbox.faults.add("mutation", times=99, change=lambda reply: {**reply, "extra": extra})
    assert len(items_of(sandbox, form, "goals", "iterate", results_per_page=2)) == 4
    assert len(sandbox.requests) == 3
    with pytest.raises(DecodeError, match=r"goals.list\(\) has no count of items"):
        result_of(sandbox, form, "goals", "count")


def test_a_count_may_be_a_string(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 4)
    pagination = {"current_page": "1", "items_count": "4", "items_per_page": "2", "pages_count": "2"}
    sandbox.faults.add("mutation", times=2, change=lambda reply: {**reply, "extra": {"pagination": pagination}})
    page = result_of(sandbox, form, "goals", "list", results_per_page=2)
    assert (page.total, page.pages, page.has_next) == (4, 2, True)
    assert result_of(sandbox, form, "goals", "count") == 4


def test_a_failure_is_raised_at_its_page(sandbox: Sandbox, form: str) -> None:
    fill(sandbox, "getGoalsList", 4)
    found: list[Any] = []

    def all_of(client: Convert) -> None:
        for item in client.goals.iterate(results_per_page=2):
            found.append(item)
            sandbox.faults.add("status", status=500) if len(found) == 2 else None

    async def async_all_of(client: AsyncConvert) -> None:
        async for item in client.goals.iterate(results_per_page=2):
            found.append(item)
            sandbox.faults.add("status", status=500) if len(found) == 2 else None

    with pytest.raises(InternalServerError):
        run(sandbox, form, all_of, async_all_of, retries=0)
    assert len(found) == 2
