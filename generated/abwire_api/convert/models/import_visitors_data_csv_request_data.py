from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.files import FileInput


class ImportVisitorsDataCsvRequestData(Model):
    """A CSV file of visitor data to import, sent as a multipart form.

    Attributes:
        file: The bytes of the CSV file.
        source: 'csv' unless given.
    """

    file: FileInput
    source: str | Unset = UNSET
