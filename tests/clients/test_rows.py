"""Models as dicts and as rows of a table."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

import abwire
from abwire import UNSET, Unknown
from abwire.convert import models
from abwire.testing import Sandbox
from support.clients import async_convert, client, convert

SCROLL: dict[str, Any] = {
    "id": 1,
    "name": "Scrolled",
    "type": "scroll_percentage",
    "settings": {"percentage": 50},
    "stats": {"times_used": 3},
}
CODE: dict[str, Any] = {"id": 2, "type": "code_trigger", "settings": None, "added_later": {"by": "server"}}
UNLISTED: dict[str, Any] = {"id": 3, "type": "unlisted", "depth": {"of": {"a": "field"}}}
GOAL: Any = models.Goal
GOALS: list[Any] = [GOAL.from_dict(each) for each in (SCROLL, CODE, UNLISTED)]

EXPERIENCES: list[dict[str, Any]] = [
    {
        "id": 1,
        "variations": [{"id": 10, "changes": [{"id": 100}, {"id": 101}]}, {"id": 11, "changes": []}],
        "tags": [{"id": 7}, {"id": 8}],
    },
    {"id": 2, "variations": [], "tags": [{"id": 9}]},
    {"id": 3, "variations": None},
    {"id": 4},
]


def rows(models: Any, *columns: str, **options: Any) -> list[tuple[Any, ...]]:
    """Some columns of the rows of models."""
    return [tuple(row[column] for column in columns) for row in abwire.to_rows(models, **options)]


# to_dicts


@pytest.mark.parametrize("form", [list, tuple, iter, lambda goals: (goal for goal in goals)])
def test_models_become_dicts_without_their_unset_fields(form: Callable[[Any], Any]) -> None:
    assert abwire.to_dicts(form(GOALS)) == [SCROLL, CODE, UNLISTED]


def test_a_single_object_becomes_one_dict() -> None:
    assert abwire.to_dicts(GOALS[0]) == [SCROLL]
    assert abwire.to_dicts({"a": GOALS[1], "b": UNSET}) == [{"a": CODE}]
    assert abwire.to_rows({"a": {"b": 1}}) == [{"a.b": 1}]


def test_the_pages_of_a_client_become_dicts_and_rows(sandbox: Sandbox) -> None:
    settings = models.ScrollPercentageGoalSettings(percentage=50)
    with convert(sandbox) as client:
        for name in "abc":
            client.goals.create(name=name, type="scroll_percentage", settings=settings)
        page = client.goals.list()
        assert abwire.to_dicts(page) == page.to_dicts() == abwire.to_dicts(client.goals.iterate())
        assert rows(page, "name", "settings.percentage") == rows(client.goals.iterate(), "name", "settings.percentage")
        assert rows(page, "name", "settings.percentage") == [("a", 50), ("b", 50), ("c", 50)]


def test_decisions_of_webtrends_become_rows(sandbox: Sandbox) -> None:
    with client(sandbox, "webtrends") as webtrends:
        decisions = webtrends.control(url="https://www.example.com/")
    found = rows(decisions, "alias", "test_id", "raw.opstatus", explode="values")
    assert found == [("ta_Project1", decisions[0].test_id, "success"), ("ta_Project2", decisions[1].test_id, "success")]
    assert abwire.to_dicts(decisions[0])[0]["raw"] == decisions[0].raw.to_dict()


# to_rows


def test_every_row_has_every_column_in_the_order_in_which_they_appear() -> None:
    found = abwire.to_rows(GOALS)
    columns = ["id", "name", "type", "settings.percentage", "stats.times_used", "added_later.by", "depth.of.a"]
    assert [list(row) for row in found] == [columns] * 3
    assert [list(row.values()) for row in found] == [
        [1, "Scrolled", "scroll_percentage", 50, 3, None, None],
        [2, None, "code_trigger", None, None, "server", None],
        [3, None, "unlisted", None, None, None, "field"],
    ]


def test_values_are_json_types() -> None:
    sent = {"a": "2024-05-01T10:00:00Z", "b": True, "c": 1.5, "d": None, "e": [{"f": 1}, 2]}
    assert abwire.to_rows([sent]) == [sent]
    entry = models.UserSessionEntry.from_dict({"lastActive": "2024-05-01t10:00:00.10z", "current": True})
    assert abwire.to_rows([entry]) == [{"lastActive": "2024-05-01t10:00:00.10z", "current": True}]
    experience = models.Experience.from_dict({"status": "active"})
    assert experience.status is models.ExperienceStatuses.ACTIVE
    (row,) = abwire.to_rows([experience])
    assert (row["status"], type(row["status"])) == ("active", str)
    assert abwire.to_rows([{"price": Decimal("1.10")}]) == [{"price": Decimal("1.10")}]


def test_unset_reaches_no_csv() -> None:
    goals = [*GOALS, models.Tag(name="n", description=UNSET)]
    found = abwire.to_rows([*goals, {"id": UNSET, "settings": {"percentage": UNSET}}])
    file = io.StringIO()
    writer = csv.DictWriter(file, found[0])
    writer.writeheader()
    writer.writerows(found)
    assert "UNSET" not in file.getvalue()
    read = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert read[0]["settings.percentage"] == "50"
    assert read[3] == {**dict.fromkeys(found[0], ""), "name": "n"}


def test_an_object_that_is_null_or_empty_has_the_columns_of_its_fields() -> None:
    empty: dict[str, Any] = {}
    assert abwire.to_rows([{"a": None}, {"a": empty}, {"a": {"b": 1}}]) == [{"a.b": None}, {"a.b": None}, {"a.b": 1}]
    assert abwire.to_rows([{"a": None}, {"a": empty}]) == [{"a": None}, {"a": None}]
    mixed: list[dict[str, Any]] = [{"a": 1}, {"a": {"b": {"c": 2}}}]
    assert abwire.to_rows(mixed) == [{"a": 1, "a.b.c": None}, {"a": None, "a.b.c": 2}]


def test_objects_with_arbitrary_keys_have_a_column_for_each() -> None:
    page = [{"stats": {"100": {"visits": 1}, "200": {"visits": 2}}}, {"stats": {"200": {"visits": 3}}}]
    assert rows(page, "stats.100.visits", "stats.200.visits") == [(1, 2), (None, 3)]


def test_the_separator_can_be_chosen() -> None:
    assert abwire.to_rows([{"a": {"b": {"c": 1}}}], sep="__") == [{"a__b__c": 1}]
    with pytest.raises(ValueError, match="sep must not be empty"):
        abwire.to_rows([], sep="")


def test_keys_that_contain_the_separator_are_kept_unless_two_fields_would_have_one_column() -> None:
    assert abwire.to_rows([{"www.example.com": {"id": 1}}]) == [{"www.example.com.id": 1}]
    clash: list[dict[str, Any]] = [{"a.b": 1}, {"a": {"b": 2}}]
    with pytest.raises(ValueError, match=r"two fields would both have the column 'a\.b': pass another sep"):
        abwire.to_rows(clash)
    assert abwire.to_rows(clash, sep="/") == [{"a.b": 1, "a/b": None}, {"a.b": None, "a/b": 2}]


def test_nothing_gives_no_rows() -> None:
    assert abwire.to_rows([]) == abwire.to_rows(iter(())) == []
    assert abwire.to_rows([], explode="variations") == []
    assert abwire.to_rows([{}, {"a": 1}]) == [{"a": None}, {"a": 1}]


# Lists


def test_lists_stay_lists() -> None:
    assert rows(EXPERIENCES, "id", "tags")[:2] == [(1, [{"id": 7}, {"id": 8}]), (2, [{"id": 9}])]


def test_an_exploded_list_has_a_row_for_each_item() -> None:
    found = rows(EXPERIENCES, "id", "variations.id", explode="variations")
    assert found == [(1, 10), (1, 11), (2, None), (3, None), (4, None)]
    assert "variations" not in abwire.to_rows(EXPERIENCES, explode="variations")[0]


def test_a_list_inside_another_one_explodes_both() -> None:
    for explode in ("variations.changes", ["variations.changes"], iter(["variations", "variations.changes"])):
        found = rows(EXPERIENCES[:2], "id", "variations.id", "variations.changes.id", explode=explode)
        assert found == [(1, 10, 100), (1, 10, 101), (1, 11, None), (2, None, None)]
    assert rows([{"a": {"b": [1, 2]}}], "a/b", sep="/", explode="a/b") == [(1,), (2,)]


def test_two_lists_give_each_pair_of_their_items() -> None:
    found = rows(EXPERIENCES, "id", "variations.id", "tags.id", explode=["variations", "tags"])
    assert found[:5] == [(1, 10, 7), (1, 10, 8), (1, 11, 7), (1, 11, 8), (2, None, 9)]


def test_a_list_of_values_is_a_column_of_its_own() -> None:
    found = abwire.to_rows([{"a": [1, "x", None, [2, 3], {"b": 4}]}, {"a": 5}, {"a": []}], explode="a")
    assert [row["a"] for row in found] == [1, "x", None, [2, 3], None, 5, None]
    assert [row["a.b"] for row in found] == [None, None, None, None, 4, None, None]


def test_the_rows_of_one_item_share_no_columns_with_each_other() -> None:
    found = abwire.to_rows([{"a": [{"b": 1}, {"c": 2}], "d": {"e": 3}}], explode="a")
    assert found == [{"a.b": 1, "a.c": None, "d.e": 3}, {"a.b": None, "a.c": 2, "d.e": 3}]


def test_a_misspelt_list_is_named_with_the_nearest_right_one() -> None:
    experiences = [models.Experience.from_dict(each) for each in EXPERIENCES]
    with pytest.raises(ValueError, match=r"no item has a field 'variation'; did you mean 'variations'\?"):
        abwire.to_rows(experiences, explode="variation")
    assert len(abwire.to_rows(experiences, explode=["integrations", "goals"])) == 4, "fields that no item has set"
    assert len(abwire.to_rows(EXPERIENCES, explode="others")) == 4, "nobody knows the fields of dicts"
    assert len(abwire.to_rows(GOALS, explode="others")) == 3, "nor those of an Unknown"


# What is no row


def test_an_async_iterable_is_refused_with_what_to_do(sandbox: Sandbox) -> None:
    async def goals() -> AsyncIterator[Any]:
        yield GOALS[0]

    for function in (abwire.to_dicts, abwire.to_rows):
        name = function.__name__
        for each in (goals(), async_convert(sandbox).goals.iterate()):
            given: Any = each
            with pytest.raises(TypeError, match=rf"^{name}\(\) .* async iterable: pass \[item async for item in"):
                function(given)
        coroutine: Any = async_convert(sandbox).goals.list()
        with pytest.raises(TypeError, match=rf"^{name}\(\) got a coroutine that was not awaited"):
            function(coroutine)
        coroutine.close()


@pytest.mark.parametrize("wrong", ["text", b"bytes", None, 5, UNSET, models.Tag, GOALS[0].to_dict])
def test_what_holds_no_models_is_refused(wrong: Any) -> None:
    for function in (abwire.to_dicts, abwire.to_rows):
        with pytest.raises(TypeError, match=rf"^{function.__name__}\(\) expects models, not {type(wrong).__name__}$"):
            function(wrong)


@pytest.mark.parametrize(
    ("wrong", "said"), [(None, "None"), ("a", "of type str"), (3, "of type int"), ([], "of type list")]
)
def test_an_item_that_is_no_object_is_named(wrong: Any, said: str) -> None:
    for function in (abwire.to_dicts, abwire.to_rows):
        with pytest.raises(TypeError, match=rf"expects models, mappings or dataclasses, but item 1 is {said}$"):
            function([GOALS[0], wrong])


# Properties


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
OBJECTS = st.recursive(
    st.dictionaries(st.sampled_from("abc"), SCALARS | st.lists(SCALARS, max_size=2), max_size=3),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner | st.lists(inner, max_size=3), max_size=3),
    max_leaves=8,
)


def leaves(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """The values of an object by their columns, without nulls and empty objects."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, (*path, key))
    elif value is not None:
        yield ".".join(path), value


@given(st.lists(OBJECTS, max_size=4))
def test_each_value_is_in_its_column(items: list[dict[str, Any]]) -> None:
    found = abwire.to_rows(items)
    assert [{name: value for name, value in row.items() if value is not None} for row in found] == [
        dict(leaves(item)) for item in items
    ]
    assert len({tuple(row) for row in found}) <= 1


@given(st.lists(OBJECTS, max_size=4), st.sampled_from(["a", "b", "a.b", "a.a.c"]))
def test_exploding_loses_no_value(items: list[dict[str, Any]], name: str) -> None:
    def values(rows: Iterable[dict[str, Any]]) -> set[str]:
        """What is in a table: column and value, with the items of exploded lists one by one."""
        found = set()
        for row in rows:
            for column, value in row.items():
                exploded = column == name or name.startswith(f"{column}.")
                for each in value if exploded and isinstance(value, list) else [value]:
                    found |= {json.dumps(pair) for pair in leaves(each, (column,))}
        return found

    exploded = abwire.to_rows(items, explode=name)
    assert len(exploded) >= len(items)
    assert len({tuple(row) for row in exploded}) <= 1
    if "." not in name:
        assert values(abwire.to_rows(items)) == values(exploded)


def test_objects_nested_deeper_than_the_call_stack_stay_dicts() -> None:
    deep: dict[str, Any] = {"a": 1}
    for _ in range(20_000):
        deep = {"a": deep}
    (row,) = abwire.to_rows(models.Tag.from_dict({"deep": deep}))
    (column,) = row
    assert column.count(".") == 100
    assert list(row[column]) == ["a"]


# Models as dataclasses, from which pandas makes columns


def test_models_are_dataclasses_to_the_functions_of_the_standard_library() -> None:
    goal: Any = models.ScrollPercentageGoal.from_dict({**SCROLL, "isNew": 1})
    assert dataclasses.is_dataclass(models.ScrollPercentageGoal)
    assert dataclasses.asdict(goal) == {**SCROLL, "additional_properties": {"isNew": 1}}
    assert {field.name for field in dataclasses.fields(goal)} == {*SCROLL, "additional_properties"}
    assert {"description", *SCROLL} < {field.name for field in dataclasses.fields(models.ScrollPercentageGoal)}
    assert dataclasses.replace(goal, name="Other").to_dict() == {**SCROLL, "isNew": 1, "name": "Other"}
    assert dataclasses.asdict(goal)["settings"] == {"percentage": 50}


def test_a_field_that_came_before_a_listed_one_does_not_prevent_asdict() -> None:
    page = [models.Tag.from_dict({"new": {"a": 1}, "name": "a"}), models.Tag.from_dict({"name": "b"})]
    assert [dataclasses.asdict(tag) for tag in page] == [
        {"name": "a", "additional_properties": {"new": {"a": 1}}},
        {"name": "b"},
    ]
    unknown: Any = GOALS[2]
    assert isinstance(unknown, Unknown)
    assert dataclasses.asdict(unknown) == {"additional_properties": UNLISTED}


def test_pydantic_accepts_models_and_writes_their_json() -> None:
    class Job(pydantic.BaseModel):
        tag: models.Tag

    job = Job(tag=models.Tag(name="a"))
    assert job.tag is not None
    assert job.model_dump_json() == '{"tag":{"name":"a"}}'
    wrong: Any = {"name": "a"}
    with pytest.raises(pydantic.ValidationError, match="instance of Tag"):
        Job(tag=wrong)
