"""``x-pagination``: which values are refused, and what is planned from the others."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.lowering.pagination import Pagination, parse_pagination
from codegen.planning import pipeline
from support.paged_lists import DOCUMENT, FORMS

Document = dict[str, Any]

WRONG_VALUES: list[tuple[Any, str]] = [
    (5, "must be a mapping"),
    (["page"], "must be a mapping"),
    ({"nextCursor": "a"}, "unknown key 'nextCursor'; did you mean 'next_cursor'"),
    ({"info": "meta"}, "unknown key 'info'; the keys are count_only, cursor, first"),
    ({"page": 1}, "must have as page a string that is not empty"),
    ({"items": ""}, "must have as items a string that is not empty"),
    ({"items": "data."}, "keys that are joined with single dots, not 'data.'"),
    ({"total": {"header": "X-Total", "more": 1}}, "must have as total keys of the reply, or {header: NAME}"),
    ({"total": {"header": "X Total"}}, "must have as total keys of the reply, or {header: NAME}"),
    ({"total": "header:X-Total"}, "a header is {header: NAME}"),
    ({"items": {"header": "X-Items"}}, "must have as items a string"),
    ({"link": False}, "must have as link the value true"),
    ({"page": "page", "first": 2}, "must have as first the number 0 or 1"),
    ({"page": "page", "first": True}, "must have as first the number 0 or 1"),
    ({"page": "page", "offset": "offset"}, "has both page and offset"),
    ({"page": "page", "cursor": "cursor"}, "has both page and cursor"),
    ({"offset": "offset", "cursor": "cursor"}, "has both offset and cursor"),
    ({"cursor": "c", "item_cursor": "id", "next_url": "u"}, "has a cursor and a URL of the next page"),
    ({"offset": "offset", "first": 1}, "has first, but no page"),
    ({"link": True, "next_url": "next"}, "has both next_url and link"),
    ({"cursor": "c", "next_cursor": "next", "item_cursor": "id"}, "has both next_cursor and item_cursor"),
    ({"next_cursor": "next"}, "has a cursor in the reply, but no cursor"),
    ({"item_cursor": "id"}, "has a cursor in the reply, but no cursor"),
    ({"cursor": "c", "next_cursor": "next", "link": True}, "has a cursor and a URL of the next page"),
    ({"cursor": "c"}, "neither next_cursor nor item_cursor"),
    ({"first": 0}, "has first, but no page"),
    ({"offset": "offset", "pages": "pages"}, "has pages, but no page"),
    ({"page": "page", "count_only": "count"}, "has count_only, but no total"),
    ({"size": "per_page"}, "has size, but nothing that leads to the next page"),
    ({"more": "has_more"}, "has more, but nothing that leads to the next page"),
    ({"total": "total"}, "has total, but nothing that leads to the next page"),
]


HEADER = {"header": "X-1_a"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({}, Pagination()),
        ({"items": "a.b"}, Pagination("a.b")),
        ({"page": "p", "first": 0}, Pagination(page="p", first=0)),
        ({"page": "p", "first": 1}, Pagination(page="p", first=1)),
        ({"link": True}, Pagination(link=True)),
        ({"link": True, "cursor": "c"}, Pagination(link=True, cursor="c")),
        ({"next_url": "u", "cursor": "c"}, Pagination(next_url="u", cursor="c")),
        ({"page": "p.q..r"}, Pagination(page="p.q..r")),
        ({"cursor": "c", "item_cursor": "a.b"}, Pagination(cursor="c", item_cursor="a.b")),
        ({"cursor": "c", "next_cursor": HEADER}, Pagination(cursor="c", next_cursor="header:X-1_a")),
        ({"next_url": HEADER}, Pagination(next_url="header:X-1_a")),
        ({"page": "p", "more": HEADER}, Pagination(page="p", more="header:X-1_a")),
        ({"page": "p", "pages": HEADER}, Pagination(page="p", pages="header:X-1_a")),
        (
            {"offset": "o", "size": "s", "total": HEADER, "count_only": "c"},
            Pagination(offset="o", size="s", total="header:X-1_a", count_only="c"),
        ),
    ],
)
def test_a_value_is_read_key_by_key(value: Any, expected: Pagination) -> None:
    found = parse_pagination(value)
    assert found == expected
    starts = ("page", "offset", "cursor")
    assert found.starts == [value[key] for key in starts if key in value]
    arguments = ("page", "offset", "cursor", "size", "count_only")
    assert found.arguments == {key: value[key] for key in arguments if key in value}
    sources = ("next_cursor", "next_url", "more", "pages", "total")
    assert found.sources == {key: getattr(expected, key) for key in sources if key in value}
    assert found.is_paged == any(key in value for key in (*starts, "next_url", "link"))


def test_what_is_not_said_is_empty() -> None:
    assert {key: each for key, each in vars(Pagination()).items() if each is not None} == {"items": "", "link": False}


SINGLE_DOTS = "must have as {} keys that are joined with single dots, not {!r}"


@pytest.mark.parametrize("key", ["items", "item_cursor", "next_cursor", "next_url", "more", "pages", "total"])
def test_keys_of_a_reply_are_joined_with_single_dots(key: str) -> None:
    for value in ("a..b", ".a", "a."):
        with pytest.raises(ValueError, match=re.escape(SINGLE_DOTS.format(key, value))):
            parse_pagination({"page": "p", key: value})


@pytest.mark.parametrize("key", ["items", "page", "offset", "cursor", "size", "count_only", "item_cursor"])
def test_only_what_a_reply_says_of_a_page_may_be_in_a_header(key: str) -> None:
    with pytest.raises(ValueError, match=f"must have as {key} a string that is not empty"):
        parse_pagination({key: HEADER})
    with pytest.raises(ValueError, match=f"must have as {key} keys of the reply; a header is"):
        parse_pagination({key: "header:X"})


def with_value(form: str, value: Any) -> Document:
    """The document of lists with another ``x-pagination`` for one of them."""
    document = copy.deepcopy(DOCUMENT)
    [operation] = document["paths"][f"/{form}"].values()
    operation["x-pagination"] = value
    return document


@pytest.mark.parametrize(("value", "message"), WRONG_VALUES)
def test_a_value_that_is_none_or_contradicts_itself_is_refused(value: Any, message: str) -> None:
    with pytest.raises(SpecError, match="x-pagination ") as raised:
        pipeline.lower("lists", with_value("numbers", value))
    assert message in str(raised.value)


CURSORS = FORMS["cursors"]["get"]["x-pagination"]
WRONG_NAMES: list[tuple[str, Document, str]] = [
    ("numbers", {"page": "pages"}, "page names 'pages', which is no parameter or property of the body; did you mean 'page' or 'per_page'?"),
    ("numbers", {"page": "page", "size": "nothing"}, "size names 'nothing', which is no parameter"),
    ("numbers", {"page": "page", "size": "page"}, "two keys name the same parameter"),
    ("flagged", {"items": "data", "cursor": "Cursor", "next_cursor": "meta.next_cursor"}, "did you mean 'cursor'?"),
    ("cursors", {**CURSORS, "items": "meta"}, "the reply has no list at meta"),
    ("cursors", {**CURSORS, "items": "datas"}, "items names 'datas', but the reply has no 'datas'; did you mean 'data'?"),
    ("cursors", {key: value for key, value in CURSORS.items() if key != "items"}, "the reply is not a list: name its keys"),
    ("cursors", {**CURSORS, "next_cursor": "meta.nextcursor"}, "names 'meta.nextcursor', but 'meta' has no 'nextcursor'; did you mean 'next_cursor'"),
    ("cursors", {**CURSORS, "next_cursor": "meta"}, "next_cursor names 'meta', which is object, not integer or number"),
    ("cursors", {**CURSORS, "more": "meta.total"}, "more names 'meta.total', which is integer, not boolean or string"),
    ("cursors", {**CURSORS, "total": "data"}, "total names 'data', which is array, not integer or number or string"),
    ("urls", {"items": "value", "next_url": "@odata.nextLinks"}, "the reply has no '@odata'; did you mean '@odata.nextLink'"),
    ("last_items", {"items": "data", "cursor": "starting_after", "item_cursor": "ids"}, "but an item has no 'ids'"),
    ("zero", {"items": "data", "page": "page[number]", "first": 1}, "first is 1, but page[number] is 0 by default"),
    ("numbers", {"page": "at"}, "page names 'at', which is part of the path"),
    ("numbers", {"page": "flag"}, "page names 'flag', which is boolean, not integer or number or string"),
    ("numbers", {"page": "from_one", "first": 0}, "first is 0, but from_one is at least 1"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "value", "message"), WRONG_NAMES)
def test_a_name_that_the_operation_does_not_have_is_refused(form: str, value: Document, message: str) -> None:
    document = with_value(form, value)
    if form == "numbers":
        document["paths"]["/numbers/{at}"] = document["paths"].pop("/numbers")
        document["paths"]["/numbers/{at}"]["get"]["parameters"] += [
            {"name": "at", "in": "path", "required": True, "schema": {"type": "integer"}},
            {"name": "flag", "in": "query", "schema": {"type": "boolean"}},
            {"name": "from_one", "in": "query", "schema": {"type": "integer", "minimum": 1}},
        ]
    with pytest.raises(SpecError, match=rf"{form}.list: x-pagination: ") as raised:
        pipeline.lower("lists", document)
    assert message in str(raised.value)


def test_a_method_that_a_list_adds_must_not_be_another_operation() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/other"] = {
        "get": {"operationId": "count", "tags": ["offsets", "x"], "responses": {"204": {"description": "OK"}}}
    }
    with pytest.raises(SpecError, match=r"list\(\) adds the method count\(\), which is another operation"):
        pipeline.lower("lists", document)
    # Without a total there is no such method.
    del document["paths"]["/offsets"]["get"]["x-pagination"]["total"]
    pipeline.lower("lists", document)


def test_what_a_document_does_not_describe_may_be_named() -> None:
    document = copy.deepcopy(DOCUMENT)
    operation = document["paths"]["/cursors"]["get"]
    reply = operation["responses"]["200"]["content"]["application/json"]["schema"]
    reply["properties"]["meta"] = {"type": "object"}
    operation["x-pagination"]["next_cursor"] = "meta.anything.deeper"
    pipeline.lower("lists", document)
