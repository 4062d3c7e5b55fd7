from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA4Base(Model):
    """Google Analytics 4

    Attributes:
        provider: The other system
        type: Version of Google Analytics
        enabled: Whether it is switched on
        measurement_id: Measurement id of Google Analytics
    """

    provider: IntegrationProvider | str
    type: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    measurement_id: str | Unset = UNSET

    _wire = {"measurement_id": "measurementId"}
    _codecs = {"provider": _ref("IntegrationProvider")}
