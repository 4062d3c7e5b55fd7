from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_preferences_ui_settings_onboard import UserPreferencesUiSettingsOnboard


class UserPreferencesUiSettings(Model):
    """User preferences ui settings.

    Attributes:
        hide_demo_project: True to hide the demo project.
        onboard: State of the onboarding.
    """

    hide_demo_project: bool | Unset = UNSET
    onboard: UserPreferencesUiSettingsOnboard | None | Unset = UNSET
    _codecs = {"onboard": _ref("UserPreferencesUiSettingsOnboard")}
