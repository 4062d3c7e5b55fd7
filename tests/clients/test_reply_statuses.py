"""Replies by status: which of the listed ones, such as ``202`` or ``2XX``, describes a reply."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pytest

from abwire_api.convert.schemas import SCHEMAS
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Operation, ResponseSpec
from abwire_runtime.data.validation import Schemas

BODY = b'{"a": 1}'
REPLIES = {"202": ResponseSpec("text"), "2XX": ResponseSpec("bytes"), "3XX": ResponseSpec("none")}


def endpoint(replies: dict[str, ResponseSpec]) -> Endpoint[Any]:
    operation = Operation("op", "GET", "/things", "things", "do", True, False)
    return Endpoint(operation, SCHEMAS, reply=ResponseSpec("json"), replies=replies)


@pytest.mark.parametrize(
    ("replies", "status", "expected"),
    [
        (REPLIES, 202, BODY.decode()),
        (REPLIES, 200, BODY),
        (REPLIES, 299, BODY),
        (REPLIES, 300, None),
        ({"202": ResponseSpec("text")}, 202, BODY.decode()),
        ({"202": ResponseSpec("text")}, 201, {"a": 1}),
        ({"3XX": ResponseSpec("none")}, 200, {"a": 1}),
        ({}, 200, {"a": 1}),
    ],
)
def test_a_status_goes_before_its_range_and_that_before_all_others(
    replies: dict[str, ResponseSpec], status: int, expected: Any
) -> None:
    assert endpoint(replies).decode(status, BODY) == expected


class Checks(Schemas):
    """The schemas of a document with one operation."""

    @cached_property
    def _document(self) -> dict[str, Any]:
        first, exact, ranged = ({"type": kind} for kind in ("string", "integer", "boolean"))
        return {
            "operations": {
                "all": {"replies": {"201": first, "202": exact, "2XX": ranged}},
                "one": {"replies": {"201": first}},
                "none": {},
            },
            "schemas": {},
        }


@pytest.mark.parametrize(
    ("operation", "status", "valid", "invalid"),
    [
        ("all", 201, "a", 1),
        ("all", 202, 1, "a"),
        ("all", 200, True, "a"),
        ("one", 200, "a", 1),
        ("none", 200, "a", None),
    ],
)
def test_a_strict_client_validates_by_the_same_rule(operation: str, status: int, valid: Any, invalid: Any) -> None:
    checks = Checks("abwire_api.convert")
    assert checks.reply(operation, status, valid) == []
    assert (checks.reply(operation, status, invalid) == []) == (operation == "none")


@pytest.mark.parametrize("status", [204, 205])
def test_a_status_without_a_body_needs_no_json(status: int) -> None:
    assert endpoint({}).decode(status, b" \n") is None
    assert endpoint({}).reply_deviations(status, b"") == []
    with pytest.raises(ValueError, match="the body is empty"):
        endpoint({}).decode(status - 4, b" \n")
