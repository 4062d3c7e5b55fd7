"""Making httpx clients with the proxies and certificate files that the environment names.

httpx reads environment variables when a client is made. An invalid one is a `ConfigurationError` that names the variable.
Without these checks it would be one of many exceptions, or a certificate error in every call.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from http.cookiejar import CookieJar
from typing import TypeVar

import httpx

from .errors import ConfigurationError
from .proxies import transports

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class HttpClientMaker:
    """Makes httpx clients with the settings of the environment. The clients of one maker share their certificates.

    Args:
        headers: Headers that they send with every request.

    Raises:
        ConfigurationError: An environment variable is invalid. The message names it.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers
        self._certificates = certificates()

    def make(self, http_class: type[HttpClientT], cookies: CookieJar) -> HttpClientT:
        """Make an httpx client.

        Args:
            http_class: ``httpx.Client`` or ``httpx.AsyncClient``.
            cookies: The cookie jar that it uses.

        Raises:
            ConfigurationError: A proxy variable can't be used.
        """
        proxies = transports(issubclass(http_class, httpx.AsyncClient), self._certificates)
        return http_class(
            headers=self._headers,
            cookies=cookies,
            verify=self._certificates,
            trust_env=False,  # httpx would read the proxies a second time, in its own way
            **proxies,
        )


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
        where = "the certificates of the system" if not names else f"the environment variable {' or '.join(names)}"
        raise ConfigurationError(
            f"{where} can't be used ({type(error).__name__}: {error.strerror or error})"
        ) from error
