from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .user_preferences_editor_settings_code_box_id import UserPreferencesEditorSettingsCodeBoxId


class UserPreferencesEditorSettings(Model):
    """State of the code editor.

    Attributes:
        code_open: Whether the code panel is open. (False unless given)
        code_box_id: Code box shown last.
        code_editor_maximized: False unless given.
        code_editor_height: 300 unless given.
        code_linter_on: Whether the code linter is on. (False unless given)
    """

    code_open: bool | None | Unset = UNSET
    code_box_id: UserPreferencesEditorSettingsCodeBoxId | str | None | Unset = UNSET
    code_editor_maximized: bool | None | Unset = UNSET
    code_editor_height: int | None | Unset = UNSET
    code_linter_on: bool | None | Unset = UNSET

    _wire = {
        "code_open": "codeOpen",
        "code_box_id": "codeBoxId",
        "code_editor_maximized": "codeEditorMaximized",
        "code_editor_height": "codeEditorHeight",
        "code_linter_on": "codeLinterOn",
    }
    _codecs = {"code_box_id": _ref("UserPreferencesEditorSettingsCodeBoxId")}
