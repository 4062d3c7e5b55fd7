from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visual_editor_user_agents import VisualEditorUserAgents


class UpdateProjectRequestDataReportingSettingsVisualEditor(Model):
    """Settings of the visual editor.

    Attributes:
        selector_blacklist: Selectors that the visual editor does not use.
        screen_width: Width of the editor's screen, 240 to 7,680.
    """

    selector_blacklist: str | None | Unset = UNSET
    screen_width: float | None | Unset = UNSET
    user_agent: VisualEditorUserAgents | str | None | Unset = UNSET
    _codecs = {"user_agent": _ref("VisualEditorUserAgents")}
