from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectEnvironment(Model):
    """An environment of a project

    Attributes:
        is_default: Whether the environment holds unless one is named
        label: Name, for people
    """

    is_default: bool | Unset = UNSET
    label: str | Unset = UNSET
