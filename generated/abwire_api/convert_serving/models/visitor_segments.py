from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_segments_browser import VisitorSegmentsBrowser
    from .visitor_segments_devices_item import VisitorSegmentsDevicesItem
    from .visitor_segments_source import VisitorSegmentsSource
    from .visitor_segments_visitor_type import VisitorSegmentsVisitorType


class VisitorSegments(Model):
    """What is known about a visitor, for reports.

    Attributes:
        browser: Browser: Internet Explorer, Chrome, Firefox, Opera, Safari or another.
        devices: Devices: any phone, iPhone, other phone, any tablet, iPad, other tablet, desktop, other.
        source: Where the visitor came from.
        campaign: Name of the campaign that brought the visitor.
        visitor_type: Whether the visitor has been here before.
        country: Two-letter code of the country. (at least 2 characters, at most 2 characters)
        custom_segments: Ids of the segments that the visitor belongs to.
    """

    browser: VisitorSegmentsBrowser | str | Unset = UNSET
    devices: list[VisitorSegmentsDevicesItem | str] | Unset = UNSET
    source: VisitorSegmentsSource | str | Unset = UNSET
    campaign: str | Unset = UNSET
    visitor_type: VisitorSegmentsVisitorType | str | Unset = UNSET
    country: str | Unset = UNSET
    custom_segments: list[str] | Unset = UNSET

    _wire = {"visitor_type": "visitorType", "custom_segments": "customSegments"}
    _codecs = {
        "browser": _ref("VisitorSegmentsBrowser"),
        "devices": Array(_ref("VisitorSegmentsDevicesItem")),
        "source": _ref("VisitorSegmentsSource"),
        "visitor_type": _ref("VisitorSegmentsVisitorType"),
    }
