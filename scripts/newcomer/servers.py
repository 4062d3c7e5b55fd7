"""The sandbox in place of the vendors' servers."""

from __future__ import annotations

from importlib import import_module

from abwire.testing import Sandbox
from abwire.testing.apis import VENDORS
from abwire.testing.in_process.settings import environment_of


def settings(sandbox: Sandbox) -> dict[str, str]:
    """The environment variables with which every hand-written client calls the sandbox."""
    found = {}
    for name, entry in VENDORS.items():
        values = environment_of(entry, sandbox.arguments(name))
        found.update({variable: value for variable, value in values.items() if value is not None})
    return found


def public_urls(sandbox: Sandbox) -> dict[str, str]:
    """The vendors' own addresses, by the sandbox's addresses for them."""
    found = {}
    for name in VENDORS:
        servers = import_module(f"abwire_api.{name}.client").SERVERS
        found[sandbox.base_url(name)] = str(next(iter(servers.values() if isinstance(servers, dict) else servers)))
    return found
