from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .default_code_multipage_data import DefaultCodeMultipageData


class ExperienceChangeDefaultCodeMultipageDataServing(Model):
    """A change that adds a stylesheet and a script to one page of a multipage experience.

    Attributes:
        id: Id of the change.
        type: Kind of change.
        data: Stylesheet and scripts of the change, and the page they are for.
    """

    id: int | str | Unset = UNSET
    type: str | Unset = UNSET
    data: DefaultCodeMultipageData | Unset = UNSET
    _codecs = {"data": _ref("DefaultCodeMultipageData")}
