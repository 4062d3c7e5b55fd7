"""Convert's management API, synchronous: the types of arguments and results."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, assert_type

from abwire import UNSET, Convert, EventStream, File, Page, Response, ServerSentEvent, Unset
from abwire.convert import models


def calls(convert: Convert) -> None:
    assert_type(convert.tags.get(1), models.Tag)
    assert_type(convert.tags.get_detailed(1), Response[models.Tag])
    assert_type(convert.tags.get_detailed(1).parsed, models.Tag)
    assert_type(convert.goals.get(1, include=[models.GoalOptionalFields.STATS, "triggering_rule"]), models.Goal)
    assert_type(convert.experiences.get(1, account_id=2, project_id=3), models.Experience)
    assert_type(convert.user.get(), models.UserData)
    assert_type(convert.files.get("key"), models.FileData)


def creations(convert: Convert) -> None:
    assert_type(convert.tags.create(name="Blue"), models.Tag)
    assert_type(convert.tags.create(name="Blue", description=None), models.Tag)
    assert_type(convert.tags.create(name="Blue", description=UNSET, account_id=1), models.Tag)
    assert_type(convert.tags.create(body=models.TagToCreate(name="Blue")), models.Tag)
    assert_type(convert.tags.create_detailed(name="Blue"), Response[models.Tag])
    assert_type(convert.goals.create(name="Signed up", type="code_trigger"), models.Goal)
    body = models.CreateNoSettingsGoal(name="Signed up", type="code_trigger", status=models.GoalStatuses.ACTIVE)
    assert_type(convert.goals.create(body=body), models.Goal)


def lists(convert: Convert) -> None:
    page = convert.experiences.list(status=["active", models.ExperienceStatuses.DRAFT], page=2)
    assert_type(page, Page[models.Experience])
    assert_type(page[0], models.Experience)
    assert_type(page[:2], list[models.Experience])
    assert_type(page.items, list[models.Experience])
    assert_type(page.number, int)
    assert_type(page.total, int | None)
    assert_type(page.pages, int | None)
    assert_type(page.has_next, bool)
    assert_type(page.next_page(), Page[models.Experience] | None)
    assert_type(len(page), int)
    for experience in page:
        assert_type(experience, models.Experience)
    assert_type(convert.goals.list(), Page[models.Goal])
    assert_type(convert.goals.list(body=models.GetGoalsRequestData(page=2)), Page[models.Goal])
    assert_type(convert.goals.iterate(limit=5), Iterator[models.Goal])
    assert_type(convert.goals.iterate(body=models.GetGoalsRequestData()), Iterator[models.Goal])
    assert_type(next(convert.experiences.iterate(include=["stats"])), models.Experience)
    assert_type(convert.goals.count(), int)
    assert_type(convert.goals.list_detailed(), Response[models.GoalsListResponseData])


def files(convert: Convert, path: Path) -> None:
    assert_type(convert.files.upload(file_name="a", file=b""), models.UploadedFile)
    assert_type(convert.files.upload(file_name="a", file=path), models.UploadedFile)
    assert_type(convert.files.upload(file_name="a", file=File(path, "b", "text/csv")), models.UploadedFile)
    with path.open("rb") as opened:
        assert_type(convert.files.upload(file_name="a", file=opened), models.UploadedFile)
    assert_type(convert.experiences_reports.export_to_file(1, to=path, start_time=1, end_time=2), int)


def streams(convert: Convert) -> None:
    with convert.ai_content.generate_code_stream(content="x") as stream:
        assert_type(stream, EventStream)
        for event in stream:
            assert_type(event, ServerSentEvent)
            assert_type(event.data, str)


def fields(experience: models.Experience, goal: models.Goal) -> None:
    assert_type(experience.id, int)
    assert_type(experience.name, str | Unset)
    assert_type(experience.status, models.ExperienceStatusesLike | Unset)
    assert_type(experience.start_time, int | None | Unset)
    assert_type(experience.tags, list[models.TagExpandable] | Unset)
    assert_type(experience.settings, models.ExperienceSettings | Unset)
    assert_type(experience.additional_properties, dict[str, Any])
    if isinstance(experience.name, Unset):
        assert_type(experience.name, Unset)
    else:
        assert_type(experience.name, str)
    if isinstance(goal, models.NoSettingsGoal):
        assert_type(goal.name, str | Unset)
        assert_type(goal.triggering_rule, models.RuleObject | None | Unset)
        assert_type(goal.status, models.GoalStatusesLike | Unset)
    if isinstance(goal, models.Unknown):
        assert_type(goal.discriminator, str)
        assert_type(goal.discriminator_value, object)
        assert_type(goal.additional_properties, dict[str, Any])


def conversions(data: dict[str, Any]) -> None:
    assert_type(models.Tag.from_dict(data), models.Tag)
    assert_type(models.Tag.from_json("{}"), models.Tag)
    assert_type(models.Tag(name="x").to_dict(), dict[str, Any])
    assert_type(models.Tag(name="x").to_json(), str)
    assert_type(bytes(models.Tag(name="x")), bytes)
    assert_type(models.GoalStatuses("active"), models.GoalStatuses)
