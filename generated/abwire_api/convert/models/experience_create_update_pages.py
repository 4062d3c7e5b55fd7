from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .multipage_experience_page import MultipageExperiencePage


class ExperienceCreateUpdatePages(Model):
    """Pages of a multipage experience.

    Attributes:
        multipage_pages: All pages of the experience; a page missing here is removed. Each page needs a change in every
            variation, and each page that a change names must be here. Only for the type `multipage`.
    """

    multipage_pages: list[MultipageExperiencePage] | Unset = UNSET
    _codecs = {"multipage_pages": Array(_ref("MultipageExperiencePage"))}
