from __future__ import annotations

from enum import StrEnum


class ExportExperienceReportRequestDataReportType(StrEnum):
    """Form of the CSV file: the `csv_aggregated` forms hold visitors and metrics per variation over the whole period,
    the `csv_daily` forms hold them per day and variation.
    """

    CSV_AGGREGATED = "csv_aggregated"
    CSV_AGGREGATED_TABULAR = "csv_aggregated_tabular"
    CSV_DAILY = "csv_daily"
    CSV_DAILY_TABULAR = "csv_daily_tabular"
