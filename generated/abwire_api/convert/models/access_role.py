from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .role_permissions import RolePermissions


class AccessRole(Model):
    """A role that bounds what a user may do in an account or a project."""

    name: str | Unset = UNSET
    permissions: RolePermissions | Unset = UNSET
    _codecs = {"permissions": _ref("RolePermissions")}
