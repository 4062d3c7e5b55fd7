"""Generated client for VWO server-side API: ``models``, ``api`` (its operations as data) and ``resources``."""

from __future__ import annotations

SPEC_VERSION = "1.0.0"
"""The version that the spec gives itself."""

SERVERS: tuple[str, ...] = (
    "https://dev.visualwebsiteoptimizer.com",
    "https://dev.visualwebsiteoptimizer.com/eu01",
    "https://dev.visualwebsiteoptimizer.com/as01",
)
"""The base URLs of the spec, the usual one first."""

CLIENT_PARAMETERS: tuple[str, ...] = ("account_id", "sdk_key", "sdk_name", "sdk_version")
"""What may be set once on a client and left out of its calls."""
