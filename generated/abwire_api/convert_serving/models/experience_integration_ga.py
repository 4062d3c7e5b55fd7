from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .integration_provider import IntegrationProvider


class ExperienceIntegrationGA(Model):
    """Google Analytics without a version, where it is not set up.

    Attributes:
        provider: The other system.
        enabled: Whether the integration is on.
    """

    provider: IntegrationProvider | str
    enabled: bool | None | Unset = UNSET
    _codecs = {"provider": _ref("IntegrationProvider")}
