from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .import_project_data_success_imported import ImportProjectDataSuccessImported


class ImportProjectDataSuccess(Model):
    """Confirmation of an import, with the ids of what it made.

    Attributes:
        imported: Ids of the imported objects, by kind.
    """

    code: int | Unset = UNSET
    message: str | Unset = UNSET
    imported: ImportProjectDataSuccessImported | Unset = UNSET
    _codecs = {"imported": _ref("ImportProjectDataSuccessImported")}
