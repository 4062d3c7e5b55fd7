"""The schemas of Convert serving and tracking, for checking values against the spec."""

from __future__ import annotations

from abwire_runtime.data.validation import Schemas

SCHEMAS = Schemas(__package__ or "")
"""Where a value strays from the spec: see ``Schemas``."""
