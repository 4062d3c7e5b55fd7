from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteExperiencesRequestData(Model):
    """Experiences to delete.

    Attributes:
        id: Ids of the experiences that a bulk call acts on, 1 to 100.
    """

    id: list[int]
