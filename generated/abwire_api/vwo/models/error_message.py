from __future__ import annotations

from abwire_runtime.data.model import Model


class ErrorMessage(Model):
    """Error message.

    Attributes:
        message: What is wrong, in English
    """

    message: str
