from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectUpdateMetadataPendingChanges(Model):
    """Project update metadata pending changes.

    Attributes:
        data: True while changes of the project's data are still pending.
        js: True while changes of the project's script are still pending.
    """

    data: bool | Unset = UNSET
    js: bool | Unset = UNSET
