from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationSitecatalyst(Model):
    """SiteCatalyst

    Attributes:
        evar: Name of the eVar that holds the variation
        provider: The other system
        enabled: Whether it is switched on
    """

    evar: str
    provider: IntegrationProvider | str
    enabled: bool | None | Unset = UNSET
    _codecs = {"provider": _ref("IntegrationProvider")}
