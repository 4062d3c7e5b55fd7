"""Settings of retries, and functions that send with retries on your own httpx client."""

from __future__ import annotations

from abwire_runtime.client.retries import Budget as Budget
from abwire_runtime.client.retries import Retries as Retries
from abwire_runtime.client.retry_policy import CallRetry as CallRetry
from abwire_runtime.client.sending import asend as asend
from abwire_runtime.client.sending import send as send
