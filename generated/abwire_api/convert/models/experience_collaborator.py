from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExperienceCollaborator(Model):
    """A user who works on an experience.

    Attributes:
        role: Role of the user.
        is_author: Whether this user made the experience.
    """

    first_name: str | Unset = UNSET
    last_name: str | None | Unset = UNSET
    role: str | Unset = UNSET
    user_id: str | Unset = UNSET
    is_author: bool | Unset = UNSET
