from __future__ import annotations

from enum import StrEnum


class ProjectIncludeFields(StrEnum):
    """Fields of a project that are returned only on request."""

    GLOBAL_JAVASCRIPT = "global_javascript"
    DOMAINS = "domains"
    STATS_USAGE = "stats.usage"
    STATS_ACTIVE_EXPERIENCES_COUNT = "stats.active_experiences_count"
    STATS_ACTIVE_EXPERIMENTS_COUNT = "stats.active_experiments_count"
    STATS_EXPERIENCES_COUNT = "stats.experiences_count"
    STATS_SEGMENTS_COUNT = "stats.segments_count"
    STATS_ACTIVE_SEGMENTS_COUNT = "stats.active_segments_count"
    STATS_ACTIVE_GOALS_COUNT = "stats.active_goals_count"
    STATS_GOOGLE_ANALYTICS = "stats.google_analytics"
    STATS_VISITOR_DATA = "stats.visitor_data"
    STATS_VISITOR_INSIGHTS = "stats.visitor_insights"
    DEFAULT_GOALS = "default_goals"
    DEFAULT_AUDIENCES = "default_audiences"
    DEFAULT_LOCATIONS = "default_locations"
    SETTINGS_TRACKING_SCRIPT_AVAILABLE_VERSIONS = "settings.tracking_script.available_versions"
