from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .create_project_request_data_integrations_settings_crazyegg import (
        CreateProjectRequestDataIntegrationsSettingsCrazyegg,
    )
    from .create_project_request_data_integrations_settings_hotjar import (
        CreateProjectRequestDataIntegrationsSettingsHotjar,
    )
    from .create_project_request_data_integrations_settings_kissmetrics import (
        CreateProjectRequestDataIntegrationsSettingsKissmetrics,
    )
    from .ga_settings import GASettings


class CreateProjectRequestDataIntegrationsSettings(Model):
    """Settings that integrations use throughout the project."""

    crazyegg: CreateProjectRequestDataIntegrationsSettingsCrazyegg | Unset = UNSET
    google_analytics: GASettings | Unset = UNSET
    kissmetrics: CreateProjectRequestDataIntegrationsSettingsKissmetrics | Unset = UNSET
    hotjar: CreateProjectRequestDataIntegrationsSettingsHotjar | Unset = UNSET
    _codecs = {
        "crazyegg": _ref("CreateProjectRequestDataIntegrationsSettingsCrazyegg"),
        "google_analytics": _ref("GASettings"),
        "kissmetrics": _ref("CreateProjectRequestDataIntegrationsSettingsKissmetrics"),
        "hotjar": _ref("CreateProjectRequestDataIntegrationsSettingsHotjar"),
    }
