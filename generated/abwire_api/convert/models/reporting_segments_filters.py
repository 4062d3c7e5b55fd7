from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .reporting_segments_browser import ReportingSegmentsBrowser
    from .reporting_segments_device_categories import ReportingSegmentsDeviceCategories
    from .reporting_segments_source import ReportingSegmentsSource
    from .reporting_segments_visitor_type import ReportingSegmentsVisitorType


class ReportingSegmentsFilters(Model):
    """Narrows a report to visitors of certain segments.

    Attributes:
        countries: Two-letter codes of the visitors' countries.
        campaigns: Names of campaigns that brought the visitors.
        custom_segments: Ids of segmentation audiences that the visitors must belong to.
    """

    devices: list[ReportingSegmentsDeviceCategories | str] | None | Unset = UNSET
    browsers: list[ReportingSegmentsBrowser | str] | None | Unset = UNSET
    countries: list[str] | None | Unset = UNSET
    visitor_types: list[ReportingSegmentsVisitorType | str] | None | Unset = UNSET
    campaigns: list[str] | None | Unset = UNSET
    custom_segments: list[int] | None | Unset = UNSET
    sources: list[ReportingSegmentsSource | str] | None | Unset = UNSET
    _codecs = {
        "devices": Array(_ref("ReportingSegmentsDeviceCategories")),
        "browsers": Array(_ref("ReportingSegmentsBrowser")),
        "visitor_types": Array(_ref("ReportingSegmentsVisitorType")),
        "sources": Array(_ref("ReportingSegmentsSource")),
    }
