"""Making httpx clients with the proxies and certificate files that the environment names.

httpx reads environment variables when a client is made. An invalid one is a `ConfigurationError` that names the variable.
Without these checks it would be one of many exceptions, or a certificate error in every call.
"""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Mapping
from http.cookiejar import CookieJar
from importlib.util import find_spec
from typing import TypeVar
from urllib.request import getproxies

import httpx

from .errors import ConfigurationError

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

_FAULTS = (httpx.InvalidURL, ImportError, OSError, TypeError, ValueError)
"""What httpx raises for invalid settings of the environment. An ``ssl.SSLError`` is an OSError."""


class HttpClientMaker:
    """Makes httpx clients with the settings of the environment. The clients of one maker share their certificates.

    Args:
        timeout: The clients' timeout.
        headers: Headers that they send with every request.

    Raises:
        ConfigurationError: An environment variable is invalid. The message names it.
    """

    def __init__(self, timeout: httpx.Timeout, headers: Mapping[str, str]) -> None:
        self._timeout = timeout
        self._headers = headers
        self._certificates = certificates()

    def make(self, http_class: type[HttpClientT], cookies: CookieJar) -> HttpClientT:
        """Make an httpx client.

        Args:
            http_class: ``httpx.Client`` or ``httpx.AsyncClient``.
            cookies: The cookie jar that it uses.

        Raises:
            ConfigurationError: An environment variable can't work.
        """
        check_proxies()
        try:
            return http_class(timeout=self._timeout, headers=self._headers, cookies=cookies, verify=self._certificates)
        except _FAULTS as error:
            # The proxies were checked before. `from None`, because some of these messages quote the URL of a proxy.
            names = _variables("no_proxy") or _variables("http_proxy", "https_proxy", "all_proxy")
            hint = "; IPv6 addresses are written without brackets" if _variables("no_proxy") else ""
            raise ConfigurationError(f"{_named(names)} can't be used ({type(error).__name__}{hint})") from None


def certificates() -> ssl.SSLContext:
    """Load the trusted certificates: those of ``SSL_CERT_FILE`` or ``SSL_CERT_DIR``, or else those of certifi.

    Raises:
        ConfigurationError: They can't be loaded. The message names the variable.
    """
    file, directories = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    # OpenSSL accepts directories that do not exist, and then trusts no server.
    if directories and not file and not any(map(os.path.isdir, directories.split(os.pathsep))):
        raise ConfigurationError("SSL_CERT_DIR names no directory that exists")
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        names = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE") if os.environ.get(name)]
        if error.filename is not None and error.filename == os.environ.get("SSLKEYLOGFILE"):
            names = ["SSLKEYLOGFILE"]
        elif file:
            names = ["SSL_CERT_FILE"]
        raise ConfigurationError(
            f"{_named(names)} can't be used ({type(error).__name__}: {error.strerror or error})"
        ) from error


def check_proxies() -> None:
    """Check the proxies that httpx reads from the environment.

    Raises:
        ConfigurationError: One can't be used. The message names the variable, but does not show its value, which may
            contain a password.
    """
    proxies = getproxies()
    if "*" in (entry.strip() for entry in proxies.get("no", "").split(",")):
        return  # a host list of * turns all proxies off
    for scheme in ("http", "https", "all"):
        value = proxies.get(scheme)
        if value and (fault := _fault_of_proxy(value if "://" in value else f"http://{value}")):
            raise ConfigurationError(f"{_named(_variables(f'{scheme}_proxy'))} can't be used: {fault}")


def _fault_of_proxy(value: str) -> str:
    """What is wrong with the URL of a proxy; empty if it is valid."""
    if value != value.strip() or re.search(r"\s", value.rpartition("@")[2]):
        return "it contains white space"
    try:
        url = httpx.URL(value)
    except (httpx.InvalidURL, ValueError) as error:
        return f"it is not a URL ({type(error).__name__})"
    if url.scheme not in ("http", "https", "socks5", "socks5h"):
        return "its scheme is not http, https, socks5 or socks5h"
    if not url.host:
        return "it has no host"
    if url.port is not None and not 0 < url.port < 65536:
        return "its port is not between 1 and 65535"
    if url.scheme.startswith("socks5") and find_spec("socksio") is None:
        return "SOCKS proxies need the package socksio (pip install 'httpx[socks]')"
    return ""


def _variables(*names: str) -> list[str]:
    """The environment variables with these names, in upper or lower case, that are set."""
    return [name for name, value in os.environ.items() if name.lower() in names and value]


def _named(names: list[str]) -> str:
    if not names:  # macOS and Windows have settings of their own
        return "a proxy or certificate setting of the system"
    return f"the environment variable {names[0]}" if len(names) == 1 else f"one of {', '.join(names)}"
