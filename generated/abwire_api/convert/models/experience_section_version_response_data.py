from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .section_version import SectionVersion


class ExperienceSectionVersionResponseData(Model):
    """Experience section version response data."""

    data: SectionVersion | Unset = UNSET
    _codecs = {"data": _ref("SectionVersion")}
