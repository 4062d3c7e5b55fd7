from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectIntegrationGA4(Model):
    """A project's link to Google Analytics 4.

    Attributes:
        auto_revenue_tracking: Whether revenue is taken from Google Analytics without further code.
        measurement_id: Measurement id of the GA4 data stream.
        property_id: Id of the GA4 property.
        no_wait_pageview: True to send data without waiting for the page view event.
    """

    enabled: bool | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    type: str | Unset = UNSET
    measurement_id: str | Unset = UNSET
    property_id: str | Unset = UNSET
    no_wait_pageview: bool | Unset = UNSET

    _wire = {"measurement_id": "measurementId", "property_id": "propertyId"}
