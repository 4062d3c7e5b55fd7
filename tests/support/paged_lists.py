"""A document with a list in each form of paging, and the server for it."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

import abwire_api
from codegen.writing import build
from support.http_server import HTTPServer, ReceivedRequest, Reply

Document: TypeAlias = dict[str, Any]

NAME = "paged_lists"
TOKEN = "token-0123456789"
_ITEM = {"$ref": "#/components/schemas/Item"}
_ITEMS = {"type": "array", "items": _ITEM}
_SIZE = {"name": "per_page", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50}}


def _query(name: str, kind: str = "integer", **schema: Any) -> Document:
    return {"name": name, "in": "query", "schema": {"type": kind, **schema}}


def _object(**properties: Any) -> Document:
    return {"type": "object", "properties": properties}


def _list(
    form: str, pagination: Document, reply: Document, *parameters: Document, body: Document | None = None
) -> Document:
    operation: Document = {
        "operationId": f"{form}.list",
        "tags": [form],
        "x-method": "list",
        "x-pagination": pagination,
        "parameters": list(parameters),
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": reply}}}},
    }
    if body is None:
        return {"get": operation}
    operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return {"post": {**operation, "x-safe-to-repeat": True}}


_META = _object(
    next_cursor={"type": "string", "nullable": True}, hasMore={"type": "boolean"}, total={"type": "integer"}
)

FORMS: dict[str, Document] = {
    "numbers": _list("numbers", {"page": "page", "size": "per_page"}, _ITEMS, _query("page"), _SIZE),
    "zero": _list(
        "zero",
        {"items": "data", "page": "page[number]", "size": "per_page", "pages": "pageCount"},
        _object(data=_ITEMS, pageCount={"type": "integer"}),
        _query("page[number]", default=0),
        _SIZE,
    ),
    "offsets": _list(
        "offsets",
        {"items": "result.rows", "offset": "offset", "size": "per_page", "total": "result.total"},
        _object(result=_object(rows=_ITEMS, total={"type": "integer"})),
        _query("offset"),
        _SIZE,
    ),
    "headers": _list(
        "headers",
        {"page": "page", "size": "per_page", "total": {"header": "X-Total-Count"}},
        _ITEMS,
        _query("page"),
        _SIZE,
    ),
    "cursors": _list(
        "cursors",
        {"items": "data", "cursor": "cursor", "next_cursor": "meta.next_cursor", "size": "per_page"},
        _object(data=_ITEMS, meta=_META),
        _query("cursor", "string"),
        _SIZE,
    ),
    "flagged": _list(
        "flagged",
        {
            "items": "data",
            "cursor": "cursor",
            "next_cursor": "meta.next_cursor",
            "more": "meta.hasMore",
            "size": "pageSize",
            "total": "meta.total",
        },
        _object(data=_ITEMS, meta=_META),
        body=_object(cursor={"type": "string"}, pageSize={"type": "integer"}, filter={"type": "string"}),
    ),
    "last_items": _list(
        "last_items",
        {
            "items": "data",
            "cursor": "starting_after",
            "item_cursor": "id",
            "more": "has_more",
            "size": "per_page",
        },
        _object(data=_ITEMS, has_more={"type": "boolean"}),
        _query("starting_after", "string"),
        _SIZE,
    ),
    "urls": _list(
        "urls",
        {"items": "value", "next_url": "@odata.nextLink", "size": "per_page"},
        {"type": "object", "properties": {"value": _ITEMS, "@odata.nextLink": {"type": "string", "nullable": True}}},
        _SIZE,
        {"name": "X-View", "in": "header", "schema": {"type": "string"}},
        {**_query("tenant", "string"), "x-client-parameter": "tenant"},
    ),
    "links": _list("links", {"link": True, "page": "page", "size": "per_page"}, _ITEMS, _query("page"), _SIZE),
    "whole": _list("whole", {}, _ITEMS),
}
PAGED = [form for form in FORMS if form != "whole"]

DOCUMENT: Document = {
    "openapi": "3.0.3",
    "info": {"title": "Lists", "version": "1"},
    "servers": [{"url": "https://lists.example/v1"}],
    "security": [{"token": []}],
    "paths": {f"/{form}": path_item for form, path_item in FORMS.items()},
    "components": {
        "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Item": {
                "type": "object",
                "nullable": True,
                "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
            }
        },
    },
}


@dataclass(frozen=True)
class Clients:
    """The classes of the clients of a generated package."""

    sync: type[Any]
    asynchronous: type[Any]


def clients_of(name: str, document: Document, folder: Path, overlay: str = "") -> Clients:
    """Generate a package from a document, and import it.

    Args:
        name: The name of the package. Two documents need two names, since modules are imported once.
        document: The document, whose operations need the bearer token `TOKEN`.
        folder: An empty folder.
        overlay: The content of its overlay document, if it has one.
    """
    specs = folder / "specs"
    specs.mkdir()
    (specs / f"{name}.yaml").write_text(json.dumps(document), encoding="utf-8")
    if overlay:
        (specs / f"{name}.overlay.yaml").write_text(overlay, encoding="utf-8")
    build.build([name], folder / "abwire_api", lambda _: None, specs)
    abwire_api.__path__.append(str(folder / "abwire_api"))
    package = importlib.import_module(f"abwire_api.{name}")
    return Clients(package.Client, package.AsyncClient)


@dataclass
class ListServer:
    """Serves the lists of `DOCUMENT`.

    Attributes:
        http: The server.
        items: The items of every list.
        largest: The most items on a page, whatever is asked for.
        default: The number of items on a page if a request names none.
        empty: Pages of these indices have no items; those that they would have come on the next page.
        change: Changes the content and the headers of a reply.
    """

    http: HTTPServer
    items: list[Any] = field(default_factory=list)
    largest: int = 50
    default: int = 3
    empty: frozenset[int] = frozenset()
    change: Callable[[ReceivedRequest, Any, dict[str, str]], Any] = lambda request, content, headers: content

    def __post_init__(self) -> None:
        self.http.default = self._answer

    def _answer(self, request: ReceivedRequest) -> Reply:
        assert len(self.http.requests) < 500, "it goes on and on"
        assert request.headers["authorization"] == f"Bearer {TOKEN}"
        target = urlsplit(request.target)
        query = dict(parse_qsl(target.query))
        headers: dict[str, str] = {}
        given = query | {key: str(value) for key, value in json.loads(request.body or b"{}").items()}
        size = min(int(given.get("per_page") or given.get("pageSize") or self.default), self.largest)
        form = target.path.rsplit("/", 1)[-1]
        content = self._content(form, given, size, headers, request)
        return Reply(body=json.dumps(self.change(request, content, headers)).encode(), headers=headers)

    def _content(
        self, form: str, given: Mapping[str, str], size: int, headers: dict[str, str], request: ReceivedRequest
    ) -> Any:
        items, total = self.items, len(self.items)
        if form == "whole":
            return items
        if form in ("numbers", "headers", "links", "zero"):
            index = int(given["page[number]"]) if "page[number]" in given else int(given.get("page", 1)) - 1
            index = 0 if form == "zero" and "page[number]" not in given else index
            found = items[index * size : (index + 1) * size]
            headers["X-Total-Count"] = str(total)
            if form == "links" and (index + 1) * size < total:
                pages = -(-total // size)
                last, following = (self._url(request, page=number) for number in (pages, index + 2))
                headers["Link"] = f'<{last}>; rel=last, <{following}>; title="a, <b>; rel=next"; rel=next'
            return {"data": found, "pageCount": -(-total // size)} if form == "zero" else found
        if form == "offsets":
            offset = int(given.get("offset", 0))
            return {"result": {"rows": items[offset : offset + size], "total": total}}
        if form == "last_items":
            ids = [str(item["id"]) for item in items]
            offset = ids.index(given["starting_after"]) + 1 if "starting_after" in given else 0
            return {"data": items[offset : offset + size], "has_more": offset + size < total}
        # The cursor of a page is its offset, and how many pages came before it, since some of them are empty.
        offset, index = map(int, given.get("cursor", "0-0").split("-"))
        end = offset if index in self.empty else offset + size
        cursor = f"{end}-{index + 1}" if end < total else None
        if form == "urls":
            url = {"@odata.nextLink": self._url(request, cursor=cursor)} if cursor else {}
            return {"value": items[offset:end], **url}
        # Where there is a flag, the cursor may be left out or stay.
        meta = (
            {"next_cursor": cursor} if form == "cursors" else {"next_cursor": cursor or "end", "hasMore": end < total}
        )
        return {"data": items[offset:end], "meta": {**meta, "total": total}}

    def _url(self, request: ReceivedRequest, **query: object) -> str:
        target = urlsplit(request.target)
        pairs = dict(parse_qsl(target.query)) | {key: str(value) for key, value in query.items()}
        pairs.pop("tenant", None)  # as servers leave out what identifies the caller
        return f"{self.http.url}{target.path}?{urlencode(pairs)}"


def client_arguments(server: HTTPServer, **more: Any) -> dict[str, Any]:
    """The arguments of a client of the server."""
    return {"token": TOKEN, "base_url": f"{server.url}/v1", "retries": 0, **more}
