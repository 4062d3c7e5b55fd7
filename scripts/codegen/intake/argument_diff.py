"""A change that users can see, and those of one argument."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from codegen.intake.type_diff import Types, from_to, is_open, listed_values
from codegen.planning.package_plan import Field
from codegen.planning.type_compat import parse

Level: TypeAlias = Literal[
    "client", "vendor method", "public name", "operation", "parameter", "model", "field", "enum value"
]
LEVELS: list[Level] = [
    "client",
    "vendor method",
    "public name",
    "operation",
    "parameter",
    "model",
    "field",
    "enum value",
]
What: TypeAlias = Literal["added", "removed", "changed", "renamed"]


@dataclass(frozen=True)
class Change:
    """One change that users can see.

    Attributes:
        level: What changed.
        what: How it changed.
        name: Which one: ``goals.list(status)``, ``Goal.name``, ``GoalTypes.REVENUE``.
        detail: The difference in words; empty if there is nothing to add.
        breaking: Whether correct code can now fail, at run time or in a type checker.
    """

    level: Level
    what: What
    name: str
    detail: str
    breaking: bool

    def __str__(self) -> str:
        return f"{self.level} {self.name} {self.what}{f': {self.detail}' if self.detail else ''}"


def plain_field(name: str, annotation: str, default: str | None) -> Field:
    """An argument or a field of hand-written code, or one that stands for no single value of a document.

    Args:
        name: Its name.
        annotation: Its type.
        default: The expression of its default, None if it is required.
    """
    return Field(name, name, annotation, default, "")


def argument(label: str, old: Field | None, new: Field | None, types: Types) -> Iterator[Change]:
    """The changes of an argument.

    Args:
        label: Its name: ``goals.list(status)``.
        old: What it was, None if it is new.
        new: What it is, None if it is gone.
        types: Judges changes of types.
    """
    if old is None or new is None:
        if new is not None:
            required = new.default is None
            yield Change("parameter", "added", label, "required" if required else "", required)
        if old is not None:
            yield Change("parameter", "removed", label, "", True)
        return
    if old.default is not None and new.default is None:
        yield Change("parameter", "changed", label, "is now required", True)
    if old.default is None and new.default is not None:
        yield Change("parameter", "changed", label, "is now optional", False)
    before, after = (parse(field.annotation) - parse("Unset") for field in (old, new))
    if before != after:
        yield Change("parameter", "changed", label, from_to(before, after), types.breaks_callers(before, after))
    if _flat_wire(old) != _flat_wire(new):
        yield Change("parameter", "changed", label, f"is sent as {new.wire_name!r}, not {old.wire_name!r}", False)
    yield from limits("parameter", label, old, new)


def limits(level: Level, label: str, old: Field, new: Field) -> Iterator[Change]:
    """Limits, defaults and listed values. The server enforces them, so a change of them breaks code only where a type
    checker accepts nothing but the listed values.
    """
    if old.limits != new.limits:
        now, before = (", ".join(field.limits) or "no limits" for field in (new, old))
        yield Change(level, "changed", label, f"now {now}; before {before}", False)
    was, values = listed_values(old.annotation), listed_values(new.annotation)
    if was and values and was != values and {old.default, new.default} <= {None, "UNSET"}:
        detail = (
            f"lists {', '.join(map(repr, sorted(values, key=str)))}, not {', '.join(map(repr, sorted(was, key=str)))}"
        )
        yield Change(level, "changed", label, detail, not is_open(new.annotation))


def _flat_wire(field: Field) -> str:
    return field.wire_name.removesuffix("[]")
