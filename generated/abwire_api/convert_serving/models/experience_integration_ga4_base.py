from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA4Base(Model):
    """Sending an experience's data to Google Analytics 4.

    Attributes:
        provider: The other system.
        enabled: Whether the integration is on.
        type: Version of Google Analytics.
        measurement_id: Measurement id of the GA4 data stream.
    """

    provider: IntegrationProvider | str
    enabled: bool | None | Unset = UNSET
    type: str = "ga4"
    measurement_id: str | Unset = UNSET

    _wire = {"measurement_id": "measurementId"}
    _codecs = {"provider": _ref("IntegrationProvider")}
