"""The table of clients with the environment variables that each reads."""

from __future__ import annotations

import inspect
import re
from importlib import import_module

from abwire import VWO, Convert, ConvertServing, Optimizely, Webtrends
from abwire._command.settings import OF_ALL_CLIENTS, settings_of

HEAD = "| client | API | environment variables, each also an argument |\n|---|---|---|\n"
"""The head of the table, by which it is found."""

_APIS = {
    Convert: ("convert", "Convert's management API"),
    ConvertServing: ("convert_serving", "Convert's configuration and tracking"),
    VWO: ("vwo", "VWO's settings file, tracking and batches"),
    Webtrends: ("webtrends", "Webtrends Optimize's decisions and conversions (OTS)"),
    Optimizely: ("optimizely", "Optimizely's events, one by one or in batches"),
}


def table() -> str:
    """The table, in Markdown."""
    rows = [
        f"| `{client.__name__}` | {what}, {_operations(api)} operations | {_code(_variables(client))} |"
        for client, (api, what) in _APIS.items()
    ]
    return HEAD + "\n".join([*rows, f"| every client | proxies and certificates | {_code([*OF_ALL_CLIENTS])} |"]) + "\n"


def replaced(readme: str) -> str:
    """The README with the present table in place of the one that it has.

    Raises:
        ValueError: It has no such table.
    """
    found = re.search(re.escape(HEAD) + r"(?:\|.*\n)+", readme)
    if found is None:
        raise ValueError("the README has no table of clients")
    return readme[: found.start()] + table() + readme[found.end() :]


def _operations(api: str) -> int:
    return len(import_module(f"abwire_api.{api}.operations").OPERATIONS)


def _variables(client: type) -> list[str]:
    """The variables in the order of the constructor's arguments."""
    settings, arguments = settings_of(client), list(inspect.signature(client).parameters)
    return sorted(settings, key=lambda name: arguments.index(settings[name]))


def _code(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
