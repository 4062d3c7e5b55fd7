"""The clients of Convert's serving and tracking API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

import httpx

from abwire_api.convert_serving import SERVERS
from abwire_api.convert_serving.resources import AsyncGroups, Groups
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime._tracebacks import forgets_arguments
from abwire_runtime.calls.response import Response
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import boolean, identifier, unset_if_none

from .events import Bucketing, Conversion, check_accepted, group_by_visitor

if TYPE_CHECKING:
    from abwire_api.convert_serving import models
    from abwire_runtime.client import common_options

    from .. import auth as auths
else:  # annotations name what is in them, and importing them takes long
    models = LazyModule("abwire_api.convert_serving.models")
    common_options = LazyModule("abwire_runtime.client.common_options")
    auths = LazyModule("abwire.auth")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class _ConfigArguments(TypedDict):
    """The arguments that ``configuration.get`` and ``configuration.get_by_sdk_key`` share."""

    environment: str | Unset
    experience_id: str | Unset
    low_cache: int | Unset


def _config_arguments(environment: str | None, experience_id: str | int | None, fresh: bool) -> _ConfigArguments:
    return {
        "environment": unset_if_none(environment),
        "experience_id": UNSET if experience_id is None else identifier(experience_id, "experience_id"),
        "low_cache": 1 if boolean(fresh, "fresh") else UNSET,
    }


class _ConvertServingBase(ClientBase[HttpClientT]):
    # The metrics host runs a filter for bots on the User-Agent, which lets pass what contains this. Every SDK of Convert
    # sends it with configuration and tracking requests alike: utils/http-client.ts of javascript-sdk,
    # httpx_transport.py of python-sdk, SdkConstants.kt of android-sdk.
    _product = "ConvertAgent/1.0"

    @forgets_arguments
    def __init__(
        self,
        *,
        sdk_key: auths.Credential | None = None,
        sdk_key_secret: auths.Credential | None = None,
        debug_token: auths.Credential | None = None,
        account_id: int | None = None,
        project_id: int | None = None,
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[common_options.CommonOptions],
    ) -> None:
        """Make a client. An argument that is left out is read from the environment variable in brackets, if it has one.

        The SDK key, its secret and the debug token may each be a function that returns it.

        Args:
            sdk_key: SDK key of a project's environment [CONVERT_SDK_KEY].
            sdk_key_secret: The SDK key's secret, if it has one [CONVERT_SDK_KEY_SECRET].
            debug_token: Token that adds drafts and paused experiences, by default valid for 24 hours
                [CONVERT_DEBUG_TOKEN].
            account_id: Id of the account for calls that name no other [CONVERT_ACCOUNT_ID].
            project_id: Id of the project for calls that name no other [CONVERT_PROJECT_ID].
            base_url: An absolute http(s) URL to send to, for configuration and tracking alike, instead of Convert's own
                [CONVERT_SERVING_BASE_URL].
            http_client: Your own httpx client to send with. It stays open when this client is closed.
            **options: ``timeout``, ``retries``, ``headers``, ``strict``, ``delivery``, ``query`` and ``telemetry``, as
                :class:`abwire.CommonOptions` describes them.

        Raises:
            ConfigurationError: An argument is not one of the accepted values.
            TypeError: An argument has a name that does not exist. The message suggests the nearest one.
        """
        self._check_names(options)
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
        auth = auths.BearerToken(key_secret) if key_secret is not None else None
        super().__init__(SERVERS, settings, auth, settings.get("serving_base_url"), http_client, **options)

    def _check_reply(self, reply: Response[Any]) -> None:
        if reply._endpoint.operation.group == "tracking":
            check_accepted(reply)

    def _has_sdk_key(self) -> bool:
        return self._settings.get("sdk_key") is not None


@public
class ConvertServing(_ConvertServingBase[httpx.Client], SyncClient, Groups):
    """Client of Convert's serving and tracking API."""

    def config(  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride] - the older name
        self, environment: str | None = None, *, experience_id: str | int | None = None, fresh: bool = False
    ) -> models.ConfigResponseData:
        """Read the project's configuration: by the client's SDK key, or by account and project if it has none.

        Drafts and paused experiences are included if the client has a ``debug_token``.

        Args:
            environment: Key of the environment whose experiences to return; all environments by default.
            experience_id: Id of the only experience to return; all experiences by default.
            fresh: Whether to bypass the cache of Convert's delivery network. A debug token and a single experience always
                bypass it.

        Returns:
            The configuration.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the key, the token or the request, or failed.
            DecodeError: The reply does not match the spec.
            ConfigurationError: The client has neither an SDK key nor an account and a project.
        """
        arguments = _config_arguments(environment, experience_id, fresh)
        if self._has_sdk_key():
            return self.configuration.get_by_sdk_key(**arguments)
        return self.configuration.get(**arguments)

    def track(
        self, events: Iterable[Bucketing | Conversion], *, enrich_data: bool | None = None, source: str = "abwire"
    ) -> None:
        """Send what visitors saw and did, grouped by visitor: by SDK key, or by account and project.

        A call is not repeated if the events may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            events: :class:`Bucketing` and :class:`Conversion` events, of any visitors in any order. Without events,
                nothing is sent. The segments of one event hold for all events of that visitor; later ones win.
            enrich_data: Whether Convert adds what an event lacks from what it has stored about the visitor.
            source: Name of the system that sends the events.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the key or the events, or failed.
            DecodeError: The reply does not match the spec.
            ConfigurationError: The client has no project, or neither an SDK key nor an account.
            TypeError: An event is something else, or a value has the wrong type.
            ValueError: A value is out of range.
        """
        visitors, enrich = group_by_visitor(events), unset_if_none(enrich_data)
        if not visitors:
            return
        if self._has_sdk_key():
            self.tracking.send_by_sdk_key(visitors=visitors, enrich_data=enrich, source=source)
        else:
            self.tracking.send(visitors=visitors, enrich_data=enrich, source=source)


@public
class AsyncConvertServing(_ConvertServingBase[httpx.AsyncClient], AsyncClient, AsyncGroups):
    """Asynchronous client of Convert's serving and tracking API."""

    async def config(  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride] - the older name
        self, environment: str | None = None, *, experience_id: str | int | None = None, fresh: bool = False
    ) -> models.ConfigResponseData:
        """Read the project's configuration: by the client's SDK key, or by account and project if it has none.

        Drafts and paused experiences are included if the client has a ``debug_token``.

        Args:
            environment: Key of the environment whose experiences to return; all environments by default.
            experience_id: Id of the only experience to return; all experiences by default.
            fresh: Whether to bypass the cache of Convert's delivery network. A debug token and a single experience always
                bypass it.

        Returns:
            The configuration.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the key, the token or the request, or failed.
            DecodeError: The reply does not match the spec.
            ConfigurationError: The client has neither an SDK key nor an account and a project.
        """
        arguments = _config_arguments(environment, experience_id, fresh)
        if self._has_sdk_key():
            return await self.configuration.get_by_sdk_key(**arguments)
        return await self.configuration.get(**arguments)

    async def track(
        self, events: Iterable[Bucketing | Conversion], *, enrich_data: bool | None = None, source: str = "abwire"
    ) -> None:
        """Send what visitors saw and did, grouped by visitor: by SDK key, or by account and project.

        A call is not repeated if the events may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            events: :class:`Bucketing` and :class:`Conversion` events, of any visitors in any order. Without events,
                nothing is sent. The segments of one event hold for all events of that visitor; later ones win.
            enrich_data: Whether Convert adds what an event lacks from what it has stored about the visitor.
            source: Name of the system that sends the events.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the key or the events, or failed.
            DecodeError: The reply does not match the spec.
            ConfigurationError: The client has no project, or neither an SDK key nor an account.
            TypeError: An event is something else, or a value has the wrong type.
            ValueError: A value is out of range.
        """
        visitors, enrich = group_by_visitor(events), unset_if_none(enrich_data)
        if not visitors:
            return
        if self._has_sdk_key():
            await self.tracking.send_by_sdk_key(visitors=visitors, enrich_data=enrich, source=source)
        else:
            await self.tracking.send(visitors=visitors, enrich_data=enrich, source=source)
