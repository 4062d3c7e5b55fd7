"""The APIs that are served: those with entries here, and every other package of ``abwire_api``."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, TypeAlias

import abwire_api
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
from abwire.testing.by_document import ByDocument, clients
from abwire.testing.engine.beyond import extended
from abwire.testing.engine.exchange import Vendor
from abwire.testing.engine.records import Credentials
from abwire.testing.engine.schemas import JSON, Schema
from abwire.testing.engine.specs import Api, api
from abwire.testing.vendors import convert, optimizely, serving, vwo, webtrends

Arguments: TypeAlias = Callable[[Credentials, str], dict[str, JSON]]


@dataclass(frozen=True)
class Entry:
    """One API.

    Attributes:
        prefix: The path that the API's base URL has on the server.
        vendor: Authenticates and answers requests.
        client: Returns the synchronous client class.
        async_client: Returns the asynchronous client class.
        arguments: Returns the clients' constructor arguments for the credentials and a base URL, without ``base_url``
            itself.
        read: Returns the API with its document, which is read when it is first used.
    """

    prefix: str
    vendor: Vendor
    client: Callable[[], type[Any]]
    async_client: Callable[[], type[Any]]
    arguments: Arguments
    read: Callable[[], Api]


def entry_by_document(name: str, read: Callable[[], Api]) -> Entry:
    """The entry of an API that is served by what its document says.

    Args:
        name: The API.
        read: Returns it with its document.

    Returns:
        The entry.
    """
    return Entry(
        f"/apis/{name}",
        ByDocument(),
        partial(clients.client_class, name),
        partial(clients.async_client_class, name),
        lambda known, base_url: clients.arguments(read(), known, base_url),
        read,
    )


def entries_of(documents: Mapping[str, Schema]) -> dict[str, Entry]:
    """Entries for some documents, which are served by what they say.

    Args:
        documents: The documents by the names of the APIs, as ``scripts/regenerate`` writes them to ``document.json``.

    Returns:
        The entries by the names of the APIs.
    """
    return {
        name: entry_by_document(name, cache(partial(Api, name, extended(name, document))))
        for name, document in documents.items()
    }


VENDORS: dict[str, Entry] = {
    "convert": Entry(
        "/convert/api/v2",
        convert.Convert(),
        lambda: Convert,
        lambda: AsyncConvert,
        lambda known, _: {
            "application_id": known.application_id,
            "secret": known.secret,
            "account_id": known.account_id,
            "project_id": known.project_id,
        },
        partial(api, "convert"),
    ),
    "convert_serving": Entry(
        "/serving/v1",
        serving.Serving(),
        lambda: ConvertServing,
        lambda: AsyncConvertServing,
        lambda known, _: {
            "sdk_key": known.sdk_key,
            "sdk_key_secret": known.sdk_key_secret,
            "account_id": known.account_id,
            "project_id": known.project_id,
        },
        partial(api, "convert_serving"),
    ),
    "vwo": Entry(
        "/vwo",
        vwo.VWO(),
        lambda: VWO,
        lambda: AsyncVWO,
        lambda known, _: {"account_id": known.vwo_account_id, "sdk_key": known.vwo_sdk_key},
        partial(api, "vwo"),
    ),
    "webtrends": Entry(
        "/webtrends/ots/api/rest-1.2",
        webtrends.Webtrends(),
        lambda: Webtrends,
        lambda: AsyncWebtrends,
        lambda known, _: {"domain_id": known.webtrends_domain_id, "key_token": known.webtrends_key_token},
        partial(api, "webtrends"),
    ),
    "optimizely": Entry(
        "/optimizely",
        optimizely.Optimizely(),
        lambda: Optimizely,
        lambda: AsyncOptimizely,
        lambda known, _: {"project_id": known.optimizely_project_id, "account_id": known.optimizely_account_id},
        partial(api, "optimizely"),
    ),
}
"""The APIs that need more than their documents say, by the names of the documents."""


def all_entries() -> dict[str, Entry]:
    """Every API, by the name of its package in ``abwire_api``.

    Returns:
        The entries by the names of the APIs.
    """
    packages = [found.name for found in pkgutil.iter_modules(abwire_api.__path__) if found.ispkg]
    return {name: VENDORS.get(name) or entry_by_document(name, partial(api, name)) for name in packages}


ENTRIES: dict[str, Entry] = all_entries()
"""Each API by the name of its package in ``abwire_api``."""
