from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .pagination import Pagination


class Extra(Model):
    """What a list reply carries beside its records."""

    pagination: Pagination | Unset = UNSET
    _codecs = {"pagination": _ref("Pagination")}
