"""Whether a document is valid, by jsonschema and the sandbox's reading of the spec: nothing of it is abwire's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped,unused-ignore]
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema.validators import extend  # type: ignore[import-untyped,unused-ignore]

from abwire.testing.engine.schemas import JSON, Schema, Schemas
from abwire.testing.engine.specs import api
from abwire.testing.engine.validation import targets_of
from support.random_documents import Document
from support.referee import FORMATS, Referee

_PREFIX = "#/components/schemas/"


_FORMATS = FormatChecker(formats=())
_FORMATS.checkers.update({name: FORMATS.checkers[name] for name in ("date", "date-time", "uuid", "int32", "int64")})

_FORMATS.checkers["unixtime"] = (lambda value: not isinstance(value, (int, float)) or abs(value) <= 10**11, ValueError)


def _accept(*_: Any) -> Iterator[ValidationError]:
    return iter(())


def _properties(validator: Any, properties: Any, instance: JSON, schema: Schema) -> Iterator[ValidationError]:
    if not isinstance(instance, dict) and "type" not in schema:
        yield ValidationError("It is not an object.")
    yield from Draft202012Validator.VALIDATORS["properties"](validator, properties, instance, schema)


def _type(validator: Any, types: Any, instance: JSON, schema: Schema) -> Iterator[ValidationError]:
    if schema.get("format") != "binary":
        yield from Draft202012Validator.VALIDATORS["type"](validator, types, instance, schema)


class _PlainValidator(Referee):
    """A validator of what abwire checks.

    It differs from the sandbox's in this: an object without its discriminator is valid if one of the variants accepts it,
    as JSON Schema says, and one with a value that is not listed is not. Of formats, only those are checked that abwire
    checks. Files are not checked, and the names of properties are not, because the generator ignores ``propertyNames``. And a schema that
    lists properties is of objects, also where it does not say so.
    """

    def __init__(self, schemas: Schemas) -> None:
        super().__init__(schemas, "response")
        self._class: Any = extend(self._class, {"propertyNames": _accept, "properties": _properties, "type": _type})

    def is_valid(self, value: JSON, schema: Schema) -> bool:
        return next(self._class(schema, format_checker=_FORMATS).iter_errors(value), None) is None

    def _discriminated(
        self, validator: Any, discriminator: Schema, variants: list[Schema], instance: dict[str, JSON]
    ) -> Iterator[ValidationError]:
        value = instance.get(discriminator["propertyName"])
        if value is None:
            yield from self._union(validator, variants, instance, {})
        elif (target := targets_of(discriminator, variants).get(str(value))) is not None:
            yield from validator.descend(instance, {"$ref": target})
        else:
            yield ValidationError("The value of the discriminator is not listed.")


@cache
def _validator_of(name: str) -> _PlainValidator:
    return _PlainValidator(api(name).schemas)


def is_known(document: Document) -> bool:
    """Whether the spec itself has the schema of a document, under the same name."""
    return document.name in api(document.api).document["components"]["schemas"]


def is_valid(document: Document) -> bool:
    """Whether a document of a known schema is valid as a reply."""
    return _validator_of(document.api).is_valid(json.loads(document.text), {"$ref": _PREFIX + document.name})
