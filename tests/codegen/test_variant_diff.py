"""What the report compares of a body that is a union: each variant with the one that the same values select."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest

from codegen.intake import variant_diff
from codegen.planning.package_plan import BodyVariant, EndpointPlan, Field


def field(name: str, annotation: str = "str") -> Field:
    return Field(name, name, annotation, None, "")


def endpoint(*variants: BodyVariant, properties: list[Field] | None = None) -> EndpointPlan:
    """An operation with this body. Nothing else of it is read."""
    return cast("EndpointPlan", SimpleNamespace(variants=list(variants), properties=properties))


def variant(name: str, *fields: Field, **tags: list[str | int]) -> BodyVariant:
    return BodyVariant(name, tags, list(fields))


SIZE, WIDE = field("size", "int"), field("size", "float")
TYPE, OTHER_TYPE = field("type", "Literal['a']"), field("type", "Literal['a', 'b']")


def test_variants_are_the_same_if_the_same_values_select_them() -> None:
    old = endpoint(variant("A", TYPE, SIZE, type=["a"]), variant("B", TYPE, type=["b", "c"]))
    new = endpoint(variant("New", TYPE, WIDE, type=["a", "b"]), variant("D", SIZE, type=["d"]))
    assert variant_diff.pairs(old, new, "size") == [
        ("where type is 'a'", SIZE, WIDE),
        ("where type is 'b'", None, WIDE),
    ]


def test_each_combination_of_the_values_of_two_discriminators_is_a_condition() -> None:
    body = endpoint(variant("A", SIZE, type=["a", "b"], kind=[1, 2]))
    assert [condition for condition, _, _ in variant_diff.pairs(body, body, "size")] == [
        "where type is 'a' and kind is 1",
        "where type is 'a' and kind is 2",
        "where type is 'b' and kind is 1",
        "where type is 'b' and kind is 2",
    ]


def test_variants_without_a_discriminator_have_the_names_of_their_models() -> None:
    old, new = endpoint(variant("A", SIZE), variant("B")), endpoint(variant("B"), variant("A", WIDE))
    assert variant_diff.pairs(old, new, "size") == [("for A", SIZE, WIDE), ("for B", None, None)]


def test_a_body_that_becomes_a_union_has_one_type_for_all_values() -> None:
    plain, union = endpoint(properties=[SIZE]), endpoint(variant("A", WIDE, type=["a"]), variant("B", type=["b"]))
    values = ["where type is 'a'", "where type is 'b'"]
    assert variant_diff.pairs(plain, union, "size") == [(values[0], SIZE, WIDE), (values[1], SIZE, None)]
    assert variant_diff.pairs(union, plain, "size") == [(values[0], WIDE, SIZE), (values[1], None, SIZE)]
    without = endpoint()
    assert variant_diff.pairs(without, union, "size") == [(values[0], None, WIDE), (values[1], None, None)]
    named = endpoint(variant("A", WIDE), variant("B"))
    assert variant_diff.pairs(plain, named, "size") == variant_diff.pairs(named, plain, "size") == []


def test_an_argument_that_no_compared_variant_has_is_not_compared() -> None:
    body = endpoint(variant("A", SIZE, type=["a"]))
    assert variant_diff.pairs(body, body, "other") == []
    assert variant_diff.pairs(endpoint(properties=[SIZE]), endpoint(properties=[WIDE]), "size") == []
    moved = endpoint(variant("A", type=["a"]), variant("B", SIZE, type=["b"]))
    assert variant_diff.pairs(body, moved, "size") == [("where type is 'a'", SIZE, None)]


def test_the_type_of_a_discriminator_is_not_compared() -> None:
    old, new = endpoint(variant("A", TYPE, type=["a"])), endpoint(variant("A", OTHER_TYPE, type=["a"]))
    [(_, before, after)] = variant_diff.pairs(old, new, "type")
    assert before == after == field("type", "str")
    plain = endpoint(properties=[TYPE])
    [(_, before, _)] = variant_diff.pairs(plain, new, "type")
    assert before == TYPE


TWO = endpoint(
    variant("A", field("type", "Literal['a', 'x']"), SIZE, type=["a", "x"]),
    variant("B", field("type", "models.Kind | Literal['b'] | Unset"), type=["b"]),
    variant("C", field("type", "Literal['ignored']")),
)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (TWO, TWO, []),
        (
            endpoint(variant("A", field("type", "Literal['a', 'gone', 'lost']"), type=["a", "gone", "lost"])),
            TWO,
            [("may be 'b' or 'x' or Kind", False), ("is never 'gone' or 'lost'", True)],
        ),
        (endpoint(), TWO, [("is 'a' or 'b' or 'x' or Kind, and selects what else is accepted", True)]),
        (TWO, endpoint(), [("no longer selects what else is accepted", False)]),
        (endpoint(), endpoint(), []),
        (
            endpoint(variant("A", field("type", "Literal[models.Kind.A]"), type=["a"])),
            endpoint(variant("A", field("type", "models.Kind"), type=["a"])),
            [("may be Kind", False), ("is never Kind.A", True)],
        ),
    ],
)
def test_the_values_that_a_discriminator_loses_and_gains(
    old: EndpointPlan, new: EndpointPlan, expected: list[tuple[str, bool]]
) -> None:
    assert list(variant_diff.discriminator_changes(old, new, "type")) == expected
