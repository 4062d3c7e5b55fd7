"""Requests that the spec does not describe: the type of the result is what ``cast_to`` asks for."""

from dataclasses import dataclass
from typing import Any, assert_type

import httpx

from abwire import UNSET, AsyncVWO, Convert, Model, Response, Unset
from abwire.convert import models


class Owner(Model):
    id: int


class Flag(Model):
    key: str
    owner: Owner | Unset = UNSET


@dataclass
class Point:
    x: int


def point(data: dict[str, Any]) -> Point:
    return Point(**data)


def requests(convert: Convert) -> None:
    assert_type(convert.request("GET", "/flags"), Any)
    assert_type(convert.request("GET", "/flags", cast_to=Flag), Flag)
    assert_type(convert.request("GET", "/flags", cast_to=list[Flag]), list[Flag])
    assert_type(convert.request("GET", "/flags", cast_to=dict[str, Flag]), dict[str, Flag])
    assert_type(convert.request("GET", "/flags", cast_to=models.Tag), models.Tag)
    assert_type(convert.request("GET", "/flags", cast_to=str), str)
    assert_type(convert.request("GET", "/flags", cast_to=bytes), bytes)
    assert_type(convert.request("GET", "/flags", cast_to=httpx.Response), httpx.Response)
    assert_type(convert.request("GET", "/flags", cast_to=point), Point)
    assert_type(convert.request_detailed("GET", "/flags"), Response[Any])
    assert_type(convert.request_detailed("GET", "/flags", cast_to=Flag), Response[Flag])
    convert.request(
        "POST",
        "/accounts/{account_id}/flags/{flag}",
        query={"tag": ["a", "b"], "page": 1, "all": True, "none": None},
        json=Flag(key="x"),
        headers={"X-Trace": "1"},
        path_values={"flag": 5},
        safe_to_repeat=True,
    )
    convert.with_options(query={"preview": True}, headers={"X-Trace": "1"})
    Convert(query={"tag": ["a"]})


def extra_arguments(convert: Convert) -> None:
    assert_type(convert.tags.get(1, extra_query={"fresh": True}, extra_headers={"X-Trace": "1"}), models.Tag)
    assert_type(convert.tags.create(name="x", extra_body={"colour": "red"}), models.Tag)
    assert_type(convert.tags.create(body=models.TagToCreate(name="x"), extra_body={"colour": "red"}), models.Tag)
    assert_type(convert.tags.create_detailed(name="x", extra_query={"tag": ["a"]}), Response[models.Tag])
    assert_type(convert.goals.create(type="code_trigger", name="x", extra_body={"a": [1]}), models.Goal)
    for tag in convert.tags.iterate(extra_body={"colour": "red"}):
        assert_type(tag, models.Tag)


async def asynchronous_requests(vwo: AsyncVWO) -> None:
    assert_type(await vwo.request("GET", "/flags"), Any)
    assert_type(await vwo.request("GET", "/flags", cast_to=Flag), Flag)
    assert_type(await vwo.request_detailed("GET", "/flags", cast_to=list[Flag]), Response[list[Flag]])
    vwo.with_options(query={"preview": True})
