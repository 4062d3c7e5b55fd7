"""The resource group ``experiences_reports`` of async clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from abwire_api.convert import models
from abwire_api.convert.resources import experiences, experiences_reports
from abwire_api.convert.resources import goals as goals_group
from abwire_runtime.data.values import TimeInput, unset_if_none

from .report_plan import Experience, RowsOptions, experience_of, unknown_goals, with_goals
from .report_row import ReportRow


class AsyncExperiencesReports(experiences_reports.AsyncExperiencesReports):
    """Results of an experience: aggregated, daily, traffic split, exports, rows, and removal of collected data."""

    __slots__ = ()

    def rows(
        self,
        experience_id: int,
        *,
        daily: bool = False,
        report_type: models.DailyReportTypesLike | None = None,
        goals: Sequence[int] | None = None,
        metrics: Sequence[models.MetricTypesLike | models.DailyReportMetricsLike] | None = None,
        names: bool = True,
        overall: bool = False,
        start_time: TimeInput | None = None,
        end_time: TimeInput | None = None,
        utc_offset: int | None = None,
        segments: models.ReportingSegmentsFilters | None = None,
        stats_engine_processing: models.SEProcSettings | models.Unknown | None = None,
        account_id: int | None = None,
        project_id: int | None = None,
        report_token: str | None = None,
    ) -> AsyncIterator[ReportRow]:
        """Iterate over the results of an experience as rows: one for each variation, goal and metric, and each day.

        Over the whole period, this is one call of :meth:`aggregated`. Day by day, it is one call of :meth:`daily` for
        each goal and metric, sent when its first row is needed: a goal of type ``revenue`` has five metrics, any other
        goal the conversion rate alone. The names of the experience and its goals take one or two calls before.

        Args:
            experience_id: Id of the experience.
            daily: Whether to return rows for each day, without statistics, or rows for the whole period.
            report_type: Daily: ``non_cumulative``, the default, for each day alone, or ``cumulative`` for all days up
                to it.
            goals: Ids of the goals; by default, all goals of the experience.
            metrics: The metrics, in the spelling of either kind of report; by default, all.
            names: Whether to look up the names of the experience and its goals, and the goals' types. If not, a daily
                report needs ``goals``, and has only conversion rates unless ``metrics`` lists others.
            overall: Daily: whether to add the series over all variations, as rows without a variation.
            start_time: Start of the period: a datetime, a string or UNIX seconds; by default, the start of the
                experience.
            end_time: End of the period; by default, now.
            utc_offset: Offset of the time zone of the period and its days from UTC in seconds, -43,200 to 50,400; UTC by
                default.
            segments: Counts only visitors of these segments, which become columns. Reports have no rows by segment: to
                compare segments, call this once for each.
            stats_engine_processing: The statistics; by default, those of the experience.
            account_id: Id of the account; by default, the client's.
            project_id: Id of the project; by default, the client's.
            report_token: A token that opens the experience's report; by default, the client's.

        Returns:
            The rows, as :func:`abwire.convert.report_rows` makes them. Errors of calls are raised during the iteration.

        Raises:
            AbwireError: A call failed.
            TypeError: An argument is of a wrong type.
            ValueError: An argument can't be sent, or is for daily reports only.
        """
        options = RowsOptions(
            daily=daily,
            report_type=report_type,
            goals=goals,
            metrics=metrics,
            names=names,
            overall=overall,
            start_time=start_time,
            end_time=end_time,
            utc_offset=utc_offset,
            segments=segments,
            stats_engine_processing=stats_engine_processing,
            account_id=account_id,
            project_id=project_id,
            report_token=report_token,
        )
        return self._rows_of(experience_id, options)

    async def _rows_of(self, experience_id: int, options: RowsOptions) -> AsyncIterator[ReportRow]:
        experience = await self._look_up(experience_id, options) if options.names else Experience(experience_id)
        async for row in self._rows(experience, options):
            yield row

    async def _look_up(self, experience_id: int, options: RowsOptions) -> Experience:
        account_id, project_id = unset_if_none(options.account_id), unset_if_none(options.project_id)
        found = await experiences.AsyncExperiences(self._client).get(
            experience_id,
            include=["goals"],
            expand=["goals"],
            account_id=account_id,
            project_id=project_id,
            report_token=unset_if_none(options.report_token),
        )
        experience = experience_of(found, experience_id)
        for missing in unknown_goals(experience, options):
            listed = goals_group.AsyncGoals(self._client).iterate(
                only=missing, results_per_page=50, account_id=account_id, project_id=project_id
            )
            experience = with_goals(experience, [goal async for goal in listed])
        return experience

    async def _rows(self, experience: Experience, options: RowsOptions) -> AsyncIterator[ReportRow]:
        if not options.daily:
            for row in options.rows(await self._aggregated(experience, options), experience):
                yield row
            return
        for goal, metric in options.daily_calls(experience):
            report = await self._daily(experience, goal, metric, options)
            for row in options.rows(report, experience, goal, metric):
                yield row

    async def _aggregated(
        self, experience: Experience, options: RowsOptions
    ) -> models.ExperienceAggregatedReportResponseData:
        return await self.aggregated(
            experience.id,
            goals=unset_if_none(options.goals),
            metrics=options.aggregated_metrics,
            utc_offset=unset_if_none(options.utc_offset),
            start_time=unset_if_none(options.start),
            end_time=unset_if_none(options.end),
            segments=unset_if_none(options.segments),
            stats_engine_processing=unset_if_none(options.stats_engine_processing),
            account_id=unset_if_none(options.account_id),
            project_id=unset_if_none(options.project_id),
            report_token=unset_if_none(options.report_token),
        )

    async def _daily(
        self, experience: Experience, goal: int, metric: str, options: RowsOptions
    ) -> models.ExperienceDailyReportResponseData:
        return await self.daily(
            experience.id,
            goal=goal,
            report_type=options.kind_of_days,
            metric=metric,
            utc_offset=unset_if_none(options.utc_offset),
            start_time=unset_if_none(options.start),
            end_time=unset_if_none(options.end),
            segments=unset_if_none(options.segments),
            stats_engine_processing=unset_if_none(options.stats_engine_processing),
            account_id=unset_if_none(options.account_id),
            project_id=unset_if_none(options.project_id),
            report_token=unset_if_none(options.report_token),
        )
