from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationSitecatalyst(Model):
    """Sending an experience's data to SiteCatalyst.

    Attributes:
        provider: The other system.
        evar: Name of the eVar that receives the variation.
        enabled: Whether the integration is on.
    """

    provider: IntegrationProvider | str
    evar: str
    enabled: bool | None | Unset = UNSET
    _codecs = {"provider": _ref("IntegrationProvider")}
