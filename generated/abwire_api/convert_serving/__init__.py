"""Generated client for Convert serving and tracking: ``models``, ``api`` (its operations as data) and ``resources``."""

from __future__ import annotations

SPEC_VERSION = "1.1.0"
"""The version that the spec gives itself."""

SERVERS: tuple[str, ...] = ("https://cdn-4.convertexperiments.com/api/v1",)
"""The base URLs of the spec, the usual one first."""

CLIENT_PARAMETERS: tuple[str, ...] = ("account_id", "debug_token", "project_id", "sdk_key")
"""What may be set once on a client and left out of its calls."""
