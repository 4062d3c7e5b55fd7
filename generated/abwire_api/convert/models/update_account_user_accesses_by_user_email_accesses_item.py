from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names_no_owner import AccessRoleNamesNoOwner
    from .access_statuses import AccessStatuses
    from .project import Project


class UpdateAccountUserAccessesByUserEmailAccessesItem(Model):
    """Update account user accesses by user email accesses item.

    Attributes:
        api_access: Whether the access holds for the API too.
        status: `pending` until the invitation is accepted.
        project: Project that the access is for, as id or expanded; null where the access is for the whole account.
    """

    api_access: bool | Unset = UNSET
    status: AccessStatuses | str | Unset = UNSET
    project: int | Project | None | Unset = UNSET
    role: AccessRoleNamesNoOwner | str | Unset = UNSET
    _codecs = {"status": _ref("AccessStatuses"), "project": _ref("Project"), "role": _ref("AccessRoleNamesNoOwner")}
