from __future__ import annotations

from enum import StrEnum


class FeaturesListColumnNames(StrEnum):
    """Columns that the table of features in Convert's app can show."""

    NAME_ = "name"
    ID = "id"
    KEY = "key"
    STATUS = "status"
