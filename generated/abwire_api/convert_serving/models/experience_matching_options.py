from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_list_matching_options import GenericListMatchingOptions


class ExperienceMatchingOptions(Model):
    """Whether one audience or location is enough.

    Attributes:
        audiences: Whether a visitor has to be in one or in all of the audiences.
        locations: Whether one or all of the locations have to hold.
    """

    audiences: GenericListMatchingOptions | str | Unset = UNSET
    locations: GenericListMatchingOptions | str | Unset = UNSET
    _codecs = {"audiences": _ref("GenericListMatchingOptions"), "locations": _ref("GenericListMatchingOptions")}
