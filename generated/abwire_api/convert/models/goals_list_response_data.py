from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .extra import Extra
    from .goal import Goal


class GoalsListResponseData(Model):
    """One page of a project's goals, with pagination details in `extra`."""

    data: list[Goal] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Goal")), "extra": _ref("Extra")}
