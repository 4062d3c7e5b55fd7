"""Whether values of one annotation are accepted where another is expected."""

from __future__ import annotations

import pytest

from codegen.planning.type_compat import fits, names_in, parse, without


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        ("int", "int"),
        ("int", "float"),
        ("bool", "int"),
        ("bool", "float"),
        ("int", "int | None"),
        ("int | None", "None | str | int"),
        ("int | None", "Any"),
        ("str", "int | Any"),
        ("list[int]", "list[int]"),
        ("list[int]", "Sequence[int]"),
        ("list[bool]", "Sequence[float | None]"),
        ("builtins.list[int]", "list[int]"),
        ("dict[str, int]", "Mapping[str, float]"),
        ("list[list[int]]", "Sequence[Sequence[float]]"),
        ("models.Goal", "Goal"),
        ("paging.Page[models.Goal]", "Page[Goal]"),
        ("Literal['a']", "str"),
        ("str", "Literal['a']"),
        ("Literal[1]", "int"),
        ("Literal[1, 'a']", "str | int"),
        ("Literal[models.Kind.A]", "Kind"),
        ("Literal['a', Unset.UNSET]", "str | Unset"),
    ],
)
def test_a_value_is_accepted(actual: str, expected: str) -> None:
    assert fits(parse(actual), parse(expected))


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        ("float", "int"),
        ("int", "bool"),
        ("float", "bool"),
        ("str", "int"),
        ("int", "str"),
        ("int | None", "int"),
        ("Any", "int"),
        ("list[float]", "list[int]"),
        ("list[int | None]", "list[int]"),
        ("list[int]", "list"),
        ("list", "list[int]"),
        ("dict[str, int]", "dict[str, str]"),
        ("dict[int, str]", "dict[str, str]"),
        ("list[int]", "dict[int]"),
        ("paging.Page[models.Goal]", "Page[Other]"),
        ("Literal[1, 'a']", "str"),
        ("Literal['a', Unset.UNSET]", "str"),
        ("Literal[models.Kind.A]", "Other"),
    ],
)
def test_a_value_is_not_accepted(actual: str, expected: str) -> None:
    assert not fits(parse(actual), parse(expected))


def test_names_are_removed_at_any_depth() -> None:
    kind = parse("Unset | list[models.Goal | Unset] | dict[str, list[Unset]] | int")
    assert without(kind, frozenset({"Unset", "int"})) == parse("list[Goal]") | without(
        parse("dict[str, list[Unset]]"), frozenset({"Unset"})
    )
    assert without(kind, frozenset()) == kind


def test_names_are_found_at_any_depth() -> None:
    assert names_in(parse("models.Goal | Sequence[paging.Page[models.Fold] | None]")) == {
        "Goal",
        "list",
        "Page",
        "Fold",
        "None",
    }
