"""The resource group ``experiences_reports`` of synchronous clients: the operations, and their replies as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING

from abwire_api.convert import models
from abwire_api.convert.resources import experiences_reports
from abwire_runtime._lazy import LazyModule
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import TimeInput, unset_if_none

if TYPE_CHECKING:
    from abwire_api.convert.resources import experiences as experience_groups
    from abwire_api.convert.resources import goals as goal_groups
    from abwire_runtime.batches import checkpoints

    from . import report_export, report_plan, report_row
else:  # only rows need them, and no other method of the group
    experience_groups = LazyModule("abwire_api.convert.resources.experiences")
    goal_groups = LazyModule("abwire_api.convert.resources.goals")
    checkpoints = LazyModule("abwire_runtime.batches.checkpoints")
    report_export = LazyModule("abwire.convert.report_export")
    report_plan = LazyModule("abwire.convert.report_plan")
    report_row = LazyModule("abwire.convert.report_row")


class ExperiencesReports(experiences_reports.ExperiencesReports):
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
    ) -> Iterator[report_row.ReportRow]:
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
        options = report_plan.RowsOptions(
            daily=daily,
            report_type=report_type,
            goals=goals,
            metrics=metrics,
            names=names,
            overall=overall,
            start_time=report_plan.seconds(start_time, "start_time"),
            end_time=report_plan.seconds(end_time, "end_time"),
            utc_offset=utc_offset,
            segments=segments,
            stats_engine_processing=stats_engine_processing,
            account_id=account_id,
            project_id=project_id,
            report_token=report_token,
        )
        return self._rows_of(experience_id, options)

    def export_rows(
        self,
        to: report_export.RowsTarget,
        *,
        status: Sequence[models.ExperienceStatusesLike] | None = None,
        type: Sequence[models.ExperienceTypesLike] | None = None,
        tags: Sequence[int] | None = None,
        only: Sequence[int] | None = None,
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
        on_progress: Callable[[report_export.ExportProgress], object] | None = None,
        stop_after: int | None = None,
        checkpoint: checkpoints.CheckpointLike | None = None,
    ) -> report_export.ExportResult:
        """Write the rows of all experiences of a project, or of some, to a CSV file.

        The experiences and the names of their goals are listed first. Then the rows of each are read as by :meth:`rows`,
        and written once they are complete. An experience whose report can't be read is skipped, and is one of the
        ``failures`` of the result; wrong credentials end the export.

        With ``checkpoint``, an export that was interrupted goes on with the first experience that was not written, and
        tries those that failed again. Whatever interrupts it, the file then has the rows of each experience once.

        Args:
            to: The path of the file, which is overwritten. Or a function that gets the list of the rows of each
                experience, for instance to put them into a database; after an interruption it may get those of the last
                experience again.
            status: Export only experiences of these statuses, such as ``["active"]``.
            type: Export only experiences of these types.
            tags: Export only experiences with these tags, by id.
            only: Export only these experiences, by id, 100 at most.
            daily: Whether to return rows for each day, without statistics, or rows for the whole period.
            report_type: Daily: ``non_cumulative``, the default, for each day alone, or ``cumulative`` for all days up
                to it.
            goals: Ids of the goals; by default, all goals of each experience.
            metrics: The metrics, in the spelling of either kind of report; by default, all.
            names: Whether to look up the names and types of goals. If not, a daily report has only conversion rates
                unless ``metrics`` lists others.
            overall: Daily: whether to add the series over all variations, as rows without a variation.
            start_time: Start of the period: a datetime, a string or UNIX seconds; by default, the start of each
                experience.
            end_time: End of the period; by default, now.
            utc_offset: Offset of the time zone of the period and its days from UTC in seconds, -43,200 to 50,400; UTC by
                default.
            segments: Counts only visitors of these segments, which become columns.
            stats_engine_processing: The statistics; by default, those of each experience.
            account_id: Id of the account; by default, the client's.
            project_id: Id of the project; by default, the client's.
            on_progress: Called with an :class:`abwire.convert.ExportProgress` after each experience.
            stop_after: After how many failed experiences in a row the export stops, as in an outage. Never by default.
            checkpoint: Where the export keeps what it has done: a path, or an object with ``load()`` and ``save(state)``.

        Returns:
            How many experiences and rows were written, and what failed.

        Raises:
            AbwireError: The experiences or goals could not be listed.
            ConfigurationError: A setting or credential is missing; or the checkpoint is not one of this export.
            OSError: The file can't be written.
            TypeError: An argument is of a wrong type.
            ValueError: An argument can't be sent, or is for daily reports only.
        """
        options = report_plan.RowsOptions(
            daily=daily,
            report_type=report_type,
            goals=goals,
            metrics=metrics,
            names=names,
            overall=overall,
            start_time=report_plan.seconds(start_time, "start_time"),
            end_time=report_plan.seconds(end_time, "end_time"),
            utc_offset=utc_offset,
            segments=segments,
            stats_engine_processing=stats_engine_processing,
            account_id=account_id,
            project_id=project_id,
        )
        if iscoroutinefunction(to):
            raise TypeError("to must not be an asynchronous function here: AsyncConvert awaits it")
        export = report_export.Export(to, options, checkpoint, on_progress, stop_after)
        try:
            listed = experience_groups.Experiences(self._client).iterate(
                status=unset_if_none(status),
                type=unset_if_none(type),
                tags=unset_if_none(tags),
                only=unset_if_none(only),
                sort_by="id",
                sort_direction="asc",  # so that new experiences change no page
                results_per_page=50,
                include=["goals"],
                expand=["goals"] if names else UNSET,
                account_id=unset_if_none(account_id),
                project_id=unset_if_none(project_id),
            )
            found = [report_plan.experience_of(each) for each in listed]
            for experience in export.begin(self._with_goals(found, options)):
                try:
                    rows = list(self._rows(experience, export.options_for(experience)))
                except report_export.SKIPPED as error:
                    if not export.record_failed(experience, error):
                        break
                else:
                    export.write(rows)
                    export.record_written(experience, len(rows))
        finally:
            export.close()
        return export.result

    def _rows_of(self, experience_id: int, options: report_plan.RowsOptions) -> Iterator[report_row.ReportRow]:
        experience = report_plan.Experience(experience_id)
        if options.names:
            found = experience_groups.Experiences(self._client).get(
                experience_id,
                include=["goals"],
                expand=["goals"],
                account_id=unset_if_none(options.account_id),
                project_id=unset_if_none(options.project_id),
                report_token=unset_if_none(options.report_token),
            )
            [experience] = self._with_goals([report_plan.experience_of(found, experience_id)], options)
        yield from self._rows(experience, options)

    def _with_goals(
        self, found: list[report_plan.Experience], options: report_plan.RowsOptions
    ) -> list[report_plan.Experience]:
        """Look up the goals that experiences name by their id only."""
        if not options.names:
            return found
        goals: list[models.Goal] = []
        for missing in report_plan.unknown_goals(found, options):
            goals += goal_groups.Goals(self._client).iterate(
                only=missing,
                results_per_page=50,
                account_id=unset_if_none(options.account_id),
                project_id=unset_if_none(options.project_id),
            )
        return report_plan.with_goals(found, goals)

    def _rows(
        self, experience: report_plan.Experience, options: report_plan.RowsOptions
    ) -> Iterator[report_row.ReportRow]:
        if options.goals is not None and not options.goals:
            return
        if not options.daily:
            yield from options.rows(self._aggregated(experience, options), experience)
            return
        for goal, metric in options.daily_calls(experience):
            yield from options.rows(self._daily(experience, goal, metric, options), experience, goal, metric)

    def _aggregated(
        self, experience: report_plan.Experience, options: report_plan.RowsOptions
    ) -> models.ExperienceAggregatedReportResponseData:
        return self.aggregated(
            experience.id,
            goals=unset_if_none(options.goals),
            metrics=options.aggregated_metrics,
            utc_offset=unset_if_none(options.utc_offset),
            start_time=unset_if_none(options.start_time),
            end_time=unset_if_none(options.end_time),
            segments=unset_if_none(options.segments),
            stats_engine_processing=unset_if_none(options.stats_engine_processing),
            account_id=unset_if_none(options.account_id),
            project_id=unset_if_none(options.project_id),
            report_token=unset_if_none(options.report_token),
        )

    def _daily(
        self, experience: report_plan.Experience, goal: int, metric: str, options: report_plan.RowsOptions
    ) -> models.ExperienceDailyReportResponseData:
        return self.daily(
            experience.id,
            goal=goal,
            report_type=options.kind_of_days,
            metric=metric,
            utc_offset=unset_if_none(options.utc_offset),
            start_time=unset_if_none(options.start_time),
            end_time=unset_if_none(options.end_time),
            segments=unset_if_none(options.segments),
            stats_engine_processing=unset_if_none(options.stats_engine_processing),
            account_id=unset_if_none(options.account_id),
            project_id=unset_if_none(options.project_id),
            report_token=unset_if_none(options.report_token),
        )
