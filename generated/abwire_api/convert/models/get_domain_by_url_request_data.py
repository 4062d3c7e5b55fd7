from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GetDomainByUrlRequestData(Model):
    """The URL to find a domain by.

    Attributes:
        url: URL to search with; the domain found matches it exactly or by wildcard. (at most 255 characters)
    """

    url: str | Unset = UNSET
