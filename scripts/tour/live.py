"""The tour with real credentials. It only reads, so no account is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from abwire import VWO, ConfigurationError, Convert, ConvertServing, Webtrends
from tour.steps import PAGE, Stop


def convert(client: Convert) -> Iterator[Stop]:
    """The accounts of the credentials, and the projects of the account in the settings."""
    accounts = client.accounts.list()
    yield Stop("accounts.list()", f"{len(accounts)} accounts")
    projects = client.projects.list()
    yield Stop("projects.list()", f"{projects.total} projects")


def serving(client: ConvertServing) -> Iterator[Stop]:
    """The configuration."""
    yield Stop("config()", f"{len(client.config().experiences or [])} experiences")


def vwo(client: VWO) -> Iterator[Stop]:
    """The settings file."""
    yield Stop("settings.get()", f"version {client.settings.get().version}")


def webtrends(client: Webtrends) -> Iterator[Stop]:
    """A decision that is not counted as a view."""
    yield Stop("control(url=..., track=False)", f"flags {client.control(url=PAGE, track=False).flags}")


def _needing(kind: Callable[[], Any], *settings: str) -> Callable[[], Any]:
    """Check the settings before the first call. In these APIs they are parameters, which only calls need."""

    def make() -> Any:
        client = kind()
        for setting in settings:
            client._settings.resolve(setting, True)
        return client

    return make


def _serving() -> ConvertServing:
    client = ConvertServing()
    if client._settings.get("sdk_key") is None and client._settings.get("project_id") is None:
        raise ConfigurationError("set CONVERT_SDK_KEY, or CONVERT_ACCOUNT_ID and CONVERT_PROJECT_ID")
    return client


TOUR: tuple[tuple[str, Callable[[], Any], Callable[[Any], Iterator[Stop]]], ...] = (
    ("Convert", _needing(Convert, "account_id"), convert),
    ("ConvertServing", _serving, serving),
    ("VWO", _needing(VWO, "account_id", "sdk_key"), vwo),
    ("Webtrends", _needing(Webtrends, "domain_id", "key_token"), webtrends),
)
LEFT_OUT = "Optimizely: left out, because its endpoints only record events, which can't be deleted"
