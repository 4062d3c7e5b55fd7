from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generic_list_matching_options import GenericListMatchingOptions


class ExperienceSettingsMatchingOptions(Model):
    """Whether one or all of the attached objects must match.

    Attributes:
        audiences: Whether a visitor must be in any or in all of the audiences.
        locations: Whether a page must match any or all of the locations.
    """

    audiences: GenericListMatchingOptions | str | Unset = UNSET
    locations: GenericListMatchingOptions | str | Unset = UNSET
    _codecs = {"audiences": _ref("GenericListMatchingOptions"), "locations": _ref("GenericListMatchingOptions")}
