from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project_expand_fields import ProjectExpandFields
    from .project_include_fields import ProjectIncludeFields


class ProjectsRequestIncludeExpand(Model):
    """Chooses optional fields and expanded references of the returned projects.

    Attributes:
        include: Optional fields to add to each of the returned projects; a field not named here is left out.
        expand: References to return as full objects; any not named here comes back as an id.
    """

    include: list[ProjectIncludeFields | str] | Unset = UNSET
    expand: list[ProjectExpandFields | str] | Unset = UNSET
    _codecs = {"include": Array(_ref("ProjectIncludeFields")), "expand": Array(_ref("ProjectExpandFields"))}
