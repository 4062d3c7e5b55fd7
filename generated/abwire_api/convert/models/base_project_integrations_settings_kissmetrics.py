from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseProjectIntegrationsSettingsKissmetrics(Model):
    """Base project integrations settings kissmetrics."""

    enabled: bool | Unset = UNSET
