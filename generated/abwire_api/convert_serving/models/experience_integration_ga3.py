from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA3(Model):
    """Sending an experience's data to Universal Analytics (GA3).

    Attributes:
        provider: The other system.
        enabled: Whether the integration is on.
        type: Version of Google Analytics.
        property_ua: Id of the Universal Analytics property. (at most 150 characters)
        custom_dimension: Custom dimension that receives the variation.
    """

    provider: IntegrationProvider | str
    enabled: bool | None | Unset = UNSET
    type: str = "ga3"
    property_ua: str | None | Unset = UNSET
    custom_dimension: str | Unset = UNSET

    _wire = {"property_ua": "property_UA"}
    _codecs = {"provider": _ref("IntegrationProvider")}
