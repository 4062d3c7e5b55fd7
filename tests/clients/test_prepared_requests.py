"""What an operation makes of the arguments of a call: settings, constants, secrets, bodies and limits of values."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from abwire import UNSET
from abwire.convert import models
from abwire_api.convert.schemas import SCHEMAS
from abwire_runtime.calls.checking import check_value
from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Operation, Parameter, Prepared, ResponseSpec
from abwire_runtime.data.values import MAX_INT64, MAX_SECONDS


def endpoint(*parameters: Parameter, path: str = "/things", body: Body | None = None, **more: Any) -> Endpoint[Any]:
    operation = Operation("op", "POST", path, "things", "do", False, False)
    return Endpoint(operation, SCHEMAS, parameters=parameters, body=body, **{"reply": ResponseSpec("none"), **more})


def settings(**values: Any) -> Callable[[str, bool], Any]:
    return lambda name, required: values.get(name, UNSET)


def prepare(made: Endpoint[Any], client: Callable[[str, bool], Any] = settings(), **given: Any) -> Prepared:  # noqa: B008
    return made.prepare(given, client)


# Parameters


def test_one_argument_may_be_sent_in_two_locations() -> None:
    made = endpoint(Parameter("key", "path", required=True), Parameter("key", "query", wire_name="k"), path="/a/{key}")
    found = prepare(made, key="x")
    assert (found.path, found.query, found.parameters) == ("/a/x", [("k", "x")], {"key": "x"})


def test_a_slash_is_kept_where_the_document_says_so() -> None:
    made = endpoint(Parameter("key", "path", required=True, keep_slash=True), path="/a/{key}")
    assert prepare(made, key="b/c d").path == "/a/b/c%20d"
    for wrong in ("b//c", "/b", "b/", "b/../c", "./b", "b/."):
        with pytest.raises(ValueError, match="key must not be"):
            prepare(made, key=wrong)


def test_a_constant_is_sent_with_any_of_the_arguments_that_imply_it() -> None:
    made = endpoint(
        Parameter("a", "query"), Parameter("b", "query"), Parameter("c", "query", constant="1", implied_by=("a", "b"))
    )
    assert prepare(made).query == []
    assert prepare(made, a="x").query == [("a", "x"), ("c", "1")]
    assert prepare(made, b="x").query == [("b", "x"), ("c", "1")]
    assert prepare(made, c="2").query == [("c", "2")]
    assert prepare(endpoint(Parameter("c", "query", constant="1"))).query == [("c", "1")]


def test_a_fresh_number_is_sent_if_none_is_passed() -> None:
    made = endpoint(Parameter("r", "query", "n", fresh=True))
    [(_, first)], [(_, second)] = prepare(made).query, prepare(made).query
    assert first != second
    assert 0 <= float(str(first)) < 1
    assert prepare(made, r=7).query == [("r", "7")]


def test_null_is_sent_where_it_is_accepted_and_left_out_where_it_is_optional() -> None:
    accepting, optional, required = (
        endpoint(Parameter("p", "query", kinds, required=is_required))
        for kinds, is_required in (("sz", False), ("s", False), ("s", True))
    )
    assert prepare(accepting, p=None).query == [("p", "")]
    assert prepare(optional, p=None).query == []
    with pytest.raises(TypeError, match="p must be a string, not NoneType"):
        prepare(required, p=None)


def test_a_setting_of_the_client_is_asked_for_with_whether_it_is_needed() -> None:
    asked: list[tuple[str, bool]] = []

    def client(name: str, required: bool) -> Any:
        asked.append((name, required))
        return UNSET

    made = endpoint(
        Parameter("a", "query", client="x"),
        Parameter("b", "query", client="y", required=True),
        body=Body(properties={"id": "i", "other": "s"}, client={"id": "x", "other": "y"}, required=("id",)),
    )
    with pytest.raises(TypeError, match=r"things.do\(\) missing a required argument: 'b'"):
        prepare(made, client)
    with pytest.raises(TypeError, match=r"things.do\(\) missing a required argument: 'id'"):
        prepare(made, client, b="1")
    assert asked == [("x", False), ("y", True), ("x", False), ("x", True), ("y", False)]


def test_secret_parameters_are_known_wherever_they_are_sent() -> None:
    made = endpoint(
        Parameter("token", "header", wire_name="X-Token", secret=True),
        Parameter("key", "query", "a[s]", secret=True),
        Parameter("shown", "header"),
    )
    assert prepare(made, token="t", key=["a", "b"], shown="s").secrets == ("t", "a,b")
    assert made.secret_headers == ("X-Token",)


def test_several_cookies_are_one_header() -> None:
    made = endpoint(Parameter("a", "cookie"), Parameter("b", "cookie", wire_name="B"))
    assert prepare(made, a="1/2", b="x y").headers == {"Cookie": "a=1%2F2; B=x%20y"}


# Bodies


NAMED = Body(properties={"id": "i", "name": "s"}, wire_names={"name": "the name"}, required=("the name",))


def test_a_required_property_is_named_as_the_argument() -> None:
    assert prepare(endpoint(body=NAMED), name="x").content == {"the name": "x"}
    with pytest.raises(TypeError, match=r"things.do\(\) missing a required argument: 'name'"):
        prepare(endpoint(body=NAMED), id=7)


def test_a_body_that_is_passed_as_a_whole_is_not_completed_by_required_properties() -> None:
    assert prepare(endpoint(body=NAMED), body={"id": 7}).content == {"id": 7}
    with pytest.raises(TypeError, match="accepts body or 'id', not both"):
        prepare(endpoint(body=NAMED), body={"id": 7}, id=8)


def test_a_property_may_be_called_body() -> None:
    made = endpoint(body=Body(properties={"body": "s"}))
    assert prepare(made, body="text").content == {"body": "text"}


def test_settings_of_the_client_fill_in_properties_and_replace_none() -> None:
    body = Body(properties={"account": "s", "id": "i"}, wire_names={"account": "acc"}, client={"account": "account_id"})
    made, client = endpoint(body=body), settings(account_id=7)
    assert prepare(made, client).content == {"acc": "7"}, "of the type that the property has"
    assert prepare(made, client, account="8").content == {"acc": "8"}
    assert prepare(made, client, body={"id": 1}).content == {"id": 1, "acc": "7"}
    assert prepare(made, client, body={"acc": None}).content == {"acc": None}


def test_constants_of_a_body_replace_nothing() -> None:
    made = endpoint(body=Body(properties={"a": "s"}, constants={"kind": "x"}))
    assert prepare(made, a="1").content == {"kind": "x", "a": "1"}
    assert prepare(made, body={"a": "1"}).content == {"kind": "x", "a": "1"}
    assert prepare(made, body={"kind": "y"}).content == {"kind": "y"}


def test_an_empty_body_is_left_out_only_if_it_is_optional() -> None:
    assert prepare(endpoint(body=Body(properties={"a": "s"}, optional=True))).content is None
    assert prepare(endpoint(body=Body(properties={"a": "s"}, optional=True)), a="1").content == {"a": "1"}
    assert prepare(endpoint(body=Body(properties={"a": "s"}))).content == {}
    assert prepare(endpoint(body=Body(optional=True))).content is None
    with pytest.raises(TypeError, match="missing a required argument: 'body'"):
        prepare(endpoint(body=Body()))


def test_what_only_replies_have_is_removed_from_models_and_not_from_mappings() -> None:
    made = endpoint(body=Body(read_only=("id", "items.id")))
    model = models.Unknown.from_dict({"id": 1, "a": 2, "items": [{"id": 3, "b": 4}, {"b": 5}]})
    assert prepare(made, body=model).content == {"a": 2, "items": [{"b": 4}, {"b": 5}]}
    assert prepare(made, body=model.to_dict()).content == model.to_dict()
    assert prepare(made, body=models.Unknown.from_dict({"items": None})).content == {"items": None}


def test_secrets_are_found_in_lists_and_objects_of_a_body() -> None:
    made = endpoint(Parameter("t", "query", secret=True), body=Body(secrets=("password", "users.keys")))
    content = {"password": "p", "users": [{"keys": ["a", "b", 7]}, {"keys": None}, {}], "other": "o"}
    assert made.secrets_in(prepare(made, t="t", body=content)) == ("t", "p", "a", "b")
    assert endpoint().secrets_in(prepare(endpoint())) == ()


@pytest.mark.parametrize("sign", [1, -1])
def test_milliseconds_are_refused_where_seconds_are_wanted(sign: int) -> None:
    made = endpoint(body=Body(properties={"at": "nt", "name": "s"}, wire_names={"at": "when"}))
    for most in (sign * MAX_SECONDS, Decimal(sign * MAX_SECONDS), float(sign * MAX_SECONDS)):
        assert prepare(made, at=most).content == prepare(made, body={"when": most}).content == {"when": most}
        wrong: list[dict[str, Any]] = [{"at": most + sign}, {"body": {"when": most + sign}}]
        for given in wrong:
            with pytest.raises(ValueError, match="must be UNIX seconds, not milliseconds: divide it by 1000"):
                prepare(made, **given)
    assert prepare(made, body={"name": 10**15}).content == {"name": 10**15}


def test_only_the_fields_that_the_document_lists_are_written_with_brackets() -> None:
    form = Body("application/x-www-form-urlencoded", properties={"a": "o", "b": "o", "c": "a"}, deep=("a", "c"))
    found = prepare(endpoint(body=form), a={"x": 1, "y": [2, 3]}, b={"x": 1}, c=[4, 5]).body
    assert found == {"data": {"a[x]": ["1"], "a[y][]": ["2", "3"], "b": '{"x":1}', "c[]": ["4", "5"]}}


def test_a_file_in_a_form_can_be_sent_again_only_if_every_part_can() -> None:
    form = endpoint(body=Body("multipart/form-data", properties={"a": "f", "b": "f", "c": "s"}))

    class OnlyReads:
        def read(self, size: int = -1) -> bytes:
            return b""

    def rewinds(**given: Any) -> Any:
        return prepare(form, **given).body["extensions"]["abwire_rewinds"]

    assert rewinds(a=b"1", b=b"2", c="3")
    assert not rewinds(a=b"1", b=OnlyReads())


@pytest.mark.parametrize(
    ("media_type", "sent"),
    [
        ("text/plain", b"a"),
        ("application/json", b'"a"'),
        ("application/json; v=1", b'"a"'),
        ("application/x+json;v=1", b'"a"'),
    ],
)
def test_a_string_is_json_where_the_media_type_is(media_type: str, sent: bytes) -> None:
    found = prepare(endpoint(body=Body(media_type, "s")), body="a").body
    assert found == {"content": sent, "headers": {"Content-Type": media_type}}


# Replies


def test_a_reply_without_a_body_is_none_only_with_a_status_that_never_has_one() -> None:
    made = endpoint(reply=ResponseSpec("json"))
    assert [made.decode(status, b"") for status in (204, 205)] == [None, None]
    assert made.decode(204, b" \n") is None
    assert made.decode(204, b"7") == 7
    for status in (200, 202, 206):
        with pytest.raises(ValueError, match="the body is empty"):
            made.decode(status, b" ")


def test_text_that_is_not_utf_8_is_read_all_the_same() -> None:
    assert endpoint(reply=ResponseSpec("text")).decode(200, b"a\xffb") == "a\ufffdb"
    assert endpoint(reply=ResponseSpec("bytes")).decode(200, b"a\xff") == b"a\xff"
    assert endpoint(reply=ResponseSpec("none")).decode(200, b"anything") is None


# Values


@pytest.mark.parametrize("most", [MAX_INT64, -MAX_INT64 - 1])
@pytest.mark.parametrize("kinds", ["i", "si", "a[i]", "o{i}"])
def test_integers_have_64_bits_at_every_depth(kinds: str, most: int) -> None:
    def nested(value: Any) -> Any:
        return [1, value] if kinds == "a[i]" else {"a": UNSET, "b": value} if kinds == "o{i}" else value

    assert check_value(nested(most), kinds, "x") == nested(most)
    with pytest.raises(ValueError, match=r"x(\[1\]|\.b)? must fit into 64 bits"):
        check_value(nested(most + (1 if most > 0 else -1)), kinds, "x")


def test_numbers_may_be_as_large_as_floats() -> None:
    largest = 2**1023 - 1
    assert check_value([largest, -largest], "a[n]", "x") == [largest, -largest]
    assert check_value(2**1024 - 1, "n", "x") == 2**1024 - 1
    for wrong in (2**1024, -(2**1024), float("inf"), float("nan"), Decimal("1e309")):
        with pytest.raises(ValueError, match="x must be"):
            check_value(wrong, "n", "x")


@pytest.mark.parametrize(
    ("kinds", "value", "message"),
    [
        ("s", 1, "x must be a string, not int"),
        ("it", "1", "x must be UNIX seconds, not str"),
        ("a[s]", ["a", 1], r"x\[1\] must be a string, not int"),
        ("a[a[s]]", [["a"], ["b", None]], r"x\[1\]\[1\] must be a string, not NoneType"),
        ("o{s}", {"a": "b", "c": 1}, r"x\.c must be a string, not int"),
        ("i", True, "x must be an integer, not bool"),
        ("i", 1.0, "x must be an integer, not float"),
        ("sb", 1, "x must be a string or True or False, not int"),
        ("f", "a", r"x must be a file .*, not str"),
        ("a", "abc", "x must be a list, not str"),
        ("o", ["a"], "x must be an object, not list"),
    ],
)
def test_a_value_of_another_type_is_named_with_its_path(kinds: str, value: Any, message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        check_value(value, kinds, "x")
