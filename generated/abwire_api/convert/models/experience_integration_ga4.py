from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA4(Model):
    """Sending an experience's data to Google Analytics 4.

    Attributes:
        provider: The tool that the data is sent to.
        enabled: Whether data is sent to the tool.
        measurement_id: Measurement id of the GA4 data stream.
        property_id: Id of the GA4 property.
        audiences: Google Analytics audiences that go with the experience, as strings by key.
    """

    provider: IntegrationProvider | str
    enabled: bool | Unset = UNSET
    type: str | Unset = UNSET
    measurement_id: str | Unset = UNSET
    property_id: str | Unset = UNSET
    audiences: dict[str, str] | Unset = UNSET

    _wire = {"measurement_id": "measurementId", "property_id": "propertyId"}
    _codecs = {"provider": _ref("IntegrationProvider")}
