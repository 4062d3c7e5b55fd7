"""Whether a change of a type, a limit or a listed value breaks code, and what the report says of it."""

from __future__ import annotations

import pytest

from codegen.intake.argument_diff import Change, argument, limits, plain_field
from codegen.intake.type_diff import Types, from_to, is_open, listed_values, text
from codegen.planning.package_plan import Field
from codegen.planning.type_compat import parse

TYPES = Types(frozenset({"Colour", "Size"}))

# The type before and now; whether code that reads it may fail, and whether an argument may be refused.
TYPE_CHANGES: list[tuple[str, str, bool, bool]] = [
    ("str", "str", False, False),
    ("int", "float", True, False),
    ("float", "int", False, True),
    ("str", "str | None", True, False),
    ("str | None", "str", False, True),
    ("str", "models.Colour | str", False, False),
    ("models.Colour | str", "str", True, False),
    ("models.Colour | str", "models.Size | str", True, False),
    ("list[models.Colour | str]", "list[str]", True, False),
    ("list[str]", "list[models.Colour | str]", False, False),
    ("models.Goal", "Any", True, False),
    ("models.Goal | Any", "Any", True, False),
    ("models.Goal | Any", "models.Goal | Any | str", False, False),
    ("list[models.Goal] | Any", "Any", True, False),
    ("datetime.datetime | Any", "Any", True, False),
    ("Any", "models.Goal", False, True),
    ("Any", "Any | str", False, False),
    *((f"{name} | Any", "Any", False, False) for name in ("None", "bool", "float", "int", "str")),
    ("dict[str, int] | Any", "Any", False, False),
    ("list[int] | Any", "Any", False, False),
    ("models.Goal | str", "str", False, True),
]


@pytest.mark.parametrize(("before", "after", "readers", "callers"), TYPE_CHANGES)
def test_a_change_of_type_breaks_those_who_cannot_use_the_new_one(
    before: str, after: str, readers: bool, callers: bool
) -> None:
    was, now = parse(before), parse(after)
    assert (TYPES.breaks_readers(was, now), TYPES.breaks_callers(was, now)) == (readers, callers)


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ("str", "str"),
        ("None | Zebra | models.Apple", "Apple | Zebra | None"),
        ("None | int", "int | None"),
        ("dict[str, None | list[str | int]]", "dict[str, list[int | str] | None]"),
        ("Mapping[str, Sequence[models.Goal]]", "dict[str, list[Goal]]"),
    ],
)
def test_a_type_is_written_with_its_members_in_order(annotation: str, expected: str) -> None:
    assert text(parse(annotation)) == expected


def test_a_change_of_type_is_described() -> None:
    assert from_to(parse("None | str"), parse("list[int]")) == "is list[int], not str | None"


@pytest.mark.parametrize(
    ("annotation", "values", "others"),
    [
        ("str", set(), True),
        ("int", set(), True),
        ("float", set(), True),
        ("bool", set(), False),
        ("models.Goal | None", set(), False),
        ("list[str]", set(), False),
        ("Literal['a']", {"a"}, False),
        ("Literal['a', 'b'] | None", {"a", "b"}, False),
        ("None | Literal[1] | Literal['a']", {1, "a"}, False),
        ("Literal['a'] | str", {"a"}, True),
        ("Literal[1] | models.Size | int", {1}, True),
        ("Literal[1, 2] | float", {1, 2}, True),
        ("Literal['a', None]", {"a"}, False),
        ("Literal[models.Colour.RED, 'red']", {"red"}, False),
        ("list[Literal['a']] | Literal['b']", {"b"}, False),
        ("Sequence['Other']", set(), False),
    ],
)
def test_the_listed_values_of_an_annotation_are_found(annotation: str, values: set[str | int], others: bool) -> None:
    assert listed_values(annotation) == values
    assert is_open(annotation) == others


def field(annotation: str = "str", default: str | None = None, wire: str = "a", *limits: str) -> Field:
    return Field("a", wire, annotation, default, "", limits=limits)


def rows(found: list[Change]) -> list[str]:
    return [f"{'!' if each.breaking else ''}{each}" for each in found]


# What an argument was, what it is, and the rows of the report.
ARGUMENTS: dict[str, tuple[Field | None, Field | None, list[str]]] = {
    "never": (None, None, []),
    "added": (None, field(default="UNSET"), ["parameter x added"]),
    "required and added": (None, field(), ["!parameter x added: required"]),
    "removed": (field(), None, ["!parameter x removed"]),
    "optional and removed": (field(default="UNSET"), None, ["!parameter x removed"]),
    "the same": (field(), field(), []),
    "optional as before": (field(default="UNSET"), field(default="UNSET"), []),
    "required": (
        field("str | Unset", "UNSET"),
        field("str"),
        ["!parameter x changed: is now required"],
    ),
    "optional": (
        field("str"),
        field("Unset | str", "UNSET"),
        ["parameter x changed: is now optional"],
    ),
    "wider": (field("int"), field("float | Unset"), ["parameter x changed: is float, not int"]),
    "narrower": (field("float"), field("int"), ["!parameter x changed: is int, not float"]),
    "another name": (field(), field(wire="b"), ["parameter x changed: is sent as 'b', not 'a'"]),
    "a list": (field(wire="a"), field(wire="a[]"), []),
    "no list": (field(wire="a[]"), field(wire="a"), []),
    "another list": (field(wire="a[]"), field(wire="b[]"), ["parameter x changed: is sent as 'b[]', not 'a[]'"]),
    "limits": (
        field("int", None, "a", "1 or more", "5 or less"),
        field("int", None, "a", "2 or more"),
        ["parameter x changed: now 2 or more; before 1 or more, 5 or less"],
    ),
    "all at once": (
        field("Literal['a'] | None"),
        field("Literal['b'] | Unset", "UNSET", "b", "2 or more"),
        [
            "parameter x changed: is now optional",
            "!parameter x changed: is str, not str | None",
            "parameter x changed: is sent as 'b', not 'a'",
            "parameter x changed: now 2 or more; before no limits",
            "!parameter x changed: lists 'b', not 'a'",
        ],
    ),
}


@pytest.mark.parametrize("kind", ARGUMENTS)
def test_the_changes_of_an_argument_are_described(kind: str) -> None:
    old, new, expected = ARGUMENTS[kind]
    assert rows(list(argument("x", old, new, TYPES))) == expected


LISTED: dict[str, tuple[Field, Field, list[str]]] = {
    "numbers and strings in order": (
        field("Literal[10, 'z', 9, 'a']"),
        field("Literal['b', 2, 10]"),
        ["!field x changed: lists 10, 2, 'b', not 10, 9, 'a', 'z'"],
    ),
    "the same in another order": (field("Literal['b', 'a']"), field("Literal['a', 'b']"), []),
    "others are accepted as well": (
        field("Literal['a']"),
        field("Literal['b'] | str"),
        ["field x changed: lists 'b', not 'a'"],
    ),
    "others were accepted as well": (
        field("Literal['a'] | str"),
        field("Literal['b']"),
        ["!field x changed: lists 'b', not 'a'"],
    ),
    "none before": (field("str"), field("Literal['b']"), []),
    "none from now on": (field("Literal['a']"), field("str"), []),
    "optional": (
        field("Literal['a'] | Unset", "UNSET"),
        field("Literal['b'] | Unset", "UNSET"),
        ["!field x changed: lists 'b', not 'a'"],
    ),
    "with a value of its own before": (field("Literal['a']", "'a'"), field("Literal['b']"), []),
    "with a value of its own": (field("Literal['a']"), field("Literal['b']", "'b'"), []),
    "limits removed": (
        field("str", None, "a", "at most 5 characters"),
        field(),
        ["field x changed: now no limits; before at most 5 characters"],
    ),
}


@pytest.mark.parametrize("kind", LISTED)
def test_the_changes_of_listed_values_and_limits_are_described(kind: str) -> None:
    old, new, expected = LISTED[kind]
    assert rows(list(limits("field", "x", old, new))) == expected


def test_a_field_of_no_document_has_one_name_and_no_limits() -> None:
    assert plain_field("a", "str", "''") == Field("a", "a", "str", "''", "", "*", (), False)
