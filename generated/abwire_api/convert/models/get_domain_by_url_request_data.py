from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class GetDomainByUrlRequestData(Model):
    """The URL to find a domain by.

    Attributes:
        url: URL to search with; the domain found matches it exactly or by wildcard. (at most 255 characters)
    """

    url: str | Unset = UNSET
