"""Optimizely's event endpoints: conversions and impressions, one by one or in batches."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

import httpx

from abwire_api.optimizely import SERVERS
from abwire_api.optimizely import models as models
from abwire_api.optimizely.resources import AsyncGroups, Groups
from abwire_runtime.client.base import ClientBase
from abwire_runtime.client.client import AsyncClient, SyncClient
from abwire_runtime.client.options import Settings, checked_choice
from abwire_runtime.data.values import TimeInput

from .events import IMPRESSION, Id, batch, query
from .events import event as event
from .events import impression as impression
from .events import visitor as visitor

if TYPE_CHECKING:
    from abwire_runtime.client.options import CommonOptions

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)
R = TypeVar("R")  # what a call gives: nothing, or a coroutine that gives nothing


class _OptimizelyBase(ClientBase[HttpClientT], Generic[HttpClientT, R]):
    def __init__(
        self,
        *,
        project_id: str | int | None = None,
        account_id: str | int | None = None,
        region: Literal["us", "eu"] = "us",
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[CommonOptions],
    ) -> None:
        """Make a client. What is not given is read from the environment variable in brackets.

        Args:
            project_id: Project that the events belong to [OPTIMIZELY_PROJECT_ID].
            account_id: Its account [OPTIMIZELY_ACCOUNT_ID].
            region: Where batches are sent: ``"us"`` or ``"eu"``.
            base_url: Where both endpoints are, if not at Optimizely's own addresses [OPTIMIZELY_BASE_URL].
            http_client: An httpx client of your own to send with; closing it stays with you.
            timeout: Seconds for each of connecting, writing and reading.
            retries: How many times to repeat a call that failed, or :class:`abwire.Retries`; 0 turns retries off.
            headers: Headers to send with every request.
            strict: Whether requests and replies that stray from the spec are errors.
            delivery: ``"at_least_once"`` repeats also calls that may have arrived, so that they may count twice.
        """
        settings = Settings("OPTIMIZELY", project_id=project_id, account_id=account_id, base_url=base_url)
        self._region = checked_choice("region", region, "us", "eu")
        super().__init__(SERVERS, settings, None, settings.get("base_url"), http_client, **options)

    def _pick(self, servers: tuple[str, ...]) -> str:
        # The older endpoint has one server; of the current one's two, the second is in the EU.
        return servers[-1] if self._region == "eu" else servers[0]

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
    ) -> R:
        """Record a conversion, on the older endpoint. It answers with success whatever it is sent.

        It is not sent again when it is unknown whether it arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            event: Name of the event.
            user_id: Id of the user, the same in every event.
            experiments: The variation that the user has seen, by experiment; several variations for a multivariate
                experiment. Without an entry the event counts for no experiment.
            goals: The goal that was reached, or several.
            revenue: Money in whole units of the currency, as Decimal or int: ``Decimal("5.00")`` is sent as 500 cents.
            segments: Segment value by segment id.
            at: When it happened, as a datetime, a text (both in UTC unless they say otherwise) or UNIX seconds; when
                Optimizely gets it unless given.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server failed.
            ConfigurationError: The project id is missing.
            TypeError: ``revenue`` is a float, which can't hold most amounts exactly, or something is of the wrong type.
            ValueError: ``revenue`` has fractions of a cent, or ``at`` can't be read.
        """
        result: R = self._form.events.record(**query(event, user_id, experiments, goals, revenue, segments, at))
        return result

    def impression(
        self,
        experiment_id: Id,
        variation: Id | Sequence[Id],
        user_id: str,
        *,
        event: str = IMPRESSION,
        segments: Mapping[Id, str] | None = None,
        at: TimeInput | None = None,
    ) -> R:
        """Record that a user saw a variation, on the older endpoint. It answers with success whatever it is sent.

        It is not sent again when it is unknown whether it arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            experiment_id: Experiment.
            variation: The variation that the user saw; several for a multivariate experiment.
            user_id: Id of the user, the same in every event.
            event: Name of the event; the one that Optimizely's SDKs sent unless given.
            segments: Segment value by segment id.
            at: When it happened, as a datetime, a text (both in UTC unless they say otherwise) or UNIX seconds; when
                Optimizely gets it unless given.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server failed.
            ConfigurationError: The project id is missing.
            TypeError: Something is of the wrong type.
            ValueError: ``at`` can't be read.
        """
        result: R = self._form.events.record(
            **query(event, user_id, {experiment_id: variation}, experiment_id, None, segments, at)
        )
        return result

    def send(
        self,
        visitors: Iterable[models.Visitor],
        *,
        revision: str | None = None,
        anonymize_ip: bool | None = None,
        enrich_decisions: bool = True,
        refuse_unusable: bool | None = None,
    ) -> R:
        """Send the events of several visitors in one request, of 3.5 MB at most.

        Each event carries an id by which Optimizely drops it when it comes again, so this is repeated like any call
        that is safe to repeat, and the same visitors may be sent again.

        Args:
            visitors: The visitors, as :func:`abwire.optimizely.visitor` makes them.
            revision: Revision of the project's configuration that the decisions were made from.
            anonymize_ip: Whether the last part of the sender's IP address is cut off.
            enrich_decisions: Whether Optimizely fills in a visitor's earlier decisions, so that only an impression
                needs to carry its decision.
            refuse_unusable: Whether an unusable event is refused with an error; Optimizely drops it in silence unless
                this is true.

        Raises:
            APIConnectionError: No reply came.
            APIStatusError: The server refused the request, or failed.
            ConfigurationError: The account id is missing.
        """
        result: R = self._form.events.send(**batch(visitors, revision, anonymize_ip, enrich_decisions, refuse_unusable))
        return result


class Optimizely(_OptimizelyBase[httpx.Client, None], SyncClient, Groups):
    """Client of Optimizely's event endpoints."""


class AsyncOptimizely(_OptimizelyBase[httpx.AsyncClient, Coroutine[Any, Any, None]], AsyncClient, AsyncGroups):
    """Asynchronous client of Optimizely's event endpoints."""
