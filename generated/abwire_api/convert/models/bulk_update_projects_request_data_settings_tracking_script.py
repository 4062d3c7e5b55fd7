from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class BulkUpdateProjectsRequestDataSettingsTrackingScript(Model):
    """Bulk update projects request data settings tracking script.

    Attributes:
        current_version: Version of the tracking script that the projects are to use.
    """

    current_version: str | Unset = UNSET
