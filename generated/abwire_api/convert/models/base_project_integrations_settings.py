from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_project_integrations_settings_crazyegg import BaseProjectIntegrationsSettingsCrazyegg
    from .base_project_integrations_settings_hotjar import BaseProjectIntegrationsSettingsHotjar
    from .base_project_integrations_settings_kissmetrics import BaseProjectIntegrationsSettingsKissmetrics
    from .ga_settings import GASettings


class BaseProjectIntegrationsSettings(Model):
    """Settings that integrations use throughout the project."""

    crazyegg: BaseProjectIntegrationsSettingsCrazyegg | Unset = UNSET
    google_analytics: GASettings | Unset = UNSET
    kissmetrics: BaseProjectIntegrationsSettingsKissmetrics | Unset = UNSET
    hotjar: BaseProjectIntegrationsSettingsHotjar | Unset = UNSET
    _codecs = {
        "crazyegg": _ref("BaseProjectIntegrationsSettingsCrazyegg"),
        "google_analytics": _ref("GASettings"),
        "kissmetrics": _ref("BaseProjectIntegrationsSettingsKissmetrics"),
        "hotjar": _ref("BaseProjectIntegrationsSettingsHotjar"),
    }
