"""What holds for every document that is decoded: nothing is lost, and nothing raises an error."""

from __future__ import annotations

import copy
import json
import pickle
from importlib import import_module
from typing import Any

import pytest

from abwire import Model, to_dicts, to_rows
from abwire_runtime.data.codecs import Codec, Decode
from abwire_runtime.data.json_text import decode_json
from abwire_runtime.data.validation import Deviation
from support.opening import open_all
from support.random_documents import Document

SEPARATOR = "\x1f"
"""What separates the names of columns here: no document has it in a key."""


def same(one: Any, other: Any) -> bool:
    """Whether values are equal as JSON: 1 and True are not the same, nor are 1 and 1.0, and the order of fields counts."""
    return json.dumps(one) == json.dumps(other)


def is_json(text: str) -> bool:
    """Whether JSON that Python wrote is JSON: Python reads and writes NaN and infinities, for which JSON has no form."""
    return "NaN" not in text and "Infinity" not in text


def check(document: Document) -> list[Deviation]:
    """Check all laws for a document.

    Returns:
        The deviations of the document from its schema.
    """
    kind: Any = getattr(import_module(f"abwire_api.{document.api}.models"), document.name)
    value = json.loads(document.text)
    before = json.dumps(value)
    model = kind.from_dict(value)
    assert json.dumps(value) == before, "the input was changed"
    if isinstance(model, Model):
        _check_model(kind, model, document.text, value, before)
    else:  # a union without a variant for objects
        assert same(model, value)
    schemas = import_module(f"abwire_api.{document.api}.schemas").SCHEMAS
    deviations: list[Deviation] = schemas.model(document.name, value)
    assert all(isinstance(str(each), str) for each in deviations)
    return deviations


def _check_model(kind: Any, model: Model, text: bytes, value: dict[str, Any], written: str) -> None:
    _check_encoding(model, written)
    read = decode_json(text, _decoder_of(kind))
    _check_encoding(read, written)  # by the parser of the reply
    opened = kind.from_dict(value)
    open_all(opened)
    _check_encoding(opened, written)
    for other in (read, pickle.loads(pickle.dumps(model)), copy.deepcopy(model), copy.copy(model)):
        assert other == opened or "NaN" in written, other
        assert same(other.to_dict(), value)
    assert repr(model) == repr(opened)
    html, opened_html = model._repr_html_(), opened._repr_html_()
    assert html == opened_html
    html.encode()
    [row] = to_rows(model, sep=SEPARATOR)
    assert same(row, to_rows(value, sep=SEPARATOR)[0])
    assert same(to_dicts([opened]), [value])


def _decoder_of(kind: type[Model] | Codec) -> Decode:
    return kind._decode_function() if isinstance(kind, type) else kind.decode


def _check_encoding(model: Model, written: str) -> None:
    assert json.dumps(model.to_dict()) == written
    if is_json(written):
        assert json.dumps(json.loads(model.to_json())) == written
        assert json.dumps(json.loads(bytes(model))) == written
    else:
        with pytest.raises(ValueError, match="not JSON"):
            bytes(model)
