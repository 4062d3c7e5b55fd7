from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_base_type import ExperienceChangeBaseType


class ExperienceChangeBase(Model):
    """What every change has: its type, which decides the form of its data.

    Attributes:
        type: Kind of change.
    """

    type: ExperienceChangeBaseType | str | Unset = UNSET
    _codecs = {"type": _ref("ExperienceChangeBaseType")}
