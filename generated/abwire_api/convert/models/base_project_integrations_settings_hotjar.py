from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseProjectIntegrationsSettingsHotjar(Model):
    """Base project integrations settings hotjar."""

    enabled: bool | Unset = UNSET
