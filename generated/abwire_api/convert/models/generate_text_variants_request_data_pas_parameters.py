from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GenerateTextVariantsRequestDataPASParameters(Model):
    """Settings of the generation.

    Attributes:
        variations_number: How many variants to write, 1 to 5; 1 unless sent.
    """

    variations_number: float | Unset = UNSET

    _wire = {"variations_number": "variationsNumber"}
