"""The synchronous client of Convert's management API, and what it shares with the asynchronous one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack

import httpx

from abwire_api.convert.client import BaseClient, Client
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime._tracebacks import forgets_arguments
from abwire_runtime.calls.resource import resource_group
from abwire_runtime.client.errors import ConfigurationError
from abwire_runtime.client.options import Settings, checked_choice

if TYPE_CHECKING:
    from abwire_runtime.calls import downloads
    from abwire_runtime.calls import endpoint as endpoints
    from abwire_runtime.client import common_options

    from .. import auth as auths
    from . import reports
else:  # annotations name what is in them, and importing them takes long
    downloads = LazyModule("abwire_runtime.calls.downloads")
    endpoints = LazyModule("abwire_runtime.calls.endpoint")
    common_options = LazyModule("abwire_runtime.client.common_options")
    reports = LazyModule("abwire.convert.reports")
    auths = LazyModule("abwire.auth")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)

_WAYS_TO_AUTHENTICATE = (
    ("application_id", "secret"),
    ("key_id", "key_secret"),
    ("token",),
    ("session",),
    ("report_token",),
)


class ConvertBase(BaseClient[HttpClientT]):
    """What the synchronous and the asynchronous client share."""

    _keeps_cookies = True  # a sign-in leaves the session there

    @forgets_arguments
    def __init__(
        self,
        *,
        application_id: auths.Credential | None = None,
        secret: auths.Credential | None = None,
        key_id: auths.Credential | None = None,
        key_secret: auths.Credential | None = None,
        token: auths.Credential | None = None,
        session: auths.Credential | None = None,
        report_token: auths.Credential | None = None,
        auth: httpx.Auth | Literal["none"] | None = None,
        account_id: int | None = None,
        project_id: int | None = None,
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        signature_window: float = 60.0,
        clock_skew: Literal["report", "correct"] = "report",
        **options: Unpack[common_options.CommonOptions],
    ) -> None:
        """Make a client. An argument that is left out is read from the environment variable in brackets, if it has one.

        One way to authenticate is needed: signed requests (``application_id`` and ``secret``), a secret key
        (``key_id`` and ``key_secret``), an OAuth ``token``, a ``session`` cookie, a ``report_token``, or your own
        ``auth``. Each credential may be a function that returns it, which is called for every attempt.

        Args:
            application_id: Application id of an API key [CONVERT_APPLICATION_ID].
            secret: The API key's secret, with which requests are signed [CONVERT_SECRET].
            key_id: Id of a secret key [CONVERT_KEY_ID].
            key_secret: The secret key's secret [CONVERT_KEY_SECRET].
            token: OAuth session token [CONVERT_TOKEN].
            session: Value of the ``sid`` cookie [CONVERT_SESSION].
            report_token: Token that opens the reports of one experience [CONVERT_REPORT_TOKEN].
            auth: Any ``httpx.Auth`` instead of all these, or ``"none"`` for the operations that need no credentials.
            account_id: Id of the account for calls that name no other [CONVERT_ACCOUNT_ID].
            project_id: Id of the project for calls that name no other [CONVERT_PROJECT_ID].
            base_url: An absolute http(s) URL to send to instead of Convert's own [CONVERT_BASE_URL].
            http_client: Your own httpx client to send with. It stays open when this client is closed.
            signature_window: Seconds for which a signature is valid. Signatures of uploads are valid for 300 at least.
            clock_skew: What to do if the server refuses a signature because the clocks differ: ``"report"`` says so in
                the error, ``"correct"`` signs by the server's clock and tries once more.
            **options: ``timeout``, ``retries``, ``headers``, ``strict``, ``delivery``, ``query``, ``telemetry``, ``pace``
                and ``deadline``, as :class:`abwire.CommonOptions` describes them.

        Raises:
            ConfigurationError: A credential is missing, or an argument is not one of the accepted values.
            TypeError: An argument has a name that does not exist. The message suggests the nearest one.
        """
        self._check_names(options)
        credentials = {
            "application_id": application_id,
            "secret": secret,
            "key_id": key_id,
            "key_secret": key_secret,
            "token": token,
            "session": session,
            "report_token": report_token,
        }
        checked_choice("clock_skew", clock_skew, "report", "correct")
        settings = Settings("CONVERT", **credentials)
        if auth is None:
            passed = {name for name, value in credentials.items() if value is not None}
            auth = _make_auth(settings, passed, signature_window, clock_skew)
        super().__init__(
            report_token=report_token,
            auth=auth,
            account_id=account_id,
            project_id=project_id,
            base_url=base_url,
            http_client=http_client,
            **options,
        )
        self._settings.environment.update(settings.environment)  # for the client's `config`

    def _check_credentials(self, endpoint: endpoints.Endpoint[Any]) -> None:
        scheme = self._auth.scheme if isinstance(self._auth, auths.OriginAuth) else ""
        if self._auth is not None and (not scheme or any(scheme in each for each in endpoint.security or ((scheme,),))):
            return
        if "sid" in self._http.cookies:
            return  # the user signed in through this client, and the server set this cookie
        operation = endpoint.operation
        if self._auth is not None:
            raise ConfigurationError(
                f"{operation.label} accepts only a session: sign in with cookie_authentication.login(), "
                "or make a client with session="
            )
        raise ConfigurationError(f"{operation.label} needs credentials, and this client was made without")


def _make_auth(
    settings: Settings, passed: set[str], window: float, clock_skew: Literal["report", "correct"]
) -> httpx.Auth:
    """The way to authenticate that the settings allow.

    Args:
        settings: The settings, from arguments and the environment.
        passed: The names of the credentials that were passed as arguments. They win over the environment.
        window: Seconds for which a signature is valid.
        clock_skew: What to do if the clocks differ.

    Raises:
        ConfigurationError: A credential is missing.
    """
    complete = [way for way in _WAYS_TO_AUTHENTICATE if all(settings.get(name) is not None for name in way)]
    complete.sort(key=passed.isdisjoint)
    started = [way for way in _WAYS_TO_AUTHENTICATE if not passed.isdisjoint(way)]
    if started and started[0] not in complete:
        settings.need(*started[0])
    if not complete:
        begun = (way for way in _WAYS_TO_AUTHENTICATE if any(settings.get(name) is not None for name in way))
        settings.need(*next(begun, _WAYS_TO_AUTHENTICATE[0]))
    match complete[0]:
        case ("application_id", "secret"):
            return auths.ConvertHMAC(
                settings.get("application_id"), settings.get("secret"), window=window, clock_skew=clock_skew
            )
        case ("key_id", "key_secret"):
            return auths.BearerKey(settings.get("key_id"), settings.get("key_secret"))
        case ("token",):
            return auths.BearerToken(settings.get("token"))
        case ("session",):
            return auths.SessionCookie(settings.get("session"))
        case _:
            return auths.HeaderToken("report_token", settings.get("report_token"))


@public
class Convert(ConvertBase[httpx.Client], Client):
    """Client of Convert's management API."""

    experiences_reports: resource_group[reports.ExperiencesReports] = resource_group(  # pyright: ignore[reportIncompatibleVariableOverride] - it is never replaced
        reports, "ExperiencesReports"
    )
    """Results of an experience: aggregated, daily, traffic split, exports, rows, and removal of collected data."""

    @forgets_arguments
    def download(self, link: str, *, to: downloads.FileTarget, progress: downloads.Progress | None = None) -> int:
        """Save the file at a link from Convert, such as that of a raw data export, without holding it in memory.

        No credentials are sent. No error or log line shows the link, since it is all that is needed to read the file.

        Args:
            link: The link, an absolute http(s) URL.
            to: A path, which will hold the complete file or be left as it was; or a binary file open for writing.
            progress: Called with the number of bytes received so far, and the total or None if the server does not say.

        Returns:
            The size of the file in bytes.

        Raises:
            APIConnectionError: No reply arrived, or only part of it.
            APIStatusError: There is no file, or the link has expired.
            ConfigurationError: The link is not a URL.
            OSError: The file can't be written.
        """
        return self._open_link(link).save(to, progress)
