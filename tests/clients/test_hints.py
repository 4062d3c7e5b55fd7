"""How type hints of a program's own models are decoded."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Optional
from uuid import UUID

import pytest

from abwire import Model, Unset
from abwire.convert import models
from abwire_runtime.data import codecs, hints
from abwire_runtime.data.hints import codec_for, codecs_of


def test_each_scalar_has_its_codec() -> None:
    assert codec_for(datetime.datetime) is codecs.TIMESTAMP
    assert codec_for(datetime.date) is codecs.DATE
    assert codec_for(UUID) is codecs.UUID
    assert codec_for(codecs.DATE) is codecs.DATE


@pytest.mark.parametrize(
    "hint",
    [int, str, Any, None, Unset, [], {}, list, list[int], tuple[datetime.date, ...], set[datetime.date], int | None],
)
def test_other_types_are_left_as_they_are(hint: object) -> None:
    assert codec_for(hint) is hints._UNCHANGED


@pytest.mark.parametrize("hint", [datetime.date | None, Optional[datetime.date], int | datetime.date | Unset])  # noqa: UP045
def test_the_only_type_of_a_union_that_is_decoded_counts(hint: object) -> None:
    assert codec_for(hint) is codecs.DATE


@pytest.mark.parametrize(
    ("hint", "kind"),
    [
        (list[datetime.date], codecs.Array),
        (Sequence[datetime.date | None], codecs.Array),
        (dict[str, UUID], codecs.Map),
        (Mapping[str, list[UUID]], codecs.Map),
        (datetime.date | UUID, codecs.OneOf),
    ],
)
def test_lists_mappings_and_unions_have_codecs_of_their_own(hint: object, kind: type[Any]) -> None:
    assert type(codec_for(hint)) is kind


@pytest.mark.parametrize("kind", [models.SimpleGoal, models.GoalStatuses])
def test_models_and_enums_are_referred_to(kind: type[Any]) -> None:
    found: Any = codec_for(kind)
    assert found.resolve() is kind


def model(name: str, base: type[Any], **annotations: str) -> Any:
    """A model that a program defines."""
    return type(name, (base,), {"__annotations__": annotations, "__module__": __name__})


def test_the_fields_of_a_programs_own_model_have_the_codecs_of_their_types() -> None:
    own = model("Own", Model, day="datetime.date", other="NobodyKnows", days="list[datetime.date]", count="int")
    found = codecs_of(own)
    assert (list(found), found["day"], type(found["days"])) == (["day", "days"], codecs.DATE, codecs.Array)
    more = model("More", own, key="UUID", day="int | None")
    assert list(codecs_of(more)) == ["day", "days", "key"]
    decoded = more.from_dict({"day": "2024-05-06", "other": {"a": 1}, "days": ["2024-05-06", 5], "count": "7"})
    assert (decoded.day, decoded.other, decoded.days) == (datetime.date(2024, 5, 6), {"a": 1}, [decoded.day, 5])
    assert decoded.count == "7"


def test_a_model_that_inherits_from_a_generated_one_has_the_codecs_of_both() -> None:
    mine = model("Mine", models.Experience, day="datetime.date")
    generated = vars(models.Experience)["_codecs"]
    found = codecs_of(mine)
    assert found == {**generated, "day": codecs.DATE}
    assert codecs_of(models.Experience) == generated
    assert isinstance(mine.from_dict({"day": "2024-05-06", "stats": {}}).stats, models.ExperienceStats)
