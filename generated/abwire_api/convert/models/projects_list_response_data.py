from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .extra import Extra
    from .project import Project


class ProjectsListResponseData(Model):
    """One page of the account's projects that the caller may see, with pagination details in `extra`."""

    data: list[Project] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Project")), "extra": _ref("Extra")}
