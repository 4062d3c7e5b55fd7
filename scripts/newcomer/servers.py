"""The sandbox in place of the vendors' servers."""

from __future__ import annotations

from importlib import import_module

from abwire._command.settings import settings_of
from abwire.testing import Sandbox
from abwire.testing.apis import VENDORS


def settings(sandbox: Sandbox) -> dict[str, str]:
    """The environment variables with which every hand-written client calls the sandbox."""
    found: dict[str, str] = {}
    for name, entry in VENDORS.items():
        arguments = sandbox.arguments(name)
        assert isinstance(entry.client, type)
        by_variable = settings_of(entry.client)
        found |= {variable: str(arguments[each]) for variable, each in by_variable.items() if each in arguments}
    return found


def public_urls(sandbox: Sandbox) -> dict[str, str]:
    """The vendors' own addresses, by the sandbox's addresses for them."""
    found = {}
    for name in VENDORS:
        servers = import_module(f"abwire_api.{name}.client").SERVERS
        found[sandbox.base_url(name)] = str(next(iter(servers.values() if isinstance(servers, dict) else servers)))
    return found
