"""How type hints of a program's own models are decoded."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Optional
from uuid import UUID

import pytest

from abwire import Unset
from abwire.convert import models
from abwire_runtime.data import codecs, hints
from abwire_runtime.data.hints import codec_for


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
