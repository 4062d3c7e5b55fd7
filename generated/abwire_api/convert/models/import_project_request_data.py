from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

if TYPE_CHECKING:
    from abwire_runtime.calls.files import FileInput


class ImportProjectRequestData(Model):
    """An exported project to import, sent as a multipart form.

    Attributes:
        file: The JSON file that an export gave.
    """

    file: FileInput
