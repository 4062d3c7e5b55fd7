from __future__ import annotations

from abwire_runtime.data.model import Model


class VisitorDataDefaultResponse(Model):
    """Default values by name."""
