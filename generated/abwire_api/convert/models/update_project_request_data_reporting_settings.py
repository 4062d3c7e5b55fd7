from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .metric_types import MetricTypes
    from .se_proc_settings import SEProcSettings
    from .update_project_request_data_reporting_settings_blocked_ips import (
        UpdateProjectRequestDataReportingSettingsBlockedIps,
    )
    from .update_project_request_data_reporting_settings_outliers import (
        UpdateProjectRequestDataReportingSettingsOutliers,
    )
    from .update_project_request_data_reporting_settings_stop_tracking_goals_after_days import (
        UpdateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays,
    )
    from .update_project_request_data_reporting_settings_visual_editor import (
        UpdateProjectRequestDataReportingSettingsVisualEditor,
    )


class UpdateProjectRequestDataReportingSettings(Model):
    """How the project's reports are counted and shown.

    Attributes:
        tested_visitors_quota: Most tested visitors that the project may use. (0 or more)
        currency_symbol: Symbol of the currency in which revenue is shown. (at most 10 characters)
        blocked_ips: IP addresses whose visits are not counted.
        stop_tracking_goals_after_days: How long goals are tracked for a visitor; `OFF` sets no end.
        smart_recommendations: True unless given.
        keep_running_until_confidence: Whether the experience goes on until the confidence level is reached.
        primary_metric: Metric that the experience is judged by; `conversion_rate` unless sent.
        confidence: Confidence level; deprecated, see `stats_engine_processing`. (0 or more)
        keep_winner: Whether a variation that wins keeps running.
        min_order_value: Smallest order value that counts; deprecated, see `outliers`. (0 or more)
        max_order_value: Largest order value that counts; deprecated, see `outliers`. (0 or more)
        outliers: How outliers in revenue and in product counts are found.
        max_running_time: Longest time that the experience runs. (0 or more, 999 or less)
        max_variation_visitors: Most visitors that a variation takes; deprecated. (0 or more)
        max_experience_visitors: Most visitors that the experience takes. (0 or more)
        min_variation_conversions: Conversions that each variation must have at least. (0 or more)
        min_conversion_value: 0 or more.
        min_running_time: Shortest time that the experience runs. (0 or more, 999 or less)
        min_variation_visitors: Visitors that each variation must have at least. (0 or more)
        stop_loser: Whether a variation that loses is stopped.
        srm_check: Whether the split of visitors is checked for a sample ratio mismatch.
        visual_editor: Settings of the visual editor.
    """

    tested_visitors_quota: int | Unset = UNSET
    currency_symbol: str | Unset = UNSET
    blocked_ips: UpdateProjectRequestDataReportingSettingsBlockedIps | None | Unset = UNSET
    stop_tracking_goals_after_days: (
        UpdateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays | str | Unset
    ) = UNSET
    smart_recommendations: bool | Unset = UNSET
    keep_running_until_confidence: bool | Unset = UNSET
    primary_metric: MetricTypes | str | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    confidence: float | Unset = UNSET
    keep_winner: bool | Unset = UNSET
    min_order_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    outliers: UpdateProjectRequestDataReportingSettingsOutliers | Unset = UNSET
    max_running_time: int | Unset = UNSET
    max_variation_visitors: int | Unset = UNSET
    max_experience_visitors: int | Unset = UNSET
    min_variation_conversions: int | Unset = UNSET
    min_conversion_value: int | Unset = UNSET
    min_running_time: int | Unset = UNSET
    min_variation_visitors: int | Unset = UNSET
    stop_loser: bool | Unset = UNSET
    srm_check: bool | None | Unset = UNSET
    visual_editor: UpdateProjectRequestDataReportingSettingsVisualEditor | Unset = UNSET
    _codecs = {
        "blocked_ips": _ref("UpdateProjectRequestDataReportingSettingsBlockedIps"),
        "stop_tracking_goals_after_days": _ref("UpdateProjectRequestDataReportingSettingsStopTrackingGoalsAfterDays"),
        "primary_metric": _ref("MetricTypes"),
        "stats_engine_processing": _ref("SEProcSettings"),
        "outliers": _ref("UpdateProjectRequestDataReportingSettingsOutliers"),
        "visual_editor": _ref("UpdateProjectRequestDataReportingSettingsVisualEditor"),
    }
