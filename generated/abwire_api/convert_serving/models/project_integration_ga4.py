from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectIntegrationGA4(Model):
    """Google Analytics 4

    Attributes:
        type: Version of Google Analytics
        auto_revenue_tracking: Whether revenue is taken from Google Analytics
        enabled: Whether it is switched on
        measurement_id: Measurement id of Google Analytics
        no_wait_pageview: Whether events are sent without waiting for the page view
    """

    type: str | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    measurement_id: str | Unset = UNSET
    no_wait_pageview: bool | Unset = UNSET

    _wire = {"measurement_id": "measurementId"}
