from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class SimpleProjectReportingSettings(Model):
    """Simple project reporting settings.

    Attributes:
        currency_symbol: Symbol of the currency in which revenue is shown. (at most 10 characters)
    """

    currency_symbol: str | Unset = UNSET
