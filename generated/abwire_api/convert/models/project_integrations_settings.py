from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .ga_settings import GASettings
    from .project_integrations_settings_crazyegg import ProjectIntegrationsSettingsCrazyegg
    from .project_integrations_settings_hotjar import ProjectIntegrationsSettingsHotjar
    from .project_integrations_settings_kissmetrics import ProjectIntegrationsSettingsKissmetrics


class ProjectIntegrationsSettings(Model):
    """Settings that integrations use throughout the project."""

    crazyegg: ProjectIntegrationsSettingsCrazyegg | Unset = UNSET
    google_analytics: GASettings | Unset = UNSET
    kissmetrics: ProjectIntegrationsSettingsKissmetrics | Unset = UNSET
    hotjar: ProjectIntegrationsSettingsHotjar | Unset = UNSET
    _codecs = {
        "crazyegg": _ref("ProjectIntegrationsSettingsCrazyegg"),
        "google_analytics": _ref("GASettings"),
        "kissmetrics": _ref("ProjectIntegrationsSettingsKissmetrics"),
        "hotjar": _ref("ProjectIntegrationsSettingsHotjar"),
    }
