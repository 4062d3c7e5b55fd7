from __future__ import annotations

from ..._runtime.model import Model


class VisitorDataResponse(Model):
    """Stored values by name."""
