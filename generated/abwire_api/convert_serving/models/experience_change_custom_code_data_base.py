from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .custom_code_data import CustomCodeData


class ExperienceChangeCustomCodeDataBase(Model):
    """Type and data of a change that adds the user's own stylesheet and script.

    Attributes:
        type: Kind of change.
        data: The user's own stylesheet and script.
    """

    type: str | Unset = UNSET
    data: CustomCodeData | Unset = UNSET
    _codecs = {"data": _ref("CustomCodeData")}
