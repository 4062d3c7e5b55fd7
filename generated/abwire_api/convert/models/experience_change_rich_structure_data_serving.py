from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_change_rich_structure_data_serving_data import ExperienceChangeRichStructureDataServingData


class ExperienceChangeRichStructureDataServing(Model):
    """A change that holds structured data beside its script, as it is served to visitors.

    Attributes:
        type: Kind of change.
        data: Content of the change; keys beyond the named ones hold strings.
    """

    id: int = UNSET
    type: str | Unset = UNSET
    data: ExperienceChangeRichStructureDataServingData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceChangeRichStructureDataServingData")}
