from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project_export_object import ProjectExportObject


class ExportProjectRequestData(Model):
    """What an export of a project takes in; an entity list that is not sent is exported in full.

    Attributes:
        include_project: Whether the data of the project itself are exported too. (True unless given)
    """

    include_project: bool | Unset = UNSET
    experiences: ProjectExportObject | Unset = UNSET
    audiences: ProjectExportObject | Unset = UNSET
    locations: ProjectExportObject | Unset = UNSET
    goals: ProjectExportObject | Unset = UNSET
    hypothesis: ProjectExportObject | Unset = UNSET

    _wire = {"include_project": "includeProject"}
    _codecs = {
        "experiences": _ref("ProjectExportObject"),
        "audiences": _ref("ProjectExportObject"),
        "locations": _ref("ProjectExportObject"),
        "goals": _ref("ProjectExportObject"),
        "hypothesis": _ref("ProjectExportObject"),
    }
