from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_list_matching_options import GenericListMatchingOptions


class ExperienceMatchingOptions(Model):
    """Whether one or all must hold

    Attributes:
        audiences: Of the audiences
        locations: Of the locations
    """

    audiences: GenericListMatchingOptions | str | Unset = UNSET
    locations: GenericListMatchingOptions | str | Unset = UNSET
    _codecs = {"audiences": _ref("GenericListMatchingOptions"), "locations": _ref("GenericListMatchingOptions")}
