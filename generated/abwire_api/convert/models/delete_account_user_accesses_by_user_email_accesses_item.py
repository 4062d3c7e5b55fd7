from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .project import Project


class DeleteAccountUserAccessesByUserEmailAccessesItem(Model):
    """Delete account user accesses by user email accesses item.

    Attributes:
        project: Project that the access is for, as id or expanded; null where the access is for the whole account.
    """

    project: int | Project | None | Unset = UNSET
    _codecs = {"project": _ref("Project")}
