"""``UNSET`` as type checkers see it: a comparison by identity says whether a value is there."""

from typing import Literal, assert_type

from abwire import UNSET, Unset
from abwire.convert import models


def of_an_argument(text: str | Unset, number: int | Unset | None = UNSET) -> int:
    if text is UNSET:
        assert_type(text, Literal[Unset.UNSET])
        return 0
    assert_type(text, str)
    if number is not UNSET and number is not None:
        assert_type(number, int)
        return number
    if number is not UNSET:
        assert_type(number, None)
    return len(text)


def of_a_field(goal: models.RevenueGoal) -> str:
    assert_type(goal.id, int)
    if goal.name is not UNSET:
        assert_type(goal.name, str)
    match goal.description:
        case Unset.UNSET:
            return ""
        case text:
            return text


def as_a_condition(experience: models.Experience) -> str:
    if experience.name:
        assert_type(experience.name, str)  # where it is not empty
        return experience.name
    return experience.description or ""
