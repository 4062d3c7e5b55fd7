from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .bulk_update_projects_request_data_settings_tracking_script import (
        BulkUpdateProjectsRequestDataSettingsTrackingScript,
    )


class BulkUpdateProjectsRequestDataSettings(Model):
    """Bulk update projects request data settings."""

    tracking_script: BulkUpdateProjectsRequestDataSettingsTrackingScript | Unset = UNSET
    _codecs = {"tracking_script": _ref("BulkUpdateProjectsRequestDataSettingsTrackingScript")}
