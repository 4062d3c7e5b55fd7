"""One call for each API that changes nothing, and what its outcome means, in one line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from ssl import SSLError
from typing import NamedTuple, TypeVar
from urllib.request import getproxies

import httpx

from abwire_api.webtrends import models as webtrends_models
from abwire_runtime.client.proxies import ProxyExceptions, named, variables
from abwire_runtime.client.retry_policy import is_untrusted

from .. import (
    VWO,
    AbwireError,
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    Convert,
    ConvertServing,
    DecodeError,
    InternalServerError,
    NotFoundError,
    Optimizely,
    PermissionDeniedError,
    RateLimitError,
    Webtrends,
    WebtrendsError,
)
from ..auth import HeaderToken

ClientT = TypeVar("ClientT", bound=Convert | ConvertServing | VWO | Webtrends | Optimizely)

WORKS, FAILED, NOT_SENT = 0, 1, 2
_SECONDS = 30
_PAGE = "https://www.example.com/"  # a host that is reserved for examples, where no test runs


class Outcome(NamedTuple):
    """What came of a check.

    Attributes:
        status: The exit status of the command.
        text: The outcome in one line.
    """

    status: int
    text: str


def check(api: str) -> Outcome:
    """Make one call that changes nothing, with the settings of the environment.

    Args:
        api: The API: one of `CHECKS`.
    """
    return CHECKS[api]()


def _convert(client: Convert) -> str:
    """Read what the settings lead to: the project, the projects of the account, or the accounts."""
    if isinstance(client._auth, HeaderToken):
        raise ConfigurationError(
            "a report token opens the reports of one experience and nothing else: a call for them is its only check"
        )
    if client._settings.get("project_id") is not None:
        client.projects.get()
        return "projects.get()"
    if client._settings.get("account_id") is not None:
        client.projects.list(results_per_page=1)
        return "projects.list()"
    client.accounts.list()
    return "accounts.list()"


def _convert_serving(client: ConvertServing) -> str:
    client.config()
    return "config()"


def _vwo(client: VWO) -> str:
    client.settings.get()
    return "settings.get()"


def _webtrends(client: Webtrends) -> str:
    """Ask for a decision that is not counted as a view, for a new visitor of a page without tests."""
    try:
        client.control(_PAGE, track=False)
    except WebtrendsError as error:
        if error.code != webtrends_models.ErrorCode.PAGE_WITHOUT_TEST:
            raise
    return "control(track=False)"


def _optimizely(client: Optimizely) -> str:
    """Send a batch without visitors: its endpoints only record events, and an event can't be deleted."""
    client.events.send(visitors=[])
    return "events.send(visitors=[]), whose reply does not say whether the account exists"


def _run(api: str, kind: type[ClientT], call: Callable[[ClientT], str]) -> Outcome:
    """Make a client and the call.

    Args:
        api: The API.
        kind: The class of the client.
        call: Makes the call, and returns how it is written.
    """
    used: list[str] = []
    try:
        with closing(kind(retries=0, deadline=_SECONDS)) as client:
            used += client._settings.environment
            done = call(client)
    except (ConfigurationError, TypeError, ValueError) as error:
        return _outcome(NOT_SENT, api, "nothing was sent", used, error)
    except AbwireError as error:
        return _outcome(FAILED, api, _fault(error), used, error)
    return Outcome(WORKS, f"{api}: works: {done}, with {', '.join(used) or 'no setting'}")


def _outcome(status: int, api: str, what: str, used: list[str], error: Exception) -> Outcome:
    """The outcome of a check that failed. The message of the error has no secrets."""
    settings = f" [settings: {', '.join(used)}]" if used else ""
    return Outcome(status, f"{api}: {what}: {' '.join(str(error).split())}{settings}")


def _fault(error: AbwireError) -> str:
    """What is wrong, in a few words. The error itself says more."""
    if isinstance(error, APIConnectionError):
        return _fault_of_connection(error)
    if isinstance(error, WebtrendsError):
        return _OF_WEBTRENDS.get(error.code, "the request was refused")
    if isinstance(error, DecodeError):
        return "what answered is not this API"
    if isinstance(error, APIStatusError):
        return next((what for kind, what in _OF_STATUS if isinstance(error, kind)), "the request was refused")
    return "the call failed"


_OF_STATUS: tuple[tuple[type[APIStatusError], str], ...] = (
    (AuthenticationError, "the credentials are refused"),
    (PermissionDeniedError, "the credentials do not permit this, or the account or project is wrong"),
    (NotFoundError, "there is no such account, project or key"),
    (BadRequestError, "the account, project or key is refused"),
    (RateLimitError, "too many requests"),
    (InternalServerError, "the server failed"),
)
_CODE = webtrends_models.ErrorCode
_OF_WEBTRENDS: dict[int, str] = {
    _CODE.SITE_NONE_REGISTERED: "the domain id is wrong",
    _CODE.API_DOMAIN_ID_INVALID: "the domain id is wrong",
    _CODE.SITE_CONTROL_NOT_DECRYPTED: "the domain id or the key token is wrong",
    _CODE.SITE_KEY_TOKEN_MISMATCH: "the key token is wrong",
    _CODE.SITE_NO_KEY_TOKEN: "the key token is wrong",
}


def _fault_of_connection(error: APIConnectionError) -> str:
    url, cause = httpx.URL(error.url), error.__cause__
    proxy = _proxy_of(url)
    if isinstance(cause, httpx.ProxyError):
        return f"the proxy refused the connection: {proxy}"
    if cause is not None and is_untrusted(cause):
        return f"the certificate of {url.host} is not trusted"
    if _is_of_tls(cause):
        return f"no TLS connection to {url.host}"
    if isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout) and proxy:
        return f"no connection to the proxy, or through it: {proxy}"
    if isinstance(error, APITimeoutError):
        return f"{url.host} did not answer in time"
    return f"{'no connection to' if isinstance(cause, httpx.ConnectError) else 'no complete reply from'} {url.host}"


def _is_of_tls(cause: BaseException | None) -> bool:
    while cause is not None and not isinstance(cause, SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _proxy_of(url: httpx.URL) -> str:
    """The setting that names the proxy for a URL; empty if there is none."""
    found = getproxies()
    name = next((name for name in (url.scheme, "all") if found.get(name)), "")
    if not name or ProxyExceptions(found.get("no", "")).match(url):
        return ""
    return named(variables(f"{name}_proxy"))


CHECKS: dict[str, Callable[[], Outcome]] = {
    "convert": lambda: _run("convert", Convert, _convert),
    "convert_serving": lambda: _run("convert_serving", ConvertServing, _convert_serving),
    "vwo": lambda: _run("vwo", VWO, _vwo),
    "webtrends": lambda: _run("webtrends", Webtrends, _webtrends),
    "optimizely": lambda: _run("optimizely", Optimizely, _optimizely),
}
"""The checks, by API."""
