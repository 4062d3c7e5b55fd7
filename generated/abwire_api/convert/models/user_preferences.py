from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_preferences_display_settings import UserPreferencesDisplaySettings
    from .user_preferences_editor_settings import UserPreferencesEditorSettings
    from .user_preferences_general_settings import UserPreferencesGeneralSettings
    from .user_preferences_ui_settings import UserPreferencesUiSettings


class UserPreferences(Model):
    """What a user prefers in Convert's app: editor, lists, notifications and general choices.

    Attributes:
        editor_settings: State of the code editor.
        display_settings: How the lists and reports of the app are displayed.
        notifications_seen: Notifications that the user has already seen.
        mfa_enabled: Whether multi-factor authentication is switched on for the user.
    """

    editor_settings: UserPreferencesEditorSettings | Unset = UNSET
    display_settings: UserPreferencesDisplaySettings | Unset = UNSET
    ui_settings: UserPreferencesUiSettings | None | Unset = UNSET
    notifications_seen: list[str] | Unset = UNSET
    general_settings: UserPreferencesGeneralSettings | Unset = UNSET
    mfa_enabled: bool | Unset = UNSET

    _wire = {
        "editor_settings": "editorSettings",
        "display_settings": "displaySettings",
        "ui_settings": "uiSettings",
        "notifications_seen": "notificationsSeen",
        "general_settings": "generalSettings",
        "mfa_enabled": "mfaEnabled",
    }
    _codecs = {
        "editor_settings": _ref("UserPreferencesEditorSettings"),
        "display_settings": _ref("UserPreferencesDisplaySettings"),
        "ui_settings": _ref("UserPreferencesUiSettings"),
        "general_settings": _ref("UserPreferencesGeneralSettings"),
    }
