from __future__ import annotations

from abwire_runtime.data.model import Model


class VisitorDataResponse(Model):
    """Stored values by name."""
