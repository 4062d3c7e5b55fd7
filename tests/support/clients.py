"""Clients of the sandbox, ready to call."""

from __future__ import annotations

from typing import Any, TypeAlias

from abwire import (
    VWO,
    AsyncConvert,
    AsyncConvertServing,
    AsyncOptimizely,
    AsyncVWO,
    AsyncWebtrends,
    Convert,
    ConvertServing,
    Optimizely,
    Webtrends,
)
from sandbox import Sandbox

SyncClient: TypeAlias = Convert | ConvertServing | VWO | Webtrends | Optimizely
AsyncClient: TypeAlias = AsyncConvert | AsyncConvertServing | AsyncVWO | AsyncWebtrends | AsyncOptimizely

CLASSES: dict[str, tuple[type[SyncClient], type[AsyncClient]]] = {
    "convert": (Convert, AsyncConvert),
    "convert_serving": (ConvertServing, AsyncConvertServing),
    "vwo": (VWO, AsyncVWO),
    "webtrends": (Webtrends, AsyncWebtrends),
    "optimizely": (Optimizely, AsyncOptimizely),
}
APIS = tuple(CLASSES)


def arguments(sandbox: Sandbox, api: str) -> dict[str, Any]:
    """The constructor's arguments for a client that the sandbox lets in."""
    known = sandbox.credentials
    given: dict[str, dict[str, Any]] = {
        "convert": {
            "application_id": known.application_id,
            "secret": known.secret,
            "account_id": known.account_id,
            "project_id": known.project_id,
        },
        "convert_serving": {
            "sdk_key": known.sdk_key,
            "sdk_key_secret": known.sdk_key_secret,
            "account_id": known.account_id,
            "project_id": known.project_id,
        },
        "vwo": {"account_id": known.vwo_account_id, "sdk_key": known.vwo_sdk_key},
        "webtrends": {"domain_id": known.webtrends_domain_id, "key_token": known.webtrends_key_token},
        "optimizely": {"project_id": known.optimizely_project_id, "account_id": known.optimizely_account_id},
    }
    return {"base_url": sandbox.base_url(api), **given[api]}


def client(sandbox: Sandbox, api: str, **changes: Any) -> Any:
    """A synchronous client of an API of the sandbox."""
    return CLASSES[api][0](**{**arguments(sandbox, api), **changes})


def async_client(sandbox: Sandbox, api: str, **changes: Any) -> Any:
    """An asynchronous client of an API of the sandbox."""
    return CLASSES[api][1](**{**arguments(sandbox, api), **changes})


def convert(sandbox: Sandbox, **changes: Any) -> Convert:
    """A client of the sandbox's Convert API."""
    return Convert(**{**arguments(sandbox, "convert"), **changes})


def async_convert(sandbox: Sandbox, **changes: Any) -> AsyncConvert:
    """An asynchronous client of the sandbox's Convert API."""
    return AsyncConvert(**{**arguments(sandbox, "convert"), **changes})
