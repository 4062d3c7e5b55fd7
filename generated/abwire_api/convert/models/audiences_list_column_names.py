from __future__ import annotations

from enum import StrEnum


class AudiencesListColumnNames(StrEnum):
    """Columns of the list of audiences."""

    NAME_ = "name"
    ID = "id"
    TYPE = "type"
    USAGE = "usage"
    STATUS = "status"
    KEY = "key"
