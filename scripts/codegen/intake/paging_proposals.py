"""Lists that look paged and have no ``x-pagination``: the lines for the overlay document, for somebody to check and copy.

A wrong proposal is worse than none. So it takes two signs that agree, such as a parameter for the page and one for its
size, or a parameter for a cursor and a field for the next one; and where signs contradict each other, there is none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import yaml

from codegen.intake.normalise import Dumper
from codegen.lowering.method_names import paging_names
from codegen.lowering.operations import Operation
from codegen.lowering.pagination import parse_pagination
from codegen.lowering.schema_forms import Schema, reference_name, split_null, types
from codegen.lowering.schemas import Schemas
from codegen.planning.pipeline import Lowered
from codegen.source.documents import resolve
from codegen.source.loader import JSON

# Names without case and without what is not a letter or digit.
_PAGE = frozenset({"page", "pagenumber", "pageno", "pagenum"})
_SIZE = frozenset(
    {"itemsperpage", "limit", "maxresults", "pagelimit", "pagesize", "perpage", "resultsperpage", "size", "take", "top"}
)
_OFFSET = frozenset({"offset", "pageoffset", "skip", "startat"})
_CURSOR = frozenset(
    {"after", "continuationtoken", "cursor", "nextcursor", "nexttoken", "pageafter", "pagecursor", "pagetoken"}
)
_AFTER_ITEM = frozenset({"startingafter"})
_NEXT_CURSOR = frozenset(
    {
        "aftercursor",
        "continuationtoken",
        "endcursor",
        "nextcursor",
        "nextpagetoken",
        "nexttoken",
        "nextcontinuationtoken",
    }
)
_NEXT_URL = frozenset(
    {"next", "nexthref", "nextlink", "nextpageuri", "nextpageurl", "nexturi", "nexturl", "odatanextlink"}
)
_MORE = frozenset({"hasmore", "hasnext", "hasnextpage"})
_TOTAL = frozenset({"itemscount", "total", "totalcount", "totalelements", "totalitems", "totalrecords", "totalresults"})
_PAGES = frozenset({"numpages", "pagecount", "pagescount", "totalpages"})
_TOTAL_HEADERS = ("x-total-count", "x-total", "total-count")
# Objects of a reply that say something about its page.
_ABOUT = frozenset(
    {
        "cursors",
        "links",
        "meta",
        "metadata",
        "next",
        "page",
        "pageinfo",
        "pages",
        "pagination",
        "paging",
        "responsemetadata",
    }
)
_ITEMS = ("data", "items", "results", "records", "entries", "values", "value")
_NOT_ITEMS = frozenset({"errors", "included", "links", "messages", "warnings"})


@dataclass(frozen=True)
class Proposal:
    """A list that looks paged.

    Attributes:
        operation_id: The operation.
        target: Its JSONPath.
        pagination: The value for ``x-pagination``.
    """

    operation_id: str
    target: str
    pagination: dict[str, JSON]

    @property
    def lines(self) -> list[str]:
        """The action for the overlay document, as lines of YAML."""
        value = yaml.dump(
            self.pagination,
            Dumper=Dumper,
            sort_keys=False,
            allow_unicode=True,
            default_flow_style=True,
            width=float("inf"),
        )
        return [
            f"- target: {json.dumps(self.target, ensure_ascii=False)}",
            "  description: A list that comes in pages.",
            f"  update: {{x-pagination: {value.strip()}}}",
        ]


def proposals(lowered: Lowered, document: dict[str, JSON]) -> list[Proposal]:
    """Find the lists of a document that look paged.

    Args:
        lowered: The lowered document.
        document: The document itself, which has the headers of replies.
    """
    names = {(each.group, each.name) for each in lowered.operations}
    found: list[Proposal] = []
    for operation in lowered.operations:
        if operation.pagination is not None or operation.method != "GET":
            continue
        value = _Signs(operation, lowered.schemas, _headers(document, operation)).pagination()
        if value is None:
            continue
        added = paging_names(replace(operation, pagination=parse_pagination(value)))
        if any((operation.group, name) in names for name in added):
            continue  # the methods would have the names of other operations
        path = operation.path.replace("\\", "\\\\").replace("'", "\\'")
        found.append(Proposal(operation.operation_id, f"$.paths['{path}'].{operation.method.lower()}", value))
    return found


def new_proposals(lowered: Lowered, document: dict[str, JSON], before: Lowered | None) -> list[Proposal]:
    """Find the lists that look paged and did not before. Somebody has decided on the others already."""
    known = {each.operation_id for each in proposals(before, {})} if before is not None else set()
    return [each for each in proposals(lowered, document) if each.operation_id not in known]


class _Signs:
    """What of an operation looks as if its list came in pages."""

    def __init__(self, operation: Operation, schemas: Schemas, headers: dict[str, str]) -> None:
        self._schemas = schemas
        self._headers = headers
        self._parameters = {
            each.wire_name: each.schema
            for each in operation.arguments
            if each.location == "query" and not each.required
        }
        response = next(iter(operation.successes.values()), None)
        self._reply: Schema = (response and response.schema) or {}

    def pagination(self) -> dict[str, JSON] | None:
        """The value for ``x-pagination``; None if the signs are too few, or contradict each other."""
        items = self._items()
        if items is None:
            return None
        keys, item = items
        size = self._parameter(_SIZE, "integer")
        start = self._start(item)
        if start is None:
            return None
        found: dict[str, JSON] = {"items": keys} if keys else {}
        found |= start
        if size is not None:
            found["size"] = size
        more, total = self._key(_MORE, "boolean"), self._key(_TOTAL, "integer")
        if more is not None and "link" not in start and "next_url" not in start:
            found["more"] = more
        if "page" in start and (pages := self._key(_PAGES, "integer")) is not None:
            found["pages"] = pages
        header = next((self._headers[name] for name in _TOTAL_HEADERS if name in self._headers), None)
        if total is not None or header is not None:
            found["total"] = {"header": header} if total is None else total
        return found

    def _start(self, item: Schema) -> dict[str, JSON] | None:
        """What leads to the next page."""
        page, offset = self._parameter(_PAGE, "integer"), self._parameter(_OFFSET, "integer")
        cursor, after_item = self._parameter(_CURSOR, "string"), self._parameter(_AFTER_ITEM, "string")
        starts = {"page": page, "offset": offset, "cursor": cursor or after_item}
        named = {key: name for key, name in starts.items() if name is not None}
        has_size = self._parameter(_SIZE, "integer") is not None
        if named or has_size:
            # Which parameter says where to begin need not be known: the URL has it.
            beside = named if len(named) == 1 else {}
            if "link" in self._headers:
                return {"link": True, **beside}
            if (next_url := self._next_url()) is not None:
                return {"next_url": next_url, **beside}
        if len(named) > 1 or (cursor and after_item):
            return None  # which of them it is cannot be seen
        has_more = self._key(_MORE, "boolean") is not None
        next_cursor = self._next_cursor(cursor, has_more)
        if next_cursor is not None:
            return {"cursor": cursor, "next_cursor": next_cursor}
        if after_item is not None and has_more and self._has_id(item):
            return {"cursor": after_item, "item_cursor": "id"}
        if offset is not None and has_size:
            return {"offset": offset}
        counts = any(self._key(names, "integer") is not None for names in (_PAGES, _TOTAL))
        if page is not None and (has_size or counts) and not self._may_begin_at_zero(page):
            return {"page": page}
        return None

    def _may_begin_at_zero(self, page: str) -> bool:
        """Whether a document leaves open if the first page is 0 or 1."""
        schema = self._open(self._parameters[page])
        return schema.get("minimum") == 0 and schema.get("default") not in (0, 1)

    def _parameter(self, names: frozenset[str], kind: str) -> str | None:
        """The only optional parameter with one of some names; None if there is none, or more than one."""
        found = [
            wire_name
            for wire_name, schema in self._parameters.items()
            if _plain(wire_name) in names and types(self._open(schema)) == [kind]
        ]
        return found[0] if len(found) == 1 else None

    def _items(self) -> tuple[str, Schema] | None:
        """The keys of the list in the reply, and the schema of an item."""
        reply = self._open(self._reply)
        if types(reply) == ["array"]:
            return "", {}  # nothing says of it whether there is more after an item
        lists = {
            name: schema
            for name, value in reply.get("properties", {}).items()
            if types(schema := self._open(value)) == ["array"] and _plain(name) not in _NOT_ITEMS
        }
        usual = [name for name in lists if name in _ITEMS]
        names = usual if len(lists) > 1 else list(lists)
        return (names[0], lists[names[0]]["items"]) if len(names) == 1 else None

    def _key(self, names: frozenset[str], kind: str) -> str | None:
        """The keys of the only value with one of some names in the reply or in what it says about its page."""
        found = [keys for keys, schema in self._about() if _last(keys) in names and types(schema) == [kind]]
        return found[0] if len(found) == 1 else None

    def _next_cursor(self, parameter: str | None, has_more: bool) -> str | None:
        """The keys of the cursor of the next page."""
        if parameter is None:
            return None
        found = self._key(_NEXT_CURSOR, "string")
        if found is not None or _plain(parameter) != "after":
            return found
        # Names that may mean something else, and with a parameter called after do not.
        inner = [keys for keys, schema in self._about() if types(schema) == ["string"] and _ends_after(keys)]
        if len(inner) == 1:
            return inner[0]
        return self._key(frozenset({"lastid"}), "string") if has_more else None

    def _next_url(self) -> str | None:
        """The keys of the URL of the next page. A value that is just called next has to be one by its format or location."""
        found = [
            keys
            for keys, schema in self._about()
            if _last(keys) in _NEXT_URL
            and types(schema) == ["string"]
            and (
                schema.get("format") in ("uri", "url", "uri-reference")
                or _last(keys) != "next"
                or _plain(keys.rpartition(".")[0]) == "links"
            )
        ]
        return found[0] if len(found) == 1 else None

    def _about(self) -> Iterator[tuple[str, Schema]]:
        """The values of the reply beside its items, by their keys."""
        for name, schema in self._properties(self._reply):
            yield name, schema
            if _plain(name) in _ABOUT:
                yield from self._inside(name, schema)

    def _inside(self, keys: str, schema: Schema, levels: int = 1) -> Iterator[tuple[str, Schema]]:
        """The values of an object by their keys, and those of objects in it, some levels deep."""
        for name, each in self._properties(schema):
            yield f"{keys}.{name}", each
            if levels and _plain(name) in _ABOUT:
                yield from self._inside(f"{keys}.{name}", each, levels - 1)

    def _properties(self, schema: Schema) -> Iterator[tuple[str, Schema]]:
        for name, value in self._open(schema).get("properties", {}).items():
            yield name, self._open(value)

    def _has_id(self, item: Schema) -> bool:
        return types(self._open(self._open(item).get("properties", {}).get("id", {}))) in (["string"], ["integer"])

    def _open(self, schema: Schema) -> Schema:
        """A schema without null, a named one as its component."""
        bare, _ = split_null(schema)
        name = reference_name(bare)
        return bare if name is None else split_null(self._schemas.components[name])[0]


def _headers(document: dict[str, JSON], operation: Operation) -> dict[str, str]:
    """The headers that the document lists for the successful replies of an operation, by their names in lower case."""

    def follow(node: JSON) -> JSON:
        while "$ref" in node:
            node = resolve(document, node["$ref"], operation.operation_id, operation.path)
        return node

    item = follow(document.get("paths", {}).get(operation.path, {}))
    replies = item.get(operation.method.lower(), {}).get("responses") or {}
    return {
        name.lower(): name
        for status, reply in replies.items()
        if status in operation.successes
        for name in follow(reply).get("headers") or {}
    }


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _last(keys: str) -> str:
    """The last of some keys, which may hold a dot itself, as ``@odata.nextLink`` does."""
    return _plain(keys) if keys.startswith("@") else _plain(keys.rpartition(".")[2])


def _ends_after(keys: str) -> bool:
    """Whether keys lead to what a page calls the position after it: ``paging.next.after``, ``paging.cursors.after``."""
    return [_plain(key) for key in keys.split(".")][-2:] in (["next", "after"], ["cursors", "after"])
