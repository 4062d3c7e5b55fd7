from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectEnvironment(Model):
    """An environment of a project

    Attributes:
        is_default: Whether the environment holds unless one is named
        label: Name, for people
    """

    is_default: bool | Unset = UNSET
    label: str | Unset = UNSET
