from __future__ import annotations

from enum import StrEnum


class DNSRecordTypes(StrEnum):
    """Type of a DNS record to create."""

    TXT = "TXT"
    CNAME = "CNAME"
