"""Results as dicts and rows."""

from collections.abc import AsyncIterator, Iterator
from datetime import date
from pathlib import Path
from typing import Any, assert_type

from abwire import AsyncConvert, Convert, Webtrends, to_dicts, to_rows
from abwire.convert import ExportFailure, ExportResult, ReportRow, models, report_rows


def tables(convert: Convert, webtrends: Webtrends) -> None:
    page = convert.goals.list()
    assert_type(page.to_dicts(), list[dict[str, Any]])
    assert_type(to_dicts(page), list[dict[str, Any]])
    assert_type(to_rows(page), list[dict[str, Any]])
    assert_type(to_rows(convert.experiences.iterate(), sep="__", explode=["variations"]), list[dict[str, Any]])
    assert_type(to_rows(convert.goals.get(1), explode="settings"), list[dict[str, Any]])
    assert_type(to_rows(webtrends.control("https://www.example.com/")), list[dict[str, Any]])
    assert_type(to_rows({"a": 1}), list[dict[str, Any]])


async def asynchronous_tables(convert: AsyncConvert) -> None:
    assert_type(to_rows(await convert.goals.list()), list[dict[str, Any]])
    assert_type(to_rows([goal async for goal in convert.goals.iterate()]), list[dict[str, Any]])


def reports(convert: Convert) -> None:
    assert_type(convert.experiences_reports.rows(1), Iterator[ReportRow])
    for row in convert.experiences_reports.rows(1, daily=True, goals=[2], metrics=["conversion_rate", "another"]):
        assert_type(row.value, float | None)
        assert_type(row.date, date | None)
        assert_type(row.goal_id, int | None)
        assert_type(row.is_baseline, bool | None)
        assert_type(row.risk, tuple[float, ...] | None)
        assert_type(row.to_dict(), dict[str, Any])
    whole = convert.experiences_reports.aggregated(1)
    assert_type(whole, models.ExperienceAggregatedReportResponseData)
    assert_type(report_rows(whole), list[ReportRow])
    assert_type(report_rows(convert.experiences_reports.daily(1), goal=2, metric="conversion_rate"), list[ReportRow])
    assert_type(report_rows(convert.experiences_reports.traffic_allocation(1), utc_offset=3600), list[ReportRow])
    assert_type(report_rows({"data": {}}), list[ReportRow])
    result = convert.experiences_reports.export_rows("rows.csv", status=["active"], checkpoint=Path("state.json"))
    assert_type(result, ExportResult)
    assert_type(result.failures, list[ExportFailure])
    convert.experiences_reports.export_rows(
        lambda rows: print(rows[0].value), on_progress=lambda each: print(each.rows)
    )


async def asynchronous_reports(convert: AsyncConvert) -> None:
    assert_type(convert.experiences_reports.rows(1), AsyncIterator[ReportRow])
    async for row in convert.experiences_reports.rows(1, segments=models.ReportingSegmentsFilters(devices=["desktop"])):
        assert_type(row, ReportRow)

    async def insert(rows: list[ReportRow]) -> None: ...

    assert_type(await convert.experiences_reports.export_rows(insert, daily=True), ExportResult)
    assert_type(report_rows(await convert.experiences_reports.daily(1)), list[ReportRow])
