"""Editors complete enumerated values inside plain strings: pyright's language server is asked as an editor asks it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from abwire.convert import models
from support.language_server import LanguageServer, language_server
from support.type_checkers import python_of

BEFORE = """
from abwire import VWO, Convert, ConvertServing, Optimizely, Webtrends
from abwire.convert import models
from abwire.convert_serving import models as serving_models
from abwire.vwo import models as vwo_models

convert = Convert()
serving = ConvertServing()
webtrends = Webtrends()
goal = convert.goals.get(1)
experience = convert.experiences.get(1)
"""


@pytest.fixture(scope="module")
def server(environment: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    if not shutil.which("pyright-langserver"):
        pytest.skip("pyright is not installed")
    with language_server(tmp_path_factory.mktemp("programs"), python_of(environment)) as found:
        yield found


def quoted(values: type[Enum] | list[str]) -> set[str]:
    return {f'"{value if isinstance(value, str) else value.value}"' for value in values}


ENUMS: dict[str, type[Enum] | list[str]] = {
    # Arguments: one value, and an item of a list.
    'convert.goals.list(status=["^"])': models.GoalStatuses,
    'convert.goals.list(status=["active", "^"])': models.GoalStatuses,
    'convert.goals.list(sort_direction="^")': ["asc", "desc"],
    'convert.goals.iterate(status=["^"])': models.GoalStatuses,
    'convert.experiences.list(include=["^"])': models.ExperienceIncludeFields,
    'convert.goals.create(name="x", status="^")': models.GoalStatuses,
    # Fields: in a constructor, in an assignment and in a comparison.
    'models.RevenueGoal(status="^")': models.GoalStatuses,
    'experience.status = "^"': models.ExperienceStatuses,
    'if experience.status == "^": ...': models.ExperienceStatuses,
    # The discriminator of one variant.
    'models.CreateRevenueGoal(name="x", type="^")': ["revenue"],
    'models.NoSettingsGoal(type="^")': ["visits_page", "code_trigger"],
    # The other vendors, and the settings of clients.
    'serving_models.RevenueGoal(type="^")': ["revenue"],
    'vwo_models.FlagVariable(type="^")': ["string", "integer", "double", "boolean", "json"],
    'webtrends.decisions.control(url="u", mode="^")': ["normal", "staging"],
    'webtrends.control("u", mode="^")': ["normal", "staging"],
    'VWO(region="^")': ["us", "eu", "as"],
    'Optimizely(region="^")': ["us", "eu"],
    'Convert(clock_skew="^")': ["report", "correct"],
    'ConvertServing(delivery="^")': ["at_most_once", "at_least_once"],
}


@pytest.mark.parametrize("line", ENUMS)
def test_all_values_are_offered_and_nothing_else(server: LanguageServer, line: str) -> None:
    assert set(server.completions(BEFORE + line + "\n")) == quoted(ENUMS[line])


@pytest.mark.parametrize(
    "line",
    ['convert.goals.create(name="x", type="^")', 'if goal.type == "^": ...', 'match goal.type:\n    case "^": ...'],
)
def test_the_kinds_of_a_union_are_offered(server: LanguageServer, line: str) -> None:
    assert set(server.completions(BEFORE + line + "\n")) >= quoted(list(models.GoalTypes))


def test_a_value_is_completed_before_the_string_is_closed(server: LanguageServer) -> None:
    assert set(server.completions(f'{BEFORE}convert.goals.create(name="x", status="^')) >= quoted(models.GoalStatuses)
