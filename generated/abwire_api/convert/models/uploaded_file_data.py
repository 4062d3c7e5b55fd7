from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class UploadedFileData(Model):
    """A file stored with Convert.

    Attributes:
        key: Key that the file is stored under, 500 characters at most.
        name: At most 250 characters.
        url: Where the file can be fetched; the server sets it.
    """

    key: str | Unset = UNSET
    name: str | Unset = UNSET
    url: str | Unset = UNSET
