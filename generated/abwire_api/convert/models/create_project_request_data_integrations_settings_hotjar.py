from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreateProjectRequestDataIntegrationsSettingsHotjar(Model):
    """Create project request data integrations settings hotjar."""

    enabled: bool | Unset = UNSET
