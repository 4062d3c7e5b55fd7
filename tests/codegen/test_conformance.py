"""The document that Prism serves. Whether Prism accepts every request is checked by ``scripts/prism``, which needs node."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.source import documents
from conformance import prism
from conformance.__main__ import LISTED
from support.operations import OPERATIONS


def test_only_read_only_properties_cease_to_be_required() -> None:
    document: dict[str, Any] = {
        "components": {
            "schemas": {
                "Id": {"type": "integer", "readOnly": True},
                "One": {
                    "required": ["id", "other", "name"],
                    "properties": {
                        "id": {"$ref": "#/components/schemas/Id"},
                        "other": {"readOnly": True},
                        "name": {"type": "string"},
                    },
                },
                "Two": {"allOf": [{"required": ["id"], "properties": {"id": {"$ref": "#/components/schemas/Id"}}}]},
                "Named": {"properties": {"required": {"type": "boolean"}, "properties": {"type": "object"}}},
            }
        }
    }
    before = copy.deepcopy(document)
    schemas = prism.for_requests(document)["components"]["schemas"]
    assert document == before
    assert schemas["One"]["required"] == ["name"]
    assert "required" not in schemas["Two"]["allOf"][0]
    assert schemas["Named"] == before["components"]["schemas"]["Named"]


def test_the_documents_schemas_stay_as_they_are_otherwise() -> None:
    document = documents.patched("convert").document
    changed = prism.for_requests(document)
    assert changed["paths"].keys() == document["paths"].keys()
    assert changed != document


def test_a_missing_node_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(prism.PrismError, match="node and npm are needed"):
        prism.install()


def test_every_listed_exception_exists() -> None:
    assert LISTED.keys() <= OPERATIONS["convert"].keys()
