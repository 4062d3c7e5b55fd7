from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class RolePermissionsCollaborator(Model):
    """Role permissions collaborator.

    Attributes:
        crud: Whether collaborators may be added, changed and removed.
    """

    view: bool | Unset = UNSET
    crud: bool | Unset = UNSET
