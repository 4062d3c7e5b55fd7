from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .default_code_data import DefaultCodeData


class ExperienceChangeDefaultCodeDataBase(Model):
    """Type and data of a change that adds stylesheet and script.

    Attributes:
        type: Kind of change.
        data: Stylesheet and scripts of the change.
    """

    type: str | Unset = UNSET
    data: DefaultCodeData | Unset = UNSET
    _codecs = {"data": _ref("DefaultCodeData")}
