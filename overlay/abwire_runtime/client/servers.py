"""Server URLs with variables: filled in with the settings of a client, or with the arguments of a call."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..data.unset import UNSET
from ..data.values import identifier
from .base import ClientBase

_HOST_NAME = re.compile(r"[A-Za-z0-9-]+")
_AUTHORITY = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?")
_PATH = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@/-]*")


def filled(client: ClientBase[Any], server: str, arguments: Mapping[str, Any]) -> str:
    """Fill in the variables of a server's URL.

    Args:
        client: The client that is called.
        server: The URL, with variables in braces.
        arguments: The arguments of the call by name. They win over the settings of the client.

    Raises:
        ConfigurationError: A client-wide setting is missing.
        ValueError: A value can't be part of a URL at its location.
    """

    def value_of(match: re.Match[str]) -> str:
        name = match[1]
        value = arguments.get(name, UNSET)
        default = client._server_defaults.get(name)
        if value is UNSET:
            value = client._settings.resolve(name, default is None)
        if value is UNSET:
            return default or ""
        text = identifier(value, name)
        # What the document lists may have any form.
        if text != default and text not in client._server_choices.get(name, ()):
            _check(name, text, server[: match.start()], server[match.end() :])
        return text

    return re.sub(r"{([^{}]+)}", value_of, server).rstrip("/")


def _check(name: str, text: str, before: str, after: str) -> None:
    """Check that a value can't change another part of the URL than its own."""
    if "://" not in before:
        if not after.startswith("://") or text in ("http", "https"):
            return
        raise ValueError(f"{name} is the scheme of the URL, so it must be http or https, not {text!r}")
    if "/" in before.partition("://")[2]:
        if _PATH.fullmatch(text) and ".." not in text.split("/"):
            return
        raise ValueError(f"{name} is part of the URL's path, and can't be {text!r}")
    if before.endswith("://") and after[:1] in ("", "/"):
        if _AUTHORITY.fullmatch(text):
            return
        raise ValueError(
            f"{name} is the server's host, so it must be a host name, with or without a port, not {text!r}"
        )
    if not _HOST_NAME.fullmatch(text):
        raise ValueError(f"{name} is part of the host name, so it must be letters, digits and dashes, not {text!r}")
