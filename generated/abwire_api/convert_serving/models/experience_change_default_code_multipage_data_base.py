from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .default_code_multipage_data import DefaultCodeMultipageData


class ExperienceChangeDefaultCodeMultipageDataBase(Model):
    """Type and data of a change that adds stylesheet and script to one page of a multipage experience.

    Attributes:
        type: Kind of change.
        data: Stylesheet and scripts of the change, and the page they are for.
    """

    type: str | Unset = UNSET
    data: DefaultCodeMultipageData | Unset = UNSET
    _codecs = {"data": _ref("DefaultCodeMultipageData")}
