from __future__ import annotations

from abwire_runtime.data.model import Model


class VariationsByExperiment(Model):
    """Variation id by experiment id; several variation ids are joined with `_`"""
