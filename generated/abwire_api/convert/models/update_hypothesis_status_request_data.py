from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .hypothesis_statuses import HypothesisStatuses


class UpdateHypothesisStatusRequestData(Model):
    """The status that a hypothesis is to have."""

    status: HypothesisStatuses | str | Unset = UNSET
    _codecs = {"status": _ref("HypothesisStatuses")}
