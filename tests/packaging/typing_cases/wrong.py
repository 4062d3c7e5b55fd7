"""What must not check: each line that ends in a mark is an error to all checkers, and no other line is."""

from pathlib import Path

from starlette.responses import Response

from abwire import UNSET, VWO, AsyncConvert, Convert, ConvertServing, Optimizely, Pace, Webtrends
from abwire import Convrt as Convrt  # error
from abwire.convert import models, report_rows
from abwire.convert import modls as modls  # error
from abwire.convert_serving import Conversion as BoughtAtConvert
from abwire.optimizely import Conversion as BoughtAtOptimizely
from abwire.vwo import TrackUser
from abwire.webtrends import Visitor
from abwire_api.vwo.models import Settngs as Settngs  # error


def arguments(convert: Convert) -> None:
    convert.tags.get()  # error
    convert.tags.get("x")  # error
    convert.tags.get(None)  # error
    convert.tags.get(UNSET)  # error
    convert.tags.get(1, 2)  # error
    convert.tags.get(1, acount_id=2)  # error
    convert.tags.get(1, account_id="2")  # error
    convert.goals.get(1, include="stats")
    convert.goals.get(1, include=[5])  # error
    convert.goals.get(1, include={"stats": True})  # error
    convert.tags.remove(1)  # error
    convert.tag.get(1)  # error


def raw_requests(convert: Convert) -> None:
    convert.request("/flags")  # error
    convert.request("GET", "/flags", qery={"a": 1})  # error
    convert.request("GET", "/flags", headers={"X-Trace": 1})  # error
    convert.request("GET", "/flags", cast_to=5)  # error
    convert.request("GET", "/flags", cast_to=str).status_code  # error
    convert.with_options(query="a=1")  # error


def extra_arguments(convert: Convert) -> None:
    convert.tags.get(1, extra_quer={"a": 1})  # error
    convert.tags.get(1, extra_query=5)  # error
    convert.tags.create(name="x", extra_boddy={})  # error
    convert.tags.create(name="x", extra_body=[1])  # error
    convert.goals.create(type="code_trigger", name="x", extra_headers={"X": 1})  # error


def bodies(convert: Convert, path: Path) -> None:
    convert.tags.create()  # error
    convert.tags.create(nam="Blue")  # error
    convert.tags.create(name=None)  # error
    convert.tags.create(name="Blue", description=5)  # error
    convert.tags.create(name="Blue", body=models.TagToCreate(name="Blue"))  # error
    convert.tags.create(body=models.Tag())  # error
    convert.tags.create(body="Blue")  # error
    convert.goals.list(only=[1, "2"])  # error
    convert.goals.list(only=1)  # error
    convert.goals.list(page=None)  # error
    convert.goals.iterate(page="2")  # error
    convert.goals.iterate(limit="5")  # error
    convert.goals.count(only_count=True)  # error
    convert.files.upload(file_name="a")  # error
    convert.files.upload(file_name="a", file="b")  # error
    convert.files.upload(file_name="a", file=path.open())  # error
    convert.ai_content.generate_code_stream(content="x", stream=False)  # error


def results(convert: Convert, experience: models.Experience, goal: models.Goal) -> None:
    print(convert.tags.get(1).nam)  # error
    print(convert.tags.list().pags)  # error
    print(convert.tags.get_detailed(1).name)  # error
    experience.name.upper()  # error
    experience.start_time + 1  # error
    print(experience.status.value)  # error
    experience.name = 5  # error
    if isinstance(goal, models.NoSettingsGoal):
        print(goal.settings)  # error
    for tag in convert.tags.iterate():
        tag.id.upper()  # error
    with convert.ai_content.generate_code_stream(content="x") as stream:
        stream[0]  # error


def variants(goal: models.Goal) -> None:
    models.CreateRevenueGoal(name="Sale", type="scroll_percentage")  # error
    models.CreateScrollPercentageGoal(name="Sale", settings=models.RevenueGoalSettings(triggering_type="ga"))  # error
    if goal.type == "revenue":
        print(goal.settings.percentage)  # error
        goal.type = "scroll_percentage"  # error
    if goal.type == "code_trigger":
        print(goal.settings)  # error


async def awaiting(convert: AsyncConvert) -> None:
    print(convert.tags.get(1).name)  # error
    for tag in convert.tags.iterate():  # error
        del tag
    async for tag in convert.tags.list():  # error
        del tag
    with convert:  # error
        pass
    print((await convert.tags.list()).next_page().items)  # error
    await convert.tags.create()  # error
    convert.tags.delete(1)  # error


def constructors() -> None:
    models.TagToCreate()  # error
    models.TagToCreate("Blue")  # error
    models.TagToCreate(nam="Blue")  # error
    models.TagToCreate(name=5)  # error
    models.TagToCreate.from_dict([])  # error
    Convert("a")  # error
    Convert(aplication_id="a")  # error
    Convert(strict="yes")  # error
    Convert(delivery="twice")  # error
    VWO(region="mars")  # error
    VWO(timeot=5)  # error
    VWO(telemetry="otel")  # error
    ConvertServing(account_id=1.5)  # error
    Convert(auth="basic")  # error


def vendors(vwo: VWO, webtrends: Webtrends, optimizely: Optimizely, serving: ConvertServing, visitor: Visitor) -> None:
    vwo.track_user(1)  # error
    vwo.track_user(1, 2, "u1")  # error
    vwo.batch([{"eT": 1}])  # error
    vwo.batch(TrackUser(1, 2))  # error
    vwo.batch([], concurrency="4")  # error
    vwo.batch([], checkpoint=5)  # error
    vwo.batch([], on_failure=5)  # error
    webtrends.control()  # error
    webtrends.control("u", mode="chaos")  # error
    webtrends.track("ta_One", "purchase")  # error
    webtrends.control("u").flags["a"] + 1  # error
    webtrends.control_or_default("u")  # error
    visitor.set_cookies(object())  # error
    visitor.set_cookies(Response(), samesite="never")  # error
    Visitor.from_cookies("a=b")  # error
    optimizely.track("purchase", "u1", revenue=5.0)  # error
    optimizely.send(["u1"])  # error
    optimizely.batch(["u1"])  # error
    optimizely.batch(BoughtAtOptimizely("u1", "purchase"))  # error
    optimizely.batch([BoughtAtConvert("u1", 3)])  # error
    BoughtAtOptimizely("u1", "purchase", revenue=5.0)  # error
    serving.track(["u1"])  # error
    serving.batch([BoughtAtOptimizely("u1", "purchase")])  # error
    serving.config(5)  # error
    serving.track("u1")  # error
    optimizely.impression(1, 2)  # error
    vwo.with_options(pace=10)  # error
    vwo.with_options(deadline="5")  # error
    Pace(requests="10")  # error
    convert_of: Convert = vwo.with_options()  # error
    print(visitor, convert_of)


def misspelt() -> None:
    print(models.Gaol)  # error


def wrong_reports(convert: Convert) -> None:
    for row in convert.experiences_reports.rows(1):
        row.valeu  # error
        row.value = 1  # error
    report_rows(convert.experiences_reports.settings(1))  # error
    convert.experiences_reports.rows(1, dayly=True)  # error
    convert.experiences_reports.rows("1")  # error


async def wrong_asynchronous_reports(convert: AsyncConvert) -> None:
    report_rows(convert.experiences_reports.daily(1))  # error
