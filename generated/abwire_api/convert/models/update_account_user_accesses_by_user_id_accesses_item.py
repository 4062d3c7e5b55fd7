from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names_no_owner import AccessRoleNamesNoOwner


class UpdateAccountUserAccessesByUserIdAccessesItem(Model):
    """Update account user accesses by user id accesses item."""

    role: AccessRoleNamesNoOwner | str | Unset = UNSET
    _codecs = {"role": _ref("AccessRoleNamesNoOwner")}
