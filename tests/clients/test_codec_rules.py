"""Codecs, unions and their ratings one by one: what each decodes, what it leaves, and how well an object fits."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from enum import Enum
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest

from abwire import UNSET, Model, Unknown
from abwire.convert import models
from abwire_runtime.data import codecs
from abwire_runtime.data.codecs import Array, Codec, Map, OneOf, References, copy_json
from abwire_runtime.data.timestamps import Timestamp
from abwire_runtime.data.unions import Union
from support.opening import is_closed

ref = References("abwire_api.convert.models")
DAY = datetime.date(2024, 5, 6)


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of a package of models."""

    class Cat(Model):
        name: str
        kind: Any = "cat"
        lives: Any = UNSET

    class Dog(Model):
        name: str
        kind: Any = "dog"
        barks: Any = UNSET

    class Colour(Enum):
        RED = "red"

    made = ModuleType("zoo")
    vars(made).update(Cat=Cat, Dog=Dog, Colour=Colour)
    monkeypatch.setitem(sys.modules, "zoo", made)
    yield "zoo"
    codecs._packages.discard("zoo")


# Scalars


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2024-05-06T07:08:09Z", datetime.datetime),
        ("2024-05-06T07:08:09.000100Z", datetime.datetime),
        ("2024-05-06T07:08:09+02:00", datetime.datetime),
        ("2024-05-06T07:08:09.123456-05:30", datetime.datetime),
        ("2024-05-06T07:08:09+00:00", Timestamp),
        ("2024-05-06T07:08:09.1Z", Timestamp),
        ("2024-05-06t07:08:09z", Timestamp),
        ("2024-05-06T07:08:09", Timestamp),
        ("2024-05-06T07:08:09.123456", Timestamp),
        ("2024-05-06", str),
        ("2024-05-06T07:08", str),
        ("2024-05-06T07:08:09+00:00:01", str),
        ("2024-05-06T07:08:09.5+00:00:01.000001", str),
        ("soon", str),
        (5, int),
        (None, type(None)),
    ],
)
def test_a_time_in_the_usual_notation_is_a_plain_datetime(text: Any, kind: type[Any]) -> None:
    assert type(codecs.TIMESTAMP.decode(text)) is kind


@pytest.mark.parametrize(
    ("codec", "sent", "decoded"),
    [
        (codecs.DATE, "2024-05-06", DAY),
        (codecs.DATE, "20240506", "20240506"),
        (codecs.DATE, "2024-W19-1", "2024-W19-1"),
        (codecs.DATE, "2024-02-30", "2024-02-30"),
        (codecs.DATE, 20240506, 20240506),
        (codecs.UUID, "0a1b2c3d-0000-4000-8000-0123456789ab", UUID("0a1b2c3d-0000-4000-8000-0123456789ab")),
        (codecs.UUID, "0A1B2C3D-0000-4000-8000-0123456789AB", "0A1B2C3D-0000-4000-8000-0123456789AB"),
        (codecs.UUID, "0a1b2c3d000040008000" + "0123456789ab", "0a1b2c3d000040008000" + "0123456789ab"),
        (codecs.UUID, "soon", "soon"),
        (codecs.UUID, 7, 7),
    ],
)
def test_a_scalar_is_decoded_if_its_text_can_be_restored(codec: Codec, sent: Any, decoded: Any) -> None:
    found = codec.decode(sent)
    assert (type(found), found) == (type(decoded), decoded)
    assert codec.decoder()(sent) == decoded
    assert codec.fit({}) is None


# References


def test_a_reference_is_imported_for_its_first_value_alone(package: str) -> None:
    nowhere = References("no.such.package")("Goal")
    assert repr(nowhere) == "ref('Goal')"
    odd: list[Any] = [[], "a", None, 5]
    for lazy in (Array(nowhere), Map(nowhere)):
        assert [lazy.decode(each) for each in odd] == odd
    assert Map(nowhere).decode([{}]) == [{}]
    with pytest.raises(ModuleNotFoundError):
        Array(nowhere).decode([{}])
    with pytest.raises(ModuleNotFoundError):
        Map(nowhere).decode({"a": {}})
    known = References(package)("Cat")
    assert known.resolve() is known.resolve() is vars(sys.modules[package])["Cat"]
    sent = {"name": "a"}
    assert type(known.decode(sent)) is known.resolve()
    assert known.decode is known.decoder()
    assert known.decode("a") == "a"


def test_an_enum_is_referred_to_and_fits_no_object(package: str) -> None:
    colour = References(package)("Colour")
    assert colour.fit({"name": "a"}) is None
    assert colour.decode("red") is colour.resolve().RED
    odd: list[Any] = ["blue", 1, None, ["red"], {}]
    assert [colour.decode(each) for each in odd] == odd


def test_a_package_is_generated_once_it_is_referred_to(package: str) -> None:
    cat = vars(sys.modules[package])["Cat"]
    cat.__module__ = "zoo.cat"
    assert not codecs.is_generated(cat)
    References("zoo")
    assert codecs.is_generated(cat)
    cat.__module__ = "zoos.cat"
    assert not codecs.is_generated(cat)


# Lists and maps


def test_the_items_of_lists_and_the_values_of_maps_are_decoded() -> None:
    assert Array(codecs.DATE).decode(["2024-05-06", "no", None]) == [DAY, "no", None]
    array = Array(codecs.DATE)
    odd: list[Any] = ["2024-05-06", ("2024-05-06",), {}, None]
    for _ in range(2):  # its function is replaced by the first value
        assert array.decode(["2024-05-06"]) == [DAY]
        assert array.decode([]) == []
        assert [array.decode(each) for each in odd] == odd
    assert array.decoder()({"a": 1}) == {"a": 1}
    assert Map(codecs.DATE).decode({"a": "2024-05-06", "b": 1}) == {"a": DAY, "b": 1}
    assert [Map(codecs.DATE).decode(each) for each in (["2024-05-06"], "a", None)] == [["2024-05-06"], "a", None]
    assert Map(codecs.DATE).fit({"a": 1}) == (True, 0, 0)
    assert Array(codecs.DATE).fit({"a": 1}) is None


# Unions without a discriminator


@pytest.mark.parametrize(
    ("sent", "rating"),
    [
        ({}, (False, 0, 0)),
        ({"name": "a"}, (False, 1, 0)),
        ({"name": "a", "kind": "cat"}, (True, 2, 0)),
        ({"name": "a", "kind": "cat", "lives": 9}, (True, 3, 0)),
        ({"name": "a", "kind": "cat", "x": 9, "y": 9}, (True, 2, -2)),
        ({"name": "a", "kind": "dog"}, (False, 2, 0)),
        ({"kind": "cat"}, (False, 1, 0)),
        ({"x": 1}, (False, 0, -1)),
    ],
)
def test_an_object_fits_by_its_required_known_and_unknown_fields(package: str, sent: Any, rating: Any) -> None:
    cat = References(package)("Cat")
    assert cat.fit(sent) == rating


def test_an_object_is_the_variant_that_it_fits_best_and_the_first_of_equals(package: str) -> None:
    cat, dog, colour = map(References(package), ("Cat", "Dog", "Colour"))
    union = OneOf(colour, cat, dog, codecs.DATE)
    assert type(union.decode({"name": "a", "kind": "dog"})).__name__ == "Dog"
    assert type(union.decode({"name": "a", "kind": "dog", "barks": True})).__name__ == "Dog"
    assert type(union.decode({"kind": "cat", "barks": True})).__name__ == "Dog"
    assert type(OneOf(cat, dog).decode({"name": "a"})).__name__ == "Cat"
    assert type(OneOf(dog, cat).decode({"name": "a"})).__name__ == "Dog"
    assert union.decode("red") is colour.resolve().RED
    assert union.decode("2024-05-06") == DAY
    odd: list[Any] = ["blue", 5, None, [{}]]
    assert [union.decode(each) for each in odd] == odd
    sent = {"name": "a"}
    assert OneOf(colour, codecs.DATE).decode(sent) is sent
    assert OneOf().decode(sent) is sent


# Named unions


def pets(package: str, **changes: Any) -> Union:
    mapping = {"cat": "Cat", "1": "Cat", "dog": "Dog"}
    options: dict[str, Any] = {"discriminator": "kind", "mapping": mapping, **changes}
    return Union("Pet", References(package), ["Cat"], **options)


def test_a_discriminator_decides_what_an_object_is(package: str) -> None:
    union = pets(package, others=[Array(codecs.DATE), codecs.DATE])
    for tag, kind in [("cat", "Cat"), ("1", "Cat"), (1, "Cat"), ("dog", "Dog")]:
        assert type(union.decode({"kind": tag, "name": "a"})).__name__ == kind
    for tag in ("bird", 2, True, 1.0, None, ["cat"]):
        found = union.decode({"kind": tag, "name": "a"})
        assert type(found) is Unknown
        assert (found.discriminator, found.discriminator_value) == ("kind", tag)
    assert union.decode({"name": "a"}).discriminator_value is None
    assert union.decode(["2024-05-06"]) == [DAY]
    assert union.decode("2024-05-06") == DAY
    assert [union.decode(each) for each in ("a", None, 5)] == ["a", None, 5]
    sent = {"kind": "cat", "name": ["a"]}
    found = union.from_dict(sent)
    found.name.append("b")
    assert sent == {"kind": "cat", "name": ["a"]}
    assert (union.discriminator, union.mapping["dog"], union.__name__) == ("kind", "Dog", "Pet")


def test_a_union_rates_an_object_by_its_discriminator_or_by_its_best_variant(package: str) -> None:
    union = pets(package)
    assert union.fit({"kind": "dog"}) == union.fit({"kind": 1}) == (True, 1, 0)
    assert union.fit({"kind": "bird"}) == union.fit({}) == (False, 1, 0)
    plain = Union("Pet", References(package), ["Colour", "Cat", "Dog"])
    best = {"name": "a", "kind": "dog", "barks": 1}
    assert plain.fit(best) == References(package)("Dog").fit(best)
    assert Union("Pet", References(package), ["Colour"]).fit({}) is None
    assert Union("Pet", References(package), []).fit({}) is None
    assert References(package)("Cat").fit({"name": "a"}) is not None


def test_a_union_has_its_models_lists_and_objects_as_instances(package: str) -> None:
    zoo = vars(sys.modules[package])
    union: Any = pets(package, others=[Array(codecs.DATE), codecs.DATE])
    plain: Any = Union("Pet", References(package), ["Cat", "Dog"], others=[Map(codecs.DATE)])
    values: list[Any] = [zoo["Cat"](name="a"), zoo["Dog"](name="a"), Unknown(), [], {}, "a", DAY]
    assert [isinstance(each, union) for each in values] == [True, False, True, True, False, False, False]
    assert [isinstance(each, plain) for each in values] == [True, True, False, False, True, False, False]
    assert list(plain) == [zoo["Cat"], zoo["Dog"]]
    assert plain.discriminator is None
    assert plain.mapping == {}
    assert repr(plain) == "<union Pet>"


def test_a_union_says_what_it_consists_of(package: str) -> None:
    assert pets(package).__doc__ == (
        "One of these models:\n\n"
        "- ``Cat``, where ``kind`` is 'cat' or '1'\n"
        "- ``Dog``, where ``kind`` is 'dog'\n\n"
        "An object with another value is an :class:`abwire.Unknown`."
    )
    plain = Union("Pet", References(package), ["Cat", "Dog"])
    assert plain.__doc__ == "One of these models:\n\n- ``Cat``\n- ``Dog``"


def test_an_unknown_that_was_not_decoded_has_no_discriminator() -> None:
    unknown: Any = Unknown
    made = unknown(additional_properties={"a": 1})
    assert (made.discriminator, made.discriminator_value, made.a, made.b) == ("", None, 1, UNSET)
    assert repr(made) == "Unknown(=None, 1 field)"
    made.additional_properties = {"": 5, "c": 2}
    assert made.to_dict() == {"": 5, "c": 2}
    made.c = UNSET
    made.nothing = UNSET
    assert made.to_dict() == {"": 5}
    assert repr(Unknown._of("kind", {"kind": "x" * 70})) == f"Unknown(kind='{'x' * 60}'..., 1 field)"
    for name in ("__html__", "_ipython_display_"):
        assert not hasattr(made, name)


# Copies


def test_a_copy_of_json_shares_no_list_and_no_dict() -> None:
    sent: dict[str, Any] = {"a": [1, [2, {"b": [3]}]], "c": {"d": {"e": []}}, "f": "x"}
    copied = copy_json(sent)
    assert copied == sent
    copied["a"][1][1]["b"].append(4)
    copied["c"]["d"]["e"].append(5)
    assert sent == {"a": [1, [2, {"b": [3]}]], "c": {"d": {"e": []}}, "f": "x"}


def test_models_of_scalars_are_opened_at_once_and_others_later() -> None:
    assert not is_closed(models.Tag.from_dict({"name": "a"}))
    assert not is_closed(models.UserSessionEntry.from_dict({"lastActive": "2024-05-06T07:08:09Z"}))
    assert is_closed(models.Experience.from_dict({"name": "a"}))
