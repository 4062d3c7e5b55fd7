from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience import Experience
    from .extra import Extra


class ExperiencesListResponseData(Model):
    """One page of experiences."""

    data: list[Experience] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Experience")), "extra": _ref("Extra")}
