from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_preferences_general_settings_frontend_version import UserPreferencesGeneralSettingsFrontendVersion


class UserPreferencesGeneralSettings(Model):
    """User preferences general settings.

    Attributes:
        last_open_account: Id of the account opened last; null for none.
        last_open_project: Id of the project opened last; null for none.
        frontend_version: Version of the app's front end to use. ('v0' unless given)
        convert_labs_opt_in: Whether the user takes part in Convert Labs. (False unless given)
    """

    last_open_account: int | None | Unset = UNSET
    last_open_project: int | None | Unset = UNSET
    frontend_version: UserPreferencesGeneralSettingsFrontendVersion | str | Unset = UNSET
    convert_labs_opt_in: bool | Unset = UNSET

    _wire = {
        "last_open_account": "lastOpenAccount",
        "last_open_project": "lastOpenProject",
        "frontend_version": "frontendVersion",
        "convert_labs_opt_in": "convertLabsOptIn",
    }
    _codecs = {"frontend_version": _ref("UserPreferencesGeneralSettingsFrontendVersion")}
