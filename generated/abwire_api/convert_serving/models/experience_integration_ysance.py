from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationYsance(Model):
    """Ysance

    Attributes:
        custom_dimension: Custom dimension that holds the variation
        provider: The other system
        enabled: Whether it is switched on
    """

    custom_dimension: str
    provider: IntegrationProvider | str
    enabled: bool | None | Unset = UNSET
    _codecs = {"provider": _ref("IntegrationProvider")}
