"""Bodies that are unions: what must not check, marked as in the other file of errors."""

from typing import Literal

from abwire import AsyncConvert, Convert
from abwire.convert import models

Scrolled = models.ScrollPercentageGoalSettings
Revenue = models.RevenueGoalSettings


def creations(convert: Convert, scrolled: Scrolled, revenue: Revenue, rule: models.RuleObject, kind: str) -> None:
    convert.goals.create(name="x", type="revenue", settings=scrolled)  # error
    convert.goals.create(name="x", type=models.GoalTypes.REVENUE, settings=scrolled)  # error
    convert.goals.create(name="x", type="scroll_percentage", settings=revenue)  # error
    convert.goals.create(name="x", type="scroll_percentage")  # error
    convert.goals.create(name="x", type="code_trigger", settings=revenue)  # error
    convert.goals.create(name="x", type=models.CreateNoSettingsGoalType.CODE_TRIGGER, settings=revenue)  # error
    convert.goals.create(name="x", type="advanced")  # error
    convert.goals.create(name="x", type="advanced", triggering_rule=rule, settings=revenue)  # error
    convert.goals.create(type="code_trigger")  # error
    convert.goals.create(name="x", settings=revenue)  # error
    convert.goals.create(name="x", type="code_triger")  # error
    convert.goals.create(name="x", type="revenue", settings={"triggering_type": "manual"})  # error
    convert.goals.create(name="x", type=kind)  # error
    convert.goals.create(name="x", type=None)  # error
    convert.goals.create_detailed(name="x", type="revenue", settings=scrolled)  # error
    convert.goals.create(body=models.ScrollPercentageGoal())  # error
    convert.goals.create(name="x", type="ga_import", body=models.CreateGaGoal(name="x"))  # error


def updates(convert: Convert, scrolled: Scrolled, billing: models.MainAccountDetailsUpdateBilling) -> None:
    convert.goals.update(1, type="revenue", settings=scrolled)  # error
    convert.goals.update(1, type="code_trigger", settings=scrolled)  # error
    convert.goals.update_detailed(1, type="revenue", settings=scrolled)  # error
    convert.accounts.update(account_type="sub", billing=billing)  # error
    convert.audiences.update(1, type="segmentation", rules=models.RuleObjectNoUrl())  # error
    convert.audiences.update(1, type="transient", rules=models.RuleObjectAudience())  # error


def others(convert: Convert, ice: models.ICEAttributes, either: Literal["revenue", "ga_import"]) -> None:
    score = models.CialdiniPrinciples.SOCIAL_PROOF
    plain = models.GenerateTextVariantsRequestDataNoneParameters()
    convert.hypotheses.update(1, prioritization_score_type="PIE", prioritization_score_attributes=ice)  # error
    convert.ai_content.generate_text(content="x", parameters=plain, principle_class="none", principle=score)  # error
    convert.goals.create(name="x", type=either)  # error
    convert.cookie_authentication.login(request_type="provideMfaCodeAuth", data=models.PasswordAuthData())  # error


def without_discriminator(convert: Convert) -> None:
    convert.collaborators.update()  # error
    convert.collaborators.update(first_name="A")  # error
    convert.collaborators.delete()  # error
    convert.collaborators.delete(user_id="u1", email="a@b.test")  # error


async def asynchronous(convert: AsyncConvert, scrolled: Scrolled) -> None:
    await convert.goals.create(name="x", type="revenue", settings=scrolled)  # error
    await convert.goals.create_detailed(name="x", type="code_trigger", settings=scrolled)  # error
    await convert.goals.update(1, type="revenue", settings=scrolled)  # error
    await convert.goals.update_detailed(1, type="advanced", settings=scrolled)  # error
