from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class BaseUiSectionPreference(Model):
    """Whether a section of a page in Convert's app is shown."""

    visible: bool | Unset = UNSET
    name: str | Unset = UNSET
