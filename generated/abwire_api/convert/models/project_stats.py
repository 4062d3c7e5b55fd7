from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project_stats_google_analytics import ProjectStatsGoogleAnalytics
    from .project_stats_usage import ProjectStatsUsage
    from .project_stats_visitor_data import ProjectStatsVisitorData
    from .project_stats_visitor_insights import ProjectStatsVisitorInsights


class ProjectStats(Model):
    """Figures on the project; each is returned only when asked for with `include`.

    Attributes:
        usage: Visitors counted against the plan's quota.
        active_experiences_count: Number of active experiences of every type.
        active_experiments_count: Number of active experiences that are experiments.
        visitor_insights: Use of the visitor insights quota.
    """

    visitor_data: ProjectStatsVisitorData | Unset = UNSET
    google_analytics: ProjectStatsGoogleAnalytics | Unset = UNSET
    usage: ProjectStatsUsage | Unset = UNSET
    active_segments_count: int | Unset = UNSET
    segments_count: int | Unset = UNSET
    experiences_count: int | Unset = UNSET
    active_experiences_count: int | Unset = UNSET
    active_experiments_count: int | Unset = UNSET
    active_goals_count: int | Unset = UNSET
    visitor_insights: ProjectStatsVisitorInsights | Unset = UNSET
    _codecs = {
        "visitor_data": _ref("ProjectStatsVisitorData"),
        "google_analytics": _ref("ProjectStatsGoogleAnalytics"),
        "usage": _ref("ProjectStatsUsage"),
        "visitor_insights": _ref("ProjectStatsVisitorInsights"),
    }
