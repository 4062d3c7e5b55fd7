from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectEnvironment(Model):
    """An environment of a project.

    Attributes:
        label: Display name.
        is_default: Whether calls that name no environment mean this one.
    """

    label: str | Unset = UNSET
    is_default: bool | Unset = UNSET
