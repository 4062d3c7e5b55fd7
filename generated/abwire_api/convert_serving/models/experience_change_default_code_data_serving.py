from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .default_code_data import DefaultCodeData


class ExperienceChangeDefaultCodeDataServing(Model):
    """A change that adds a stylesheet and a script.

    Attributes:
        id: Id of the change.
        type: Kind of change.
        data: Stylesheet and scripts of the change.
    """

    id: int | str | Unset = UNSET
    type: str | Unset = UNSET
    data: DefaultCodeData | Unset = UNSET
    _codecs = {"data": _ref("DefaultCodeData")}
