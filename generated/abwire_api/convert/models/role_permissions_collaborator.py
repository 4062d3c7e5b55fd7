from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RolePermissionsCollaborator(Model):
    """Role permissions collaborator.

    Attributes:
        crud: Whether collaborators may be added, changed and removed.
    """

    view: bool | Unset = UNSET
    crud: bool | Unset = UNSET
