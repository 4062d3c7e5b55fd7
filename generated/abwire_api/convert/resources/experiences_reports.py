"""The resource group ``experiences_reports``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.downloads import FileTarget, Progress
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import experiences_reports as api

if TYPE_CHECKING:
    from .. import models


class ExperiencesReports(Resource):
    """Results of an experience: aggregated, daily, traffic split, exports, and removal of collected data."""

    __slots__ = ()

    def settings(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceReportSettingsData:
        """Get the campaigns and segments an experience report offers. The values serve as segment filters in the report
        operations. A `report_token` can stand in for credentials. ``getExperienceReportSettings``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/report_settings.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
        """
        return self._client.call(
            api.SETTINGS,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
            },
        )

    def settings_detailed(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceReportSettingsData]:
        """Like :meth:`settings`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.SETTINGS,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
            },
        )

    @overload
    def aggregated(
        self,
        experience_id: int,
        *,
        goals: Sequence[int] | None | Unset = UNSET,
        metrics: Sequence[models.MetricTypes | str] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceAggregatedReportResponseData: ...
    @overload
    def aggregated(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceAggregatedReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceAggregatedReportResponseData: ...
    def aggregated(self, experience_id: int, **arguments: Any) -> models.ExperienceAggregatedReportResponseData:
        """Get the aggregated report of an experience. Without `goals` it covers all goals of the experience, without
        `metrics` all metrics. Changes nothing; a `report_token` can stand in for credentials.
        ``getExperienceAggregatedReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/aggregated_report.

        Args:
            experience_id: ID of the experience.
            goals: Ids of the goals to report on; all goals of the experience if not sent.
            metrics: Metrics to report; all available ones if not sent.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.AGGREGATED, arguments)

    @overload
    def aggregated_detailed(
        self,
        experience_id: int,
        *,
        goals: Sequence[int] | None | Unset = UNSET,
        metrics: Sequence[models.MetricTypes | str] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceAggregatedReportResponseData]: ...
    @overload
    def aggregated_detailed(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceAggregatedReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceAggregatedReportResponseData]: ...
    def aggregated_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceAggregatedReportResponseData]:
        """Like :meth:`aggregated`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.AGGREGATED, arguments)

    @overload
    def daily(
        self,
        experience_id: int,
        *,
        goal: float | Unset = UNSET,
        report_type: models.DailyReportTypes | str | Unset = UNSET,
        metric: models.DailyReportMetrics | str | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyReportResponseData: ...
    @overload
    def daily(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceDailyReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyReportResponseData: ...
    def daily(self, experience_id: int, **arguments: Any) -> models.ExperienceDailyReportResponseData:
        """Get the day-by-day report of an experience. Covers one goal and one metric, cumulative or not. Changes
        nothing; a `report_token` can stand in for credentials. ``getExperienceDailyReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/daily_report.

        Args:
            experience_id: ID of the experience.
            goal: Id of the goal to report on.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.DAILY, arguments)

    @overload
    def daily_detailed(
        self,
        experience_id: int,
        *,
        goal: float | Unset = UNSET,
        report_type: models.DailyReportTypes | str | Unset = UNSET,
        metric: models.DailyReportMetrics | str | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyReportResponseData]: ...
    @overload
    def daily_detailed(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceDailyReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyReportResponseData]: ...
    def daily_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceDailyReportResponseData]:
        """Like :meth:`daily`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.DAILY, arguments)

    @overload
    def traffic_allocation(
        self,
        experience_id: int,
        *,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyTrafficAllocationResponseData: ...
    @overload
    def traffic_allocation(
        self,
        experience_id: int,
        *,
        body: models.TimeRangeRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyTrafficAllocationResponseData: ...
    def traffic_allocation(
        self, experience_id: int, **arguments: Any
    ) -> models.ExperienceDailyTrafficAllocationResponseData:
        """Get the daily traffic allocation of an experience. Shows how traffic was shared among variations on each day
        of the period. Changes nothing; a `report_token` can stand in for credentials.
        ``getExperienceDailyTrafficAllocation``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/daily_traffic_allocation.

        Args:
            experience_id: ID of the experience.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.TRAFFIC_ALLOCATION, arguments)

    @overload
    def traffic_allocation_detailed(
        self,
        experience_id: int,
        *,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyTrafficAllocationResponseData]: ...
    @overload
    def traffic_allocation_detailed(
        self,
        experience_id: int,
        *,
        body: models.TimeRangeRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyTrafficAllocationResponseData]: ...
    def traffic_allocation_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceDailyTrafficAllocationResponseData]:
        """Like :meth:`traffic_allocation`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.TRAFFIC_ALLOCATION, arguments)

    def reset(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Reset the report of an experience. The experience's report starts over. The API has no call to undo this;
        export the data first if it is still needed. ``resetExperienceReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/reset_report.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.RESET, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    def reset_detailed(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`reset`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.RESET, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def export(
        self,
        experience_id: int,
        *,
        report_type: models.ExportExperienceReportRequestDataReportType | str | Unset = UNSET,
        data_type: models.ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportExportResponseData: ...
    @overload
    def export(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportExportResponseData: ...
    def export(self, experience_id: int, **arguments: Any) -> models.ExperienceReportExportResponseData:
        """Export an experience report as CSV. Returns a download URL and the time it expires, not the file. Without
        `goals` it covers all goals of the experience; the daily CSV takes at most 10 goals at a time. Each call
        makes another file. ``exportExperienceReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/export_report.

        Args:
            experience_id: ID of the experience.
            report_type: Form of the CSV file: the `csv_aggregated` forms hold visitors and metrics per variation over
                the whole period, the `csv_daily` forms hold them per day and variation. ('csv_aggregated' unless given)
            data_type: Whether the days of a daily export add up or stand alone; it has no bearing on aggregated
                exports. ('non_cumulative' unless given)
            goals: Ids of the goals to export; all goals of the experience if not sent. A `csv_daily` export takes 10 at
                most.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.EXPORT, arguments)

    @overload
    def export_detailed(
        self,
        experience_id: int,
        *,
        report_type: models.ExportExperienceReportRequestDataReportType | str | Unset = UNSET,
        data_type: models.ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportExportResponseData]: ...
    @overload
    def export_detailed(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportExportResponseData]: ...
    def export_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceReportExportResponseData]:
        """Like :meth:`export`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.EXPORT, arguments)

    @overload
    def export_to_file(
        self,
        experience_id: int,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        report_type: models.ExportExperienceReportRequestDataReportType | str | Unset = UNSET,
        data_type: models.ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def export_to_file(
        self,
        experience_id: int,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.ExportExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def export_to_file(
        self, experience_id: int, *, to: FileTarget, progress: Progress | None = None, **arguments: Any
    ) -> int:
        """Like :meth:`export`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call_to_file(api.EXPORT, arguments, to, progress)

    @overload
    def export_raw_data(
        self,
        experience_id: int,
        *,
        events: Sequence[models.ExportExperienceRawDataEvents | str] | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExportExperienceRawDataResponseData: ...
    @overload
    def export_raw_data(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceRawDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExportExperienceRawDataResponseData: ...
    def export_raw_data(self, experience_id: int, **arguments: Any) -> models.ExportExperienceRawDataResponseData:
        """Export the raw tracking data of an experience. Starts an export job and returns its `jobId`, not the data.
        Without `goals` it covers all goals of the experience. A link to the data comes by e-mail when the job is
        done; no operation gives it. ``exportExperienceRawData``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/export_raw_data.

        Args:
            experience_id: ID of the experience.
            events: Kinds of events to export.
            goals: Ids of the goals to export; all goals of the experience if not sent.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.EXPORT_RAW_DATA, arguments)

    @overload
    def export_raw_data_detailed(
        self,
        experience_id: int,
        *,
        events: Sequence[models.ExportExperienceRawDataEvents | str] | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExportExperienceRawDataResponseData]: ...
    @overload
    def export_raw_data_detailed(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceRawDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExportExperienceRawDataResponseData]: ...
    def export_raw_data_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExportExperienceRawDataResponseData]:
        """Like :meth:`export_raw_data`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.EXPORT_RAW_DATA, arguments)

    @overload
    def remove_data(
        self,
        experience_id: int,
        *,
        start_time: int,
        end_time: int,
        utc_offset: int | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        events: Sequence[models.RemoveExperienceReportRequestDataEventsItem] | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.RemoveExperienceReportResponseData: ...
    @overload
    def remove_data(
        self,
        experience_id: int,
        *,
        body: models.RemoveExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.RemoveExperienceReportResponseData: ...
    def remove_data(self, experience_id: int, **arguments: Any) -> models.RemoveExperienceReportResponseData:
        """Delete tracking data of an experience for a period. Only counts what would be deleted unless `simulate` is
        false, because `simulate` is true by default. A real run cannot be undone. Without `events` it covers every
        kind of event. ``removeExperienceReportData``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/remove_report_data.

        Args:
            experience_id: ID of the experience.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            events: Kinds of events to delete; all kinds if not sent. (at least 1 items)
            simulate: True only counts what would be deleted; false really deletes it. (True unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.REMOVE_DATA, arguments)

    @overload
    def remove_data_detailed(
        self,
        experience_id: int,
        *,
        start_time: int,
        end_time: int,
        utc_offset: int | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        events: Sequence[models.RemoveExperienceReportRequestDataEventsItem] | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.RemoveExperienceReportResponseData]: ...
    @overload
    def remove_data_detailed(
        self,
        experience_id: int,
        *,
        body: models.RemoveExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.RemoveExperienceReportResponseData]: ...
    def remove_data_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.RemoveExperienceReportResponseData]:
        """Like :meth:`remove_data`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.REMOVE_DATA, arguments)


class AsyncExperiencesReports(AsyncResource):
    """Results of an experience: aggregated, daily, traffic split, exports, and removal of collected data."""

    __slots__ = ()

    async def settings(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceReportSettingsData:
        """Get the campaigns and segments an experience report offers. The values serve as segment filters in the report
        operations. A `report_token` can stand in for credentials. ``getExperienceReportSettings``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/report_settings.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
        """
        return await self._client.call(
            api.SETTINGS,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
            },
        )

    async def settings_detailed(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceReportSettingsData]:
        """Like :meth:`settings`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.SETTINGS,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "report_token": report_token,
            },
        )

    @overload
    async def aggregated(
        self,
        experience_id: int,
        *,
        goals: Sequence[int] | None | Unset = UNSET,
        metrics: Sequence[models.MetricTypes | str] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceAggregatedReportResponseData: ...
    @overload
    async def aggregated(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceAggregatedReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceAggregatedReportResponseData: ...
    async def aggregated(self, experience_id: int, **arguments: Any) -> models.ExperienceAggregatedReportResponseData:
        """Get the aggregated report of an experience. Without `goals` it covers all goals of the experience, without
        `metrics` all metrics. Changes nothing; a `report_token` can stand in for credentials.
        ``getExperienceAggregatedReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/aggregated_report.

        Args:
            experience_id: ID of the experience.
            goals: Ids of the goals to report on; all goals of the experience if not sent.
            metrics: Metrics to report; all available ones if not sent.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.AGGREGATED, arguments)

    @overload
    async def aggregated_detailed(
        self,
        experience_id: int,
        *,
        goals: Sequence[int] | None | Unset = UNSET,
        metrics: Sequence[models.MetricTypes | str] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceAggregatedReportResponseData]: ...
    @overload
    async def aggregated_detailed(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceAggregatedReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceAggregatedReportResponseData]: ...
    async def aggregated_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceAggregatedReportResponseData]:
        """Like :meth:`aggregated`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.AGGREGATED, arguments)

    @overload
    async def daily(
        self,
        experience_id: int,
        *,
        goal: float | Unset = UNSET,
        report_type: models.DailyReportTypes | str | Unset = UNSET,
        metric: models.DailyReportMetrics | str | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyReportResponseData: ...
    @overload
    async def daily(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceDailyReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyReportResponseData: ...
    async def daily(self, experience_id: int, **arguments: Any) -> models.ExperienceDailyReportResponseData:
        """Get the day-by-day report of an experience. Covers one goal and one metric, cumulative or not. Changes
        nothing; a `report_token` can stand in for credentials. ``getExperienceDailyReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/daily_report.

        Args:
            experience_id: ID of the experience.
            goal: Id of the goal to report on.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.DAILY, arguments)

    @overload
    async def daily_detailed(
        self,
        experience_id: int,
        *,
        goal: float | Unset = UNSET,
        report_type: models.DailyReportTypes | str | Unset = UNSET,
        metric: models.DailyReportMetrics | str | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyReportResponseData]: ...
    @overload
    async def daily_detailed(
        self,
        experience_id: int,
        *,
        body: models.GetExperienceDailyReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyReportResponseData]: ...
    async def daily_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceDailyReportResponseData]:
        """Like :meth:`daily`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.DAILY, arguments)

    @overload
    async def traffic_allocation(
        self,
        experience_id: int,
        *,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyTrafficAllocationResponseData: ...
    @overload
    async def traffic_allocation(
        self,
        experience_id: int,
        *,
        body: models.TimeRangeRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> models.ExperienceDailyTrafficAllocationResponseData: ...
    async def traffic_allocation(
        self, experience_id: int, **arguments: Any
    ) -> models.ExperienceDailyTrafficAllocationResponseData:
        """Get the daily traffic allocation of an experience. Shows how traffic was shared among variations on each day
        of the period. Changes nothing; a `report_token` can stand in for credentials.
        ``getExperienceDailyTrafficAllocation``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/daily_traffic_allocation.

        Args:
            experience_id: ID of the experience.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            report_token: Token from `getReportToken` that allows reading the experience's report without other
                credentials.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.TRAFFIC_ALLOCATION, arguments)

    @overload
    async def traffic_allocation_detailed(
        self,
        experience_id: int,
        *,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyTrafficAllocationResponseData]: ...
    @overload
    async def traffic_allocation_detailed(
        self,
        experience_id: int,
        *,
        body: models.TimeRangeRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        report_token: str | Unset = UNSET,
    ) -> Response[models.ExperienceDailyTrafficAllocationResponseData]: ...
    async def traffic_allocation_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceDailyTrafficAllocationResponseData]:
        """Like :meth:`traffic_allocation`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.TRAFFIC_ALLOCATION, arguments)

    async def reset(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Reset the report of an experience. The experience's report starts over. The API has no call to undo this;
        export the data first if it is still needed. ``resetExperienceReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/reset_report.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.RESET, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    async def reset_detailed(
        self, experience_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`reset`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.RESET, {"experience_id": experience_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def export(
        self,
        experience_id: int,
        *,
        report_type: models.ExportExperienceReportRequestDataReportType | str | Unset = UNSET,
        data_type: models.ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportExportResponseData: ...
    @overload
    async def export(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceReportExportResponseData: ...
    async def export(self, experience_id: int, **arguments: Any) -> models.ExperienceReportExportResponseData:
        """Export an experience report as CSV. Returns a download URL and the time it expires, not the file. Without
        `goals` it covers all goals of the experience; the daily CSV takes at most 10 goals at a time. Each call
        makes another file. ``exportExperienceReport``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/export_report.

        Args:
            experience_id: ID of the experience.
            report_type: Form of the CSV file: the `csv_aggregated` forms hold visitors and metrics per variation over
                the whole period, the `csv_daily` forms hold them per day and variation. ('csv_aggregated' unless given)
            data_type: Whether the days of a daily export add up or stand alone; it has no bearing on aggregated
                exports. ('non_cumulative' unless given)
            goals: Ids of the goals to export; all goals of the experience if not sent. A `csv_daily` export takes 10 at
                most.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.EXPORT, arguments)

    @overload
    async def export_detailed(
        self,
        experience_id: int,
        *,
        report_type: models.ExportExperienceReportRequestDataReportType | str | Unset = UNSET,
        data_type: models.ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportExportResponseData]: ...
    @overload
    async def export_detailed(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceReportExportResponseData]: ...
    async def export_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceReportExportResponseData]:
        """Like :meth:`export`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.EXPORT, arguments)

    @overload
    async def export_to_file(
        self,
        experience_id: int,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        report_type: models.ExportExperienceReportRequestDataReportType | str | Unset = UNSET,
        data_type: models.ExportExperienceReportRequestDataDataType | str | None | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def export_to_file(
        self,
        experience_id: int,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        body: models.ExportExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def export_to_file(
        self, experience_id: int, *, to: FileTarget, progress: Progress | None = None, **arguments: Any
    ) -> int:
        """Like :meth:`export`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call_to_file(api.EXPORT, arguments, to, progress)

    @overload
    async def export_raw_data(
        self,
        experience_id: int,
        *,
        events: Sequence[models.ExportExperienceRawDataEvents | str] | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExportExperienceRawDataResponseData: ...
    @overload
    async def export_raw_data(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceRawDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExportExperienceRawDataResponseData: ...
    async def export_raw_data(self, experience_id: int, **arguments: Any) -> models.ExportExperienceRawDataResponseData:
        """Export the raw tracking data of an experience. Starts an export job and returns its `jobId`, not the data.
        Without `goals` it covers all goals of the experience. A link to the data comes by e-mail when the job is
        done; no operation gives it. ``exportExperienceRawData``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/export_raw_data.

        Args:
            experience_id: ID of the experience.
            events: Kinds of events to export.
            goals: Ids of the goals to export; all goals of the experience if not sent.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.EXPORT_RAW_DATA, arguments)

    @overload
    async def export_raw_data_detailed(
        self,
        experience_id: int,
        *,
        events: Sequence[models.ExportExperienceRawDataEvents | str] | Unset = UNSET,
        goals: Sequence[int] | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExportExperienceRawDataResponseData]: ...
    @overload
    async def export_raw_data_detailed(
        self,
        experience_id: int,
        *,
        body: models.ExportExperienceRawDataRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExportExperienceRawDataResponseData]: ...
    async def export_raw_data_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExportExperienceRawDataResponseData]:
        """Like :meth:`export_raw_data`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.EXPORT_RAW_DATA, arguments)

    @overload
    async def remove_data(
        self,
        experience_id: int,
        *,
        start_time: int,
        end_time: int,
        utc_offset: int | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        events: Sequence[models.RemoveExperienceReportRequestDataEventsItem] | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.RemoveExperienceReportResponseData: ...
    @overload
    async def remove_data(
        self,
        experience_id: int,
        *,
        body: models.RemoveExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.RemoveExperienceReportResponseData: ...
    async def remove_data(self, experience_id: int, **arguments: Any) -> models.RemoveExperienceReportResponseData:
        """Delete tracking data of an experience for a period. Only counts what would be deleted unless `simulate` is
        false, because `simulate` is true by default. A real run cannot be undone. Without `events` it covers every
        kind of event. ``removeExperienceReportData``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/remove_report_data.

        Args:
            experience_id: ID of the experience.
            start_time: Start of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            end_time: End of the period, a UNIX timestamp in seconds, taken in the given UTC offset.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            events: Kinds of events to delete; all kinds if not sent. (at least 1 items)
            simulate: True only counts what would be deleted; false really deletes it. (True unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.REMOVE_DATA, arguments)

    @overload
    async def remove_data_detailed(
        self,
        experience_id: int,
        *,
        start_time: int,
        end_time: int,
        utc_offset: int | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | Unset = UNSET,
        stats_engine_processing: models.SEProcSettings | Unset = UNSET,
        events: Sequence[models.RemoveExperienceReportRequestDataEventsItem] | Unset = UNSET,
        simulate: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.RemoveExperienceReportResponseData]: ...
    @overload
    async def remove_data_detailed(
        self,
        experience_id: int,
        *,
        body: models.RemoveExperienceReportRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.RemoveExperienceReportResponseData]: ...
    async def remove_data_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.RemoveExperienceReportResponseData]:
        """Like :meth:`remove_data`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.REMOVE_DATA, arguments)
