"""The synchronous client of Optimizely's event endpoints, and what it shares with the asynchronous one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from abwire_api.optimizely import models
from abwire_api.optimizely.client import BaseClient, Client
from abwire_runtime import __version__
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime.data.unset import Unset
from abwire_runtime.data.values import TimeInput, identifier, unset_if_none

from .events import IMPRESSION, Event, Id, event_arguments

if TYPE_CHECKING:
    from abwire_runtime.batches import checkpoints, failures
    from abwire_runtime.batches import result as results
    from abwire_runtime.calls import response as responses
else:  # annotations name what is in them, and importing them takes long
    checkpoints = LazyModule("abwire_runtime.batches.checkpoints")
    failures = LazyModule("abwire_runtime.batches.failures")
    results = LazyModule("abwire_runtime.batches.result")
    responses = LazyModule("abwire_runtime.calls.response")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class OptimizelyBase(BaseClient[HttpClientT]):
    """What the synchronous and the asynchronous client share."""

    def _check_reply(self, reply: responses.Response[Any]) -> None:
        from abwire_runtime.client.web_pages import check_no_page

        check_no_page(reply, "Optimizely")

    def _ids(self) -> tuple[str, str | None]:
        """The ids of the account and of the project, if the client has one."""
        project = self._settings.get("project_id")
        return (
            identifier(self._settings.resolve("account_id", True), "account_id"),
            None if project is None else identifier(project, "project_id"),
        )


@public
class Optimizely(OptimizelyBase[httpx.Client], Client):
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
            DecodeError: The reply is a page of another server.
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
            DecodeError: The reply is a page of another server.
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
        """Send the events of visitors in one request of at most 3.5 MB; :meth:`batch` sends any number of events.

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
            DecodeError: The reply is a page of another server.
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

    def batch(
        self,
        events: Iterable[Event],
        *,
        size: int = 10_000,
        concurrency: int = 1,
        on_failure: failures.OnFailure | None = None,
        on_progress: Callable[[results.BatchProgress], object] | None = None,
        stop_after: int | None = None,
        checkpoint: checkpoints.CheckpointLike | None = None,
        result: results.BatchResult | None = None,
        revision: str | None = None,
        anonymize_ip: bool | None = None,
        refuse_unusable: bool | None = None,
    ) -> results.BatchResult:
        """Send any number of events on the current endpoint, in as few requests as possible.

        Events are taken from the iterable only as they are needed, so it may be of any length. Events of one visitor that
        follow each other are sent as one visitor. A request has at most ``size`` events and at most 3.5 MB, and is split
        in half if the server refuses it as too large. If a request fails, the others are still sent, unless the server
        refuses the account.

        Optimizely drops an event whose id it has seen before, so it is safe to send events again. An event with ``at`` and
        without ``uuid`` has an id that is made from its values, the project and its index in ``events``: the same source,
        sent again or continued from a ``checkpoint``, counts once. An event without both has a random id. The events of a
        failure have the ids that they were sent with.

        Optimizely accepts a request even if events in it are unusable, and drops those silently: ``accepted`` counts them
        unless ``refuse_unusable`` is set. An event also counts for an experiment only if it happened while the experiment
        ran, and if the visitor's impression is known.

        If the iterable raises, the events taken before are still sent. After Ctrl-C or a cancellation, nothing more is
        sent. Either way, the exception has a note with the counts, and ``result`` has the whole account.

        Args:
            events: :class:`abwire.optimizely.Impression` and :class:`abwire.optimizely.Conversion`, of any visitors in any
                order. :class:`AsyncOptimizely` also accepts an asynchronous iterable.
            size: The largest number of events in one request: 1 to 10,000.
            concurrency: How many requests are sent at the same time: 1 to 100. At most one more is held in memory.
            on_failure: Where failures go instead of the result's ``failures``: a callable that gets each
                :class:`abwire.BatchFailure`, or a path, to whose file a line of JSON is appended for each event, or an
                open text file.
            on_progress: Called with a :class:`abwire.BatchProgress` after each request.
            stop_after: After how many failed requests in a row the batch stops, as in an outage. Never by default.
            checkpoint: Where to note what was sent, so that another call with the same events in the same order goes on
                from there: the path of a file, or a :class:`abwire.Checkpoint`. Each event is then sent at least once.
                What failed right before the batch stopped is sent again. The counts include those of earlier calls.
            result: A new :class:`abwire.BatchResult` to fill in and return. It has the account of a batch that an
                exception ended.
            revision: Revision of the project's configuration that the decisions were made from.
            anonymize_ip: Whether the last part of the sender's IP address is removed, as Optimizely does by default.
            refuse_unusable: Whether Optimizely refuses a request with an unusable event. It is then split in half until
                the unusable events are found, and each is a failure. Set ``stop_after`` in case that all are unusable.

        Returns:
            How many events were accepted, and the others with the reasons. Connection errors, refusals and invalid events
            are reported there, not raised.

        Raises:
            ConfigurationError: The account id is missing, or the checkpoint belongs to another batch.
            OSError: The file of the checkpoint or of ``on_failure`` can't be read or written.
            TypeError: ``events`` is not iterable, or is a single event, or an argument has a wrong type.
            ValueError: A number is out of range, or ``result`` was used before.
        """
        from abwire_runtime.batches.course import BatchOptions  # loads the machine, as the next lines the operations
        from abwire_runtime.batches.threads import run

        from .batch import plan

        made = plan(*self._ids(), revision=revision, anonymize_ip=anonymize_ip, refuse_unusable=refuse_unusable)
        return run(
            made,
            events,
            partial(self._send_batch, unset_if_none(refuse_unusable)),
            BatchOptions(
                size=size,
                concurrency=concurrency,
                on_failure=on_failure,
                on_progress=on_progress,
                stop_after=stop_after,
                checkpoint=checkpoint,
                result=result,
                on_end=self._on_batch_end,
            ),
        )

    def _send_batch(self, refuse_unusable: bool | Unset, body: bytes) -> None:
        """Send one request of a batch."""
        from .batch import ENCODED_BATCH, strict_body

        if self._options.strict:  # checks the events, so it needs them as JSON values
            self.events.send(body=strict_body(body), strict=refuse_unusable)
        else:
            self._call(ENCODED_BATCH, {"body": body, "strict": refuse_unusable})
