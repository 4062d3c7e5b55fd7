from __future__ import annotations

from enum import StrEnum


class OAuthAuthorizationRequestDetailsResponseDataStatus(StrEnum):
    """`pending` until the user approves, `approved` after that, and `exchanged` once the code was traded for a token."""

    PENDING = "pending"
    APPROVED = "approved"
    EXCHANGED = "exchanged"
