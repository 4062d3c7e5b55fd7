"""The clients of Optimizely's event endpoints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeVar, Unpack

import httpx

from abwire_api.optimizely import SERVERS, models
from abwire_api.optimizely.resources import AsyncGroups, Groups
from abwire_runtime import __version__
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime._tracebacks import forgets_arguments
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings, checked_choice
from abwire_runtime.data.values import TimeInput, unset_if_none

from .events import IMPRESSION, Id, event_arguments

if TYPE_CHECKING:
    from abwire_runtime.client import common_options
else:  # annotations name what is in them, and importing them takes long
    common_options = LazyModule("abwire_runtime.client.common_options")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class _OptimizelyBase(ClientBase[HttpClientT]):
    @forgets_arguments
    def __init__(
        self,
        *,
        project_id: str | int | None = None,
        account_id: str | int | None = None,
        region: Literal["us", "eu"] = "us",
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[common_options.CommonOptions],
    ) -> None:
        """Make a client. An argument that is left out is read from the environment variable in brackets, if it has one.

        Args:
            project_id: Id of the project that events belong to [OPTIMIZELY_PROJECT_ID].
            account_id: Id of the account that batches belong to [OPTIMIZELY_ACCOUNT_ID].
            region: Where batches are sent: ``"us"`` or ``"eu"``.
            base_url: An absolute http(s) URL to send to, on both endpoints, instead of Optimizely's own
                [OPTIMIZELY_BASE_URL].
            http_client: Your own httpx client to send with. It stays open when this client is closed.
            **options: ``timeout``, ``retries``, ``headers``, ``strict``, ``delivery``, ``query``, ``telemetry``, ``pace``
                and ``deadline``, as :class:`abwire.CommonOptions` describes them.

        Raises:
            ConfigurationError: An argument is not one of the accepted values.
            TypeError: An argument has a name that does not exist. The message suggests the nearest one.
        """
        self._check_names(options)
        settings = Settings("OPTIMIZELY", project_id=project_id, account_id=account_id, base_url=base_url)
        self._region = checked_choice("region", region, "us", "eu")
        super().__init__(SERVERS, settings, None, settings.get("base_url"), http_client, **options)

    def _pick(self, servers: tuple[str, ...]) -> str:
        # The older endpoint has one server. The newer one has two, the second of them in the EU.
        return servers[-1] if self._region == "eu" else servers[0]


@public
class Optimizely(_OptimizelyBase[httpx.Client], SyncClient, Groups):
    """Client of Optimizely's event endpoints."""

    def track(
        self,
        event: str,
        user_id: str,
        *,
        experiments: Mapping[Id, Id | Sequence[Id]] | None = None,
        goals: Id | Iterable[Id] | None = None,
        revenue: int | Decimal | None = None,
        segments: Mapping[Id, str] | None = None,
        at: TimeInput | None = None,
    ) -> None:
        """Record a conversion on the older endpoint, which reports success whatever it receives.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            event: Name of the event.
            user_id: Id of the user, the same in every event.
            experiments: The variation that the user has seen, by experiment; several variations for a multivariate
                experiment. Without an entry, the event counts for no experiment.
            goals: Id of the goal that was reached, or several.
            revenue: Whole units of the currency, as Decimal or int: ``Decimal("5.00")`` is sent as 500 cents.
            segments: Segment value by segment id.
            at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. The time of
                arrival by default.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server failed.
            ConfigurationError: The project id is missing.
            TypeError: ``revenue`` is a float, which can't hold most amounts exactly, or a value has the wrong type.
            ValueError: ``revenue`` has fractions of a cent, or ``at`` can't be read.
        """
        self.events.record(**event_arguments(event, user_id, experiments, goals, revenue, segments, at))

    def impression(
        self,
        experiment_id: Id,
        variation: Id | Sequence[Id],
        user_id: str,
        *,
        event: str = IMPRESSION,
        segments: Mapping[Id, str] | None = None,
        at: TimeInput | None = None,
    ) -> None:
        """Record that a user saw a variation, on the older endpoint, which reports success whatever it receives.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            experiment_id: Id of the experiment.
            variation: Id of the variation that the user saw; several for a multivariate experiment.
            user_id: Id of the user, the same in every event.
            event: Name of the event; by default the one that Optimizely's own SDKs sent.
            segments: Segment value by segment id.
            at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. The time of
                arrival by default.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server failed.
            ConfigurationError: The project id is missing.
            TypeError: A value has the wrong type.
            ValueError: ``at`` can't be read.
        """
        experiments = {experiment_id: variation}
        self.events.record(**event_arguments(event, user_id, experiments, experiment_id, None, segments, at))

    def send(
        self,
        visitors: Iterable[models.Visitor],
        *,
        revision: str | None = None,
        anonymize_ip: bool | None = None,
        enrich_decisions: bool = True,
        refuse_unusable: bool | None = None,
    ) -> None:
        """Send the events of any number of visitors in one request of at most 3.5 MB.

        Optimizely drops an event whose id it has seen before. So a failed call is repeated like any other that is safe
        to repeat, and the same visitors may be sent again.

        Args:
            visitors: The visitors, as :func:`abwire.optimizely.visitor` makes them.
            revision: Revision of the project's configuration that the decisions were made from.
            anonymize_ip: Whether the last part of the sender's IP address is removed.
            enrich_decisions: Whether Optimizely adds a visitor's earlier decisions, so that only impressions have to
                have their decision.
            refuse_unusable: Whether an unusable event is refused with an error. By default, Optimizely drops it
                silently.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the request, or failed.
            ConfigurationError: The account id is missing.
        """
        self.events.send(
            visitors=list(visitors),
            revision=unset_if_none(revision),
            client_name="abwire",
            client_version=__version__,
            anonymize_ip=unset_if_none(anonymize_ip),
            enrich_decisions=enrich_decisions,
            strict=unset_if_none(refuse_unusable),
        )


@public
class AsyncOptimizely(_OptimizelyBase[httpx.AsyncClient], AsyncClient, AsyncGroups):
    """Asynchronous client of Optimizely's event endpoints."""

    async def track(
        self,
        event: str,
        user_id: str,
        *,
        experiments: Mapping[Id, Id | Sequence[Id]] | None = None,
        goals: Id | Iterable[Id] | None = None,
        revenue: int | Decimal | None = None,
        segments: Mapping[Id, str] | None = None,
        at: TimeInput | None = None,
    ) -> None:
        """Record a conversion on the older endpoint, which reports success whatever it receives.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            event: Name of the event.
            user_id: Id of the user, the same in every event.
            experiments: The variation that the user has seen, by experiment; several variations for a multivariate
                experiment. Without an entry, the event counts for no experiment.
            goals: Id of the goal that was reached, or several.
            revenue: Whole units of the currency, as Decimal or int: ``Decimal("5.00")`` is sent as 500 cents.
            segments: Segment value by segment id.
            at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. The time of
                arrival by default.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server failed.
            ConfigurationError: The project id is missing.
            TypeError: ``revenue`` is a float, which can't hold most amounts exactly, or a value has the wrong type.
            ValueError: ``revenue`` has fractions of a cent, or ``at`` can't be read.
        """
        await self.events.record(**event_arguments(event, user_id, experiments, goals, revenue, segments, at))

    async def impression(
        self,
        experiment_id: Id,
        variation: Id | Sequence[Id],
        user_id: str,
        *,
        event: str = IMPRESSION,
        segments: Mapping[Id, str] | None = None,
        at: TimeInput | None = None,
    ) -> None:
        """Record that a user saw a variation, on the older endpoint, which reports success whatever it receives.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            experiment_id: Id of the experiment.
            variation: Id of the variation that the user saw; several for a multivariate experiment.
            user_id: Id of the user, the same in every event.
            event: Name of the event; by default the one that Optimizely's own SDKs sent.
            segments: Segment value by segment id.
            at: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. The time of
                arrival by default.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server failed.
            ConfigurationError: The project id is missing.
            TypeError: A value has the wrong type.
            ValueError: ``at`` can't be read.
        """
        experiments = {experiment_id: variation}
        await self.events.record(**event_arguments(event, user_id, experiments, experiment_id, None, segments, at))

    async def send(
        self,
        visitors: Iterable[models.Visitor],
        *,
        revision: str | None = None,
        anonymize_ip: bool | None = None,
        enrich_decisions: bool = True,
        refuse_unusable: bool | None = None,
    ) -> None:
        """Send the events of any number of visitors in one request of at most 3.5 MB.

        Optimizely drops an event whose id it has seen before. So a failed call is repeated like any other that is safe
        to repeat, and the same visitors may be sent again.

        Args:
            visitors: The visitors, as :func:`abwire.optimizely.visitor` makes them.
            revision: Revision of the project's configuration that the decisions were made from.
            anonymize_ip: Whether the last part of the sender's IP address is removed.
            enrich_decisions: Whether Optimizely adds a visitor's earlier decisions, so that only impressions have to
                have their decision.
            refuse_unusable: Whether an unusable event is refused with an error. By default, Optimizely drops it
                silently.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the request, or failed.
            ConfigurationError: The account id is missing.
        """
        await self.events.send(
            visitors=list(visitors),
            revision=unset_if_none(revision),
            client_name="abwire",
            client_version=__version__,
            anonymize_ip=unset_if_none(anonymize_ip),
            enrich_decisions=enrich_decisions,
            strict=unset_if_none(refuse_unusable),
        )
