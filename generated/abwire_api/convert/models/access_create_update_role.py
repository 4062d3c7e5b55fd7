from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .access_create_update_role_accesses_item import AccessCreateUpdateRoleAccessesItem


class AccessCreateUpdateRole(Model):
    """Roles to give, and a message to the invited user.

    Attributes:
        accesses: Roles to give, one entry for each access.
        custom_message: Message of your own for the invited user. (at most 200 characters)
    """

    accesses: list[AccessCreateUpdateRoleAccessesItem] | Unset = UNSET
    custom_message: str | Unset = UNSET
    _codecs = {"accesses": Array(_ref("AccessCreateUpdateRoleAccessesItem"))}
