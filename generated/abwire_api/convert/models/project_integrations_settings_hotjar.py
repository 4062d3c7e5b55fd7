from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectIntegrationsSettingsHotjar(Model):
    """Project integrations settings hotjar."""

    enabled: bool | Unset = UNSET
