from __future__ import annotations

from enum import StrEnum


class ApiKeyAuthTypes(StrEnum):
    """How a key authenticates: by signing each request (`requestSigning`) or by sending its secret as a bearer token
    (`secretKey`).
    """

    REQUEST_SIGNING = "requestSigning"
    SECRET_KEY = "secretKey"
