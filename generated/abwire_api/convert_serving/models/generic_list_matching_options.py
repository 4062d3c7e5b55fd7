from __future__ import annotations

from enum import StrEnum


class GenericListMatchingOptions(StrEnum):
    """Whether one is enough or all must hold"""

    ANY = "any"
    ALL = "all"
