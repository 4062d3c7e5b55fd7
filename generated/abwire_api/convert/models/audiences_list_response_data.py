from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience import Audience
    from .extra import Extra


class AudiencesListResponseData(Model):
    """One page of a project's audiences."""

    data: list[Audience] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Audience")), "extra": _ref("Extra")}
