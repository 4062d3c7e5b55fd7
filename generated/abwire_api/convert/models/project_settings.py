from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generate_debug_token_data import GenerateDebugTokenData
    from .project_settings_do_not_track import ProjectSettingsDoNotTrack
    from .project_settings_global_privacy_control import ProjectSettingsGlobalPrivacyControl
    from .project_settings_personalization import ProjectSettingsPersonalization
    from .project_settings_time_format import ProjectSettingsTimeFormat
    from .project_settings_tracking_script import ProjectSettingsTrackingScript
    from .project_settings_visitor_insights import ProjectSettingsVisitorInsights


class ProjectSettings(Model):
    """General settings of the project.

    Attributes:
        allow_crossdomain_tracking: Whether a visitor is followed from one of the project's domains to another.
        do_not_track: Where a visitor's Do Not Track setting is honoured; `OFF` honours it nowhere.
        global_privacy_control: Where a visitor's Global Privacy Control signal is honoured; `OFF` honours it nowhere.
        include_jquery: Whether jQuery comes with the tracking script.
        include_jquery_v1: Whether version 1 of jQuery comes with the tracking script. (False unless given)
        disable_spa_functionality: True to switch off the support for single-page applications. (False unless given)
        do_not_track_referral: True to leave the referrer untracked. (False unless given)
        time_zone: Name of the time zone that the project uses.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        time_format: Clock used to show times: 12 or 24 hours.
        disable_default_config: False unless given.
        include_experience_collaborators: False unless given.
        version: At most 50 characters.
        legacy_script: True if the project uses the legacy tracking script. (False unless given)
        ignore_unused_locations: True to leave out locations that no experience uses. (False unless given)
        tracking_script: Which version of the tracking script the project uses, and how newer ones are taken up.
        visitor_insights: Settings of the recording of visitor sessions.
    """

    allow_crossdomain_tracking: bool | Unset = UNSET
    allow_gdpr: bool | Unset = UNSET
    data_anonymization: bool | Unset = UNSET
    do_not_track: ProjectSettingsDoNotTrack | str | Unset = UNSET
    global_privacy_control: ProjectSettingsGlobalPrivacyControl | str | Unset = UNSET
    include_jquery: bool | Unset = UNSET
    include_jquery_v1: bool | Unset = UNSET
    disable_spa_functionality: bool | Unset = UNSET
    do_not_track_referral: bool | Unset = UNSET
    time_zone: str | Unset = UNSET
    utc_offset: int | Unset = UNSET
    time_format: ProjectSettingsTimeFormat | str | Unset = UNSET
    debug_token: GenerateDebugTokenData | Unset = UNSET
    disable_default_config: bool | Unset = UNSET
    include_experience_collaborators: bool | Unset = UNSET
    version: str | None | Unset = UNSET
    legacy_script: bool | Unset = UNSET
    ignore_unused_locations: bool | Unset = UNSET
    personalization: ProjectSettingsPersonalization | None | Unset = UNSET
    tracking_script: ProjectSettingsTrackingScript | None | Unset = UNSET
    visitor_insights: ProjectSettingsVisitorInsights | Unset = UNSET
    _codecs = {
        "do_not_track": _ref("ProjectSettingsDoNotTrack"),
        "global_privacy_control": _ref("ProjectSettingsGlobalPrivacyControl"),
        "time_format": _ref("ProjectSettingsTimeFormat"),
        "debug_token": _ref("GenerateDebugTokenData"),
        "personalization": _ref("ProjectSettingsPersonalization"),
        "tracking_script": _ref("ProjectSettingsTrackingScript"),
        "visitor_insights": _ref("ProjectSettingsVisitorInsights"),
    }
