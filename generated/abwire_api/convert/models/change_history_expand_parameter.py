from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .change_history_expand_fields import ChangeHistoryExpandFields


class ChangeHistoryExpandParameter(Model):
    """Which fields of a history entry to expand.

    Attributes:
        expand: Fields to send as objects, which are bare ids otherwise.
    """

    expand: list[ChangeHistoryExpandFields | str] | None | Unset = UNSET
    _codecs = {"expand": Array(_ref("ChangeHistoryExpandFields"))}
