from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationBaidu(Model):
    """Sending an experience's data to Baidu.

    Attributes:
        provider: The other system.
        custom_dimension: Custom dimension that receives the variation.
        enabled: Whether the integration is on.
    """

    provider: IntegrationProvider | str
    custom_dimension: str
    enabled: bool | None | Unset = UNSET
    _codecs = {"provider": _ref("IntegrationProvider")}
