from __future__ import annotations

from enum import StrEnum


class Products(StrEnum):
    """Product lines that an account can subscribe to."""

    EXPERIENCES = "experiences"
    DEPLOY = "deploy"
    ADDONS = "addons"
