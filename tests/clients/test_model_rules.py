"""Models one rule at a time: how they are made, changed, compared, encoded, shown and read by other libraries."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest

from abwire import UNSET, Model, Unknown, to_rows
from abwire.convert import models
from abwire_runtime.data import display, notebook


class Pet(Model):
    """A model of a program."""

    name: str
    kind: str = "cat"
    nick_name: Any = UNSET
    friends: Any = UNSET

    _wire = {"nick_name": "nickName"}


PET: Any = Pet


# Making and changing


def test_a_model_has_its_constants_and_what_was_passed() -> None:
    extra = {"more": [1]}
    pet = PET(name="a", nick_name="b", friends=UNSET, additional_properties=extra)
    assert pet.to_dict() == {"kind": "cat", "more": [1], "name": "a", "nickName": "b"}
    extra["less"] = [2]
    assert pet.additional_properties == {"more": [1]}
    assert PET(name="a", kind="dog").to_dict() == {"kind": "dog", "name": "a"}
    assert vars(PET(name="a", additional_properties={})) == {"kind": "cat", "name": "a"}
    assert (PET.__fields__, PET.__required__) == (("name", "kind", "nick_name", "friends"), {"name"})
    assert Pet.__constants__ == {"kind": "cat"}
    kind: Any = Pet
    assert (kind.additional_properties, kind.name, kind.kind) == ({}, UNSET, UNSET)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "Pet() missing a required keyword argument: 'name'"),
        ({"nam": 1, "other": 2}, "Pet() got an unexpected keyword argument 'nam'; did you mean 'name'?"),
        (
            {"name": 1, "additional_propertys": {}},
            "Pet() got an unexpected keyword argument 'additional_propertys'; did you mean 'additional_properties'?",
        ),
    ],
)
def test_a_model_is_not_made_of_other_fields(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as raised:
        PET(**fields)
    assert str(raised.value) == message


def test_a_model_of_a_model_has_the_fields_of_both() -> None:
    class Parrot(Pet):
        words: Any
        name: str = "Polly"

    assert Parrot.__fields__ == ("name", "kind", "nick_name", "friends", "words")
    assert Parrot.__required__ == {"name", "words"}
    assert Parrot.__constants__ == {"kind": "cat", "name": "Polly"}
    found = Parrot.from_dict({"nickName": "b", "words": []})
    assert (found.nick_name, found.words) == ("b", [])
    assert Parrot(words=1).to_dict() == {"kind": "cat", "name": "Polly", "words": 1}


def test_fields_are_set_and_unset() -> None:
    pet = PET(name="a")
    pet.nick_name = UNSET
    pet.nick_name = "b"
    pet.additional_properties = {"x": 1}
    assert pet.to_dict() == {"kind": "cat", "name": "a", "nickName": "b", "x": 1}
    pet.nick_name = UNSET
    del pet.name
    pet.additional_properties = {}
    assert pet.to_dict() == {"kind": "cat"}
    assert pet.name is UNSET
    with pytest.raises(AttributeError):
        del pet.name
    wrong: Any = pet
    with pytest.raises(AttributeError, match=r"^Pet has no field 'nickname'; did you mean 'nick_name'\?$"):
        wrong.nickname = 1
    with pytest.raises(AttributeError, match=r"^Pet has no field 'size'; use additional_properties for other fields$"):
        wrong.size = 1
    with pytest.raises(AttributeError, match=r"^Pet has no field 'x'; use additional_properties for other fields$"):
        _ = PET(name="a", additional_properties={"x": 1}).x
    with pytest.raises(AttributeError, match=r"^Pet has no field 'nam'; did you mean 'name'\?$"):
        _ = wrong.nam


def test_fields_keep_the_order_in_which_they_were_sent_and_later_ones_come_last() -> None:
    sent = {"z": 1, "nickName": "b", "y": 2, "name": "a"}
    pet = Pet.from_dict(sent)
    assert list(pet.to_dict()) == ["z", "nickName", "y", "name"]
    pet.friends = []
    pet.additional_properties["x"] = 3
    for each in (pet, copy.copy(pet), copy.deepcopy(pet), pickle.loads(pickle.dumps(pet))):
        assert (
            list(each.to_dict()) == list(json.loads(each.to_json())) == ["z", "nickName", "y", "name", "friends", "x"]
        )
    last = Pet.from_dict({"name": "a", "z": 1, "y": 2})
    last.nick_name = "b"
    assert list(last.to_dict()) == ["name", "nickName", "z", "y"]


def test_models_are_equal_by_class_and_fields() -> None:
    class Other(Pet):
        pass

    one = Pet.from_dict({"name": "a"})
    assert one == Pet.from_dict({"name": "a"})
    _ = one.additional_properties  # makes an empty dict
    assert one == Pet.from_dict({"name": "a"})
    assert Pet.from_dict({"name": "a"}) == one
    assert one != Other.from_dict({"name": "a"})
    assert one != Pet.from_dict({"name": "a", "x": 1})
    assert Pet.from_dict({"name": "a", "x": 1}) != Pet.from_dict({"name": "a", "x": 2})
    assert one != {"name": "a"}
    assert one != Pet.from_dict({"name": "a", "nickName": None})


def test_a_copy_shares_what_is_in_the_fields_and_no_additional_property() -> None:
    pet = Pet.from_dict({"name": "a", "friends": [1], "x": [1]})
    other = copy.copy(pet)
    other.friends.append(2)
    other.additional_properties["y"] = 2
    assert pet.to_dict() == {"name": "a", "friends": [1, 2], "x": [1]}
    assert other.to_dict() == {"name": "a", "friends": [1, 2], "x": [1], "y": 2}


class Slotted(Pet):
    __slots__ = ("colour",)


def test_a_pickle_has_the_fields_and_the_slots() -> None:
    assert PET(name="a").__getstate__() == {"kind": "cat", "name": "a"}
    pet = Slotted.from_dict({"name": "a"})
    assert pet.__getstate__() == {"name": "a"}
    object.__setattr__(pet, "colour", "red")
    assert pet.__getstate__() == ({"name": "a"}, {"colour": "red"})


# Encoding


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"name": "gr\u00fc\u00df"}, '{"kind":"cat","name":"gr\u00fc\u00df"}'),
        ({"name": "a\ud800"}, '{"kind":"cat","name":"a\\ud800"}'),
        ({"name": Decimal("1.50")}, '{"kind":"cat","name":1.50}'),
        ({"name": [{"a": UNSET, "b": (1, 2)}]}, '{"kind":"cat","name":[{"b":[1,2]}]}'),
        (
            {"name": Decimal("1.50"), "nick_name": "\u00fc\ud800"},
            '{"kind":"cat","name":1.50,"nickName":"\u00fc\\ud800"}',
        ),
        ({"name": {"a": PET(name="b")}}, '{"kind":"cat","name":{"a":{"kind":"cat","name":"b"}}}'),
        (
            {"name": 1, "nick_name": 2, "additional_properties": {"x": {3}}},
            '{"kind":"cat","name":1,"nickName":2,"x":[3]}',
        ),
    ],
)
def test_a_model_is_written_without_white_space(fields: dict[str, Any], text: str) -> None:
    pet = PET(**fields)
    assert pet.to_json() == text
    assert bytes(pet) == text.encode()


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_json_has_no_form_for_is_refused(number: float) -> None:
    pet: Any = Pet
    writers: list[Any] = [Pet.to_json, bytes]
    for write in writers:
        with pytest.raises(ValueError, match="not JSON compliant"):
            write(pet(name=number))
        with pytest.raises(TypeError, match="a value of type object can't be encoded as JSON"):
            write(pet(name=object()))


def test_only_an_object_is_a_model() -> None:
    given: Any = [1]
    with pytest.raises(TypeError, match=r"^Pet\.from_dict expects a mapping, not list$"):
        Pet.from_dict(given)
    with pytest.raises(TypeError, match=r"^Pet\.from_json expects a JSON object, not list$"):
        Pet.from_json("[1]")
    assert Pet.from_json(b'{"name":"a"}') == Pet.from_json('{"name":"a"}') == Pet.from_dict({"name": "a"})


# Other libraries


def test_attrs_knows_which_fields_are_required() -> None:
    found: Any = {each.name: each for each in attrs.fields(Pet)}
    assert list(found) == [*Pet.__fields__, "additional_properties"]
    assert found["name"].default is attrs.NOTHING
    assert [found[name].default for name in ("kind", "nick_name", "friends")] == [UNSET] * 3
    assert found["additional_properties"].default == attrs.Factory(dict)
    assert {each.kw_only for each in found.values()} == {True}
    evolved = attrs.evolve(PET.from_dict({"name": "a", "x": 1}), nick_name="b")
    assert evolved.to_dict() == {"kind": "cat", "name": "a", "x": 1, "nickName": "b"}


def test_the_standard_library_knows_which_fields_are_required() -> None:
    found: Any = {each.name: each for each in dataclasses.fields(Pet)}
    assert list(found) == [*Pet.__fields__, "additional_properties"]
    assert found["name"].default is dataclasses.MISSING
    assert [found[name].default for name in ("kind", "nick_name", "friends")] == [UNSET] * 3
    assert found["additional_properties"].default_factory is dict
    assert {each.kw_only for each in found.values()} == {True}
    params: Any = Pet.__dataclass_params__
    assert (params.init, params.repr, params.eq) == (False, False, False)
    pet = Pet.from_dict({"name": "a", "nickName": None})
    assert [each.name for each in dataclasses.fields(pet)] == ["name", "nick_name"]
    pet.additional_properties["x"] = 1
    assert [each.name for each in dataclasses.fields(pet)] == ["name", "nick_name", "additional_properties"]


# Reprs


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x" * 58, f"'{'x' * 58}'"),
        ("x" * 59, f"'{'x' * 59}..."),
        ("x" * 60, f"'{'x' * 59}..."),
        ("x" * 61, f"'{'x' * 60}'..."),
        (10**58, str(10**58)),
        (10**59, str(10**59)),
        (10**60, "1" + "0" * 59 + "..."),
        ([], "[]"),
        ([1], "[1 item]"),
        ([1] * 1234, "[1,234 items]"),
        ({}, "{}"),
        ({"a": 1}, "{1 item}"),
        (models.GoalStatuses.ACTIVE, "'active'"),
        (models.Tag(name="a"), "Tag(...)"),
        (None, "None"),
    ],
)
def test_a_value_is_shown_in_a_few_characters(value: Any, text: str) -> None:
    assert display.value_text(value) == text


def model_with(*names: str) -> Any:
    """A class with optional fields."""
    return type("Made", (Model,), {"__annotations__": dict.fromkeys(names, str), **dict.fromkeys(names, UNSET)})


def many(*lengths: int) -> Any:
    """A model with fields of texts of these lengths."""
    texts = {f"f{index}": "x" * length for index, length in enumerate(lengths)}
    return model_with(*texts)(**texts)


def test_a_model_shows_as_many_fields_as_fit_into_240_characters() -> None:
    # A field takes its name, "=", two quotation marks and ", ": 7 characters and its text.
    exact = repr(many(53, 53, 53, 53))
    assert len(exact) == len("Made()") + 240 - 2
    assert "..." not in exact
    assert repr(many(53, 53, 53, 54)).endswith("', ... 1 more field)")
    assert repr(many(53, 53, 53, 53, 0)).endswith("', ... 1 more field)")
    assert repr(many(53, 53, 53, 53, 0, 0)).endswith("', ... 2 more fields)")
    assert repr(many(53, 53, 53, 53, 0)).count("=") == 4
    assert repr(many(*[50] * 9)).count("=") == 4
    kind = model_with("a" * 250, "b")
    assert repr(kind(**{"a" * 250: "", "b": ""})) == f"Made({'a' * 250}='', ... 1 more field)"
    assert repr(kind(**{"a" * 250: ""})) == f"Made({'a' * 250}='')"


def test_the_most_important_fields_of_a_large_model_come_first() -> None:
    kind = model_with("tags", "url", "status", "type", "key", "name", "id")
    made = kind(
        tags=[1], url="x" * 58, status="x" * 58, type="x" * 58, key="x", name="x", id=1, additional_properties={"a": 1}
    )
    assert display.by_importance(display.set_fields(made)) == [
        *("id", "name", "key", "type", "status", "url", "tags", "additional_properties")
    ]
    assert repr(made).startswith("Made(id=1, name='x', key='x', type='xxx")
    assert display.summary(made) == "Made(id=1, name='x', ...)"
    assert display.summary(kind(tags=[1])) == "Made(...)"
    assert display.summary(kind(url="a", tags=[1])) == "Made(url='a', ...)"
    assert display.summary(kind(url="a", id=2)) == "Made(id=2, url='a')"
    assert display.summary(kind()) == "Made()"


def test_the_names_of_additional_properties_are_shown_without_values() -> None:
    assert display.keys_text({}) == "{}"
    assert display.keys_text(dict.fromkeys("abcde")) == "{'a': ..., 'b': ..., 'c': ..., 'd': ..., 'e': ...}"
    assert display.keys_text(dict.fromkeys("abcdef")) == "{'a': ..., 'b': ..., 'c': ..., 'd': ..., 'e': ..., ...}"
    assert repr(Pet.from_dict({"x": "y"})) == "Pet(additional_properties={'x': ...})"


def test_the_first_three_items_of_a_list_are_shown() -> None:
    assert display.items_repr([]) == ""
    assert display.items_repr([1, "a", None]) == "1, 'a', None"
    assert display.items_repr([models.Tag(name="a"), [1], {"b": 1}, 5]) == "Tag(name='a'), [1 item], {1 item}, ..."
    unknown = Unknown._of("kind", {"kind": "new", "id": 1})
    assert display.items_repr([unknown]) == "Unknown(kind='new', 2 fields)"
    assert display.set_fields(unknown) == {"kind": "new", "additional_properties": {"kind": "new", "id": 1}}


@pytest.mark.parametrize(("number", "text"), [(0, "0 items"), (1, "1 item"), (2, "2 items"), (1000, "1,000 items")])
def test_a_noun_is_counted(number: int, text: str) -> None:
    assert display.counted(number, "item") == text


def test_a_text_is_cut_after_sixty_characters() -> None:
    assert display.shortened("x" * 60) == "x" * 60
    assert display.shortened("x" * 61) == "x" * 60 + "..."


# HTML

BLOCK = '<div style="overflow-x: auto"><table border="1" class="dataframe">'
TITLE = ' style="text-align: left; white-space: nowrap"'
CELL = ' style="text-align: left; vertical-align: top; white-space: nowrap"'
LONG = ' style="text-align: left; vertical-align: top; overflow-wrap: anywhere"'


def test_a_model_is_a_table_that_scrolls() -> None:
    assert notebook.model_html(PET(name="<a>", kind="x" * 300, nick_name="y" * 301)) == (
        f"{BLOCK}<caption{TITLE}><b>Pet</b></caption><tbody>"
        f"<tr><th{CELL}>name</th><td{LONG}>&lt;a&gt;</td></tr>"
        f"<tr><th{CELL}>kind</th><td{LONG}>{'x' * 300}</td></tr>"
        f"<tr><th{CELL}>nick_name</th><td{LONG}>{'y' * 300}\u2026</td></tr>"
        "</tbody></table></div>"
    )


@pytest.mark.parametrize(
    ("count", "note"),
    [(60, "</table></div>"), (61, "</table><p>1 more field</p></div>"), (62, "</table><p>2 more fields</p></div>")],
)
def test_a_model_shows_sixty_fields(count: int, note: str) -> None:
    html = notebook.model_html(many(*[1] * count))
    assert html.count("<tr>") == 60
    assert html.endswith(f"</tbody>{note}")
    long: Any = type("x" * 41, (Model,), {})
    assert f"<b>{'x' * 40}\u2026</b>" in notebook.model_html(long())


def test_items_are_a_table_with_numbered_rows() -> None:
    items = [models.Tag(name="a"), models.Tag(name="b", description="c"), 5]
    assert notebook.items_html(items, "a <title>") == (
        f"{BLOCK}<thead><tr><th></th><th{CELL}>name</th><th{CELL}>description</th><th{CELL}>value</th></tr></thead>"
        f"<tbody><tr><th>0</th><td{CELL}>a</td><td{CELL}></td><td{CELL}></td></tr>"
        f"<tr><th>1</th><td{CELL}>b</td><td{CELL}>c</td><td{CELL}></td></tr>"
        f"<tr><th>2</th><td{CELL}></td><td{CELL}></td><td{CELL}>5</td></tr></tbody></table>"
        "<p>a &lt;title&gt;</p></div>"
    )
    assert notebook.items_html([], "no <items>") == "<div>no &lt;items&gt;</div>"
    assert notebook.items_html([models.Tag.from_dict({})], "t") == "<div>t</div>"


def test_items_show_twenty_rows_and_twelve_columns() -> None:
    assert notebook.items_html([1] * 20, "t").endswith("</tbody></table><p>t</p></div>")
    assert notebook.items_html([1] * 21, "t").endswith("</tbody></table><p>t; the first 20 of them</p></div>")
    assert notebook.items_html([1] * 21, "t").count("<tr>") == 21
    assert notebook.items_html([many(*[1] * 12)], "t").endswith("<p>t</p></div>")
    assert notebook.items_html([many(*[1] * 13)], "t").endswith("<p>t; 1 more column: f12</p></div>")
    html = notebook.items_html([many(*[1] * 14)] * 21, "t")
    assert html.endswith("<p>t; the first 20 of them; 2 more columns: f12, f13</p></div>")
    assert html.count("<td") == 20 * 12
    assert notebook.items_html([], "x" * 1000).endswith(f"<div>{'x' * 1000}</div>")
    assert notebook.items_html([], "x" * 1001) == f"<div>{'x' * 1000}\u2026</div>"
    assert notebook.items_html([1], "x" * 1001).endswith(f"<p>{'x' * 1000}\u2026</p></div>")


def test_a_column_has_the_place_of_its_first_value() -> None:
    first, second = PET(name="a", friends=[1]), PET(name="b", friends="none")
    found = notebook.items_html([first, second], "t")
    assert found.index(">friends<") > found.index(">kind<")
    assert found.index(">kind<") > found.index(">name<")


# Rows


def nest(depth: int, inner: Any) -> Any:
    for _ in range(depth):
        inner = {"a": inner}
    return inner


def test_objects_in_lists_have_columns_up_to_the_same_depth() -> None:
    name = ".".join("a" * 99)
    assert to_rows([nest(99, [{"b": {"c": {"d": 1}}}])], explode=name) == [{f"{name}.b.c": {"d": 1}}]
    name = ".".join("a" * 100)
    assert to_rows([nest(100, [{"b": 1}])], explode=name) == [{name: {"b": 1}}]
    assert to_rows([nest(100, {"b": {"c": 1}})]) == [{f"{name}.b": {"c": 1}}]


def test_the_lists_of_models_are_named_as_the_api_names_them() -> None:
    experience = models.Experience.from_dict(
        {"variations": [{"id": 1, "changes": [{"id": 2}, {"id": 3}]}], "a.b": [5, 6]}
    )
    assert [row["variations.changes.id"] for row in to_rows(experience, explode="variations.changes")] == [2, 3]
    assert [row["a.b"] for row in to_rows(experience, explode="a.b")] == [5, 6]
    assert len(to_rows(experience, explode="goals.more")) == 1
    with pytest.raises(ValueError, match=r"^explode: no item has a field 'variation\.changes'"):
        to_rows(experience, explode="variation.changes")
    with pytest.raises(ValueError, match=r"^explode: no item has a field 'nick_name'; did you mean 'nickName'\?$"):
        to_rows([PET(name="a")], explode="nick_name")
    assert len(to_rows([PET(name="a")], explode=["nickName", "friends"])) == 1
    assert len(to_rows([PET(name="a"), {"b": 1}], explode="nothing")) == 2
