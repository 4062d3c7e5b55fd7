from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectExportObject(Model):
    """Which items of one kind an export takes in or leaves out.

    Attributes:
        include: Ids of the items to export.
        exclude: Ids of the items to leave out of the export.
    """

    include: list[int] | Unset = UNSET
    exclude: list[int] | Unset = UNSET
