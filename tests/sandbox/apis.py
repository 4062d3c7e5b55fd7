"""The APIs of the sandbox: those with entries here, and every other document of ``specs/``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
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
from codegen.source.documents import SPECS
from codegen.writing.build import available
from sandbox import convert, optimizely, serving, vwo, webtrends
from sandbox.by_document import ByDocument, clients
from sandbox.exchange import Vendor
from sandbox.records import Credentials
from sandbox.schemas import JSON

Arguments: TypeAlias = Callable[[Credentials, str], dict[str, JSON]]


@dataclass(frozen=True)
class Entry:
    """One API.

    Attributes:
        prefix: The path that the API's base URL has on the server.
        vendor: Authenticates and answers requests.
        client: The synchronous client class.
        async_client: The asynchronous client class.
        arguments: Returns the clients' constructor arguments for the sandbox's credentials and a base URL, without
            ``base_url`` itself.
        folder: Where its document is.
    """

    prefix: str
    vendor: Vendor
    client: Callable[..., Any]
    async_client: Callable[..., Any]
    arguments: Arguments
    folder: Path = SPECS


def entries_of(folder: Path = SPECS) -> dict[str, Entry]:
    """Entries for all documents of a folder, which are served by what they say."""
    return {
        name: Entry(
            f"/apis/{name}",
            ByDocument(),
            partial(clients.make, name, "Client"),
            partial(clients.make, name, "AsyncClient"),
            partial(clients.arguments, name, folder),
            folder,
        )
        for name in available(folder)
    }


VENDORS: dict[str, Entry] = {
    "convert": Entry(
        "/convert/api/v2",
        convert.Convert(),
        Convert,
        AsyncConvert,
        lambda known, _: {
            "application_id": known.application_id,
            "secret": known.secret,
            "account_id": known.account_id,
            "project_id": known.project_id,
        },
    ),
    "convert_serving": Entry(
        "/serving/v1",
        serving.Serving(),
        ConvertServing,
        AsyncConvertServing,
        lambda known, _: {
            "sdk_key": known.sdk_key,
            "sdk_key_secret": known.sdk_key_secret,
            "account_id": known.account_id,
            "project_id": known.project_id,
        },
    ),
    "vwo": Entry(
        "/vwo",
        vwo.VWO(),
        VWO,
        AsyncVWO,
        lambda known, _: {"account_id": known.vwo_account_id, "sdk_key": known.vwo_sdk_key},
    ),
    "webtrends": Entry(
        "/webtrends/ots/api/rest-1.2",
        webtrends.Webtrends(),
        Webtrends,
        AsyncWebtrends,
        lambda known, _: {"domain_id": known.webtrends_domain_id, "key_token": known.webtrends_key_token},
    ),
    "optimizely": Entry(
        "/optimizely",
        optimizely.Optimizely(),
        Optimizely,
        AsyncOptimizely,
        lambda known, _: {"project_id": known.optimizely_project_id, "account_id": known.optimizely_account_id},
    ),
}
"""The APIs that need more than their documents say, by the names of the documents."""

ENTRIES: dict[str, Entry] = {**entries_of(), **VENDORS}
"""Each API by the name of its document in ``specs/``."""
