from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_accesses_accesses_item import BaseAccessesAccessesItem


class BaseAccesses(Model):
    """Which projects a user's accesses are for.

    Attributes:
        accesses: Accesses, one entry for each project.
    """

    accesses: list[BaseAccessesAccessesItem] | Unset = UNSET
    _codecs = {"accesses": Array(_ref("BaseAccessesAccessesItem"))}
