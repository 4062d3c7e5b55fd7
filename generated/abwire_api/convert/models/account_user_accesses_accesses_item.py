from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role_names import AccessRoleNames


class AccountUserAccessesAccessesItem(Model):
    """Account user accesses accesses item."""

    role: AccessRoleNames | str | Unset = UNSET
    _codecs = {"role": _ref("AccessRoleNames")}
