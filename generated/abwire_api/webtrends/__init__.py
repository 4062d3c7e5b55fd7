"""Generated client for Webtrends Optimize OTS API: ``models``, ``api`` (its operations as data) and ``resources``."""

from __future__ import annotations

SPEC_VERSION = "1.2"
"""The version that the spec gives itself."""

SERVERS: tuple[str, ...] = ("https://ots.webtrends-optimize.com/ots/api/rest-1.2",)
"""The base URLs of the spec, the usual one first."""

CLIENT_PARAMETERS: tuple[str, ...] = ("domain_id", "key_token")
"""What may be set once on a client and left out of its calls."""
