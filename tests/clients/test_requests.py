"""Requests: parameters, bodies and files are sent as the spec says, and wrong arguments are refused before."""

from __future__ import annotations

import asyncio
import datetime
import email.parser
import email.policy
import enum
import io
import json
import re
import sys
import uuid
from collections.abc import Callable, Sequence
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import (
    UNSET,
    APIStatusError,
    ConfigurationError,
    Convert,
    File,
    NotFoundError,
    PermissionDeniedError,
    __version__,
)
from abwire.convert import models
from abwire.testing import RecordedRequest, Sandbox
from abwire_api.convert.schemas import SCHEMAS
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Operation, Parameter, Prepared, ResponseSpec
from support.calling import settled, use_client
from support.clients import APIS, CLASSES, arguments, async_convert, client, convert
from support.http_server import HTTPServer, Reply

UTC = datetime.UTC
MOMENT = datetime.datetime(2024, 5, 1, 10, 30, tzinfo=UTC)
ID = uuid.UUID("5b0e0e05-8dbf-4a4a-9d0f-0d6f0f6a0001")


class Colour(enum.StrEnum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


# Hand-made operations


def endpoint(*parameters: Parameter, path: str = "/things", body: Body | None = None) -> Endpoint[Any]:
    operation = Operation("op", "POST", path, "things", "do", False, False)
    return Endpoint(operation, SCHEMAS, parameters=parameters, body=body, reply=ResponseSpec("none"))


def nothing_set(name: str, required: bool) -> Any:
    return UNSET


def prepare(made: Endpoint[Any], **given: Any) -> Prepared:
    return made.prepare(given, nothing_set)


def url(made: Endpoint[Any], **given: Any) -> str:
    """The URL as httpx sends it."""
    prepared = prepare(made, **given)
    params = httpx.QueryParams(prepared.query) if prepared.query else None
    request = httpx.Client().build_request("GET", f"https://api.example{prepared.path}", params=params)
    return request.url.raw_path.decode()


def segment(value: Any, kinds: str = "s") -> str:
    made = endpoint(Parameter("key", "path", kinds, required=True), path="/things/{key}/end")
    return url(made, key=value).removeprefix("/things/").removesuffix("/end")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("plain", "plain"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("ünï", "%C3%BCn%C3%AF"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("?#&=;+%", "%3F%23%26%3D%3B%2B%25"),
        ("%2e%2e", "%252e%252e"),
        ("../secrets", "..%2Fsecrets"),
        ("a,b", "a%2Cb"),
        ("{key}", "%7Bkey%7D"),
        ("...", "..."),
        (Colour.RED, "red"),
        (ID, str(ID)),
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (MOMENT, "2024-05-01T10%3A30%3A00Z"),
    ],
)
def test_path_parameters_are_quoted(value: Any, sent: str) -> None:
    assert segment(value) == sent


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_parameters_that_would_change_the_path_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"things.do(): key must not be {value!r}")):
        segment(value)


def test_a_path_parameter_can_be_a_list() -> None:
    assert segment(["a", "b,c", "d/e"], "a") == "a,b%2Cc,d%2Fe"
    assert segment(("a",), "a") == "a"
    with pytest.raises(ValueError, match="key must not be ''"):
        segment([], "a")


def test_ids_may_be_digits() -> None:
    assert segment("0017", "i") == "17"
    assert segment(Level.HIGH, "i") == "3"
    for wrong in ("17a", "", "1.0", "-", "\uff11\uff17", True, 1.0, None):
        with pytest.raises(TypeError, match="key must be an integer"):
            segment(wrong, "i")


@pytest.mark.parametrize("location", ["query", "header", "cookie"])
@pytest.mark.parametrize("value", ["17", "\u00b2", ["17"]])
def test_strings_of_digits_are_integers_in_paths_alone(location: str, value: Any) -> None:
    made = endpoint(Parameter("p", location, "ia[i]"))
    with pytest.raises(TypeError, match=r"things.do\(\): p(\[0\])? must be an integer"):
        prepare(made, p=value)


@pytest.mark.parametrize("location", ["path", "query", "header"])
def test_a_setting_of_digits_is_an_integer_in_every_location(location: str) -> None:
    made = endpoint(Parameter("p", location, "i", required=True, client="account_id"), path="/things/{p}")
    assert made.prepare({}, lambda name, required: "0017").parameters == {"p": 17}
    with pytest.raises(TypeError, match="p must be an integer"):
        made.prepare({}, lambda name, required: "1\u00b2")


def query(value: Any, kinds: str = "*", **more: Any) -> str:
    return httpx.URL(url(endpoint(Parameter("p", "query", kinds, **more)), p=value)).query.decode()


@pytest.mark.parametrize(
    ("value", "more", "sent"),
    [
        ("a b&c", {}, "p=a%20b%26c"),
        ("", {}, "p="),
        (True, {}, "p=true"),
        (False, {}, "p=false"),
        (0, {}, "p=0"),
        (1.5, {}, "p=1.5"),
        (10**20, {}, "p=100000000000000000000"),
        (Colour.RED, {}, "p=red"),
        (Level.HIGH, {}, "p=3"),
        (ID, {}, f"p={ID}"),
        (datetime.date(2024, 5, 1), {}, "p=2024-05-01"),
        (MOMENT, {}, "p=2024-05-01T10%3A30%3A00Z"),
        (["a", Colour.RED, 3], {"wire_name": "p[]"}, "p%5B%5D=a&p%5B%5D=red&p%5B%5D=3"),
        (("a", "b"), {}, "p=a&p=b"),
        ([], {}, ""),
        ([{"a": [1]}], {}, "p=%7B%22a%22%3A%5B1%5D%7D"),
        ([1, 2], {"style": "comma"}, "p=1%2C2"),
        ([1, 2], {"style": "space"}, "p=1%202"),
        ([1, 2], {"style": "pipe"}, "p=1%7C2"),
        ({"a": 1, "b": Colour.RED}, {}, "a=1&b=red"),
        ({"a": 1, "b": Colour.RED}, {"style": "comma"}, "p=a%2C1%2Cb%2Cred"),
        ({"a": 1, "b": 2}, {"style": "space"}, "p=a%201%20b%202"),
        ({"a": 1, "b": 2}, {"style": "pipe"}, "p=a%7C1%7Cb%7C2"),
        ({}, {"style": "comma"}, ""),
        ({"a": 1, "b": {"c": True}, "d": [1, 2]}, {"style": "deep"}, "p[a]=1&p[b][c]=true&p[d][]=1&p[d][]=2"),
        ({"a": [MOMENT]}, {"style": "json"}, "p=%7B%22a%22%3A%5B%222024-05-01T10%3A30%3A00Z%22%5D%7D"),
        ({"7": "1", "8": ["2", "3"]}, {"style": "prefix:x"}, "x7=1&x8=2_3"),
        (models.NoSettingsGoal(name="x"), {"style": "json"}, "p=%7B%22name%22%3A%22x%22%7D"),
    ],
)
def test_query_parameters_are_written_in_their_style(value: Any, more: dict[str, Any], sent: str) -> None:
    found = query(value, **more).replace("+", "%20")  # which versions of httpx write differently
    assert found.replace("%5B", "[").replace("%5D", "]") == sent.replace("%5B", "[").replace("%5D", "]")


def test_arguments_that_are_not_passed_are_not_sent() -> None:
    made = endpoint(Parameter("a", "query", "s"), Parameter("b", "header", "s"), Parameter("c", "cookie", "s"))
    for value in (UNSET, None):
        prepared = prepare(made, a=value, b=value, c=value)
        assert (prepared.query, prepared.headers, prepared.body) == ([], {}, {})
        assert prepared.parameters == {}
    assert query(None, "sz") == "p="
    for location in ("query", "header", "path"):
        with pytest.raises(TypeError, match=r"things\.do\(\): a must be a string, not NoneType"):
            prepare(endpoint(Parameter("a", location, "s", required=True)), a=None)


def test_header_and_cookie_parameters() -> None:
    made = endpoint(
        Parameter("trace", "header", "s", wire_name="X-Trace"),
        Parameter("dry", "header", "b", wire_name="X-Dry"),
        Parameter("ids", "header", "a", wire_name="X-Ids"),
        Parameter("seen", "cookie", "s"),
        Parameter("more", "cookie", "i"),
    )
    prepared = prepare(made, trace=" t ", dry=True, ids=[1, 2], seen="a;b=c", more=3)
    assert prepared.headers == {"X-Trace": "t", "X-Dry": "true", "X-Ids": "1,2", "Cookie": "seen=a%3Bb%3Dc; more=3"}


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "ünï", "日"])
def test_headers_with_line_ends_or_other_than_ascii_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"things\.do\(\): trace contains characters that are not printable ASCII"):
        prepare(endpoint(Parameter("trace", "header", "s")), trace=value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
@pytest.mark.parametrize("location", ["query", "header", "cookie"])
def test_nan_and_infinity_are_refused_in_parameters(value: float, location: str) -> None:
    for given in (value, [value], {"a": value}):
        for style in ("repeat", "json", "deep"):
            with pytest.raises(ValueError, match=r"things\.do\(\): p\S* must be finite, not"):
                prepare(endpoint(Parameter("p", location, "*", style=style)), p=given)


@pytest.mark.parametrize("media_type", ["application/json", "multipart/form-data", "application/x-www-form-urlencoded"])
@pytest.mark.parametrize("value", [float("nan"), [float("inf")], {"a": [float("-inf")]}])
def test_nan_and_infinity_are_refused_in_bodies(value: Any, media_type: str) -> None:
    made = endpoint(body=Body(media_type, properties={"n": "*"}))
    for given in ({"n": value}, {"body": {"n": value}}):
        with pytest.raises(ValueError, match=r"things\.do\(\): n\S* must be finite, not"):
            prepare(made, **given)


@pytest.mark.parametrize(
    ("kinds", "wrong", "expected"),
    [
        ("s", 1, "a string, not int"),
        ("s", b"bytes", "a string, not bytes"),
        ("i", "one", "an integer, not str"),
        ("i", True, "an integer, not bool"),
        ("i", 1.0, "an integer, not float"),
        ("n", "1", "a number, not str"),
        ("i", Decimal(1), "an integer, not Decimal"),
        ("b", 1, "True or False, not int"),
        ("b", "true", "True or False, not str"),
        ("a", "abc", "a list, not str"),
        ("a", {"a": 1}, "a list, not dict"),
        ("a", iter([1]), "a list, not list_iterator"),
        ("o", [1], "an object, not list"),
        ("o", object(), "an object, not object"),
        ("f", "name.txt", "a file (bytes, a Path, or a file open for reading), not str"),
        ("iz", "x", "an integer or None, not str"),
    ],
)
def test_arguments_of_the_wrong_type_are_refused(kinds: str, wrong: Any, expected: str) -> None:
    with pytest.raises(TypeError, match=re.escape(f"things.do(): p must be {expected}")):
        prepare(endpoint(Parameter("p", "query", kinds)), p=wrong)
    with pytest.raises(TypeError, match=re.escape(f"things.do(): p must be {expected}")):
        prepare(endpoint(body=Body(properties={"p": kinds})), p=wrong)
    with pytest.raises(TypeError, match=re.escape(f"things.do(): body must be {expected}")):
        prepare(endpoint(body=Body(json_types=kinds)), body=wrong)


def test_arguments_that_are_not_known_or_missing_are_refused() -> None:
    made = endpoint(
        Parameter("key", "query", required=True),
        body=Body(properties={"a": "s", "b_": "s"}, wire_names={"b_": "b"}, required=("b",)),
    )
    with pytest.raises(TypeError, match=r"things\.do\(\) got an unexpected keyword argument 'c'"):
        prepare(made, key="k", b_="x", c=1)
    with pytest.raises(TypeError, match=r"things\.do\(\) missing a required argument: 'key'"):
        prepare(made, b_="x")
    with pytest.raises(TypeError, match=r"things\.do\(\) missing a required argument: 'b_'"):
        prepare(made, key="k")
    with pytest.raises(TypeError, match=r"things\.do\(\) missing a required argument: 'body'"):
        prepare(endpoint(body=Body()))


# JSON bodies


def content(made: Endpoint[Any], **given: Any) -> Any:
    return json.loads(prepare(made, **given).body["content"])


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (MOMENT, "2024-05-01T10:30:00Z"),
        (MOMENT.astimezone(datetime.timezone(datetime.timedelta(hours=-3.5))), "2024-05-01T07:00:00-03:30"),
        (MOMENT.replace(microsecond=250000), "2024-05-01T10:30:00.250000Z"),
        (datetime.date(2024, 5, 1), "2024-05-01"),
        (ID, str(ID)),
        (Colour.RED, "red"),
        (Level.HIGH, 3),
        (None, None),
        (10**30, 10**30),
        ((1, 2), [1, 2]),
        (range(2), [0, 1]),
        ({"nested": [{"deep": MOMENT, "not given": UNSET}]}, {"nested": [{"deep": "2024-05-01T10:30:00Z"}]}),
        (models.NoSettingsGoal(name="x", key=UNSET, triggering_rule=None), {"name": "x", "triggering_rule": None}),
        ([models.RuleObject.from_dict({"OR": [{"new": 1}]})], [{"OR": [{"new": 1}]}]),
    ],
)
def test_values_are_encoded_as_json_types(value: Any, sent: Any) -> None:
    made = endpoint(body=Body(properties={"v": "*"}, wire_names={"v": "V"}))
    assert content(made, v=value) == {"V": sent}
    assert content(made, body={"V": value}) == {"V": sent}
    assert content(endpoint(body=Body(json_types="*")), body=[value]) == [sent]


@pytest.mark.parametrize("value", [object(), {1: object()}, b"bytes"])
def test_values_without_a_json_form_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="JSON"):
        prepare(endpoint(body=Body(properties={"v": "*"})), v=[{"deep": value}])


def test_json_is_compact_and_in_utf_8() -> None:
    body = prepare(endpoint(body=Body(properties={"a": "s", "b": "i"})), a="ü 日", b=1).body
    assert body["content"] == '{"a":"ü 日","b":1}'.encode()
    assert body["headers"] == {"Content-Type": "application/json"}


def test_a_whole_body_is_a_model_or_a_mapping(sandbox: Sandbox) -> None:
    with convert(sandbox) as calling:
        calling.tags.create(name="Blue", description=None)
        calling.tags.create(body=models.TagToCreate(name="Blue", description=None))
        calling.tags.create(body={"name": "Blue", "description": None})  # type: ignore[call-overload]
    bodies = {request.body for request in sandbox.requests}
    assert bodies == {b'{"name":"Blue","description":null}'}


def test_a_body_and_its_fields_do_not_go_together(sandbox: Sandbox) -> None:
    tag = models.TagToCreate(name="Blue")
    with convert(sandbox) as calling:
        with pytest.raises(TypeError, match=r"tags\.create\(\) accepts body or 'name', not both"):
            calling.tags.create(body=tag, name="Red", account_id=1)  # type: ignore[call-overload]
        with pytest.raises(TypeError, match=r"tags\.create\(\): body must be an object, not str"):
            calling.tags.create(body="name=Blue")  # type: ignore[call-overload]
    assert len(sandbox.requests) == 0


def test_an_optional_body_may_be_omitted() -> None:
    made = endpoint(body=Body(properties={"a": "s"}, optional=True))
    assert prepare(made).body == {}
    assert content(made, a="x") == {"a": "x"}
    assert prepare(endpoint(body=Body(optional=True))).body == {}


def test_constants_are_filled_in() -> None:
    made = endpoint(body=Body(properties={"a": "s"}, required=("type",), constants={"type": "x"}))
    assert content(made, a="1") == {"type": "x", "a": "1"}
    assert content(made, body={"a": "1"}) == {"type": "x", "a": "1"}
    assert content(made, body={"type": "y"}) == {"type": "y"}, "a value of the caller's own stays"
    assert content(made, body={}) == {"type": "x"}
    optional = endpoint(body=Body(properties={"a": "s"}, constants={"type": "x"}, optional=True))
    assert prepare(optional).body == prepare(optional, body={}).body == {}
    assert content(optional, body={"a": "1"}) == {"type": "x", "a": "1"}


@pytest.mark.parametrize("items", [[1], []])
def test_constants_are_not_added_to_a_body_that_is_no_object(items: list[int]) -> None:
    assert content(endpoint(body=Body(json_types="a", constants={"type": "x"})), body=items) == items


def test_unset_fields_are_omitted_at_every_depth() -> None:
    tag = models.Tag(name=UNSET, description=None, id=1)
    tag.additional_properties["more"] = {"a": UNSET, "b": [{"c": UNSET}]}
    assert tag.to_dict() == {"description": None, "id": 1, "more": {"b": [{}]}}
    assert json.loads(tag.to_json()) == tag.to_dict()
    with pytest.raises(TypeError, match="Unset"):
        prepare(endpoint(body=Body(properties={"a": "a"})), a=[UNSET])


def test_arguments_are_not_modified() -> None:
    given = {"a": [1, {"b": UNSET}]}
    made = endpoint(body=Body(properties={"a": "*"}, client={"id": "account_id"}, constants={"type": "x"}))
    made.prepare({"body": given}, lambda name, required: 7)
    assert given == {"a": [1, {"b": UNSET}]}


def test_forms_are_written_like_query_strings() -> None:
    made = endpoint(body=Body("application/x-www-form-urlencoded", properties={"a": "*"}))
    request = httpx.Client().build_request("POST", "https://api.example", **prepare(made, a=["x y", True, MOMENT]).body)
    assert request.content == b"a=x+y&a=true&a=2024-05-01T10%3A30%3A00Z"


def test_strings_and_bytes_are_bodies(tmp_path: Path) -> None:
    made = endpoint(body=Body("text/plain", json_types="s"))
    assert prepare(made, body="ü").body == {"content": "ü".encode(), "headers": {"Content-Type": "text/plain"}}
    path = tmp_path / "f"
    path.write_bytes(b"\0\1")
    made = endpoint(body=Body("application/octet-stream", json_types="f"))
    for file in (b"\0\1", path, io.BytesIO(b"\0\1"), File(path), File(b"\0\1", "name")):
        assert prepare(made, body=file).body["content"] == b"\0\1"


# Files


def parts(request: RecordedRequest) -> dict[str, EmailMessage]:
    """The parts of a multipart body, read by Python's own parser."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body)
    assert message.is_multipart()
    assert message.defects == []
    found = {}
    for part in message.iter_parts():
        assert isinstance(part, EmailMessage)
        name = part.get_param("name", header="content-disposition")
        assert isinstance(name, str)
        found[name] = part
    return found


def upload(sandbox: Sandbox, file: Any, form: str = "sync") -> RecordedRequest:
    if form == "sync":
        with convert(sandbox) as calling:
            calling.files.upload(file_name="notes", file=file)
    else:

        async def call() -> None:
            async with async_convert(sandbox) as calling:
                await calling.files.upload(file_name="notes", file=file)

        asyncio.run(call())
    request = sandbox.requests[-1]
    assert request.accepted, request.violation
    return request


def opened(content: bytes) -> io.BytesIO:
    file = io.BytesIO(content)
    file.name = "/some/where/open.csv"
    return file


@pytest.mark.parametrize(
    ("make", "name", "media_type"),
    [
        (lambda path: b"a,b\r\n1,2", "file", "application/octet-stream"),
        (lambda path: path, "data.csv", "text/csv"),
        (lambda path: opened(b"a,b\r\n1,2"), "open.csv", "text/csv"),
        (lambda path: io.BytesIO(b"a,b\r\n1,2"), "file", "application/octet-stream"),
        (lambda path: File(b"a,b\r\n1,2", "x.csv"), "x.csv", "text/csv"),
        (lambda path: File(path, "ü.bin", "text/x-odd"), "ü.bin", "text/x-odd"),
        (lambda path: File(opened(b"a,b\r\n1,2"), content_type="text/plain"), "open.csv", "text/plain"),
    ],
)
def test_files_are_accepted_in_several_forms(
    sandbox: Sandbox, tmp_path: Path, form: str, make: Callable[[Path], Any], name: str, media_type: str
) -> None:
    path = tmp_path / "data.csv"
    path.write_bytes(b"a,b\r\n1,2")
    found = parts(upload(sandbox, make(path), form))
    assert found["file_name"].get_content().strip() == "notes"
    assert found["file_name"].get_filename() is None
    assert found["file"].get_payload(decode=True) == b"a,b\r\n1,2"
    assert found["file"].get_filename() == name
    assert found["file"].get_content_type() == media_type


def test_an_open_file_is_sent_and_stays_open(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    path.write_bytes(b"1,2")
    with path.open("rb") as file:
        assert parts(upload(sandbox, file))["file"].get_payload(decode=True) == b"1,2"
        assert not file.closed


NASTY = [
    b"+++",
    b'--+++\r\nContent-Disposition: form-data; name="file_name"\r\n\r\nother\r\n--+++--\r\n',
    b"\r\n--boundary\r\n\r\n--boundary--\r\n",
    b"--\r\n--\r\n----",
    bytes(range(256)) * 10,
    b"",
    b"\r\n",
]


@pytest.mark.parametrize("content", NASTY)
def test_files_that_look_like_boundaries_arrive_as_they_are(sandbox: Sandbox, content: bytes) -> None:
    request = upload(sandbox, content)
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    pieces = request.body.split(b"--" + boundary)
    assert len(pieces) == 4
    head, _, sent = pieces[2].partition(b"\r\n\r\n")
    assert b'name="file"' in head
    assert sent == content + b"\r\n"


def test_every_request_has_a_boundary_of_its_own(sandbox: Sandbox) -> None:
    boundaries = {upload(sandbox, b"x").headers["content-type"].partition("boundary=")[2] for _ in range(5)}
    assert len(boundaries) == 5
    assert all(len(boundary) >= 16 for boundary in boundaries)


def test_a_file_that_holds_an_earlier_request_is_sent_unchanged(sandbox: Sandbox) -> None:
    earlier = upload(sandbox, b"x").body
    assert parts(upload(sandbox, earlier))["file"].get_payload(decode=True) == earlier


def test_names_of_files_can_not_end_the_line(sandbox: Sandbox) -> None:
    request = upload(sandbox, File(b"x", 'a"\r\nX-Evil: 1\r\n\r\nb'))
    assert b"X-Evil: 1\r\n" not in request.body
    assert list(parts(request)) == ["file_name", "file"]


def test_an_argument_that_is_not_a_file_is_refused_before_anything_is_sent(sandbox: Sandbox, tmp_path: Path) -> None:
    with convert(sandbox) as calling:
        with pytest.raises(
            TypeError, match=r"files\.upload\(\): file must be a file \(bytes, a Path, or a file open .*\), not str"
        ):
            calling.files.upload(file_name="notes", file="notes.txt")  # type: ignore[call-overload]
        with pytest.raises(OSError, match="no such"):
            calling.files.upload(file_name="notes", file=tmp_path / "no such")
        with pytest.raises(TypeError, match="Multipart file uploads"):
            calling.files.upload(file_name="notes", file=io.StringIO("text"))  # type: ignore[arg-type]
    assert len(sandbox.requests) == 0


def test_parts_that_are_not_strings_are_json() -> None:
    made = endpoint(body=Body("multipart/form-data", properties={"a": "*", "b": "*", "c": "*", "d": "*"}))
    body = prepare(made, a={"x": [MOMENT]}, b=[b"1", b"2"], c=[1, True], d=models.NoSettingsGoal(name="ü")).body
    assert [(name, part[1]) for name, part in body["files"]] == [
        ("a", '{"x":["2024-05-01T10:30:00Z"]}'),
        ("b", b"1"),
        ("b", b"2"),
        ("c", "1"),
        ("c", "true"),
        ("d", '{"name":"ü"}'),
    ]


# What is set once on the client


def test_client_settings_fill_in_parameters(sandbox: Sandbox) -> None:
    with convert(sandbox, account_id=1, project_id=2) as calling:
        calling.goals.list()
        assert "/accounts/1/projects/2/" in sandbox.requests[-1].url
        with pytest.raises(PermissionDeniedError):
            calling.goals.get(1, account_id=8, project_id=9)
        assert "/accounts/8/projects/9/" in sandbox.requests[-1].url


def test_client_settings_are_read_from_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_ACCOUNT_ID", "1")
    monkeypatch.setenv("CONVERT_PROJECT_ID", "2")
    with convert(sandbox, account_id=None, project_id=None, strict=True) as calling:
        calling.goals.list()
    assert "/accounts/1/projects/2/" in sandbox.requests[-1].url


MISSING: list[tuple[str, str, Sequence[Any], dict[str, Any], str, str]] = [
    ("convert", "goals.list", (), {}, "account_id", "CONVERT_ACCOUNT_ID"),
    ("convert_serving", "configuration.get", (), {}, "account_id", "CONVERT_ACCOUNT_ID"),
    ("convert_serving", "configuration.get_by_sdk_key", (), {}, "sdk_key", "CONVERT_SDK_KEY"),
    ("vwo", "settings.get", (), {}, "account_id", "VWO_ACCOUNT_ID"),
    ("webtrends", "control", ("https://shop.example/",), {}, "domain_id", "WEBTRENDS_DOMAIN_ID"),
    ("optimizely", "track", ("buy", "u1"), {}, "project_id", "OPTIMIZELY_PROJECT_ID"),
    ("optimizely", "send", ([],), {}, "account_id", "OPTIMIZELY_ACCOUNT_ID"),
]


@pytest.mark.parametrize(("api", "method", "args", "kwargs", "argument", "variable"), MISSING)
def test_a_setting_that_is_missing_is_named_with_its_variable(
    sandbox: Sandbox, api: str, method: str, args: Sequence[Any], kwargs: dict[str, Any], argument: str, variable: str
) -> None:
    with client(sandbox, api, **{argument: None}) as calling:
        found: Any = calling
        for name in method.split("."):
            found = getattr(found, name)
        with pytest.raises(ConfigurationError) as caught:
            found(*args, **kwargs)
    assert f"{argument}=" in str(caught.value)
    assert variable in str(caught.value)
    assert len(sandbox.requests) == 0


def test_a_credential_that_is_missing_is_named_with_its_variable() -> None:
    with pytest.raises(ConfigurationError, match=r"application_id= .*CONVERT_APPLICATION_ID.*secret= .*CONVERT_SECRET"):
        Convert()


def test_a_setting_is_converted_to_the_type_of_each_operation(sandbox: Sandbox) -> None:
    with client(sandbox, "convert_serving", account_id="1", project_id=2) as calling:
        calling.tracking.send(visitors=[])
    request = sandbox.requests[-1]
    assert request.url.endswith("/track/1/2")
    assert json.loads(request.body) == {"accountId": "1", "projectId": "2", "visitors": []}


# Other options


@pytest.mark.parametrize("api", APIS)
def test_with_options_returns_a_client_of_the_same_class_with_the_same_connections(sandbox: Sandbox, api: str) -> None:
    with client(sandbox, api, headers={"X-One": "1", "X-Two": "2"}) as calling:
        before = vars(calling).copy()
        other = calling.with_options(headers={"x-two": "3"}, retries=0, timeout=5)
        assert type(other) is type(calling)
        assert other._http is calling._http
        assert vars(calling) == before
        assert other._options.headers == {"X-One": "1", "x-two": "3"}
        assert other._options.timeout == httpx.Timeout(5)


def test_headers_replace_the_default_ones(sandbox: Sandbox) -> None:
    with convert(sandbox, headers={"user-agent": "mine", "ACCEPT": "application/json; q=1"}) as calling:
        calling.accounts.list()
        calling.with_options(headers={"User-agent": "another"}).accounts.list()
    for request, agent in zip(sandbox.requests, ["mine", "another"], strict=True):
        assert request.headers.get_list("user-agent") == [agent]
        assert request.headers.get_list("accept") == ["application/json; q=1"]


def test_with_options_changes_what_is_sent(sandbox: Sandbox) -> None:
    with convert(sandbox, headers={"X-One": "1"}) as calling:
        calling.accounts.list()  # the groups of the first client are made, and are not those of the other
        calling.with_options(headers={"X-One": "2"}).accounts.list()
        calling.accounts.list()
    assert [request.headers["x-one"] for request in sandbox.requests] == ["1", "2", "1"]


def test_with_options_of_an_asynchronous_client(sandbox: Sandbox) -> None:
    async def call() -> None:
        async with async_convert(sandbox) as calling:
            other = calling.with_options(headers={"X-One": "1"})
            assert type(other) is CLASSES["convert"]["async"]
            await other.accounts.list()

    asyncio.run(call())
    assert sandbox.requests[-1].headers["x-one"] == "1"


def test_a_client_keeps_few_urls() -> None:
    paths: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return httpx.Response(200, json={"id": 1})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with Convert(key_id="id", key_secret="key", account_id=1, project_id=2, http_client=http) as client:
        kept: list[int] = []
        for number in (*range(1, 300), 1):  # once it has parsed the URL, and once it has dropped it
            client.goals.get(number)
            kept.append(len(client._urls))
        assert kept[:65] == [*range(1, 65), 1]
        assert max(kept) == 64
    assert [path.rpartition("/")[2] for path in paths] == [str(number) for number in (*range(1, 300), 1)]


# Links


def test_a_link_is_requested_with_nothing_of_the_clients_own(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> list[str]:
        found: list[str] = []
        for link in (f"{server.url}/a/secret?x=1", f"{server.url}/a", f"{server.url}/"):
            with pytest.raises(NotFoundError) as raised:
                await settled(client._open_link(link))
            found.append(str(raised.value))
        return found

    with HTTPServer(Reply(404)) as server:
        given = arguments(sandbox, "convert", base_url="https://a.test", headers={"X-One": "1"})
        messages = use_client("convert", form, use, **given)
    hint = "The link may have expired: ask for another one."
    assert messages == [f"GET {server.url}{end} was answered 404 Any. {hint}" for end in ("***", "***", "/")]
    python = ".".join(map(str, sys.version_info[:3]))
    for request in server.requests:
        sent = {name: value for name, value in request.headers.items() if name not in ("host", "connection")}
        assert sent == {
            "accept": "*/*",
            "user-agent": f"abwire/{__version__} python/{python} httpx/{httpx.__version__}",
        }


def test_a_link_that_leads_nowhere_says_what_the_server_said(sandbox: Sandbox, form: str) -> None:
    async def use(client: Any) -> None:
        with pytest.raises(APIStatusError, match=r"answered 300 .*: There are several"):
            await settled(client._open_link(server.url))

    with HTTPServer(Reply(300, b'{"message": "There are several."}')) as server:
        use_client("convert", form, use, **arguments(sandbox, "convert"))
