from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SuccessData(Model):
    """Confirmation that the call succeeded.

    Attributes:
        code: Number of the outcome, or `BOT`: the user agent was taken for a bot, and the events were dropped.
        message: The outcome in English.
    """

    code: int | str | Unset = UNSET
    message: str | Unset = UNSET
