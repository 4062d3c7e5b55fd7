from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DomainsListDataOptions(Model):
    """Size of a page in the list of domains.

    Attributes:
        results_per_page: Records in a page, 0 to 50; 30 unless sent.
    """

    results_per_page: int | None | Unset = UNSET
