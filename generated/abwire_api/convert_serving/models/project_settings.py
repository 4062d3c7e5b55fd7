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
    """Settings of the project.

    Attributes:
        allow_crossdomain_tracking: Whether a visitor counts as the same one on all of the project's domains.
        data_anonymization: Whether the names of the project's objects are left out of what pages show.
        do_not_track: Where the browser's Do Not Track setting is honored.
        global_privacy_control: Where the browser's Global Privacy Control setting is honored.
        do_not_track_referral: Whether the referring page is not recorded. (False unless given)
        integrations: Other systems that receive data about visitors.
        min_order_value: Orders below this value are outliers, in the project's currency. (0 or more)
        max_order_value: Orders above this value are outliers, in the project's currency. (0 or more)
        outliers: How outliers among orders are detected.
        placeholders: Names of the placeholders in the project's code.
        global_javascript_placeholders: Names of the placeholders in the global JavaScript.
        include_jquery: Whether the tracking script includes jQuery.
        include_jquery_v1: Whether the included jQuery is version 1. (False unless given)
        disable_spa_functionality: Whether support for single-page applications is off. (False unless given)
        version: Version of the configuration; null before the first. (at most 50 characters)
        tracking_script: Version of the tracking script; null if none is set.
    """

    allow_crossdomain_tracking: bool | Unset = UNSET
    data_anonymization: bool | Unset = UNSET
    do_not_track: PrivacyRegions | str | Unset = UNSET
    global_privacy_control: PrivacyRegions | str | Unset = UNSET
    do_not_track_referral: bool | Unset = UNSET
    integrations: ProjectIntegrations | Unset = UNSET
    min_order_value: float | Unset = UNSET
    max_order_value: float | Unset = UNSET
    outliers: OutlierSettings | Unset = UNSET
    placeholders: list[str] | Unset = UNSET
    global_javascript_placeholders: list[str] | Unset = UNSET
    include_jquery: bool | Unset = UNSET
    include_jquery_v1: bool | Unset = UNSET
    disable_spa_functionality: bool | Unset = UNSET
    version: str | None | Unset = UNSET
    tracking_script: TrackingScriptReleaseBase | None | Unset = UNSET
    _codecs = {
        "do_not_track": _ref("PrivacyRegions"),
        "global_privacy_control": _ref("PrivacyRegions"),
        "integrations": _ref("ProjectIntegrations"),
        "outliers": _ref("OutlierSettings"),
        "tracking_script": _ref("TrackingScriptReleaseBase"),
    }
