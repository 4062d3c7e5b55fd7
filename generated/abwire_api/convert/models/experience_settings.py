from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_settings_matching_options import ExperienceSettingsMatchingOptions
    from .experience_settings_outliers import ExperienceSettingsOutliers
    from .experience_settings_split_url_settings import ExperienceSettingsSplitUrlSettings
    from .experience_settings_visitor_insights import ExperienceSettingsVisitorInsights
    from .experience_settings_visual_editor import ExperienceSettingsVisualEditor
    from .metric_types import MetricTypes
    from .se_proc_settings import SEProcSettings


class ExperienceSettings(Model):
    """Settings of one experience.

    Attributes:
        split_url_settings: Settings of a split URL experience.
        matching_options: Whether one or all of the attached objects must match.
        visitor_insights: Insights into visitors' behavior; the server sets it.
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
        keep_running_until_confidence: Whether the experience goes on until the confidence level is reached.
        srm_check: Whether the split of visitors is checked for a sample ratio mismatch.
        visual_editor: Settings of the visual editor.
    """

    split_url_settings: ExperienceSettingsSplitUrlSettings | Unset = UNSET
    matching_options: ExperienceSettingsMatchingOptions | Unset = UNSET
    visitor_insights: ExperienceSettingsVisitorInsights | None | Unset = UNSET
    primary_metric: MetricTypes | str | Unset = UNSET
    stats_engine_processing: SEProcSettings | Unset = UNSET
    confidence: float | Unset = UNSET
    keep_winner: bool | Unset = UNSET
    min_order_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    outliers: ExperienceSettingsOutliers | Unset = UNSET
    max_running_time: int | Unset = UNSET
    max_variation_visitors: int | Unset = UNSET
    max_experience_visitors: int | Unset = UNSET
    min_variation_conversions: int | Unset = UNSET
    min_conversion_value: int | Unset = UNSET
    min_running_time: int | Unset = UNSET
    min_variation_visitors: int | Unset = UNSET
    stop_loser: bool | Unset = UNSET
    keep_running_until_confidence: bool | Unset = UNSET
    srm_check: bool | None | Unset = UNSET
    visual_editor: ExperienceSettingsVisualEditor | Unset = UNSET
    _codecs = {
        "split_url_settings": _ref("ExperienceSettingsSplitUrlSettings"),
        "matching_options": _ref("ExperienceSettingsMatchingOptions"),
        "visitor_insights": _ref("ExperienceSettingsVisitorInsights"),
        "primary_metric": _ref("MetricTypes"),
        "stats_engine_processing": _ref("SEProcSettings"),
        "outliers": _ref("ExperienceSettingsOutliers"),
        "visual_editor": _ref("ExperienceSettingsVisualEditor"),
    }
