from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class UserPreferencesUiSettingsOnboard(Model):
    """State of the onboarding."""

    remind_in: int | None | Unset = UNSET
