"""Strict clients list each deviation of a reply or request from the spec; other clients accept both."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from importlib import import_module
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abwire import APIStatusError, DecodeError, InvalidRequestError, Response
from abwire.testing import Sandbox
from abwire.testing.engine.reply_mutations import MUTATIONS, Mutation
from abwire_api.convert.schemas import SCHEMAS as CONVERT
from abwire_runtime.calls.operation import Operation
from abwire_runtime.data.encoding import encode
from abwire_runtime.data.validation import Deviation
from support.calling import caller, method_of, settled, use_client
from support.clients import APIS, arguments, async_convert, convert
from support.operations import OPERATIONS, arguments_of, endpoint_of
from support.strategies import schemas

_PREFIX = "#/components/schemas/"
MODELS = [
    pytest.param(
        api, [n for n, s in schemas(api).items() if "properties" in s and n[0] in letters], id=f"{api}-{letters}"
    )
    for api in APIS
    for letters in ("ABCDE", "FGHIJKLMNOP", "QRSTUVWXYZ")
]
SECRET = 8264016093

# Every field with another type. The expected deviations are derived here from the types alone.


def types_of(api: str, schema: dict[str, Any]) -> set[str]:
    """The JSON types that a schema allows; empty if it allows all."""
    if "$ref" in schema:
        return types_of(api, schemas(api)[schema["$ref"].removeprefix(_PREFIX)])
    if "oneOf" in schema:
        found = [types_of(api, variant) for variant in schema["oneOf"]]
        return set().union(*found) if all(found) else set()
    return {schema["type"]} if "type" in schema and schema.get("format") != "binary" else set()


def another_type(types: set[str], random: Random) -> Any:
    values: dict[str, Any] = {
        "null": None,
        "boolean": random.random() < 0.5,
        "integer": random.randrange(-9, 10**20),
        "number": random.random() + 0.5,
        "string": random.choice(["", "odd", "17", "null"]),
        "array": random.choice([[], [1], [{}]]),
        "object": random.choice([{}, {"odd": None}]),
    }
    if "number" in types:
        del values["integer"]
    return values[random.choice(sorted(values.keys() - types))]


@pytest.mark.parametrize(("api", "names"), MODELS)
@settings(max_examples=10, database=None)
@given(seed=st.integers(min_value=0))
def test_every_field_of_the_wrong_type_decodes_and_is_reported(api: str, names: list[str], seed: int) -> None:
    checked = import_module(f"abwire_api.{api}.schemas").SCHEMAS
    models = import_module(f"abwire_api.{api}.models")
    for name in names:
        fields: dict[str, Any] = schemas(api)[name]["properties"]
        types = {field: types_of(api, schema) for field, schema in fields.items()}
        random = Random(f"{seed} {name}")
        body = {field: another_type(types[field], random) for field in fields if types[field]}
        assert json.dumps(models.__getattr__(name).from_dict(body).to_dict()) == json.dumps(body)
        free = {field for field in fields if not types[field]}
        hidden = {field for field, schema in fields.items() if schema.get("writeOnly")}
        absent = (free & set(schemas(api)[name].get("required", ()))) - hidden
        found = checked.model(name, body)
        assert sorted(d.path for d in found) == sorted(path_of(field) for field in {*body, *absent}), name
        assert all(deviation.expected and deviation.got for deviation in found)


def path_of(field: str) -> str:
    return f"$.{field}" if field.isidentifier() and field.isascii() else f"$[{json.dumps(field)}]"


def test_every_model_is_checked() -> None:
    checked = [(param.values[0], name) for param in MODELS for name in param.values[1]]  # type: ignore[union-attr]
    named = [(api, name) for api in APIS for name, schema in schemas(api).items() if "properties" in schema]
    assert sorted(checked) == sorted(named)
    assert len(named) > 1000


@pytest.mark.parametrize("api", APIS)
def test_no_secret_is_shown(api: str) -> None:
    checked = import_module(f"abwire_api.{api}.schemas").SCHEMAS
    for name, schema in schemas(api).items():
        secrets = {field for field, each in schema.get("properties", {}).items() if each.get("x-secret")}
        for value in (SECRET, [SECRET], [[SECRET]], {"of": SECRET}):
            found = checked.model(name, dict.fromkeys(secrets, value))
            assert str(SECRET) not in "".join(map(str, found)), name
            assert {d.got for d in found if d.path.split(".")[-1] in secrets} <= {"a secret"}, name


def test_what_a_secret_holds_is_secret_too() -> None:
    found = CONVERT.model("UserData", {"mfa_backup_codes": [SECRET]})
    assert found == [Deviation("$.mfa_backup_codes[0]", "a string", "a secret")]


# What is a deviation, and what is not


def deviations(name: str, body: dict[str, Any]) -> list[Deviation]:
    return CONVERT.model(name, body)


def test_an_unknown_field_is_no_deviation() -> None:
    assert deviations("NoSettingsGoal", {"id": 1, "not in the spec": [{}]}) == []


def test_an_unlisted_enum_value_is_a_deviation() -> None:
    [(path, expected, got)] = deviations("NoSettingsGoal", {"id": 1, "status": "hibernating"})
    assert (path, got) == ("$.status", '"hibernating"')
    assert expected.startswith("one of 'active'")


def test_an_unlisted_discriminator_value_is_a_deviation() -> None:
    [(path, expected, got)] = deviations("Goal", {"type": "telepathy"})
    assert (path, got) == ("$.type", '"telepathy"')
    assert expected.startswith("one of '")
    assert deviations("Goal", {"type": None}) == [("$.type", expected, "null")]


def test_an_absent_discriminator_is_a_deviation_only_where_every_variant_requires_it() -> None:
    assert deviations("Goal", {"id": 1}) == []
    assert deviations("Goal", {"id": 1, "name": 2}) == [("$.name", "a string", "2")]
    [(path, expected, got)] = deviations("AuthRequestData", {"username": "u"})
    assert (path, got) == ("$.requestType", "nothing")
    assert expected.startswith("one of '")


def test_a_nested_deviation_is_named_by_its_path() -> None:
    goals = [{"id": 1, "type": "code_trigger"}, {"id": "2", "type": "code_trigger", "stats": {"conversions": "3"}}]
    body = {"data": goals, "extra": {"pagination": {"current_page": "1"}}}
    paths = [path for path, _, _ in deviations("GoalsListResponseData", body)]
    assert "$.data[1].id" in paths
    assert "$.extra.pagination.current_page" in paths
    assert not any(path.startswith("$.data[0]") for path in paths)


def test_a_missing_required_field_is_named() -> None:
    assert ("$.name", "a value", "nothing") in deviations("CreateNoSettingsGoal", {"type": "code_trigger"})


def test_long_values_are_shortened() -> None:
    [(_, expected, got)] = deviations("NoSettingsGoal", {"id": 1, "name": "x" * 5000})
    assert expected == "at most 100 characters"
    assert len(got) == 60


@pytest.mark.parametrize("number", [10**400, -(10**400), 1e308, float("inf"), float("nan")])
def test_numbers_of_any_size_can_be_checked(number: float) -> None:
    for name, schema in schemas("convert").items():
        body = dict.fromkeys(schema.get("properties", {}), number)
        if body:
            assert isinstance(CONVERT.model(name, body), list)


@pytest.mark.parametrize(("share", "fits"), [(33.3333, True), (0.0003, True), (100, True), (33.33333, False)])
def test_multiples_are_not_confused_by_binary_fractions(share: float, fits: bool) -> None:
    found = CONVERT.model("ExperienceBase", {"traffic_distribution": share})
    assert [each.expected for each in found] == ([] if fits else ["a multiple of 0.0001"])


def test_excessive_nesting_is_one_deviation() -> None:
    rule: Any = "leaf"
    for _ in range(2000):
        rule = {"OR": [{"AND": [{"OR_WHEN": [rule]}]}]}
    nested: Any = []
    for _ in range(5000):
        nested = {"cells": [nested]}
    for name, body in (("RuleObject", rule), ("GoalsListResponseData", {"data": nested})):
        assert isinstance(CONVERT.model(name, body), list)


@pytest.mark.parametrize(
    ("format_", "good", "bad"),
    [
        (
            "date-time",
            ["2024-05-01T10:00:00Z", "2024-05-01t10:00:00.123456789+05:30"],
            ["2024-05-01", "2024-05-01T10:00:00", "2024-13-01T10:00:00Z", "20240501T100000Z", ""],
        ),
        ("date", ["2024-05-01"], ["2024-5-1", "20240501", "2024-02-30", "2024-05-01T00:00:00Z"]),
        (
            "uuid",
            ["5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001", "5B0E0E05-8DBF-4A4A-9D0F-0D6F0F6A0001"],
            ["5b0e0e058dbf4a4a9d0f0d6f0f6a0001", "{5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001}", "x"],
        ),
    ],
)
def test_formats_are_checked_strictly(format_: str, good: list[str], bad: list[str]) -> None:
    from abwire_runtime.data.validation import _Checker

    checker = _Checker({}, "reply")
    schema = {"type": "string", "format": format_}
    assert [text for text in good if checker.deviations(schema, text)] == []
    assert [text for text in bad if not checker.deviations(schema, text)] == []


@pytest.mark.parametrize(("format_", "bits"), [("int32", 32), ("int64", 64)])
def test_integers_are_as_wide_as_the_spec_says(format_: str, bits: int) -> None:
    from abwire_runtime.data.validation import _Checker

    checker = _Checker({}, "reply")
    schema = {"type": "integer", "format": format_}
    assert checker.deviations(schema, 2 ** (bits - 1) - 1) == checker.deviations(schema, -(2 ** (bits - 1))) == []
    assert [d.expected for d in checker.deviations(schema, 2 ** (bits - 1))] == [f"a {bits}-bit integer"]


@pytest.mark.parametrize(("wrong", "more"), [(1, ""), (3, ""), (4, "; and 1 more"), (6, "; and 3 more")])
def test_the_message_names_three_deviations_and_the_error_all(sandbox: Sandbox, wrong: int, more: str) -> None:
    reply = httpx.Response(200, json={"data": [{"id": "x", "type": "code_trigger"}] * wrong})
    with (
        httpx.Client(transport=httpx.MockTransport(lambda request: reply)) as own,
        convert(sandbox, strict=True, http_client=own) as client,
        pytest.raises(DecodeError) as raised,
    ):
        client.goals.list()
    problems = raised.value.problems
    assert [each.partition(": ")[0] for each in problems] == [f"$.data[{index}].id" for index in range(wrong)]
    shown = "; ".join(problems[:3])
    assert str(raised.value) == f"the reply of goals.list() does not match the spec: {shown}{more}"
    assert (raised.value.body, raised.value.response) == (reply.content, reply)


# Replies, of every API


def read(api: str) -> list[Operation]:
    """The operations that change nothing and answer with JSON."""
    return [
        operation
        for operation in OPERATIONS[api].values()
        if (operation.method == "GET" or operation.paginated or api == "webtrends")
        and endpoint_of(api, operation).security != (("cookieAuthentication",),)
        and endpoint_of(api, operation).reply.media == "json"
    ]


def detailed(operation: Operation) -> str:
    return f"{operation.group}.{operation.name}_detailed"


def replies(sandbox: Sandbox, api: str, mutation: Mutation, form: str) -> list[tuple[Operation, Response[Any]]]:
    """Each operation that reads, with its reply after a mutation."""
    calls = [(operation, arguments_of(sandbox, api, operation, whole_body=False)) for operation in read(api)]

    async def use(client: Any) -> list[tuple[Operation, Response[Any]]]:
        found = []
        for operation, values in calls:
            sandbox.faults.add("mutation", mutation=mutation, operation_id=operation.operation_id)
            found.append((operation, await settled(method_of(client, detailed(operation))(**values))))
        return found

    found: list[tuple[Operation, Response[Any]]] = use_client(api, form, use, **arguments(sandbox, api, retries=0))
    return found


def values_at(value: Any, path: str = "$") -> Iterator[tuple[str, Any]]:
    """Every part of a JSON value with its path."""
    yield path, value
    if isinstance(value, dict):
        for key, each in value.items():
            yield from values_at(each, path + path_of(key)[1:])
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from values_at(each, f"{path}[{index}]")


@pytest.mark.parametrize("mutation", MUTATIONS)
@pytest.mark.parametrize("api", [api for api in APIS if api != "optimizely"])
def test_mutated_replies_decode_and_their_deviations_are_reported(
    sandbox: Sandbox, api: str, mutation: Mutation, form: str
) -> None:
    count = mutated = 0
    for operation, response in replies(sandbox, api, mutation, form):
        sent = response.http_response.json()
        assert encode(response.parsed) == sent, operation
        parts = dict(values_at(sent))
        found = response.deviations
        for deviation in found:
            missing = deviation.got == "nothing"
            assert (deviation.path in parts) != missing, (operation, deviation)
        named = {deviation.path for deviation in found}
        if mutation in {"unknown_enum", "unknown_discriminator"}:
            unlisted = {path for path, value in parts.items() if value == "sandbox_unlisted"}
            assert named <= unlisted, operation
            for path in unlisted - named:  # it is in an object of an unlisted variant
                assert any(path.startswith(other.rpartition(".")[0]) for other in named), (operation, path)
        if mutation == "unknown_fields":  # the spec closes some objects, or types all their entries
            assert all("sandbox" in d.path or d.expected == "at most 0 fields" for d in found), operation
        count += 1
        mutated += bool(found)
    assert count == len(read(api)) > 0
    assert mutated or mutation not in {"wrong_types", "false_for_objects", "nulls"}


def test_no_reply_of_optimizely_is_json() -> None:
    promised = [endpoint_of("optimizely", operation).reply for operation in OPERATIONS["optimizely"].values()]
    assert {reply.media for reply in promised} == {"none"}


# A reply of each API, and the error of a strict client

MISMATCHES: dict[str, tuple[str, Callable[[Any], Any], list[str]]] = {
    "convert": (
        "getGoal",
        lambda reply: {**reply, "id": "12", "status": "hibernating", "new": {}},
        [
            '$.id: expected an integer, got "12"',
            "$.status: expected one of 'active', 'archived', got \"hibernating\"",
        ],
    ),
    "convert_serving": (
        "getProjectConfigBySdkKey",
        lambda reply: {**reply, "is_debug": None, "experiences": [{"id": 5}, 6]},
        [
            "$.experiences[0].id: expected a string, got 5",
            "$.experiences[1]: expected an object, got 6",
            "$.is_debug: expected true or false, got null",
        ],
    ),
    "vwo": (
        "getSettings",
        lambda reply: {**reply, "accountId": [1], "groups": {"a b": 1}, "sdkKey": 7},
        [
            "$.accountId: expected an integer or a string, got an array of 1 item",
            '$.groups["a b"]: expected an object, got 1',
            "$.sdkKey: expected a string, got a secret",
        ],
    ),
    "webtrends": (
        "control",
        lambda reply: [{"opstatus": "success", "params": []}, {"body": 3}],
        [
            "$[0].params: expected an object, got an array of 0 items",
            "$[1].body: expected an object, got 3",
            "$[1].opstatus: expected a value, got nothing",
        ],
    ),
}


def detailed_call(sandbox: Sandbox, api: str, form: str, operation_id: str, **changes: Any) -> Response[Any]:
    operation = OPERATIONS[api][operation_id]
    values = arguments_of(sandbox, api, operation, whole_body=False)
    response: Response[Any] = caller(sandbox, api, form, **changes)(detailed(operation), **values)
    return response


@pytest.mark.parametrize("api", MISMATCHES)
def test_a_strict_client_lists_each_deviation_of_a_reply(sandbox: Sandbox, api: str, form: str) -> None:
    operation_id, change, problems = MISMATCHES[api]
    sandbox.faults.add("mutation", times=2, change=change)
    response = detailed_call(sandbox, api, form, operation_id)
    assert sorted(map(str, response.deviations)) == problems
    with pytest.raises(DecodeError) as caught:
        detailed_call(sandbox, api, form, operation_id, strict=True)
    assert sorted(caught.value.problems) == problems
    assert OPERATIONS[api][operation_id].label in str(caught.value)
    assert all(problem in str(caught.value) for problem in problems)
    assert caught.value.body == response.content
    assert caught.value.response is not None


def test_the_message_of_the_error_is_short(sandbox: Sandbox) -> None:
    sandbox.faults.add("mutation", change=lambda reply: {**reply, "data": [0] * 500})
    with convert(sandbox, strict=True) as calling, pytest.raises(DecodeError) as caught:
        calling.goals.list()
    assert len(caught.value.problems) == 500
    assert str(caught.value).endswith("; and 497 more")
    assert len(str(caught.value)) < 700


def test_a_strict_client_shows_no_secret_in_an_error(sandbox: Sandbox) -> None:
    secret = sandbox.credentials.secret
    sandbox.faults.add("mutation", change=lambda reply: {**reply, "status": f"is {secret}"})
    with convert(sandbox, strict=True) as calling, pytest.raises(DecodeError) as caught:
        calling.goals.get(int(str(sandbox.populate()["goal_id"])))
    assert secret not in str(caught.value)
    assert "is ***" in str(caught.value)


@pytest.mark.parametrize("strict", [False, True])
def test_an_empty_body_is_a_decode_error_strict_or_not(sandbox: Sandbox, strict: bool) -> None:
    sandbox.faults.add("garbage", body=b"")
    with convert(sandbox, strict=strict) as calling, pytest.raises(DecodeError, match="the body is empty"):
        calling.goals.list()


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    "body", [b"<html>", b"[" * 200_000, b'{"a":' * 200_000, b"\xff\xfe{", b'{"id": 1', b"1" * 5000]
)
def test_invalid_json_is_a_decode_error_for_every_client(sandbox: Sandbox, body: bytes, strict: bool) -> None:
    sandbox.faults.add("garbage", body=body)
    with (
        convert(sandbox, strict=strict) as calling,
        pytest.raises(DecodeError, match="is not JSON that can be read: ") as caught,
    ):
        calling.goals.list()
    assert caught.value.body == body
    assert caught.value.problems == ()


# Requests

ID = "0123456789ABCDEF0123456789ABCDEF"
FORBIDDEN = [
    ("convert", "tags.create", {"name": "x" * 101}, "$.name: expected at most 100 characters, got"),
    ("convert", "tags.create", {"body": {}}, "$.name: expected a value, got nothing"),
    ("convert", "goals.list", {"results_per_page": 51}, "$.results_per_page: expected 50 or less, got 51"),
    ("convert", "goals.list", {"page": 0}, "$.page: expected 1 or more, got 0"),
    ("convert", "goals.list", {"only": [1] * 201}, "$.only: expected at most 200 items, got an array of 201 items"),
    ("convert", "goals.list", {"body": {"only": ["1"]}}, '$.only[0]: expected an integer, got "1"'),
    ("convert", "goals.list", {"status": ["asleep"]}, "$.status[0]: expected one of"),
    ("convert", "goals.create", {"name": "n", "type": "telepathy"}, "$.type: expected one of"),
    ("convert", "goals.create", {"body": {"name": "n"}}, "$.type: expected one of"),
    ("convert", "goals.get", {"goal_id": 1, "include": ["all"]}, "include[0]: expected one of"),
    ("convert", "files.upload", {"file_name": "x" * 201, "file": b""}, "$.file_name: expected at most 200 characters"),
    ("convert", "files.upload", {"body": {"file_name": "x"}}, "$.file: expected a value, got nothing"),
    (
        "convert_serving",
        "tracking.send",
        {"visitors": [{"events": 5}]},
        "$.visitors[0].events: expected an array, got 5",
    ),
    ("vwo", "tracking.push", {"visitor_uuid": "short", "tags": {}}, "visitor_uuid: expected at least 32 characters"),
    ("vwo", "tracking.push", {"visitor_uuid": ID, "tags": {}, "random": 1.0}, "random: expected less than 1, got 1.0"),
    (
        "vwo",
        "tracking.batch",
        {"events": [{"eT": 3, "u": ID, "sId": 2**63, "t": {}}]},
        "$.ev[0].sId: expected UNIX seconds, not milliseconds",
    ),
    (
        "optimizely",
        "events.send",
        {"visitors": [{"visitor_id": "v", "snapshots": [{"events": [{"timestamp": 2**63, "uuid": "u"}]}]}]},
        "events[0].timestamp: expected a 64-bit integer",
    ),
    ("vwo", "tracking.batch", {"events": []}, "$.ev: expected at least 1 item, got an array of 0 items"),
    ("webtrends", "decisions.control", {"url": "u", "debug": "on"}, "$.debug: expected at least 3 characters"),
    ("webtrends", "decisions.control", {"url": "u", "mode": "chaos"}, "expected one of"),
    (
        "optimizely",
        "events.record",
        {"event_name": "e", "user_id": "u", "goal_ids": ["x"]},
        "goal_ids[0]: expected a string that matches",
    ),
    ("optimizely", "events.send", {"visitors": [{"snapshots": []}]}, "$.visitors[0].visitor_id: expected a value"),
]
MORE: dict[str, dict[str, Any]] = {
    "vwo.tracking.push": {"session_time": 1, "random": 0.5, "platform": "server"},
    "webtrends.decisions.control": {"encrypted": False, "track": "true"},
}


def problems_of(
    sandbox: Sandbox, api: str, method: str, form: str, arguments: dict[str, Any], strict: bool
) -> list[str]:
    """Return the deviations of a request, and ignore the server's reply."""
    values = {**MORE.get(f"{api}.{method}", {}), **arguments}
    try:
        caller(sandbox, api, form, strict=strict, retries=0)(method, **values)
    except InvalidRequestError as error:
        return list(error.problems)
    except APIStatusError:
        return []
    return []


@pytest.mark.parametrize(("api", "method", "arguments", "problem"), FORBIDDEN)
def test_what_the_spec_forbids_is_refused_by_a_strict_client_and_sent_by_others(
    sandbox: Sandbox, api: str, method: str, arguments: dict[str, Any], problem: str, form: str
) -> None:
    found = problems_of(sandbox, api, method, form, arguments, strict=True)
    assert any(problem in each for each in found), found
    assert len(sandbox.requests) == 0
    assert problems_of(sandbox, api, method, form, arguments, strict=False) == []
    assert len(sandbox.requests) == 1


def test_a_refused_request_shows_no_secret(sandbox: Sandbox) -> None:
    expected = r"\$\.newPassword: expected at most 25 characters, got a secret"
    with convert(sandbox, strict=True) as calling, pytest.raises(InvalidRequestError, match=expected) as caught:
        calling.user.update(new_password="hidden " * 5)
    assert "hidden" not in str(caught.value)
    assert len(sandbox.requests) == 0


def test_a_field_that_is_not_known_may_be_a_secret() -> None:
    body = {"min": 1, "passwort": "hidden"}
    assert CONVERT.model("BulkDeleteGoalRequestData", body)[-1] == Deviation(
        "$.passwort", "no field of this name", "a value"
    )


def test_ids_may_be_strings_of_digits(sandbox: Sandbox) -> None:
    known = sandbox.populate()
    with convert(sandbox, strict=True) as calling:
        assert calling.goals.get(str(known["goal_id"])).to_dict()["id"] == known["goal_id"]  # type: ignore[arg-type]


def test_pages_and_iterators_are_strict_too(sandbox: Sandbox) -> None:
    sandbox.populate()
    sandbox.faults.add("mutation", times=2, mutation="wrong_types", operation_id="getGoalsList")
    with convert(sandbox, strict=True) as calling:
        with pytest.raises(DecodeError):
            list(calling.goals.iterate())
        with pytest.raises(InvalidRequestError):
            list(calling.goals.iterate(results_per_page=51))

    async def iterate() -> None:
        async with async_convert(sandbox, strict=True) as calling:
            async for _ in calling.goals.iterate():
                pass

    with pytest.raises(DecodeError):
        asyncio.run(iterate())


def test_with_options_keeps_strictness(sandbox: Sandbox) -> None:
    with convert(sandbox, strict=True) as calling, pytest.raises(InvalidRequestError):
        calling.with_options(timeout=5).tags.create(name="x" * 101)
