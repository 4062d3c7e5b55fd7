from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .access_role import AccessRole


class AccessRolesListResponseData(Model):
    """The access roles of the whole system, with their permissions."""

    data: list[AccessRole] | Unset = UNSET
    _codecs = {"data": Array(_ref("AccessRole"))}
