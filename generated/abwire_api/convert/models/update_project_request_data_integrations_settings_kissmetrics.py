from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class UpdateProjectRequestDataIntegrationsSettingsKissmetrics(Model):
    """Update project request data integrations settings kissmetrics."""

    enabled: bool | Unset = UNSET
