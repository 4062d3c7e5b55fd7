from __future__ import annotations

from enum import StrEnum


class UserPreferencesEditorSettingsCodeBoxId(StrEnum):
    """Code box shown last."""

    VARIATION_CODE = "variationCode"
    VARIATION_JS = "variationJs"
    VARIATION_CSS = "variationCss"
    GLOBAL_JS = "globalJs"
