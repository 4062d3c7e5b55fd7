from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreateProjectRequestDataIntegrationsSettingsKissmetrics(Model):
    """Create project request data integrations settings kissmetrics."""

    enabled: bool | Unset = UNSET
