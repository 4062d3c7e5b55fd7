"""Bodies that are unions: each discriminator's value has the arguments of its variant, with their own types."""

from typing import Any, Literal, assert_type

from abwire import UNSET, AsyncConvert, Convert, Response
from abwire.convert import models

Tag = Literal["revenue", "clicks_link"]


def creations(convert: Convert, scrolled: models.ScrollPercentageGoalSettings, rule: models.RuleObject) -> None:
    goals = convert.goals
    assert_type(goals.create(name="Read", type="scroll_percentage", settings=scrolled), models.Goal)
    assert_type(goals.create(name="Read", type=models.GoalTypes.SCROLL_PERCENTAGE, settings=scrolled), models.Goal)
    assert_type(goals.create_detailed(name="x", type="scroll_percentage", settings=scrolled), Response[models.Goal])
    assert_type(goals.create(name="Bought", type="advanced", triggering_rule=rule), models.Goal)
    assert_type(goals.create(name="Bought", type="advanced", triggering_rule=None), models.Goal)
    assert_type(goals.create(name="Imported", type="ga_import"), models.Goal)
    assert_type(goals.create(name="Imported", type="ga_import", settings=UNSET), models.Goal)
    assert_type(goals.create(name="Seen", type="visits_page", account_id=1, project_id=2), models.Goal)
    assert_type(goals.create(name="Seen", type=models.CreateNoSettingsGoalType.VISITS_PAGE), models.Goal)
    assert_type(goals.create(body=models.CreateNoSettingsGoal(name="Seen", type="visits_page")), models.Goal)


def unlisted(convert: Convert, row: dict[str, Any], kind: str) -> None:
    assert_type(convert.goals.create(**row), models.Goal)
    assert_type(convert.goals.create(name="x", type=row["type"], settings=row["settings"]), models.Goal)
    unknown = models.Unknown.from_dict({"name": "x", "type": kind})
    assert_type(convert.goals.create(body=unknown), models.Goal)
    assert_type(convert.goals.update(1, body=unknown), models.Goal)


def updates(
    convert: Convert, settings: models.RevenueGoalSettings, main: models.MainAccountDetailsUpdateBilling
) -> None:
    assert_type(convert.goals.update(1, name="Renamed"), models.Goal)
    assert_type(convert.goals.update(1, settings=settings), models.Goal)
    assert_type(convert.goals.update(1, type="revenue", settings=settings), models.Goal)
    assert_type(convert.goals.update_detailed(1, type="revenue", settings=settings), Response[models.Goal])
    assert_type(convert.accounts.update(account_type="main", billing=main), models.AccountDetailsResponseData)
    assert_type(convert.accounts.update(account_type="sub", name="x"), models.AccountDetailsResponseData)
    assert_type(convert.audiences.update(1, type="transient", rules=models.RuleObjectNoUrl()), models.Audience)
    assert_type(convert.audiences.update(1, status="archived"), models.Audience)


def others(convert: Convert, pie: models.PIEAttributes, kind: Literal["revenue"]) -> None:
    hypotheses = convert.hypotheses
    created = hypotheses.create(
        name="x", status="draft", prioritization_score_type="PIE", prioritization_score_attributes=pie
    )
    assert_type(created, models.Hypothesis)
    goal = convert.goals.create(name="x", type=kind, settings=models.RevenueGoalSettings(triggering_type="manual"))
    assert_type(goal, models.Goal)
    signed_in = convert.cookie_authentication.login(
        request_type="initiatePasswordAuth", data=models.PasswordAuthData(password="x"), username="u"
    )
    assert_type(signed_in, models.AuthResponse)


def without_discriminator(convert: Convert) -> None:
    collaborators = convert.collaborators
    assert_type(collaborators.delete(user_id="u1"), models.SuccessData)
    assert_type(collaborators.delete(email="a@b.test"), models.SuccessData)
    # The API accepts a body that is valid for either variant, or for both.
    assert_type(collaborators.update(user_id="u1", email="a@b.test"), models.AccountUserAccessesResponse)
    assert_type(collaborators.update(email="a@b.test", first_name="A"), models.AccountUserAccessesResponse)


async def asynchronous(convert: AsyncConvert, scrolled: models.ScrollPercentageGoalSettings) -> None:
    assert_type(await convert.goals.create(name="Read", type="scroll_percentage", settings=scrolled), models.Goal)
    reply = await convert.goals.create_detailed(name="Read", type="scroll_percentage", settings=scrolled)
    assert_type(reply, Response[models.Goal])
    assert_type(await convert.goals.update(1, settings=scrolled), models.Goal)
    assert_type(await convert.goals.create(body=models.Unknown()), models.Goal)
