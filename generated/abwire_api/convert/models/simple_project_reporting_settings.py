from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SimpleProjectReportingSettings(Model):
    """Simple project reporting settings.

    Attributes:
        currency_symbol: Symbol of the currency in which revenue is shown. (at most 10 characters)
    """

    currency_symbol: str | Unset = UNSET
