from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseProjectIntegrationsSettingsHotjar(Model):
    """Base project integrations settings hotjar."""

    enabled: bool | Unset = UNSET
