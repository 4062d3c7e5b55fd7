"""Convert's serving and tracking API: the configuration that SDKs run on, and the events they send."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

import httpx

from abwire_api.convert_serving import SERVERS
from abwire_api.convert_serving import models as models
from abwire_api.convert_serving.resources import AsyncGroups, Groups
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings
from abwire_runtime.data.values import drop_none

from ..auth import BearerToken, Credential
from .events import Bucketing as Bucketing
from .events import Conversion as Conversion
from .events import by_visitor

if TYPE_CHECKING:
    from abwire_runtime.client.options import CommonOptions

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)
C = TypeVar("C")  # the configuration, or a coroutine that gives it
R = TypeVar("R")  # what tracking gives: nothing, or a coroutine that gives nothing


class _ConvertServingBase(ClientBase[HttpClientT], Generic[HttpClientT, C, R]):
    def __init__(
        self,
        *,
        sdk_key: Credential | None = None,
        sdk_key_secret: Credential | None = None,
        debug_token: Credential | None = None,
        account_id: int | None = None,
        project_id: int | None = None,
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[CommonOptions],
    ) -> None:
        """Make a client. What is not given is read from the environment variable in brackets.

        Args:
            sdk_key: SDK key of a project's environment [CONVERT_SDK_KEY]. This, its secret and the debug token may each
                be a function that gives it.
            sdk_key_secret: Its secret, if it has one [CONVERT_SDK_KEY_SECRET].
            debug_token: Token that adds drafts and paused experiences, valid for 24 hours [CONVERT_DEBUG_TOKEN].
            account_id: Account that calls mean unless they say otherwise [CONVERT_ACCOUNT_ID].
            project_id: Project that calls mean unless they say otherwise [CONVERT_PROJECT_ID].
            base_url: Where the API is, for configuration and tracking alike, if not at Convert's own addresses
                [CONVERT_SERVING_BASE_URL].
            http_client: An httpx client of your own to send with; closing it stays with you.
            timeout: Seconds for each of connecting, writing and reading.
            retries: How many times to repeat a call that failed, or :class:`abwire.Retries`; 0 turns retries off.
            headers: Headers to send with every request.
            strict: Whether requests and replies that stray from the spec are errors.
            delivery: ``"at_least_once"`` repeats also tracking calls that may have arrived, so that they may count twice.
        """
        settings = Settings(
            "CONVERT",
            sdk_key=sdk_key,
            sdk_key_secret=sdk_key_secret,
            debug_token=debug_token,
            account_id=account_id,
            project_id=project_id,
            serving_base_url=base_url,
        )
        key_secret = settings.get("sdk_key_secret")
        auth = BearerToken(key_secret) if key_secret is not None else None
        super().__init__(SERVERS, settings, auth, settings.get("serving_base_url"), http_client, **options)

    def config(
        self, environment: str | None = None, *, experience_id: str | int | None = None, fresh: bool = False
    ) -> C:
        """Read the project's configuration: by the client's SDK key, or by account and project where it has none.

        Drafts and paused experiences are in it where the client has a ``debug_token``.

        Args:
            environment: Only the experiences of this environment.
            experience_id: Only this experience.
            fresh: Whether the answer may have been cached for a short time only.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server refused the key, the token or the request, or failed.
            DecodeError: The reply is not what the API promises.
            ConfigurationError: The client has neither an SDK key nor account and project.
        """
        asked = drop_none(
            environment=environment,
            experience_id=None if experience_id is None else str(experience_id),
            low_cache=1 if fresh else None,
        )
        group, has_key = self._form.configuration, self._settings.get("sdk_key") is not None
        result: C = group.get_by_sdk_key(**asked) if has_key else group.get(**asked)
        return result

    def track(
        self, events: Iterable[Bucketing | Conversion], *, enrich_data: bool | None = None, source: str = "abwire"
    ) -> R:
        """Send what visitors saw and did, grouped by visitor, by SDK key or by account and project.

        It is not sent again when it is unknown whether it arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            events: :class:`Bucketing` and :class:`Conversion` events, of any visitors in any order. Nothing is sent for
                none. What one event knows of a visitor holds for all of theirs, and later ones go first.
            enrich_data: Whether Convert fills in what an event lacks from what it knows of the visitor.
            source: Name of the system that sends the events.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server refused the key or the events, or failed.
            DecodeError: The reply is not what the API promises.
            ConfigurationError: The client has no project, or neither an SDK key nor an account.
            TypeError: Something is no event, or of the wrong type.
            ValueError: A value is out of range.
        """
        sent = drop_none(visitors=by_visitor(events), enrich_data=enrich_data, source=source)
        group, has_key = self._form.tracking, self._settings.get("sdk_key") is not None
        result: R = self._form._send_events(group.send_by_sdk_key if has_key else group.send, sent)
        return result


class ConvertServing(_ConvertServingBase[httpx.Client, "models.ConfigResponseData", None], SyncClient, Groups):
    """Client of Convert's serving and tracking API."""

    def _send_events(self, method: Callable[..., object], sent: dict[str, Any]) -> None:
        if sent["visitors"]:
            method(**sent)


class AsyncConvertServing(
    _ConvertServingBase[httpx.AsyncClient, Coroutine[Any, Any, "models.ConfigResponseData"], Coroutine[Any, Any, None]],
    AsyncClient,
    AsyncGroups,
):
    """Asynchronous client of Convert's serving and tracking API."""

    async def _send_events(self, method: Callable[..., Awaitable[object]], sent: dict[str, Any]) -> None:
        if sent["visitors"]:
            await method(**sent)
