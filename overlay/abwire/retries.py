"""Settings of retries, and functions that send with retries on your own httpx client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime._lazy import no_other_names
from abwire_runtime.client.retries import Budget as Budget
from abwire_runtime.client.retries import Retries as Retries
from abwire_runtime.client.retry_policy import CallRetry as CallRetry
from abwire_runtime.client.sending import asend as asend
from abwire_runtime.client.sending import send as send

__all__ = ["Budget", "CallRetry", "Retries", "asend", "send"]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)
