from __future__ import annotations

from abwire_runtime.data.model import Model


class BulkDeleteDomainRequestData(Model):
    """Domains to delete.

    Attributes:
        id: Ids of the domains that a bulk call acts on, 1 to 100.
    """

    id: list[int]
