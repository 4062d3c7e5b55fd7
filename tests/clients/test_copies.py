"""Pages, replies, models and unions are pickled, copied, changed and imitated as other Python objects are."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import typing
from collections.abc import Callable
from importlib import import_module
from typing import Any
from unittest.mock import AsyncMock, create_autospec

import attrs
import pytest

from abwire import VWO, AsyncConvert, AsyncVWO, Convert, ConvertServing, Model, Optimizely, Response, Unknown, Webtrends
from abwire.convert import models
from abwire.testing import Sandbox
from abwire_runtime.data.unions import Union
from support.calling import caller
from support.clients import APIS, arguments
from support.http_server import HTTPServer, Reply
from support.operations import OPERATIONS, endpoint_of

COPIES: dict[str, Callable[[Any], Any]] = {
    "pickle": lambda value: pickle.loads(pickle.dumps(value)),
    "old pickle": lambda value: pickle.loads(pickle.dumps(value, protocol=2)),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}
EACH_COPY = pytest.mark.parametrize("how", COPIES)
SECRET = "token-marked-0123456789"


def reply_of(body: Any, **headers: str) -> Reply:
    return Reply(body=json.dumps(body).encode(), headers=headers)


@pytest.fixture
def call(form: str, sandbox: Sandbox, server: HTTPServer) -> Callable[..., Any]:
    settings = {"base_url": server.url, "retries": 0, "token": SECRET, "application_id": None, "secret": None}
    return caller(sandbox, "convert", form, **settings)


# Pickles and copies


@EACH_COPY
def test_a_page_can_be_copied(call: Callable[..., Any], server: HTTPServer, how: str) -> None:
    goals = [{"id": 1, "type": "revenue"}, {"id": 2, "type": "unlisted"}]
    server.default = reply_of({"data": goals, "extra": {"pagination": {"items_count": 4, "pages_count": 2}}})
    page = call("goals.list")
    other = COPIES[how](page)
    assert type(other) is type(page)
    assert list(other) == list(page)
    assert other.to_dicts() == goals
    assert (other.number, other.pages, other.total, other.has_next) == (1, 2, 4, True)
    assert repr(other) == repr(page)
    assert other.response.parsed == page.response.parsed
    assert (other.items is page.items) == (how == "copy")


def test_a_page_that_was_copied_goes_on_and_one_that_was_pickled_says_why_not(server: HTTPServer) -> None:
    info = {"pagination": {"items_count": 2, "pages_count": 2}}
    server.script = [reply_of({"data": [{"id": number, "type": "revenue"}], "extra": info}) for number in (1, 2, 2)]
    with Convert(token=SECRET, base_url=server.url, account_id=1, project_id=2) as client:
        page = client.goals.list()
        for each in (copy.copy(page), copy.deepcopy(page)):
            following = each.next_page()
            assert following is not None
            assert following[0].id == 2
        with pytest.raises(RuntimeError, match="was pickled has no client"):
            pickle.loads(pickle.dumps(page)).next_page()


@EACH_COPY
def test_a_reply_can_be_copied(call: Callable[..., Any], server: HTTPServer, how: str) -> None:
    sent = {"id": 7, "type": "revenue", "name": "größer", "new": [1]}
    headers = {"X-Request-Id": "r-1", "Set-Cookie": "sid=marked-cookie"}
    server.default = reply_of(sent, **headers)
    reply = call("goals.get_detailed", 7)
    other = COPIES[how](reply)
    assert type(other) is Response
    assert other.parsed == reply.parsed
    assert type(other.parsed) is models.RevenueGoal
    assert other.content == reply.content == json.dumps(sent).encode()
    assert (other.status_code, other.attempts, other.headers["x-request-id"]) == (200, 1, "r-1")
    assert other._endpoint is reply._endpoint
    assert other.deviations == reply.deviations
    assert str(other.http_response.request.url) == str(reply.http_response.request.url)
    assert repr(other) == repr(reply) == "<response 200 of goals.get>"


def test_a_pickle_holds_no_secret(call: Callable[..., Any], server: HTTPServer) -> None:
    server.default = reply_of({"id": 7, "type": "revenue"}, **{"Set-Cookie": "sid=marked-cookie", "X-Echo": SECRET})
    reply = call("goals.get_detailed", 7)
    server.default = reply_of({"data": []}, **{"Set-Cookie": "sid=marked-cookie", "X-Echo": SECRET})
    page = call("goals.list")
    for value in (reply, page, copy.deepcopy(reply)):
        assert b"marked" not in pickle.dumps(value)


@pytest.mark.parametrize("api", APIS)
def test_every_operation_is_found_again(api: str) -> None:
    for operation in OPERATIONS[api].values():
        endpoint = endpoint_of(api, operation)
        assert all(make(endpoint) is endpoint for make in COPIES.values())


def unions() -> list[tuple[str, Any]]:
    found = []
    for api in APIS:
        package = import_module(f"abwire_api.{api}.models")
        found += [(api, value) for name in dir(package) if isinstance(value := getattr(package, name), Union)]
    return found


UNIONS = unions()


def test_every_union_can_be_copied() -> None:
    assert len(UNIONS) > 20
    for _, union in UNIONS:
        assert all(make(union) is union for make in COPIES.values())


# Unions as types


def test_the_variants_of_a_union_are_instances_of_it() -> None:
    for _, union in UNIONS:
        for variant in union:
            if isinstance(variant, type) and issubclass(variant, Model):
                assert issubclass(variant, union), (union, variant)
                assert isinstance(variant.from_dict({}), union)
        if union.discriminator:
            assert isinstance(Unknown._of("type", {}), union), union
        assert not isinstance(object(), union)
        assert not isinstance(None, union)


def test_a_union_stands_in_annotations_that_are_evaluated() -> None:
    goal: Any = models.Goal
    optional = goal | None
    assert typing.get_args(optional) == (goal, type(None))
    assert typing.get_args(None | goal) == (type(None), goal)
    assert typing.get_args(goal | int | str) == (goal, int, str)
    assert isinstance(models.RevenueGoal(), optional)
    assert isinstance(None, optional)
    assert not isinstance("goal", optional)

    class Job:
        goal: models.Goal | None

    assert typing.get_type_hints(Job) == {"goal": optional}


# Models


def goal() -> models.RevenueGoal:
    return models.RevenueGoal.from_dict({"new": 1, "id": 7, "type": "revenue", "name": "a"})


def test_a_model_is_copied_with_changes() -> None:
    before = goal()
    after: Any = before.__replace__(name="b", id=8)
    assert after.to_dict() == {"new": 1, "id": 8, "type": "revenue", "name": "b"}
    assert before.to_dict()["name"] == "a"
    after = before.__replace__(additional_properties={"new": 2})
    assert (after.to_dict()["new"], before.to_dict()["new"]) == (2, 1)
    with pytest.raises(TypeError, match="RevenueGoal has no field 'nam'"):
        before.__replace__(nam="b")
    unknown: Any = models.Goal.from_dict({"type": "unlisted", "more": 1})  # type: ignore[attr-defined]
    assert unknown.__replace__(more=2).to_dict() == {"type": "unlisted", "more": 2}


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace came with Python 3.13")
def test_copy_replace_changes_a_model() -> None:
    replace: Any = vars(copy)["replace"]
    assert replace(goal(), name="b").to_dict() == {"new": 1, "id": 7, "type": "revenue", "name": "b"}


def test_asking_attrs_for_its_fields_changes_no_class() -> None:
    class Mine(models.RevenueGoal):
        colour: str = "red"

    before = {name: id(value) for name, value in vars(models.RevenueGoal).items()}
    assert "colour" not in {field.name for field in attrs.fields(models.RevenueGoal)}
    assert {name: id(value) for name, value in vars(models.RevenueGoal).items()} == before
    assert "colour" in {field.name for field in attrs.fields(Mine)}
    found: Any = goal()
    assert attrs.evolve(found, name="b").to_dict()["name"] == "b"
    assert attrs.asdict(found)["name"] == "a"


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize(
    "where",
    [
        lambda number: models.RevenueGoal(settings={"amount": number}),  # type: ignore[arg-type]
        lambda number: models.RevenueGoal.from_dict({"settings": {"amount": number}}),
        lambda number: models.RevenueGoal.from_dict({"new": [{"größe": number}]}),
        lambda number: Unknown._of("type", {"amount": number}),
    ],
)
def test_to_json_refuses_what_json_cannot_hold(where: Callable[[float], Model], number: float) -> None:
    model = where(number)
    with pytest.raises(ValueError, match="not JSON compliant"):
        model.to_json()


def test_what_a_server_sent_that_is_not_json_is_kept(call: Callable[..., Any], server: HTTPServer) -> None:
    server.default = Reply(body=b'{"type": "revenue", "settings": {"amount": -Infinity}, "more": Infinity}')
    found = call("goals.get", 7).to_dict()
    assert (found["settings"], found["more"]) == ({"amount": float("-inf")}, float("inf"))


# Imitations


@pytest.mark.parametrize("client", [Convert, AsyncConvert, ConvertServing, VWO, AsyncVWO, Webtrends, Optimizely])
def test_an_autospec_knows_the_groups(client: Any) -> None:
    imitation = create_autospec(client, instance=True)
    groups = [name for kind in client.__mro__ if kind.__name__.endswith("Groups") for name in vars(kind)]
    groups = [name for name in groups if not name.startswith("_")]
    assert groups
    for name in groups:
        group = getattr(client, name)
        assert isinstance(group, type)
        methods = [each for each in vars(group) if not each.startswith("_")]
        assert methods
        for method in methods:
            assert callable(getattr(getattr(imitation, name), method))
        with pytest.raises(AttributeError):
            getattr(imitation, name).no_such_method()


def test_an_autospec_imitates_calls() -> None:
    imitation = create_autospec(Convert, instance=True)
    imitation.goals.get.return_value = goal()
    assert imitation.goals.get(7).name == "a"
    imitation.goals.get.assert_called_once_with(7)
    assert isinstance(create_autospec(AsyncConvert, instance=True).goals.get, AsyncMock)


def test_a_group_is_made_once_for_each_client(sandbox: Sandbox) -> None:
    with Convert(**arguments(sandbox, "convert")) as client:
        assert client.goals is client.goals
        other = client.with_options(timeout=1)
        assert other.goals is not client.goals
        assert type(client.goals) is Convert.goals
        assert repr(client.goals).startswith("<Goals of <Convert at")


# Clients whose constructor raised an error
