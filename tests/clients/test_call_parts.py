"""The parts of a call, one by one and without a server: what arguments, bodies, paths and replies become."""

from __future__ import annotations

import gzip
import io
import typing
from collections.abc import Callable, Collection, Iterator, Mapping
from decimal import Decimal
from types import FunctionType
from typing import Any, cast

import httpx
import pytest

from abwire import UNSET, Convert, Model, Response, Unset
from abwire.convert import models
from abwire_api.convert.schemas import SCHEMAS
from abwire_runtime.calls import response as response_module
from abwire_runtime.calls import sse
from abwire_runtime.calls.additions import credentials_among, credentials_in, header_pairs, is_credential, query_pairs
from abwire_runtime.calls.async_resource import AsyncCaller, AsyncResource
from abwire_runtime.calls.checking import JsonTypes, check_value, coerce, is_plain_id, json_types_of, read_digits
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.links import Link, next_link, parse_links
from abwire_runtime.calls.operation import Body, Download, Operation, Pagination, Parameter, Prepared, ResponseSpec
from abwire_runtime.calls.pickling import PickledResponse, redactor
from abwire_runtime.calls.raw import RawEndpoint, RawOperation, decoder_for, split_path
from abwire_runtime.calls.resource import EXTRA, Caller, Resource, ResourceBase, SyncCaller, resource_group
from abwire_runtime.calls.serialization import encode_body, encode_value
from abwire_runtime.calls.signatures import show_parameters
from abwire_runtime.calls.sse import EventParser, ServerSentEvent
from abwire_runtime.calls.streaming import StreamedResponse
from abwire_runtime.data.validation import Deviation, Schemas

OPERATION = Operation("op", "POST", "/things", "things", "do", False, False)


def endpoint(*parameters: Parameter, body: Body | None = None, **more: Any) -> Endpoint[Any]:
    return Endpoint(OPERATION, more.pop("schemas", SCHEMAS), parameters=parameters, body=body, **more)


def nothing_set(name: str, required: bool) -> Any:
    return UNSET


def prepare(made: Endpoint[Any], client: Callable[[str, bool], Any] = nothing_set, **given: Any) -> Prepared:
    return made.prepare(given, client)


# What is left out of the description of an operation


def test_an_operation_is_what_its_description_says_and_nothing_else() -> None:
    made = endpoint()
    assert (made.public, made.accept, made.parameters, made.replies, made.servers) == (
        False,
        "application/json",
        (),
        {},
        (),
    )
    assert made.decode(200, b"anything") is None  # no body is promised
    assert repr(made) == "<endpoint things.do>"
    assert (OPERATION.event, OPERATION.label, OPERATION.metric_name, OPERATION.call) == (
        *(False, "things.do", "things.do"),
        "things.do()",
    )
    assert ResponseSpec() == ("json", None)
    assert Download("reply").link({"": "https://a.test"}) == "https://a.test"


def test_a_parameter_is_an_optional_string_that_is_shown() -> None:
    made = endpoint(Parameter("a", "query"))
    assert prepare(made) == Prepared("POST", "/things", [], {}, {})
    assert prepare(made, a="x") == Prepared("POST", "/things", [("a", "x")], {}, {}, parameters={"a": "x"})
    with pytest.raises(TypeError, match="a must be a string, not int"):
        prepare(made, a=1)
    assert prepare(endpoint(Parameter("a", "query", "a")), a=["x", "y"]).query == [("a", "x"), ("a", "y")]


def test_a_body_is_a_required_object_in_json() -> None:
    made = endpoint(body=Body())
    assert prepare(made, body={"a": 1}).body == {"content": b'{"a":1}', "headers": {"Content-Type": "application/json"}}
    with pytest.raises(TypeError, match="body must be an object, not list"):
        prepare(made, body=[])
    with pytest.raises(TypeError, match="missing a required argument: 'body'"):
        prepare(made)


def test_a_list_is_in_the_reply_itself_and_its_first_page_has_the_number_1() -> None:
    assert Pagination() == ("", None, 1, *[None] * 5, False, *[None] * 5, 1, None)
    assert not Pagination().is_paged
    ways: dict[str, Any] = {"page": "p", "offset": "o", "cursor": "c", "next_url": "u", "link": True}
    made = {name: Pagination(**{name: value}) for name, value in ways.items()}
    assert all(each.is_paged for each in made.values())
    assert [name for name, each in made.items() if each.by_url] == ["next_url", "link"]


# The notation of types


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("s", JsonTypes("s", None, None, (), frozenset({str}), -1)),
        ("i", JsonTypes("i", None, None, (), frozenset(), 2**63 - 1)),
        ("in", JsonTypes("in", None, None, (), frozenset(), 2**1024 - 1)),
        ("n", JsonTypes("n", None, None, (), frozenset(), 2**1024 - 1)),
        ("it", JsonTypes("it", None, None, (), frozenset(), -1)),
        ("bz", JsonTypes("bz", None, None, (), frozenset({bool, type(None)}), -1)),
        ("*", JsonTypes("*", None, None, (), frozenset({str, bool, type(None)}), 2**1024 - 1)),
        ("o<Goal,Tag>f", JsonTypes("of", None, None, ("Goal", "Tag"), frozenset(), -1)),
        ("a[s]", JsonTypes("a", JsonTypes("s", None, None, (), frozenset({str}), -1), None, (), frozenset(), -1)),
        ("o{b}", JsonTypes("o", None, JsonTypes("b", None, None, (), frozenset({bool}), -1), (), frozenset(), -1)),
    ],
)
def test_which_values_of_a_type_need_no_further_check(text: str, expected: JsonTypes) -> None:
    assert json_types_of(text) == expected


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("z", "None"),
        ("bz", "True or False or None"),
        ("sinbaozf", "a string or an integer or a number or True or False or a list or an object or None or a file"
         " (bytes, a Path, or a file open for reading)"),
        ("intz", "UNIX seconds or None"),
    ],
)  # fmt: skip
def test_the_accepted_types_are_named(kinds: str, expected: str) -> None:
    with pytest.raises(TypeError) as raised:
        check_value(1 + 2j, kinds, "p")
    assert str(raised.value) == f"p must be {expected}, not complex"


@pytest.mark.parametrize(
    ("value", "kinds", "expected"),
    [
        (7, "i", 7),
        (7, "s", "7"),
        (7, "si", 7),
        (7, "b", 7),
        (7, "n", 7),
        ("7", "i", 7),
        ("7", "is", "7"),
        ("7", "s", "7"),
        ("7", "n", "7"),
        (True, "s", True),
        (1.5, "s", 1.5),
        (2**63, "s", str(2**63)),
        (2**63, "i", 2**63),
        ("1" * 1000, "i", int("1" * 1000)),
        ("1" * 1001, "i", "1" * 1001),
        ("", "i", ""),
        ("\u0661", "i", "\u0661"),
        ("1_0", "i", "1_0"),
        (None, "i", None),
        (UNSET, "i", UNSET),
    ],
)
def test_a_setting_has_the_type_that_an_operation_accepts(value: Any, kinds: str, expected: Any) -> None:
    found = coerce(value, kinds)
    assert found == expected
    assert type(found) is type(expected)
    if type(value) is not int:
        assert read_digits(value, kinds) == expected
    elif type(expected) is int:
        assert read_digits(value, kinds) is value


def test_an_id_that_is_sent_as_it_is_has_64_bits() -> None:
    accepted = [2**63 - 1, -(2**63) + 1, 0]
    assert all(is_plain_id(each, "i") for each in accepted)
    assert not any(is_plain_id(each, "i") for each in (2**63, -(2**63), True, "7", 7.0, None))
    assert not any(is_plain_id(7, kinds) for kinds in ("in", "s", "iz", "*"))


def test_a_model_fits_where_one_without_fields_is_expected() -> None:
    tag = models.Tag(name="x")
    for kinds in ("o<Unknown>", "o<Tag>", "o<ScrollPercentageGoalSettings,Tag>", "o"):
        assert check_value(tag, kinds, "p", "abwire_api.convert") is tag
    assert check_value([1, "a", None, 2], "a[isz]", "p") == [1, "a", None, 2]
    assert check_value({"a": UNSET, "b": "c"}, "o{s}", "p") == {"a": UNSET, "b": "c"}


# Bodies


def test_an_argument_that_json_can_not_hold_is_named() -> None:
    refused = r": a value of type bytes can't be encoded as JSON$"
    with pytest.raises(TypeError, match=rf"^p\.a\[0\]{refused}"):
        encode_value({"a": [b"x"]}, "p")
    with pytest.raises(TypeError, match=rf"^things\.do\(\): body\.v{refused}"):
        prepare(endpoint(body=Body()), body={"v": b"x"})
    with pytest.raises(TypeError, match=rf"^things\.do\(\): v{refused}"):
        prepare(endpoint(body=Body(properties={"v": "*"})), v=b"x")
    with pytest.raises(TypeError, match=r"^things\.do\(\): body\.v\[1\]\.a: a value of type complex can't be encoded"):
        prepare(endpoint(body=Body("multipart/form-data")), body={"v": [b"file", {"a": 1 + 2j}]})


def test_a_whole_multipart_body_may_hold_files() -> None:
    class Form(Model):
        file: bytes | Unset = UNSET
        title: str | Unset = UNSET

    made = endpoint(body=Body("multipart/form-data", constants={"kind": "k"}))
    for whole in ({"file": [b"1", b"2"], "title": UNSET}, Form(file=cast("Any", [b"1", b"2"]))):
        assert prepare(made, body=whole).body == {
            "files": [("kind", (None, "k")), ("file", ("file", b"1")), ("file", ("file", b"2"))],
            "extensions": {"abwire_rewinds": True},
        }


@pytest.mark.parametrize(
    ("media_type", "content", "sent"),
    [
        ("text/plain", 5, b"5"),
        ("text/plain", {"a": "b"}, b'{"a":"b"}'),
        ("application/xml", "<a/>", b"<a/>"),
        ("image/png", b"\x89", b"\x89"),
        ("application/json", b"{}", b"{}"),
        ("application/json", {"a": 10**400}, b'{"a":1%b}' % (b"0" * 400)),
        ("text/json", "a", b'"a"'),
        ("application/vnd.api+json; charset=utf-8", "a", b'"a"'),
        ("application/json-seq", "a", b"a"),
    ],
)
def test_a_body_has_its_media_type(media_type: str, content: Any, sent: bytes) -> None:
    assert encode_body(media_type, content, "op") == {"content": sent, "headers": {"Content-Type": media_type}}


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"])
def test_a_number_that_is_none_is_refused_with_its_path(media_type: str) -> None:
    with pytest.raises(ValueError, match=r"^op: a\.b must be finite, not nan$"):
        encode_body(media_type, {"a": {"b": float("nan")}}, "op")


def test_a_field_of_a_form_has_brackets_only_if_it_has_parts() -> None:
    media_type = "application/x-www-form-urlencoded"
    content = {"a": 5, "b": [{"c": 1}, 2], "d": {"e": []}, "f": ["x", None, True], "g": None}
    assert encode_body(media_type, content, "op", ("a", "b", "d")) == {
        "data": {"a": "5", "b[0][c]": ["1"], "b[1]": ["2"], "f": ["x", "", "true"], "g": ""}
    }


def test_settings_of_the_client_complete_only_objects() -> None:
    plain = Body(json_types="oa", client={"id": "account_id"})
    for client in (lambda name, required: 7, lambda name, required: "7"):
        value = client("", False)
        assert prepare(endpoint(body=plain), client, body={}).content == {"id": value}
        assert prepare(endpoint(body=plain), client, body=[{}]).content == [{}]
    assert prepare(endpoint(body=plain._replace(optional=True)), body={}).content is None
    assert prepare(endpoint(body=plain._replace(optional=True)), body=[]).content == []
    assert prepare(endpoint(body=plain._replace(optional=True)), lambda name, required: 7, body={}).content == {"id": 7}


def test_only_strings_at_the_end_of_a_path_are_secrets() -> None:
    made = endpoint(body=Body(secrets=("password", "users.key")))
    for content, secrets in [
        ({"password": {"a": "x"}, "users": "text"}, ()),
        ({"password": ["a", ["b"]], "users": [[{"key": "c"}], {"key": {"key": "x"}}]}, ("a", "b", "c")),
        ({"users": {"key": 7}}, ()),
    ]:
        assert made.secrets_in(prepare(made, body=content)) == secrets


# The query


@pytest.mark.parametrize(
    ("value", "style", "sent"),
    [
        ({"a": [1, 2], "b": True}, "repeat", [("a", "1,2"), ("b", "true")]),
        ({"a": [1, 2], "b": True}, "prefix:p_", [("p_a", "1_2"), ("p_b", "true")]),
        ([1, 2], "prefix:p_", [("p", "1,2")]),
        ([1, "x"], "deep", [("p[]", "1"), ("p[]", "x")]),
        ([1, {"a": 2}, [3]], "deep", [("p[0]", "1"), ("p[1][a]", "2"), ("p[2][]", "3")]),
        ({"a": {"b": [[1]]}}, "deep", [("p[a][b][0][]", "1")]),
        ({"a": None}, "deep", [("p[a]", "")]),
        ([None, 1], "comma", [("p", ",1")]),
        ([], "space", [("p", "")]),
        ([], "repeat", []),
        ("x", "json", [("p", '"x"')]),
        (Decimal("1E+2"), "pipe", [("p", "100")]),
    ],
)
def test_a_query_in_its_style(value: Any, style: str, sent: list[tuple[str, str]]) -> None:
    assert prepare(endpoint(Parameter("p", "query", "*", style=style)), p=value).query == sent


def test_a_query_can_not_hold_half_of_a_surrogate_pair() -> None:
    for value, style in [
        ("\ud800", "repeat"),
        ({"\ud800": 1}, "repeat"),
        ({"\ud800": 1}, "deep"),
        ({"a": "\ud800"}, "deep"),
    ]:
        with pytest.raises(ValueError, match=r"^things\.do\(\): p"):
            prepare(endpoint(Parameter("p", "query", "*", style=style)), p=value)


def test_a_header_has_no_white_space_at_its_ends() -> None:
    assert prepare(endpoint(Parameter("h", "header")), h="\t ~a b~ \t").headers == {"h": "~a b~"}


# What programs add


@pytest.mark.parametrize("word", ["auth", "cookie", "key", "password", "secret", "session", "token"])
def test_a_name_with_such_a_word_may_be_of_a_credential(word: str) -> None:
    for name in (word, word.upper(), f"x-{word}", f"{word}s", f"my_{word.title()}_2"):
        assert is_credential(name)
    assert not is_credential(word[:-1])


def test_long_values_of_such_names_are_credentials() -> None:
    pairs = [("token", "1234567"), ("token", "12345678"), ("Authorization", "Bearer  abcdefgh"), ("name", "abcdefghi")]
    assert credentials_among(pairs) == ("12345678", "abcdefgh")
    assert credentials_among([("Authorization", "Bearer 1234567")]) == ()
    body = {
        "password": "p" * 8,
        "deep": [{"api_key": "k" * 9, "name": "n" * 9}, ["x" * 9]],
        "tokens": ["t" * 9],
        "key": 5,
    }
    assert credentials_in(body) == ("p" * 8, "k" * 9)
    assert credentials_in([["a"], "password", None]) == ()


def test_parameters_that_a_program_adds() -> None:
    query: dict[str, Any] = {"a": [1, None, "x"], "b": None, "c": True, "d": {"e": 1}}
    assert query_pairs(query, "q") == [("a", "1"), ("a", "x"), ("c", "true"), ("d", '{"e":1}')]
    assert (query_pairs(None, "q"), header_pairs(None, "h")) == ([], {})
    assert header_pairs({"X-A!#$%&'*+.^_`|~09": " b "}, "h") == {"X-A!#$%&'*+.^_`|~09": "b"}
    for value in (10**400, -(10**400)):
        with pytest.raises(ValueError, match=r"^q\['a'\] must be less than 1e309"):
            query_pairs({"a": value}, "q")


def extended(body: Body | None = None, method: str = "POST", /, **given: Any) -> Prepared:
    """A request with what the document does not have."""
    operation = OPERATION._replace(method=method)
    parameters = (Parameter("q", "query", wire_name="Q"), Parameter("h", "header", wire_name="X-H"))
    made: Endpoint[Any] = Endpoint(operation, SCHEMAS, parameters=parameters, body=body)
    return made.prepare(given, nothing_set)


def test_a_request_is_extended() -> None:
    plain = Body(properties={"a": "s"}, wire_names={"a": "A"}, secrets=("A",), constants={"k": "v"})
    assert extended(plain, a="1", extra_body=UNSET, extra_query=UNSET, extra_headers=UNSET) == extended(plain, a="1")
    found = extended(
        plain,
        q="1",
        a="x",
        extra_query={"r": [1, 2], "my_token": "q" * 8},
        extra_headers={"X-More": "m", "X-Key": "h" * 8},
        extra_body={"b": {"password": "p" * 8}, "c": None},
    )
    assert found.query == [("Q", "1"), ("r", "1"), ("r", "2"), ("my_token", "q" * 8)]
    assert found.added_headers == {"X-More": "m", "X-Key": "h" * 8}
    assert found.body["content"] == b'{"k":"v","A":"x","b":{"password":"pppppppp"},"c":null}'
    assert found.secrets == ("q" * 8, "h" * 8, "p" * 8)
    assert (found.content, found.parameters) == ({"k": "v", "A": "x"}, {"q": "1"})  # what validation looks at


@pytest.mark.parametrize(
    ("body", "given", "message"),
    [
        (None, {"extra_query": {"Q": 1}}, "extra_query has 'Q', which the document knows: pass q= instead"),
        (None, {"extra_headers": {"x-H": "1"}}, "extra_headers has 'x-h', which the document knows: pass h= instead"),
        (Body(properties={"a": "s"}, wire_names={"a": "A"}), {"extra_body": {"A": 1}},
         "extra_body has 'A', which the document knows: pass a= instead"),
        (Body(properties={"a": "s"}), {"extra_body": {"a": 1}},
         "extra_body has 'a', which the document knows: pass a= instead"),
        (Body(), {"body": {"z": 1, "y": 2}, "extra_body": {"z": 3, "y": 4, "a": 5}},
         "extra_body has 'y', which the body has already"),
        (Body(), {"body": {}, "extra_body": [1]}, "extra_body must be a mapping, not list"),
        (Body(json_types="a", optional=True), {"extra_body": {"a": 1}},
         "extra_body can't be added, since the body is not an object"),
        (Body(json_types="*"), {"body": [1], "extra_body": {"a": 1}},
         "extra_body can't be added, since the body is not an object"),
        (Body(), {"body": {}, "extra_body": {"a": {"b": [b"x"]}}},
         "extra_body['a'].b[0]: a value of type bytes can't be encoded as JSON"),
    ],
)  # fmt: skip
def test_what_can_not_be_added_is_named(body: Body | None, given: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as raised:
        extended(body, **given)
    assert str(raised.value) == f"things.do(): {message}"


def test_an_unknown_argument_is_named_beside_those_that_every_call_has() -> None:
    for wrong, right in (("extra_bodi", "extra_body"), ("extra_quer", "extra_query"), ("hh", None)):
        with pytest.raises(TypeError) as raised:
            extended(None, **{wrong: {}, "extra_headers": {}})
        hint = f"; did you mean {right!r}?" if right else ""
        assert str(raised.value).startswith(f"things.do() got an unexpected keyword argument {wrong!r}{hint}")


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE"])
def test_a_body_is_not_added_to_a_request_that_has_none(method: str) -> None:
    with pytest.raises(TypeError, match=rf"extra_body can't be sent, since a {method} request has no body$"):
        extended(None, method, extra_body={"a": 1})
    assert extended(Body(optional=True), method, extra_body={"a": 1}).body["content"] == b'{"a":1}'
    assert extended(None, "DELETE", extra_body={"a": 1}).body == {
        "content": b'{"a":1}',
        "headers": {"Content-Type": "application/json"},
    }


def test_what_is_added_to_a_form_is_written_as_its_fields_are() -> None:
    form = Body("application/x-www-form-urlencoded", json_types="*", properties={"a": "o"}, deep=("a", "b"))
    assert extended(form, a={"x": 1}, extra_body={"b": {"y": 2}, "c": {"z": 3}}).body == {
        "data": {"a[x]": ["1"], "b[y]": ["2"], "c": '{"z":3}'}
    }
    files = Body("multipart/form-data", properties={})
    assert extended(files, extra_body={"f": b"1"}).body["files"] == [("f", ("file", b"1"))]


# The header Link


@pytest.mark.parametrize(
    ("value", "links"),
    [
        ('<a>; title="x\\\ny"; rel=next', [Link("a", {"title": "x\ny", "rel": "next"})]),
        ('"a\\\n, <b>; rel=next", <c>; rel=next', [Link("c", {"rel": "next"})]),
        ('<a>; title="\\\n', [Link("a", {"title": "\n"})]),
        ('< a >; A = b ;c="d"', [Link("a", {"a": "b", "c": "d"})]),
        ("<a>;b;b=c;;", [Link("a", {"b": ""})]),
        ("<a", []),
        ("<a>,<b>", [Link("a", {}), Link("b", {})]),
    ],
)
def test_links_with_line_ends_and_spaces(value: str, links: list[Link]) -> None:
    assert parse_links(value) == links


def test_a_link_of_another_resource_does_not_count() -> None:
    assert next_link(['<a>; rel=next; anchor="#x"', "<b>;rel=next;anchor"]) == "b"
    assert not Link("a", {"rel": "NextPage"}).has_relation("next")
    assert Link("a", {"rel": "last NEXT"}).has_relation("next")


# Requests that the document does not have


@pytest.mark.parametrize(
    ("method", "repeated"),
    [
        *((method, True) for method in ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "options")),
        *((method, False) for method in ("POST", "PATCH", "CONNECT", "PURGE")),
    ],
)
def test_a_request_is_repeated_by_its_method(method: str, repeated: bool) -> None:
    made: RawEndpoint[Any] = RawEndpoint(method, "/x/{id}")
    assert made.operation == RawOperation("", method.upper(), "/x/{id}", "", "request", repeated, False)
    assert made.operation.label == made.operation.call == f"{method.upper()} /x/{{id}}"
    assert made.operation.metric_name == "request"
    assert RawEndpoint(method, "/x", safe_to_repeat=not repeated).operation.safe_to_repeat is not repeated
    assert (made.public, RawEndpoint("GET", "/x", public=True).public) == (False, True)
    assert RawEndpoint("GET", "/secret", shown_path="/***").operation.path == "/***"


@pytest.mark.parametrize(
    ("cast_to", "accept"),
    [
        *((kind, "*/*") for kind in (str, bytes, httpx.Response)),
        *((kind, "application/json") for kind in (UNSET, dict, list[int], lambda data: data)),
    ],
)
def test_a_request_accepts_what_its_reply_becomes(cast_to: Any, accept: str) -> None:
    assert RawEndpoint("GET", "/x", cast_to=cast_to).accept == accept


@pytest.mark.parametrize("status", [204, 205])
def test_a_reply_without_a_body_is_none_only_with_such_a_status_or_to_head(status: int) -> None:
    made: RawEndpoint[Any] = RawEndpoint("GET", "/x")
    assert made.decode(status, b" \n") is None
    assert made.decode(status, b"5") == 5
    for other in (200, 203, 206):
        with pytest.raises(ValueError, match=r"^the body is empty: pass cast_to=str if it may be$"):
            made.decode(other, b" \n")
        assert RawEndpoint("HEAD", "/x").decode(other, b"") is None
    with pytest.raises(ValueError, match="the body is empty"):
        RawEndpoint("GET", "/x", cast_to=dict).decode(status, b"")


def test_a_reply_becomes_what_was_asked_for() -> None:
    assert decoder_for(str)(200, b"a\xff") == "a\ufffd"
    assert decoder_for(bytes)(200, b"\xff") == decoder_for(httpx.Response)(200, b"\xff") == b"\xff"
    for kind, body, what in [(list, b"{}", "array"), (dict, b"[]", "object"), (Model, b"5", "object")]:
        with pytest.raises(ValueError, match=f"^the JSON is not an {what}$"):
            decoder_for(kind)(200, body)
    accepted = "a Model, a list or dict of models, dict, list, str, bytes, httpx.Response, or a function of the JSON"
    for wrong, name in ((3, "3"), (int, "int")):
        with pytest.raises(TypeError) as raised:
            decoder_for(wrong)
        assert str(raised.value) == (
            f"cast_to must be {accepted}, not {name}; for such a class, pass lambda data: {name}(**data)"
        )


@pytest.mark.parametrize("given", [{"json": 1, "data": {}}, {"json": 1, "files": {}}, {"content": "", "data": {}},
                                   {"content": b"", "files": {}}, {"json": None, "content": ""}])  # fmt: skip
def test_a_request_has_one_body(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="accepts one of json, content, and data with files"):
        prepare(RawEndpoint("POST", "/x"), **given)


@pytest.mark.parametrize(
    ("given", "body"),
    [
        ({"files": {"f": b"1"}}, {"files": [("f", ("file", b"1"))], "extensions": {"abwire_rewinds": True}}),
        ({"data": {"a": [1, {"b": 2}]}}, {"data": {"a": ["1", '{"b":2}']}}),
        ({"data": {}}, {"data": {}}),
        ({"content": ""}, {"content": b"", "headers": {"Content-Type": "text/plain; charset=utf-8"}}),
        ({"content": b""}, {"content": b"", "headers": {"Content-Type": "application/octet-stream"}}),
        ({"json": "x"}, {"content": b'"x"', "headers": {"Content-Type": "application/json"}}),
        ({}, {}),
    ],
)
def test_the_body_of_a_request(given: dict[str, Any], body: dict[str, Any]) -> None:
    prepared = prepare(RawEndpoint("POST", "/x"), **given)
    assert prepared.body == body
    assert prepared.content == given.get("json")


def test_a_request_refuses_what_its_kind_of_body_can_not_hold() -> None:
    for name in ("json", "data"):
        with pytest.raises(TypeError, match=rf"^POST /x: {name}\.a: a value of type bytes can't be encoded as JSON$"):
            RawEndpoint[Any]("POST", "/x").prepare({name: {"a": b"x"}}, nothing_set)


def test_values_of_a_path_are_asked_for_by_name() -> None:
    asked: list[tuple[str, bool]] = []

    def client(name: str, required: bool) -> Any:
        asked.append((name, required))
        return "of the client"

    made: RawEndpoint[Any] = RawEndpoint("GET", "/{a}/{api_key}/{a}/{b}", secrets=("s",))
    prepared = prepare(made, client, path_values={"b": 7, "api_key": "k/k"})
    assert prepared.path == "/of%20the%20client/k%2Fk/of%20the%20client/7"
    assert asked == [("a", True), ("a", True)]
    assert made.secrets_in(prepared) == ("s", "k/k")
    with pytest.raises(TypeError, match=r"has no {c} in its path, which path_values has a value for$"):
        prepare(made, client, path_values={"d": 1, "c": 2, "api_key": 3})


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("x", ("/x", {})),
        ("/x?a=1&b=%20&a=2&c", ("/x", {"a": ["1", "2"], "b": [" "], "c": [""]})),
        ("/{a}/{b_2}", ("/{a}/{b_2}", {})),
        ("/-._~:@!$&'()*+,;=%41", ("/-._~:@!$&'()*+,;=%41", {})),
        ('/\u00fc "<>[]^`|', ("/%C3%BC%20%22%3C%3E%5B%5D%5E%60%7C", {})),
        ("/...", ("/...", {})),
        ("/a;..", ("/a;..", {})),
        ("https://api.test/v1/x?y=1", ("/x", {"y": ["1"]})),
        ("https://api.test/v1?y=1", ("/", {"y": ["1"]})),
    ],
)
def test_a_path_is_encoded_and_its_query_separated(path: str, expected: Any) -> None:
    assert split_path(path, lambda: "https://api.test/v1") == expected


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/..;x/a", "contains . or .. as a segment"),
        ("/.;x", "contains . or .. as a segment"),
        ("/a%5C..%5Cb", "contains . or .. as a segment"),
        ("/a%2F.%2Fb", "contains . or .. as a segment"),
        ("/{a}}", "contains braces that are not around the name of a value"),
        ("/a{", "contains braces that are not around the name of a value"),
        ("/{a-b}", "contains braces that are not around the name of a value"),
        ("x:y", "is not below https://api.test/v1, "),
        ("https://api.test/v1", "is not below https://api.test/v1, "),
        ("//api.test/v1/x", "is not below https://api.test/v1, "),
    ],
)
def test_a_path_that_leads_elsewhere_is_refused(path: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^path {message}".replace(".", r"\.")):
        split_path(path, lambda: "https://api.test/v1")


# Replies


class Asked(Schemas):
    """Schemas that note what they are asked, and find one deviation in everything."""

    def __init__(self) -> None:
        super().__init__("abwire_api.convert")
        self.asked: list[tuple[Any, ...]] = []

    def request(
        self, operation_id: str, body: object, parameters: Mapping[str, object], secrets: Collection[str] = ()
    ) -> list[Deviation]:
        self.asked.append((operation_id, body, parameters, secrets))
        return [Deviation("$", "nothing", "something")]

    def reply(self, operation_id: str, status: int, value: object) -> list[Deviation]:
        self.asked.append((operation_id, status, value))
        return [Deviation("$", "nothing", "something")]


def test_a_request_is_validated_with_the_names_of_its_secrets() -> None:
    schemas = Asked()
    made = endpoint(Parameter("a", "query"), Parameter("t", "query", secret=True), body=Body(), schemas=schemas)
    assert len(made.request_deviations(prepare(made, a="1", t="2", body={"x": 1}))) == 1
    assert schemas.asked == [("op", {"x": 1}, {"a": "1", "t": "2"}, {"t"})]


@pytest.mark.parametrize(
    ("media", "status", "content", "asked"),
    [
        ("json", 200, b"5", [("op", 200, 5)]),
        ("json", 204, b"5", [("op", 204, 5)]),
        ("json", 204, b"", []),
        ("json", 205, b"", []),
        *((media, 200, b"5", []) for media in ("none", "text", "bytes", "events")),
    ],
)
def test_only_json_is_validated(media: str, status: int, content: bytes, asked: list[Any]) -> None:
    schemas = Asked()
    made = endpoint(reply=ResponseSpec(media), schemas=schemas)
    reply = Response(None, httpx.Response(status, content=content), made)
    assert len(reply.deviations) == len(asked)
    assert schemas.asked == asked
    assert reply.attempts == 1


def test_an_empty_reply_is_no_json() -> None:
    with pytest.raises(ValueError, match="Expecting value"):
        endpoint(reply=ResponseSpec(), schemas=Asked()).reply_deviations(206, b"")
    assert endpoint(reply=ResponseSpec("events")).decode(200, b"data: \xff") == "data: \ufffd"


def test_an_event_has_a_type_and_no_id_unless_the_server_says_so() -> None:
    assert ServerSentEvent("5") == ("5", "message", "", None)
    assert ServerSentEvent("5").json() == 5
    assert EventParser().feed(b"event:\ndata: a\n\n") == [ServerSentEvent("a")]


@pytest.mark.parametrize(
    ("digits", "retry"), [("9" * 18, int("9" * 18)), ("9" * 19, None), ("", None), ("\u0661", None)]
)
def test_the_time_to_wait_has_at_most_18_digits(digits: str, retry: int | None) -> None:
    assert EventParser().feed(f"retry: {digits}\ndata: a\n\n".encode()) == [ServerSentEvent("a", retry=retry)]


def test_an_event_has_at_most_64_mib(monkeypatch: pytest.MonkeyPatch) -> None:
    parser = EventParser()
    assert parser.feed(bytes(64 << 20)) == []
    with pytest.raises(httpx.DecodingError, match=r"^an event of the stream is larger than 64 MiB$"):
        parser.feed(b"x")
    monkeypatch.setattr(sse, "LARGEST_EVENT", 1000)
    parser = EventParser()
    for _ in range(2):  # each line counts with 8 bytes more than its value, until the event ends
        assert parser.feed(b"data:xx\n" * 99) == []
        assert len(parser.feed(b"data:xx\n\n")) == 1
    parser.feed(b"data:xx\n" * 100)
    with pytest.raises(httpx.DecodingError):
        parser.feed(b"x")


@pytest.mark.parametrize(
    ("media_type", "accepted"),
    [
        ("text/event-stream", True),
        (" Text/Event-Stream ; charset=utf-8", True),
        ("text/plain; text/event-stream", False),
        ("text/event-streams", False),
        ("", False),
        (None, False),
    ],
)
def test_events_are_read_from_an_event_stream_alone(media_type: str | None, accepted: bool) -> None:
    headers = {} if media_type is None else {"Content-Type": media_type}
    reply = httpx.Response(200, headers=headers, stream=Stream(b"data: a\n\n"))
    streamed = StreamedResponse(reply, RuntimeError, LookupError)
    if accepted:
        assert list(streamed.events()) == [ServerSentEvent("a")]
    else:
        with pytest.raises(LookupError, match=r"^is not an event stream$"):
            streamed.events()
    assert reply.is_closed


class Stream(httpx.SyncByteStream):
    """A body that arrives in one piece."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self._body


@pytest.mark.parametrize(
    ("length", "total", "complete"),
    [
        (None, None, True),
        ("3", 3, True),
        ("2", 2, True),
        ("4", 4, False),
        ("9" * 20, int("9" * 20), False),
        ("9" * 21, None, True),
        ("\u00b2", None, True),
        ("-1", None, True),
    ],
)
def test_a_file_is_as_long_as_its_length_says(length: str | None, total: int | None, complete: bool) -> None:
    headers = {} if length is None else {"Content-Length": length.encode()}
    reply = httpx.Response(200, headers=cast("Any", headers), stream=Stream(b"abc"))
    streamed = StreamedResponse(reply, lambda error: RuntimeError(str(error)), LookupError)
    file, heard = io.BytesIO(), list[tuple[int, int | None]]()
    if complete:
        assert streamed.save(file, lambda *found: heard.append(found)) == 3
    else:
        with pytest.raises(RuntimeError, match=r"^the body is shorter than its Content-Length$"):
            streamed.save(file, lambda *found: heard.append(found))
    assert (file.getvalue(), heard) == (b"abc", [(3, total)])


class Bound(Stream):
    """A body as the stream of a client holds that of a transport which makes whole replies."""

    def __init__(self, body: bytes) -> None:
        super().__init__(body)
        self._stream = httpx.ByteStream(body)


@pytest.mark.parametrize("kind", [Stream, Bound])
def test_a_file_may_have_been_read_before(kind: type[Stream]) -> None:
    packed = gzip.compress(b"abc")
    file, heard = io.BytesIO(), list[tuple[int, int | None]]()
    reply = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=kind(packed))
    reply.read()
    assert StreamedResponse(reply, RuntimeError, LookupError).save(file, lambda *found: heard.append(found)) == 3
    assert file.getvalue() == b"abc"
    assert heard == [(len(packed) if kind is Bound else 3, None)]


def test_a_reply_without_a_type_may_hold_a_file_in_json() -> None:
    file = io.BytesIO()
    reply = httpx.Response(200, stream=Stream(b'{"data":"QUJD"}'))
    assert StreamedResponse(reply, RuntimeError, LookupError).save(file, None, Download("base64", "data")) == 3
    assert file.getvalue() == b"ABC"


def test_a_pickled_reply_has_neither_cookies_nor_what_describes_the_encoded_body() -> None:
    headers = {"X-A": "secret \xff", "Set-Cookie": "c=1", "Content-Encoding": "gzip", "Content-Length": "9",
               "Transfer-Encoding": "chunked", "Content-Type": "text/plain"}  # fmt: skip
    request = httpx.Request("POST", "https://a.test/?key=secret")
    reply = httpx.Response(
        201, headers={name.encode(): value.encode("latin-1") for name, value in headers.items()}, request=request
    )
    reply.extensions["abwire_redact"] = lambda text: text.replace("secret", "***")
    kept = PickledResponse(reply, b"body", redactor(reply))
    assert (kept.status, kept.body, kept.method, kept.url) == (201, b"body", "POST", "https://a.test/?key=***")
    assert kept.headers == [(b"X-A", b"*** \xff"), (b"Content-Type", b"text/plain")]
    again = kept.response()
    assert (again.status_code, again.content, again.request.method) == (201, b"body", "POST")
    assert (str(again.request.url), again.headers["X-A"]) == ("https://a.test/?key=***", "*** \xff")
    alone = PickledResponse(httpx.Response(204), b"", bytes)
    assert (alone.method, alone.url) == ("", "")
    with pytest.raises(RuntimeError):
        _ = alone.response().request
    assert redactor(httpx.Response(200), str.upper)(b"a\xff") == b"A\xff"
    assert redactor(httpx.Response(200))(b"a\xff") == b"a\xff"


# Resource groups


def test_a_method_with_overloads_shows_the_parameters_of_all() -> None:
    class Group(ResourceBase):
        @typing.overload
        def do(self, key: int, *, a: str, plain=5, **_extra: int | str) -> int: ...  # type: ignore[no-untyped-def]
        @typing.overload
        def do(self, key: int, *, b: Unset | bytes = UNSET, **_extra: int | str) -> int: ...
        def do(self, *_values: Any, **_arguments: Any) -> int:
            return 1

    assert Group.do.__annotations__ == {
        "key": "int",
        "a": "str",
        "b": "Unset | bytes",
        "_extra": "int | str",
        "return": "int",
    }
    assert str(typing.cast("Any", Group.do).__signature__) == (
        "(self, key: 'int', *, a: 'str' = UNSET, plain=5, b: 'Unset | bytes' = UNSET, **_extra: 'int | str') -> 'int'"
    )


@pytest.mark.parametrize(
    ("made", "kinds"),
    [
        (Resource(cast("Any", "client")), (Caller, SyncCaller)),
        (AsyncResource(cast("Any", "client")), (AsyncCaller,)),
        (Response(None, httpx.Response(200), endpoint()), (Response,)),
    ],
)
def test_the_types_of_what_groups_call_can_be_read(made: object, kinds: tuple[type, ...]) -> None:
    """Their modules are named by strings, and are loaded once somebody asks."""
    assert repr(made) in ("<Resource of 'client'>", "<AsyncResource of 'client'>", "<response 200 of things.do>")
    read = 0
    for kind in kinds:
        for value in vars(kind).values():
            method = value.fget if isinstance(value, property) else value
            if isinstance(method, FunctionType):
                read += "return" in typing.get_type_hints(method)
    assert read >= 5
    assert typing.get_type_hints(response_module._rebuild)["reply"] is PickledResponse


def test_a_method_without_overloads_is_left_as_it_is() -> None:
    def one(**arguments: int) -> int:
        return len(arguments)

    before = dict(one.__annotations__)
    show_parameters(one, EXTRA)
    assert one.__annotations__ == before
    assert not hasattr(one, "__signature__")
    assert EXTRA == "_extra"


def test_a_group_names_its_client_and_what_it_does_not_have() -> None:
    class Things(Resource):
        """Things."""

        def create(self) -> None: ...

    things = Things(cast("Any", "the client"))
    assert repr(things) == "<Things of 'the client'>"
    with pytest.raises(AttributeError, match=r"'Things' object has no attribute 'creat'; did you mean 'create'\?$"):
        _ = things.creat  # type: ignore[attr-defined]  # pyright: ignore


def test_a_group_on_the_class_is_documented_as_the_class_of_the_group() -> None:
    [attribute] = (vars(each)["goals"] for each in Convert.__mro__ if "goals" in vars(each))
    assert isinstance(attribute, resource_group)
    assert attribute.__doc__ == attribute.resolve().__doc__ == Convert.goals.__doc__
    assert str(resource_group.__doc__).startswith("An attribute of a client that holds a resource group.")
