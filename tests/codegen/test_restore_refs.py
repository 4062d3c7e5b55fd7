"""References to shared parts are restored where a tool replaced them by copies, as far as the copies are the same."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.intake.restore_refs import restore_references

Document = dict[str, Any]

PAGE: Document = {"name": "page", "in": "query", "schema": {"type": "integer"}}
BODY: Document = {"content": {"application/json": {}}}
REPLY: Document = {"description": "It is gone"}
SHARED: Document = {
    "parameters": {"Page": PAGE, "Nameless": {"in": "query"}, "Nowhere": {"name": "page"}},
    "requestBodies": {"Body": BODY},
    "responses": {"Gone": REPLY},
    "schemas": {"Thing": {}},
}


def ref(kind: str, name: str) -> Document:
    return {"$ref": f"#/components/{kind}/{name}"}


TO_PAGE, TO_BODY, TO_GONE = ref("parameters", "Page"), ref("requestBodies", "Body"), ref("responses", "Gone")


def document(paths: Any, components: Any = None) -> Document:
    return {"openapi": "3.1.0", "paths": paths, **({} if components is None else {"components": components})}


def restored(new: Any, present: Any, components: Any = None, shared: Document = SHARED) -> Document:
    """The paths and the components of a new document after references were restored."""
    given, before = document(new, components), document(present, shared)
    unchanged = copy.deepcopy((given, before))
    found = restore_references(given, before)
    assert (given, before) == unchanged, "neither document is modified"
    assert found.pop("openapi") == "3.1.0"
    return found


def test_parameters_bodies_and_replies_are_restored() -> None:
    present = {
        "/a": {
            "parameters": [TO_PAGE],
            "get": {"parameters": [{"name": "x", "in": "query"}, TO_PAGE], "responses": {"410": TO_GONE}},
        },
        "/b": {"post": {"requestBody": TO_BODY, "responses": {"200": {"description": "ok"}, "410": TO_GONE}}},
    }
    new = {
        "/a": {
            "parameters": [PAGE],
            "get": {"parameters": [PAGE, {"name": "x", "in": "query"}], "responses": {"410": REPLY}},
        },
        "/b": {"post": {"requestBody": BODY, "responses": {"200": {"description": "ok"}, "410": REPLY}}},
        "/new": {"post": {"requestBody": BODY}},
    }
    parts = {"parameters": {"Page": PAGE}, "requestBodies": {"Body": BODY}, "responses": {"Gone": REPLY}}
    assert restored(new, present, {"schemas": {"New": {}}}) == {
        "paths": {
            "/a": {
                "parameters": [TO_PAGE],
                "get": {"parameters": [TO_PAGE, {"name": "x", "in": "query"}], "responses": {"410": TO_GONE}},
            },
            "/b": present["/b"],
            "/new": new["/new"],
        },
        "components": {"schemas": {"New": {}}, **parts},
    }


def test_the_content_is_that_of_the_new_document_beside_what_it_has() -> None:
    changed, other = {**PAGE, "required": True}, ref("parameters", "Other")
    shared = {"parameters": {"Page": PAGE, "Other": {"name": "other", "in": "query"}}}
    present = {"/a": {"parameters": [TO_PAGE, other]}}
    new = {"/a": {"parameters": [changed, {"name": "other", "in": "query"}]}}
    assert restored(new, present, {"parameters": {"More": {}}}, shared) == {
        "paths": {"/a": {"parameters": [TO_PAGE, other]}},
        "components": {"parameters": {"More": {}, "Page": changed, "Other": {"name": "other", "in": "query"}}},
    }
    assert restored(new, present, {"parameters": None}, shared)["components"]["parameters"].keys() == {"Page", "Other"}


def test_copies_that_differ_stay_and_others_are_restored() -> None:
    present = {
        "/a": {"parameters": [TO_PAGE], "get": {"requestBody": TO_BODY}},
        "/b": {"parameters": [TO_PAGE]},
    }
    new = {
        "/a": {"parameters": [PAGE], "get": {"requestBody": BODY}},
        "/b": {"parameters": [{**PAGE, "required": True}]},
    }
    assert restored(new, present) == {
        "paths": {"/a": {"parameters": [PAGE], "get": {"requestBody": TO_BODY}}, "/b": new["/b"]},
        "components": {"requestBodies": {"Body": BODY}},
    }


def test_a_part_that_the_new_document_still_shares_under_the_name_stays() -> None:
    new = {"/a": {"get": {"requestBody": BODY, "responses": {"410": REPLY}}}}
    present = {"/a": {"get": {"requestBody": TO_BODY, "responses": {"410": TO_GONE}}}}
    found = restored(new, present, {"requestBodies": {"Body": {"content": {}}}})
    assert found["paths"] == {"/a": {"get": {"requestBody": BODY, "responses": {"410": TO_GONE}}}}
    assert found["components"] == {"requestBodies": {"Body": {"content": {}}}, "responses": {"Gone": REPLY}}


INLINE: Document = {"parameters": [PAGE], "requestBody": BODY, "responses": {"410": REPLY}}
UNCHANGED: dict[str, tuple[Any, Any]] = {
    "nothing was shared": ({"/a": {"get": INLINE}}, {"/a": {"get": INLINE}}),
    "another path": ({"/b": {"get": INLINE}}, {"/a": {"get": {"requestBody": TO_BODY}}}),
    "another method": ({"/a": {"put": INLINE}}, {"/a": {"get": {"requestBody": TO_BODY, "parameters": [TO_PAGE]}}}),
    "another status": ({"/a": {"get": INLINE}}, {"/a": {"get": {"responses": {"404": TO_GONE}}}}),
    "references already": (
        {"/a": {"get": {"parameters": [TO_PAGE], "requestBody": ref("requestBodies", "New")}}},
        {"/a": {"get": {"parameters": [TO_PAGE], "requestBody": TO_BODY}}},
    ),
    "no body any more": ({"/a": {"get": {"responses": {}}}}, {"/a": {"get": {"requestBody": TO_BODY}}}),
    "another location": (
        {"/a": {"parameters": [{**PAGE, "in": "header"}, {**PAGE, "name": "p"}]}},
        {"/a": {"parameters": [TO_PAGE]}},
    ),
    "a parameter without a name": (
        {"/a": {"parameters": [{"in": "query"}, {"name": "page"}, 5]}},
        {"/a": {"parameters": [TO_PAGE, {"in": "query"}, {"name": "page"}]}},
    ),
    "what is no parameter": (
        {"/a": {"parameters": [{"in": "query"}, {"name": "page"}, 5]}},
        {"/a": {"parameters": [*(ref("parameters", name) for name in ("Nameless", "Nowhere", "No"))]}},
    ),
    "a reference to nothing": ({"/a": {"parameters": [PAGE]}}, {"/a": {"parameters": [ref("parameters", "No")]}}),
    "a reference to a schema": (
        {"/a": {"get": {"requestBody": BODY}}},
        {"/a": {"get": {"requestBody": ref("schemas", "Thing")}}},
    ),
    "a reference into a part": (
        {"/a": {"get": {"requestBody": BODY}}},
        {"/a": {"get": {"requestBody": ref("requestBodies", "Body/content")}}},
    ),
    "a damaged reference": ({"/a": {"get": {"requestBody": BODY}}}, {"/a": {"get": {"requestBody": {"$ref": 5}}}}),
    "no mappings": ({"/a": {"get": 5, "parameters": 5}, "/b": 5}, {"/a": {"get": {}, "parameters": 5}, "/b": {}}),
    "no mappings before": ({"/a": {"get": INLINE}, "/b": INLINE}, {"/a": {"get": 5}, "/b": 5}),
    "no paths": ([], []),
}


@pytest.mark.parametrize("kind", UNCHANGED)
def test_what_was_not_a_reference_to_the_same_part_stays(kind: str) -> None:
    new, present = UNCHANGED[kind]
    assert restored(new, present) == {"paths": new}
    assert restored(new, present, {"schemas": {}}) == {"paths": new, "components": {"schemas": {}}}


def test_a_document_without_paths_stays() -> None:
    assert restore_references({"openapi": "3.1.0"}, document({})) == {"openapi": "3.1.0"}
