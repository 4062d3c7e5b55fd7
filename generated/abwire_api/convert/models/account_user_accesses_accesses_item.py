from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames


class AccountUserAccessesAccessesItem(Model):
    """Account user accesses accesses item."""

    role: AccessRoleNames | str | Unset = UNSET
    _codecs = {"role": _ref("AccessRoleNames")}
