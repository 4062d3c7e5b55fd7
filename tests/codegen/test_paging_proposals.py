"""Lists that look paged: the report has the lines for the overlay document, which work as they are."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.intake.paging_proposals import Proposal, new_proposals, proposals
from codegen.intake.report import Report
from codegen.planning import pipeline
from codegen.source import documents
from codegen.writing import build
from support.http_server import HTTPServer
from support.paged_lists import DOCUMENT, FORMS, Clients, ListServer, client_arguments, clients_of

Document = dict[str, Any]

HEADERS = {"links": "Link", "headers": "X-Total-Count"}
EXPECTED: dict[str, Document] = {
    "numbers": {"page": "page", "size": "per_page"},
    "zero": {"items": "data", "page": "page[number]", "size": "per_page", "pages": "pageCount"},
    "headers": {"page": "page", "size": "per_page", "total": {"header": "X-Total-Count"}},
    "cursors": {
        "items": "data",
        "cursor": "cursor",
        "next_cursor": "meta.next_cursor",
        "size": "per_page",
        "more": "meta.hasMore",
        "total": "meta.total",
    },
    "last_items": {
        "items": "data",
        "cursor": "starting_after",
        "item_cursor": "id",
        "size": "per_page",
        "more": "has_more",
    },
    "urls": {"items": "value", "next_url": "@odata.nextLink", "size": "per_page"},
    "links": {"link": True, "page": "page", "size": "per_page"},
}
"""Not among them: a list whose items are deeper in the reply, a POST, and a list without pages."""


def undescribed() -> Document:
    """The document of lists as a vendor might publish it."""
    document = copy.deepcopy(DOCUMENT)
    for form, item in document["paths"].items():
        for operation in item.values():
            del operation["x-pagination"]
            if header := HEADERS.get(form.strip("/")):
                operation["responses"]["200"]["headers"] = {header: {"$ref": "#/components/headers/Any"}}
    document["components"]["headers"] = {"Any": {"schema": {"type": "string"}}}
    return document


def found_in(document: Document) -> list[Proposal]:
    return proposals(pipeline.lower("lists", document), document)


def overlay_of(found: list[Proposal]) -> str:
    head = "overlay: 1.0.0\ninfo: {title: Lists, version: 1.0.0}\nactions:\n"
    return head + "".join(f"  {line}\n" for each in found for line in each.lines)


@pytest.fixture(scope="module")
def found() -> list[Proposal]:
    return found_in(undescribed())


@pytest.fixture(scope="module")
def clients(found: list[Proposal], tmp_path_factory: pytest.TempPathFactory) -> Clients:
    return clients_of("proposed_lists", undescribed(), tmp_path_factory.mktemp("proposed"), overlay_of(found))


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer() as server:
        yield server


def test_each_list_with_enough_signs_is_proposed(found: list[Proposal]) -> None:
    assert {each.operation_id.removesuffix(".list"): each.pagination for each in found} == EXPECTED


@pytest.mark.parametrize("form", EXPECTED)
def test_the_lines_work_as_they_are(clients: Clients, server: HTTPServer, form: str) -> None:
    items = [{"id": number} for number in range(1, 12)]
    ListServer(server, items)
    with clients.sync(**client_arguments(server)) as client:
        group = getattr(client, form)
        assert [item.id for item in group.iterate(per_page=4)] == list(range(1, 12))
        assert len(server.requests) == 3
        assert [item.id for item in group.iterate()] == list(range(1, 12))


def query(name: str, kind: str | list[str] = "integer", **schema: Any) -> Document:
    return {"name": name, "in": "query", "schema": {"type": kind, **schema}}


LIST = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}
SIZE = query("limit")


def reply(**properties: Any) -> Document:
    return {"type": "object", "properties": {"data": LIST, **properties}}


def lone(schema: Document, *parameters: Document, headers: tuple[str, ...] = (), method: str = "get") -> Document:
    """A document with one operation."""
    response: Document = {"description": "OK", "content": {"application/json": {"schema": schema}}}
    response["headers"] = {name: {"schema": {"type": "string"}} for name in headers}
    operation = {
        "operationId": "find",
        "tags": ["things"],
        "parameters": list(parameters),
        "responses": {"200": response},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://x.test"}],
        "paths": {"/things": {method: operation}},
    }


TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
URL = {"type": "string", "format": "uri"}

PROPOSED: dict[str, tuple[Document, Document]] = {
    "offset": (lone(LIST, query("offset"), SIZE), {"offset": "offset", "size": "limit"}),
    "dollars": (
        lone({"type": "object", "properties": {"value": LIST}}, query("$skip"), query("$top")),
        {"items": "value", "offset": "$skip", "size": "$top"},
    ),
    "page with a count": (
        lone(reply(meta={"type": "object", "properties": {"totalPages": NUMBER}}), query("page")),
        {"items": "data", "page": "page", "pages": "meta.totalPages"},
    ),
    "page token": (
        lone(reply(nextPageToken=TEXT), query("pageToken", "string"), query("pageSize")),
        {"items": "data", "cursor": "pageToken", "next_cursor": "nextPageToken", "size": "pageSize"},
    ),
    "connection": (
        lone(
            reply(pageInfo={"type": "object", "properties": {"endCursor": TEXT, "hasNextPage": FLAG}}),
            query("after", "string"),
        ),
        {"items": "data", "cursor": "after", "next_cursor": "pageInfo.endCursor", "more": "pageInfo.hasNextPage"},
    ),
    "last id": (
        lone(reply(last_id=TEXT, has_more=FLAG), query("after", "string"), SIZE),
        {"items": "data", "cursor": "after", "next_cursor": "last_id", "size": "limit", "more": "has_more"},
    ),
    "nested after": (
        lone(
            reply(
                paging={
                    "type": "object",
                    "properties": {"next": {"type": "object", "properties": {"after": TEXT, "link": TEXT}}},
                }
            ),
            query("after", "string"),
        ),
        {"items": "data", "cursor": "after", "next_cursor": "paging.next.after"},
    ),
    "next URL": (
        lone({"type": "object", "properties": {"results": LIST, "next": URL, "previous": URL}}, query("page"), SIZE),
        {"items": "results", "next_url": "next", "page": "page", "size": "limit"},
    ),
    "links of JSON:API": (
        lone(
            {
                "type": "object",
                "properties": {"data": LIST, "included": LIST, "links": {"type": "object", "properties": {"next": TEXT}}},
            },
            query("page[size]"),
        ),
        {"items": "data", "next_url": "links.next", "size": "page[size]"},
    ),
    "two ways to begin and a URL": (
        lone(reply(next_page_uri=URL), query("Page"), query("PageToken", "string"), query("PageSize")),
        {"items": "data", "next_url": "next_page_uri", "size": "PageSize"},
    ),
    "Link": (lone(LIST, SIZE, headers=("link",)), {"link": True, "size": "limit"}),
}  # fmt: skip

NOT_PROPOSED: dict[str, Document] = {
    "a page alone": lone(LIST, query("page")),
    "a size alone": lone(LIST, SIZE),
    "an offset alone": lone(LIST, query("offset")),
    "a page that is a string": lone(LIST, query("page", "string"), SIZE),
    "a page that is required": lone(LIST, {**query("page"), "required": True}, SIZE),
    "a page and an offset": lone(LIST, query("page"), query("offset"), SIZE),
    "two pages": lone(LIST, query("page"), query("page_number"), SIZE),
    "a first page that may be 0 or 1": lone(LIST, query("page", minimum=0), SIZE),
    "a cursor that no reply has": lone(reply(), query("cursor", "string"), SIZE),
    "a cursor that no call can pass": lone(reply(next_cursor=TEXT), SIZE),
    "two cursors": lone(reply(next_cursor=TEXT, nextToken=TEXT), query("cursor", "string"), SIZE),
    "the next one of something": lone(reply(next=TEXT), query("cursor", "string"), SIZE),
    "the item after which without more": lone(reply(), query("starting_after", "string"), SIZE),
    "two lists": lone({"type": "object", "properties": {"a": LIST, "b": LIST}}, query("page"), SIZE),
    "a list of errors": lone({"type": "object", "properties": {"errors": LIST}}, query("page"), SIZE),
    "no list": lone({"type": "object", "properties": {"data": {"type": "object"}}}, query("page"), SIZE),
    "a Link without pages": lone(LIST, query("filter"), headers=("Link",)),
    "a write": lone(LIST, query("page"), SIZE, method="post"),
}


@pytest.mark.parametrize("case", PROPOSED)
def test_signs_that_agree_are_a_proposal(case: str) -> None:
    document, expected = PROPOSED[case]
    [proposal] = found_in(document)
    assert proposal.pagination == expected
    document = copy.deepcopy(document)
    document["paths"]["/things"]["get"]["x-pagination"] = expected
    assert found_in(document) == [], "it is described, and the description is accepted"


@pytest.mark.parametrize("case", NOT_PROPOSED)
def test_too_few_signs_are_no_proposal(case: str) -> None:
    assert found_in(NOT_PROPOSED[case]) == []


def several(cases: dict[str, Document]) -> Document:
    """A document with an operation for each document with one, between others that are no proposals."""
    document = lone(LIST, query("filter"))
    for name, each in cases.items():
        [operation] = each["paths"]["/things"].values()
        document["paths"][f"/{name}"] = {"get": {**operation, "operationId": name}}
    return document


def paginations(cases: dict[str, Document]) -> dict[str, Document]:
    return {each.operation_id: each.pagination for each in found_in(several(cases))}


def info(**properties: Any) -> Document:
    return {"type": "object", "properties": properties}


PAGE_NAMES = ("page", "pageNumber", "page_no", "PageNum")
SIZE_NAMES = ("items_per_page", "limit", "maxResults", "page[limit]", "page[size]", "perPage", "resultsPerPage")
OFFSET_NAMES = ("offset", "page[offset]", "$skip", "startAt")
CURSOR_NAMES = ("after", "ContinuationToken", "cursor", "next_cursor", "NextToken", "page[after]", "page_cursor")
NEXT_CURSOR_NAMES = ("after_cursor", "ContinuationToken", "endCursor", "next_cursor", "nextPageToken", "NextToken")
NEXT_URL_NAMES = ("next_href", "nextLink", "next_page_uri", "nextPageUrl", "next_uri", "nextUrl", "@odata.nextLink")
TOTAL_NAMES = ("items_count", "total", "totalCount", "totalElements", "total_items", "totalRecords", "totalResults")
ABOUT_NAMES = ("cursors", "_links", "meta", "metadata", "next", "page", "pageInfo", "pages", "pagination", "paging")
# The names that vendors use: what the proposal of an operation with one of them is.
NAMED: dict[str, tuple[tuple[str, ...], Callable[[str], tuple[Document, Document]]]] = {
    "page": (PAGE_NAMES, lambda name: (lone(LIST, query(name), SIZE), {"page": name, "size": "limit"})),
    "size": (
        (*SIZE_NAMES, "size", "take", "$top"),
        lambda name: (lone(LIST, query("offset"), query(name)), {"offset": "offset", "size": name}),
    ),
    "offset": (OFFSET_NAMES, lambda name: (lone(LIST, query(name), SIZE), {"offset": name, "size": "limit"})),
    "cursor": (
        (*CURSOR_NAMES, "pageToken"),
        lambda name: (
            lone(reply(nextCursor=TEXT), query(name, "string")),
            {"items": "data", "cursor": name, "next_cursor": "nextCursor"},
        ),
    ),
    "next cursor": (
        (*NEXT_CURSOR_NAMES, "NextContinuationToken"),
        lambda name: (
            lone(reply(**{name: TEXT}), query("cursor", "string")),
            {"items": "data", "cursor": "cursor", "next_cursor": name},
        ),
    ),
    "next URL": (
        NEXT_URL_NAMES,
        lambda name: (lone(reply(**{name: TEXT}), SIZE), {"items": "data", "next_url": name, "size": "limit"}),
    ),
    "more": (
        ("has_more", "hasNext", "hasNextPage"),
        lambda name: (
            lone(reply(**{name: FLAG}), query("offset"), SIZE),
            {"items": "data", "offset": "offset", "size": "limit", "more": name},
        ),
    ),
    "total": (
        TOTAL_NAMES,
        lambda name: (lone(reply(**{name: NUMBER}), query("page")), {"items": "data", "page": "page", "total": name}),
    ),
    "pages": (
        ("num_pages", "pageCount", "pagesCount", "total_pages"),
        lambda name: (lone(reply(**{name: NUMBER}), query("page")), {"items": "data", "page": "page", "pages": name}),
    ),
    "header with the total": (
        ("X-Total-Count", "X-Total", "Total-Count"),
        lambda name: (
            lone(LIST, query("page"), SIZE, headers=(name,)),
            {"page": "page", "size": "limit", "total": {"header": name}},
        ),
    ),
    "object about the page": (
        (*ABOUT_NAMES, "responseMetadata"),
        lambda name: (
            lone(reply(**{name: info(total=NUMBER)}), query("page")),
            {"items": "data", "page": "page", "total": f"{name}.total"},
        ),
    ),
    "list among others": (
        ("data", "items", "results", "records", "entries", "values", "value"),
        lambda name: (
            lone(info(**{"filters": LIST, name: LIST}), query("page"), SIZE),
            {"items": name, "page": "page", "size": "limit"},
        ),
    ),
    "list of something else": (
        ("errors", "included", "_links", "messages", "Warnings"),
        lambda name: (
            lone(info(**{name: LIST, "goals": LIST}), query("page"), SIZE),
            {"items": "goals", "page": "page", "size": "limit"},
        ),
    ),
    "format of a next URL": (
        ("uri", "url", "uri-reference"),
        lambda name: (
            lone(reply(next={**TEXT, "format": name}), SIZE),
            {"items": "data", "next_url": "next", "size": "limit"},
        ),
    ),
}


@pytest.mark.parametrize("what", NAMED)
def test_the_names_that_vendors_use_are_known(what: str) -> None:
    names, case = NAMED[what]
    cases = {f"n{number}": case(name) for number, name in enumerate(names)}
    assert paginations({key: document for key, (document, _) in cases.items()}) == {
        key: expected for key, (_, expected) in cases.items()
    }


CURSORS = (query("cursor", "string"), query("starting_after", "string"))
DETAILS: dict[str, tuple[Document, Document | None]] = {
    "a Link and a page without a size": (lone(LIST, query("page"), headers=("Link",)), {"link": True, "page": "page"}),
    "a Link and an offset": (lone(LIST, query("skip"), headers=("Link",)), {"link": True, "offset": "skip"}),
    "a Link and a cursor": (
        lone(LIST, query("cursor", "string"), headers=("Link",)),
        {"link": True, "cursor": "cursor"},
    ),
    "a Link and an item after which": (lone(LIST, CURSORS[1], headers=("Link",)), {"link": True, "cursor": "starting_after"}),
    "a Link says whether there is more": (
        lone(reply(has_more=FLAG, total=NUMBER), SIZE, headers=("Link",)),
        {"items": "data", "link": True, "size": "limit", "total": "total"},
    ),
    "a URL says whether there is more": (
        lone(reply(has_more=FLAG, next_url=TEXT), SIZE),
        {"items": "data", "next_url": "next_url", "size": "limit"},
    ),
    "a URL without a size or a page": (lone(reply(next_url=TEXT), query("filter")), None),
    "two URLs": (lone(reply(next_url=TEXT, nextLink=TEXT), SIZE), None),
    "a URL that is a number": (lone(reply(next_url=NUMBER), SIZE), None),
    "a next one that is no URL": (lone(reply(next={**TEXT, "format": "date"}), SIZE), None),
    "a link of something else": (lone(reply(paging=info(next=TEXT)), SIZE), None),
    "pages are not counted for offsets": (
        lone(reply(total_pages=NUMBER), query("offset"), SIZE),
        {"items": "data", "offset": "offset", "size": "limit"},
    ),
    "a total in the reply and in a header": (
        lone(reply(total=NUMBER), query("page"), headers=("X-Total",)),
        {"items": "data", "page": "page", "total": "total"},
    ),
    "two totals": (lone(reply(total=NUMBER, total_count=NUMBER), query("page")), None),
    "a total that is a string": (lone(reply(total=TEXT), query("page")), None),
    "a header with the total alone": (lone(LIST, query("page"), headers=("X-Total",)), None),
    "a cursor beside the item after which": (lone(reply(next_cursor=TEXT, has_more=FLAG), *CURSORS), None),
    "an item after which, whose id is a string": (
        lone({**reply(has_more=FLAG, data={"type": "array", "items": info(id=TEXT)})}, CURSORS[1]),
        {"items": "data", "cursor": "starting_after", "item_cursor": "id", "more": "has_more"},
    ),
    "an item after which without an id": (
        lone(reply(has_more=FLAG, data={"type": "array", "items": info(name=TEXT)}), CURSORS[1]),
        None,
    ),
    "an item after which whose id is a flag": (
        lone(reply(has_more=FLAG, data={"type": "array", "items": info(id=FLAG)}), CURSORS[1]),
        None,
    ),
    "an item of any type": (lone(reply(has_more=FLAG, data={"type": "array"}), CURSORS[1]), None),
    "a reply that is a list of any type": (
        lone({"type": "array"}, query("page"), SIZE),
        {"page": "page", "size": "limit"},
    ),
    "a first page of 0": (
        lone(LIST, query("page", minimum=0, default=0), SIZE),
        {"page": "page", "size": "limit"},
    ),
    "a default page of 1": (
        lone(LIST, query("page", minimum=0, default=1), SIZE),
        {"page": "page", "size": "limit"},
    ),
    "a default page of 2": (lone(LIST, query("page", minimum=0, default=2), SIZE), None),
    "a first page of 1": (lone(LIST, query("page", minimum=1), SIZE), {"page": "page", "size": "limit"}),
    "a page that may be null": (
        lone(LIST, query("page", ["integer", "null"]), SIZE),
        {"page": "page", "size": "limit"},
    ),
    "a page in a header": (lone(LIST, {**query("page"), "in": "header"}, SIZE), None),
    "two sizes": (lone(LIST, query("page"), SIZE, query("per_page")), None),
    "the position after the page": (
        lone(reply(paging=info(cursors=info(after=TEXT, before=TEXT))), query("after", "string")),
        {"items": "data", "cursor": "after", "next_cursor": "paging.cursors.after"},
    ),
    "two positions after the page": (
        lone(reply(paging=info(cursors=info(after=TEXT), next=info(after=TEXT))), query("after", "string")),
        None,
    ),
    "a position that is a number": (lone(reply(paging=info(next=info(after=NUMBER))), query("after", "string")), None),
    "a last id without more": (lone(reply(last_id=TEXT), query("after", "string"), SIZE), None),
    "a last id for a cursor": (lone(reply(last_id=TEXT, has_more=FLAG), query("cursor", "string"), SIZE), None),
    "an object that is not about the page": (lone(reply(other=info(total=NUMBER)), query("page")), None),
    "an object in one that is": (lone(reply(meta=info(other=info(total=NUMBER))), query("page")), None),
    "a total three levels deep": (lone(reply(meta=info(page=info(paging=info(total=NUMBER)))), query("page")), None),
    "a total that may be null": (
        lone(reply(total={"type": ["integer", "null"]}), query("page")),
        {"items": "data", "page": "page", "total": "total"},
    ),
    "two usual lists": (lone(info(items=LIST, results=LIST), query("page"), SIZE), None),
    "a reply without properties": (lone({"type": "object"}, query("page"), SIZE), None),
}  # fmt: skip


def test_each_sign_counts() -> None:
    keys = {f"d{number}": name for number, name in enumerate(DETAILS)}
    found = paginations({key: DETAILS[name][0] for key, name in keys.items()})
    assert {name: found.get(key) for key, name in keys.items()} == {name: case[1] for name, case in DETAILS.items()}


def test_replies_other_than_json_are_not_paged() -> None:
    document = lone(LIST, query("page"), SIZE)
    responses = document["paths"]["/things"]["get"]["responses"]
    for content in ({"text/csv": {"schema": LIST}}, {}):
        responses["200"]["content"] = content
        assert found_in(document) == []
    responses["404"] = responses.pop("200") | {"content": {"application/json": {"schema": LIST}}}
    assert found_in(document) == []


def test_the_parts_of_a_document_may_be_references() -> None:
    document = lone(LIST, query("page"), SIZE, headers=("X-Total",))
    item = document["paths"]["/things"]
    item["get"]["responses"]["404"] = {"description": "none", "headers": {"Link": {"schema": TEXT}}}
    response = item["get"]["responses"].pop("200")
    item["get"]["responses"]["200"] = {"$ref": "#/components/responses/Things"}
    item["get"]["parameters"][0]["schema"] = {"$ref": "#/components/schemas/Page"}
    document["paths"]["/things"] = {"$ref": "#/components/pathItems/Things"}
    document["components"] = {
        "pathItems": {"Things": item},
        "responses": {"Things": {"$ref": "#/components/responses/Found"}, "Found": response},
        "schemas": {"Page": {"type": "integer", "minimum": 1, "maximum": 5}},
    }
    assert [each.pagination for each in found_in(document)] == [
        {"page": "page", "size": "limit", "total": {"header": "X-Total"}}
    ]


def test_the_lines_are_written_as_overlays_are() -> None:
    document = lone(reply(größe=NUMBER, paging=info(next_cursor=TEXT)), query("cursor", "string"), SIZE)
    path = "/a\\b/it's/größe/" + "long/" * 20
    document["paths"][path] = document["paths"].pop("/things")
    quoted = path.replace("\\", "\\\\").replace("'", "\\'").replace("\\", "\\\\")
    name = "paging." + "x" * 60
    [found] = found_in(document)
    assert found.lines == [
        f"""- target: "$.paths['{quoted}'].get\"""",
        "  description: A list that comes in pages.",
        "  update: {x-pagination: {items: data, cursor: cursor, next_cursor: paging.next_cursor, size: limit}}",
    ]
    long = Proposal("find", "$.paths['/a long path']", {"next_cursor": name, "size": "1e3", "items": f"größe.{name}"})
    assert long.lines[2] == f"  update: {{x-pagination: {{next_cursor: {name}, size: '1e3', items: größe.{name}}}}}"


def test_a_proposal_that_would_be_refused_is_none() -> None:
    document = copy.deepcopy(PROPOSED["offset"][0])
    other = {"operationId": "iterate_find", "tags": ["things"], "responses": {"204": {"description": "OK"}}}
    document["paths"]["/other"] = {"get": other}
    assert found_in(document) == []
    document["paths"]["/more"] = {"get": {**document["paths"]["/things"]["get"], "operationId": "more"}}
    assert [each.operation_id for each in found_in(document)] == ["more"]


def test_only_lists_that_did_not_look_paged_before_are_proposed() -> None:
    document = undescribed()
    lowered = pipeline.lower("lists", document)
    assert len(new_proposals(lowered, document, None)) == len(EXPECTED)
    assert new_proposals(lowered, document, lowered) == []
    before = copy.deepcopy(document)
    del before["paths"]["/numbers"]["get"]["parameters"]
    [new] = new_proposals(lowered, document, pipeline.lower("lists", before))
    assert new.operation_id == "numbers.list"


@pytest.mark.parametrize("api", build.available())
def test_our_documents_describe_their_lists(api: str) -> None:
    prepared = build.prepare(api, documents.SPECS)
    assert proposals(prepared.lowered, prepared.patched.document) == []


@pytest.mark.parametrize("write", [Report.to_markdown, Report.to_text], ids=["Markdown", "text"])
def test_the_report_has_the_lines(found: list[Proposal], write: Callable[[Report], str]) -> None:
    report = Report("lists", [], (None, "1"), "0.1.0", proposals=found)
    text = write(report)
    assert "Lists that look paged: check these actions, and add them to specs/lists.overlay.yaml" in text
    for line in found[0].lines:
        assert f"{line}\n" in text
    assert json.loads(report.to_json())["overlay_proposals"][0]["pagination"] == found[0].pagination
    assert "look paged" not in write(Report("lists", [], (None, "1"), "0.1.0"))


def test_paths_are_written_as_overlays_read_them(tmp_path: Path) -> None:
    document = lone(LIST, query("page"), SIZE)
    document["paths"]["/it's {odd}"] = document["paths"].pop("/things")
    document["paths"]["/it's {odd}"]["parameters"] = [{"name": "odd", "in": "path", "required": True, "schema": TEXT}]
    found = found_in(document)
    (tmp_path / "odd.yaml").write_text(json.dumps(document), encoding="utf-8")
    (tmp_path / "odd.overlay.yaml").write_text(overlay_of(found), encoding="utf-8")
    prepared = build.prepare("odd", tmp_path)
    assert prepared.lowered.operations[0].pagination is not None


def test_every_form_is_known() -> None:
    assert EXPECTED.keys() | {"offsets", "flagged", "whole"} == FORMS.keys()
