from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .change_history_changes import ChangeHistoryChanges
    from .change_history_info import ChangeHistoryInfo
    from .simple_project_expandable import SimpleProjectExpandable


class ChangeHistory(Model):
    """One recorded change to an object.

    Attributes:
        event: What happened to the object.
        info: Account of the change in words; deprecated.
        changes: The changed fields, before and after.
        method: Where the change was made: `api` or `app`.
        object: Kind of the object that changed.
        object_id: Id of the object that changed.
        parent_object_id: Id of the object that the changed one belongs to; null if there is none.
        user: Who made the change.
        timestamp: When the change was made, in UNIX seconds.
        request_id: Id of the request that made the change; null if none is recorded.
        project: The project of the changed object: its id, or more where the request expands it.
    """

    event: str | Unset = UNSET
    info: ChangeHistoryInfo | Unset = UNSET
    changes: ChangeHistoryChanges | Unset = UNSET
    method: str | Unset = UNSET
    object: str | Unset = UNSET
    object_id: str | Unset = UNSET
    parent_object_id: str | None | Unset = UNSET
    user: str | Unset = UNSET
    timestamp: int | Unset = UNSET
    request_id: str | None | Unset = UNSET
    project: SimpleProjectExpandable | None | Unset = UNSET
    _codecs = {
        "info": _ref("ChangeHistoryInfo"),
        "changes": _ref("ChangeHistoryChanges"),
        "project": _ref("SimpleProjectExpandable"),
    }
