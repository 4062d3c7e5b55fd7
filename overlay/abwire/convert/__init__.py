"""Convert's management API: experiences, goals, audiences, reports and all else that its application shows."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack

import httpx

from abwire_api.convert import SERVERS
from abwire_api.convert.resources import AsyncGroups, Groups
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings

from ..auth import BearerKey, BearerToken, ConvertHMAC, Credential, HeaderToken, SessionCookie
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from abwire_api.convert import models as models
    from abwire_runtime.calls.downloads import FileTarget, Progress
    from abwire_runtime.calls.endpoint import Endpoint
    from abwire_runtime.client.options import CommonOptions
else:

    def __getattr__(name: str) -> object:
        if name == "models":  # a list of over a thousand names, which a program that names no model never needs
            return import_module("abwire_api.convert.models")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class _ConvertBase(ClientBase[HttpClientT]):
    _keeps_cookies = True  # a sign-in leaves the session there

    def __init__(
        self,
        *,
        application_id: Credential | None = None,
        secret: Credential | None = None,
        key_id: Credential | None = None,
        key_secret: Credential | None = None,
        token: Credential | None = None,
        session: Credential | None = None,
        report_token: Credential | None = None,
        auth: httpx.Auth | Literal["none"] | None = None,
        account_id: int | None = None,
        project_id: int | None = None,
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        signature_window: float = 60.0,
        clock_skew: Literal["report", "correct"] = "report",
        **options: Unpack[CommonOptions],
    ) -> None:
        """Make a client. What is not given is read from the environment variable in brackets.

        One way to authenticate is needed: signed requests (``application_id`` and ``secret``), a secret key
        (``key_id`` and ``key_secret``), an OAuth ``token``, a ``session`` cookie, or an ``auth`` of your own. Each
        credential may be a function without arguments that gives it, which is called for every attempt.

        Args:
            application_id: Application ID of an API key [CONVERT_APPLICATION_ID].
            secret: Its secret, with which requests are signed [CONVERT_SECRET].
            key_id: ID of a secret key [CONVERT_KEY_ID].
            key_secret: Its secret [CONVERT_KEY_SECRET].
            token: OAuth session token [CONVERT_TOKEN].
            session: Value of the ``sid`` cookie [CONVERT_SESSION].
            report_token: Token that opens the reports of one experience without other credentials
                [CONVERT_REPORT_TOKEN].
            auth: Any ``httpx.Auth`` in place of all these; ``"none"`` for the operations that take no credentials.
            account_id: Account that calls mean unless they say otherwise [CONVERT_ACCOUNT_ID].
            project_id: Project that calls mean unless they say otherwise [CONVERT_PROJECT_ID].
            base_url: Where the API is, if not at Convert's own address [CONVERT_BASE_URL].
            http_client: An httpx client of your own to send with; closing it stays with you.
            timeout: Seconds for each of connecting, writing and reading.
            retries: How many times to repeat a call that failed, or :class:`abwire.Retries`; 0 turns retries off.
            headers: Headers to send with every request.
            strict: Whether requests and replies that stray from the spec are errors.
            delivery: ``"at_least_once"`` repeats also calls that may have arrived.
            signature_window: Seconds that a signature is valid for; those of uploads are for 300 at least.
            clock_skew: What to do when the server refuses a signature because the clocks differ: ``"report"`` says so
                in the error, ``"correct"`` signs by the server's clock and tries once more.

        Raises:
            ConfigurationError: A credential is missing.
        """
        given: dict[str, Any] = {
            "application_id": application_id,
            "secret": secret,
            "key_id": key_id,
            "key_secret": key_secret,
            "token": token,
            "session": session,
            "report_token": report_token,
            "account_id": account_id,
            "project_id": project_id,
            "base_url": base_url,
        }
        if not (auth is None or auth == "none" or isinstance(auth, httpx.Auth)):
            raise ConfigurationError(f"auth is an httpx.Auth or 'none', not {type(auth).__name__}")
        settings = Settings("CONVERT", **given)
        found = None if auth == "none" else auth or _auth(settings, given, signature_window, clock_skew)
        super().__init__(SERVERS, settings, found, settings.get("base_url"), http_client, **options)

    def _refuse(self, endpoint: Endpoint[Any]) -> None:
        if "sid" in self._http.cookies:
            return  # a sign-in through this client left its cookie there
        raise ConfigurationError(
            f"{endpoint.operation.operation_id} takes credentials, and this client was made without"
        )


def _auth(
    settings: Settings, given: Mapping[str, object], window: float, clock_skew: Literal["report", "correct"]
) -> httpx.Auth:
    """The way to authenticate that the settings allow: what was given as an argument goes before the environment."""
    ways = (("application_id", "secret"), ("key_id", "key_secret"), ("token",), ("session",), ("report_token",))
    complete = [way for way in ways if all(settings.get(name) is not None for name in way)]
    complete.sort(key=lambda way: not any(given[name] is not None for name in way))
    started = [way for way in ways if any(given[name] is not None for name in way)]
    if started and started[0] not in complete:
        settings.need(*started[0])
    if not complete:
        settings.need("application_id", "secret")
    way, values = complete[0], [settings.get(name) for name in complete[0]]
    if way == ("application_id", "secret"):
        return ConvertHMAC(*values, window=window, clock_skew=clock_skew)
    if way == ("key_id", "key_secret"):
        return BearerKey(*values)
    if way == ("report_token",):
        return HeaderToken("report_token", values[0])
    return BearerToken(values[0]) if way == ("token",) else SessionCookie(values[0])


class Convert(_ConvertBase[httpx.Client], SyncClient, Groups):
    """Client of Convert's management API."""

    def download(self, link: str, *, to: FileTarget, progress: Progress | None = None) -> int:
        """Write the file at a link that Convert gave, such as that of a raw data export, without holding it in memory.

        No credentials go with it, and no errors or log lines show it, as the link alone opens the file.

        Args:
            link: The link.
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not say.

        Returns:
            The file's size in bytes.

        Raises:
            APIConnectionError: No reply came, or not all of it.
            APIStatusError: There is no file, or the link has expired.
            ConfigurationError: It is no link.
            OSError: The file can't be written.
        """
        return self.open_link(link).save(to, progress)


class AsyncConvert(_ConvertBase[httpx.AsyncClient], AsyncClient, AsyncGroups):
    """Asynchronous client of Convert's management API."""

    async def download(self, link: str, *, to: FileTarget, progress: Progress | None = None) -> int:
        """Write the file at a link that Convert gave, such as that of a raw data export, without holding it in memory.

        No credentials go with it, and no errors or log lines show it, as the link alone opens the file.

        Args:
            link: The link.
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not say.

        Returns:
            The file's size in bytes.

        Raises:
            APIConnectionError: No reply came, or not all of it.
            APIStatusError: There is no file, or the link has expired.
            ConfigurationError: It is no link.
            OSError: The file can't be written.
        """
        return await (await self.open_link(link)).asave(to, progress)
