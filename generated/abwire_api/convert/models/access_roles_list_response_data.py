from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_role import AccessRole


class AccessRolesListResponseData(Model):
    """The access roles of the whole system, with their permissions."""

    data: list[AccessRole] | Unset = UNSET
    _codecs = {"data": Array(_ref("AccessRole"))}
