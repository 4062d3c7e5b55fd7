from __future__ import annotations

from ..._runtime.model import Model


class VisitorDataDefaultResponse(Model):
    """Default values by name."""
