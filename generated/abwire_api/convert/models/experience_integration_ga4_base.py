from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA4Base(Model):
    """Sending an experience's data to Google Analytics 4, by measurement id.

    Attributes:
        provider: The tool that the data is sent to.
        enabled: Whether data is sent to the tool.
        measurement_id: Measurement id of the GA4 data stream.
    """

    provider: IntegrationProvider | str
    enabled: bool | Unset = UNSET
    type: str | Unset = UNSET
    measurement_id: str | Unset = UNSET

    _wire = {"measurement_id": "measurementId"}
    _codecs = {"provider": _ref("IntegrationProvider")}
