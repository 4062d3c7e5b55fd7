"""Generated client for Optimizely event API: ``models``, ``api`` (its operations as data) and ``resources``."""

from __future__ import annotations

SPEC_VERSION = "1.0.0"
"""The version that the spec gives itself."""

SERVERS: tuple[str, ...] = ("https://logx.optimizely.com", "https://eu.logx.optimizely.com")
"""The base URLs of the spec, the usual one first."""

CLIENT_PARAMETERS: tuple[str, ...] = ("account_id", "project_id")
"""What may be set once on a client and left out of its calls."""
