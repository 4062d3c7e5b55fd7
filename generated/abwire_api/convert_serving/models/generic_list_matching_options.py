from __future__ import annotations

from enum import StrEnum


class GenericListMatchingOptions(StrEnum):
    """`any`: one match is enough. `all`: everything must match."""

    ANY = "any"
    ALL = "all"
