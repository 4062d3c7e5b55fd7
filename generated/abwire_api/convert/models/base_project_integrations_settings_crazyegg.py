from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BaseProjectIntegrationsSettingsCrazyegg(Model):
    """Base project integrations settings crazyegg.

    Attributes:
        api_key: At most 100 characters.
        api_secret: At most 100 characters.
    """

    api_key: str | None | Unset = UNSET
    api_secret: str | None | Unset = UNSET
    _secrets = frozenset(("api_key", "api_secret"))
