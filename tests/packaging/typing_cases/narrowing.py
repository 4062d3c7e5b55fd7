"""Unions: comparing the discriminator narrows to the variant, also in ``match``; an ``Unknown`` is a member of all."""

from typing import Any, assert_type

from abwire import UNSET, Convert, Unknown, Unset
from abwire import convert_serving as s
from abwire import vwo as v
from abwire.convert import models


def by_comparison(goal: models.Goal) -> float:
    if goal.type == "scroll_percentage":
        assert_type(goal, models.ScrollPercentageGoal)
        if goal.settings is not UNSET:
            assert_type(goal.settings, models.ScrollPercentageGoalSettings)
            return goal.settings.percentage
    elif goal.type == "revenue":
        assert_type(goal, models.RevenueGoal)
    elif goal.type == "visits_page" or goal.type == "code_trigger":
        assert_type(goal, models.NoSettingsGoal)
    return 0


def in_match(goal: models.Goal) -> None:
    match goal.type:
        case "scroll_percentage":
            assert_type(goal, models.ScrollPercentageGoal)
        case "visits_page" | "code_trigger":
            assert_type(goal, models.NoSettingsGoal)
        case _:
            pass


def by_class(goal: models.Goal) -> None:
    match goal:
        case models.RevenueGoal():
            assert_type(goal, models.RevenueGoal)
        case models.NoSettingsGoal(type="visits_page"):
            assert_type(goal.name, str | Unset)
        case models.Unknown():
            assert_type(goal.discriminator_value, object)
        case _:
            pass


def of_calls(convert: Convert, serving: s.ConvertServing) -> None:
    goal = convert.goals.get(1)
    if goal.type == "advanced":
        assert_type(goal, models.AdvancedGoal)
    for each in convert.goals.iterate():
        if each.type == "revenue":
            assert_type(each, models.RevenueGoal)
    for served in serving.config().goals or []:
        if served.type == "revenue":
            assert_type(served, s.models.RevenueGoal)


def of_nested_unions(integration: models.ExperienceBaseIntegrationsItem) -> None:
    if integration.provider == "clicktale":
        assert_type(integration, models.ExperienceIntegrationClicktale)
    elif integration.provider == "google_analytics":
        if integration.type == "ga4":
            assert_type(integration, models.ExperienceIntegrationGA4)
        elif isinstance(integration, models.Unknown):
            assert_type(integration.discriminator, str)


def of_integers(event: v.models.BatchEvent) -> None:
    if event.event_type == 3:
        assert_type(event, v.models.PushEvent)
        assert_type(event.tags, str)


def unlisted(goal: models.Goal, convert: Convert) -> None:
    if isinstance(goal, models.Unknown):
        assert_type(goal.discriminator, str)
        assert_type(goal.additional_properties, dict[str, Any])
        assert_type(goal.settings, Any)
        convert.goals.create(body=goal)
    if isinstance(goal, Unknown):
        assert_type(goal.discriminator_value, object)


def constructors(some: str) -> None:
    models.CreateRevenueGoal(name="Sale", type="revenue", settings=models.RevenueGoalSettings(triggering_type="ga"))
    assert_type(models.RevenueGoal().type == "revenue", bool)
    models.Experience(status="active", type=some)
    models.Experience(status=models.ExperienceStatuses.ACTIVE)
