from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event_conversion import LiveDataEventConversion
    from .live_data_event_types import LiveDataEventTypes
    from .reporting_segments_browser import ReportingSegmentsBrowser
    from .reporting_segments_device_categories import ReportingSegmentsDeviceCategories
    from .reporting_segments_source import ReportingSegmentsSource
    from .reporting_segments_visitor_type import ReportingSegmentsVisitorType
    from .simple_audience_segment_expandable import SimpleAudienceSegmentExpandable
    from .simple_experience_expandable import SimpleExperienceExpandable
    from .simple_project_expandable import SimpleProjectExpandable


class LiveDataEvent(Model):
    """One tracking event with the visitor's segments and the experiences concerned.

    Attributes:
        devices: Device categories that the visitor falls into.
        country: Two-letter code of a visitor's country. (at least 2 characters, at most 2 characters)
        campaign: Campaign that brought the visitor; null for none.
        custom_segments: The visitor's custom segments, as ids or expanded.
        sources: Traffic sources that brought the visitor.
        experiences: Experiences that the event belongs to, as ids or expanded.
        conversion: What was converted; null for an event that is no conversion.
        project: Project that the event belongs to, as id or expanded.
        timestamp: When the event happened, in UNIX seconds (UTC).
    """

    devices: list[ReportingSegmentsDeviceCategories | str] | Unset = UNSET
    browser: ReportingSegmentsBrowser | str | Unset = UNSET
    country: str | Unset = UNSET
    visitor_type: ReportingSegmentsVisitorType | str | Unset = UNSET
    campaign: str | None | Unset = UNSET
    custom_segments: list[SimpleAudienceSegmentExpandable] | None | Unset = UNSET
    sources: list[ReportingSegmentsSource | str] | None | Unset = UNSET
    event_type: LiveDataEventTypes | str | Unset = UNSET
    experiences: list[SimpleExperienceExpandable] | None | Unset = UNSET
    conversion: LiveDataEventConversion | None | Unset = UNSET
    project: SimpleProjectExpandable | Unset = UNSET
    timestamp: int | Unset = UNSET
    _codecs = {
        "devices": Array(_ref("ReportingSegmentsDeviceCategories")),
        "browser": _ref("ReportingSegmentsBrowser"),
        "visitor_type": _ref("ReportingSegmentsVisitorType"),
        "custom_segments": Array(_ref("SimpleAudienceSegmentExpandable")),
        "sources": Array(_ref("ReportingSegmentsSource")),
        "event_type": _ref("LiveDataEventTypes"),
        "experiences": Array(_ref("SimpleExperienceExpandable")),
        "conversion": _ref("LiveDataEventConversion"),
        "project": _ref("SimpleProjectExpandable"),
    }
