from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names_no_owner import AccessRoleNamesNoOwner


class AccessCreateUpdateRoleAccessesItem(Model):
    """Access create update role accesses item."""

    role: AccessRoleNamesNoOwner | str | Unset = UNSET
    _codecs = {"role": _ref("AccessRoleNamesNoOwner")}
