from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectIntegrationGA4(Model):
    """A project's settings for Google Analytics 4.

    Attributes:
        enabled: Whether the integration is on.
        auto_revenue_tracking: Whether revenue is taken from Google Analytics without further code.
        track_first_exposure_only: Whether only a visitor's first exposure to an experience is sent. (False unless
            given)
        type: Version of Google Analytics.
        measurement_id: Measurement id of the GA4 data stream.
        no_wait_pageview: Whether events are sent without waiting for the page view.
    """

    enabled: bool | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    track_first_exposure_only: bool | Unset = UNSET
    type: str = "ga4"
    measurement_id: str | Unset = UNSET
    no_wait_pageview: bool | Unset = UNSET

    _wire = {"measurement_id": "measurementId"}
