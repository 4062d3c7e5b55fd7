from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

if TYPE_CHECKING:
    from abwire_runtime.calls.files import FileInput


class ImportVisitorsDataCsvRequestData(Model):
    """A CSV file of visitor data to import, sent as a multipart form.

    Attributes:
        file: The bytes of the CSV file.
        source: 'csv' unless given.
    """

    file: FileInput
    source: str | Unset = UNSET
