from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_account_user_accesses_accesses_item import BaseAccountUserAccessesAccessesItem


class BaseAccountUserAccesses(Model):
    """A collaborator's name and accesses.

    Attributes:
        first_name: At most 200 characters.
        last_name: At most 200 characters.
        accesses: Accesses, one entry for each project.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    accesses: list[BaseAccountUserAccessesAccessesItem] | Unset = UNSET
    _codecs = {"accesses": Array(_ref("BaseAccountUserAccessesAccessesItem"))}
