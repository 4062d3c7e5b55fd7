from __future__ import annotations

from enum import StrEnum


class GenericListMatchingOptions(StrEnum):
    """Whether one entry of a list is enough to match (`any`, unless sent otherwise) or every entry must (`all`)."""

    ANY = "any"
    ALL = "all"
