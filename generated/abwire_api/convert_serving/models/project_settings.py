from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .outlier_settings import OutlierSettings
    from .privacy_regions import PrivacyRegions
    from .project_integrations import ProjectIntegrations
    from .tracking_script_release_base import TrackingScriptReleaseBase


class ProjectSettings(Model):
    """Settings of a project

    Attributes:
        allow_crossdomain_tracking: Whether a visitor is the same on all of the project's domains
        data_anonymization: Whether names are left out of what the page shows
        disable_spa_functionality: Whether the support for single-page applications is off
        do_not_track: Where the browser's Do Not Track is obeyed
        do_not_track_referral: Whether the referring page is left unrecorded
        global_javascript_placeholders: Placeholders in the global JavaScript
        global_privacy_control: Where the browser's Global Privacy Control is obeyed
        include_jquery: Whether the tracking script brings jQuery
        include_jquery_v1: Whether the jQuery it brings is version 1
        integrations: Other systems that are told of the visitors
        max_order_value: Orders above this value count as outliers, in the project's currency
        min_order_value: Orders below this value count as outliers, in the project's currency
        outliers: How outliers are told from other orders
        placeholders: Placeholders in the code
        tracking_script: Version of the tracking script, null where none is set
        version: Version of the configuration, null before the first
    """

    allow_crossdomain_tracking: bool | Unset = UNSET
    data_anonymization: bool | Unset = UNSET
    disable_spa_functionality: bool | Unset = UNSET
    do_not_track: PrivacyRegions | str | Unset = UNSET
    do_not_track_referral: bool | Unset = UNSET
    global_javascript_placeholders: list[str] | Unset = UNSET
    global_privacy_control: PrivacyRegions | str | Unset = UNSET
    include_jquery: bool | Unset = UNSET
    include_jquery_v1: bool | Unset = UNSET
    integrations: ProjectIntegrations | Unset = UNSET
    max_order_value: float | Unset = UNSET
    min_order_value: float | Unset = UNSET
    outliers: OutlierSettings | Unset = UNSET
    placeholders: list[str] | Unset = UNSET
    tracking_script: TrackingScriptReleaseBase | None | Unset = UNSET
    version: str | None | Unset = UNSET
    _codecs = {
        "do_not_track": _ref("PrivacyRegions"),
        "global_privacy_control": _ref("PrivacyRegions"),
        "integrations": _ref("ProjectIntegrations"),
        "outliers": _ref("OutlierSettings"),
        "tracking_script": _ref("TrackingScriptReleaseBase"),
    }
