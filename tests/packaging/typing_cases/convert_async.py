"""Convert's management API, asynchronous: the same methods, to be awaited."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import assert_type

from abwire import AsyncConvert, AsyncEventStream, AsyncPage, File, Response, ServerSentEvent
from abwire.convert import models


async def calls(convert: AsyncConvert) -> None:
    assert_type(await convert.tags.get(1), models.Tag)
    assert_type(await convert.tags.get_detailed(1), Response[models.Tag])
    assert_type(await convert.goals.get(1, include=[models.GoalOptionalFields.STATS]), models.Goal)
    assert_type(await convert.experiences.get(1, account_id=2, project_id=3), models.Experience)
    assert_type(await convert.user.get(), models.UserData)


async def creations(convert: AsyncConvert) -> None:
    assert_type(await convert.tags.create(name="Blue", description=None), models.Tag)
    assert_type(await convert.tags.create(body=models.TagToCreate(name="Blue")), models.Tag)
    assert_type(await convert.tags.create_detailed(name="Blue"), Response[models.Tag])
    assert_type(await convert.goals.create(name="Signed up", type="code_trigger"), models.Goal)


async def lists(convert: AsyncConvert) -> None:
    page = await convert.experiences.list(status=["active"], page=2)
    assert_type(page, AsyncPage[models.Experience])
    assert_type(page[0], models.Experience)
    assert_type(page[:2], list[models.Experience])
    assert_type(page.total, int | None)
    assert_type(await page.next_page(), AsyncPage[models.Experience] | None)
    for experience in page:
        assert_type(experience, models.Experience)
    assert_type(convert.goals.iterate(limit=5), AsyncIterator[models.Goal])
    async for found in convert.experiences.iterate(include=["stats"]):
        assert_type(found, models.Experience)
    assert_type(await convert.goals.count(), int)
    assert_type(await convert.goals.list_detailed(), Response[models.GoalsListResponseData])


async def files(convert: AsyncConvert, path: Path) -> None:
    assert_type(await convert.files.upload(file_name="a", file=File(path, "b", "text/csv")), models.UploadedFile)
    assert_type(await convert.experiences_reports.export_to_file(1, to=path, start_time=1, end_time=2), int)


async def streams(convert: AsyncConvert) -> None:
    async with await convert.ai_content.generate_code_stream(content="x") as stream:
        assert_type(stream, AsyncEventStream)
        async for event in stream:
            assert_type(event, ServerSentEvent)
