from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .section_version import SectionVersion


class ExperienceSectionVersionResponseData(Model):
    """Experience section version response data."""

    data: SectionVersion | Unset = UNSET
    _codecs = {"data": _ref("SectionVersion")}
