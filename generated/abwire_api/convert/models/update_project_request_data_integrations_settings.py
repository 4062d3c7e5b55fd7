from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .ga_settings import GASettings
    from .update_project_request_data_integrations_settings_crazyegg import (
        UpdateProjectRequestDataIntegrationsSettingsCrazyegg,
    )
    from .update_project_request_data_integrations_settings_hotjar import (
        UpdateProjectRequestDataIntegrationsSettingsHotjar,
    )
    from .update_project_request_data_integrations_settings_kissmetrics import (
        UpdateProjectRequestDataIntegrationsSettingsKissmetrics,
    )


class UpdateProjectRequestDataIntegrationsSettings(Model):
    """Settings that integrations use throughout the project."""

    crazyegg: UpdateProjectRequestDataIntegrationsSettingsCrazyegg | Unset = UNSET
    google_analytics: GASettings | Unset = UNSET
    kissmetrics: UpdateProjectRequestDataIntegrationsSettingsKissmetrics | Unset = UNSET
    hotjar: UpdateProjectRequestDataIntegrationsSettingsHotjar | Unset = UNSET
    _codecs = {
        "crazyegg": _ref("UpdateProjectRequestDataIntegrationsSettingsCrazyegg"),
        "google_analytics": _ref("GASettings"),
        "kissmetrics": _ref("UpdateProjectRequestDataIntegrationsSettingsKissmetrics"),
        "hotjar": _ref("UpdateProjectRequestDataIntegrationsSettingsHotjar"),
    }
