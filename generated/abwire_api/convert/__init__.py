"""Generated client for Convert API: ``models``, ``api`` (its operations as data) and ``resources``."""

from __future__ import annotations

SPEC_VERSION = "2.0.0"
"""The version that the spec gives itself."""

SERVERS: tuple[str, ...] = ("https://api.convert.com/api/v2", "https://apidev.convert.com/api/v2")
"""The base URLs of the spec, the usual one first."""

CLIENT_PARAMETERS: tuple[str, ...] = ("account_id", "project_id", "report_token")
"""What may be set once on a client and left out of its calls."""
