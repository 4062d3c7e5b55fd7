from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class UpdateProjectRequestDataIntegrationsSettingsHotjar(Model):
    """Update project request data integrations settings hotjar."""

    enabled: bool | Unset = UNSET
