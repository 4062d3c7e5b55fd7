from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UserPreferencesUiSettingsOnboard(Model):
    """State of the onboarding."""

    remind_in: int | None | Unset = UNSET
