from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .file_data_status import FileDataStatus


class FileData(Model):
    """A stored file together with its content.

    Attributes:
        url: Address under which the file can be fetched.
        key: Identifier of the stored file, used to read or delete it.
        status: Whether the operation on the file succeeded.
        message: Explanation that goes with the status.
    """

    url: str | Unset = UNSET
    key: str | Unset = UNSET
    file_name: str | Unset = UNSET
    file_size: int | Unset = UNSET
    mime_type: str | Unset = UNSET
    status: FileDataStatus | str | Unset = UNSET
    message: str | Unset = UNSET
    content: str | Unset = UNSET
    _codecs = {"status": _ref("FileDataStatus")}
