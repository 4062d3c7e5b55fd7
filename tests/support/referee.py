"""The validation of abwire.testing once more, by jsonschema: it says whether that one is right."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from datetime import date
from typing import Any, Literal
from urllib.parse import urlsplit

from jsonschema import (  # type: ignore[import-untyped,unused-ignore]
    Draft202012Validator,
    FormatChecker,
)
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped,unused-ignore]
from jsonschema.validators import extend  # type: ignore[import-untyped,unused-ignore]
from openapi_schema_validator import oas31_format_checker

from abwire.testing.engine.schemas import JSON, Schema, Schemas
from abwire.testing.engine.validation import targets_of

Direction = Literal["request", "response"]
_ONE_WAY = {"request": "readOnly", "response": "writeOnly"}

FORMATS = FormatChecker(formats=())
FORMATS.checkers.update(oas31_format_checker.checkers)


def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or bool(uuid.UUID(value))


def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or bool(urlsplit(value).scheme)


def _is_email(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None


def _is_date(value: object) -> bool:
    # In RFC 3339, a date has hyphens. From Python 3.11 on, fromisoformat accepts dates without them as well.
    return not isinstance(value, str) or date.fromisoformat(value).isoformat() == value


def _is_int32(value: object) -> bool:
    return not isinstance(value, (int, float)) or -(2**31) <= value < 2**31


def _is_int64(value: object) -> bool:
    return not isinstance(value, (int, float)) or -(2**63) <= value < 2**63


for _name, _check in {
    "uuid": _is_uuid,
    "uri": _is_uri,
    "email": _is_email,
    "date": _is_date,
    "int32": _is_int32,
    "int64": _is_int64,
}.items():
    FORMATS.checkers[_name] = (_check, ValueError)


class Referee:
    """Validates values against the schemas of one document, in one direction.

    Args:
        schemas: The document's schemas.
        direction: Whether values are sent by the client or by the server: a required property that goes only the
            other way is not missed.
    """

    def __init__(self, schemas: Schemas, direction: Direction) -> None:
        self._schemas = schemas
        self._one_way = _ONE_WAY[direction]
        self._class: Any = extend(
            Draft202012Validator,
            {"$ref": self._reference, "required": self._required, "oneOf": self._union, "anyOf": self._union},
            format_checker=FORMATS,
        )

    def errors(self, value: JSON, schema: Schema) -> list[ValidationError]:
        """The errors of a value; none if it is valid."""
        return list(self._class(schema, format_checker=FORMATS).iter_errors(value))

    def is_valid(self, value: JSON, schema: Schema) -> bool:
        """Whether a value is valid."""
        return next(self._class(schema, format_checker=FORMATS).iter_errors(value), None) is None

    def _reference(self, validator: Any, reference: str, instance: JSON, schema: Schema) -> Iterator[ValidationError]:
        yield from validator.descend(instance, self._schemas.component(reference))

    def _required(self, validator: Any, names: list[str], instance: JSON, schema: Schema) -> Iterator[ValidationError]:
        if not isinstance(instance, dict):
            return
        properties = schema.get("properties", {})
        for name in names:
            if name in instance or self._goes_other_way(properties.get(name, {})):
                continue
            # The path leads to the missing property, so that the reply can name it.
            yield ValidationError(f"The {name!r} field is required.", path=[name], validator="required")

    def _goes_other_way(self, schema: Schema) -> bool:
        return bool(schema.get(self._one_way) or self._schemas.open(schema).get(self._one_way))

    def _union(
        self, validator: Any, variants: list[Schema], instance: JSON, schema: Schema
    ) -> Iterator[ValidationError]:
        """One variant has to fit. More than one may: the vendor's variants overlap, and no client can help that."""
        discriminator = schema.get("discriminator")
        if discriminator and isinstance(instance, dict):
            yield from self._discriminated(validator, discriminator, variants, instance)
            return
        context: list[ValidationError] = []
        for index, variant in enumerate(variants):
            found = list(validator.descend(instance, variant, schema_path=index))
            if not found:
                return
            context += found
        yield ValidationError("The value fits none of the forms that are allowed.", context=context, validator="anyOf")

    def _discriminated(
        self, validator: Any, discriminator: Schema, variants: list[Schema], instance: dict[str, JSON]
    ) -> Iterator[ValidationError]:
        name = discriminator["propertyName"]
        if name not in instance:
            yield ValidationError(f"The {name!r} field is required.", path=[name], validator="required")
            return
        value = instance[name]
        targets = targets_of(discriminator, variants)
        key = value if isinstance(value, str) else str(value)
        if key not in targets:
            # Null is valid if a variant allows it, even if the mapping does not list it.
            if any(not list(validator.descend(instance, variant)) for variant in variants):
                return
            yield ValidationError(
                f"The {name!r} field is not one of the values allowed.", path=[name], validator="enum"
            )
            return
        yield from validator.descend(instance, {"$ref": targets[key]})
