"""The synchronous client of Convert's serving and tracking API, and what it shares with the asynchronous one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import httpx

from abwire_api.convert_serving.client import BaseClient, Client
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset
from abwire_runtime.data.values import boolean, identifier, unset_if_none

from .events import Event, check_accepted, group_by_visitor

if TYPE_CHECKING:
    from abwire_api.convert_serving import models
    from abwire_runtime.batches import checkpoints, failures
    from abwire_runtime.batches import result as results

else:  # annotations name what is in them, and importing them takes long
    checkpoints = LazyModule("abwire_runtime.batches.checkpoints")
    failures = LazyModule("abwire_runtime.batches.failures")
    results = LazyModule("abwire_runtime.batches.result")
    models = LazyModule("abwire_api.convert_serving.models")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class ConfigArguments(TypedDict):
    """The arguments that ``configuration.get`` and ``configuration.get_by_sdk_key`` share."""

    environment: str | Unset
    experience_id: str | Unset
    low_cache: int | Unset


def config_arguments(environment: str | None, experience_id: str | int | None, fresh: bool) -> ConfigArguments:
    """The arguments of a configuration call.

    Raises:
        TypeError: A value has the wrong type.
    """
    return {
        "environment": unset_if_none(environment),
        "experience_id": UNSET if experience_id is None else identifier(experience_id, "experience_id"),
        "low_cache": 1 if boolean(fresh, "fresh") else UNSET,
    }


class ConvertServingBase(BaseClient[HttpClientT]):
    """What the synchronous and the asynchronous client share."""

    # The metrics host runs a filter for bots on the User-Agent, which lets pass what contains this. Every SDK of Convert
    # sends it with configuration and tracking requests alike: utils/http-client.ts of javascript-sdk,
    # httpx_transport.py of python-sdk, SdkConstants.kt of android-sdk.
    _product = "ConvertAgent/1.0"

    def _check_reply(self, reply: Response[Any]) -> None:
        if reply._endpoint.operation.group == "tracking":
            check_accepted(reply)

    def _ids(self) -> tuple[str | None, str]:
        """The ids of the account, if the client has one, and of the project, whose host gets the events."""
        by_key = self._has_sdk_key()
        account = self._settings.resolve("account_id", not by_key)
        return (
            None if account is UNSET else identifier(account, "account_id"),
            identifier(self._settings.resolve("project_id", True), "project_id"),
        )

    def _has_sdk_key(self) -> bool:
        return self._settings.get("sdk_key") is not None


@public
class ConvertServing(ConvertServingBase[httpx.Client], Client):
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
        arguments = config_arguments(environment, experience_id, fresh)
        if self._has_sdk_key():
            return self.configuration.get_by_sdk_key(**arguments)
        return self.configuration.get(**arguments)

    def track(self, events: Iterable[Event], *, enrich_data: bool | None = None, source: str = "abwire") -> None:
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

    def batch(
        self,
        events: Iterable[Event],
        *,
        size: int = 1000,
        concurrency: int = 1,
        on_failure: failures.OnFailure | None = None,
        on_progress: Callable[[results.BatchProgress], object] | None = None,
        stop_after: int | None = None,
        checkpoint: checkpoints.CheckpointLike | None = None,
        result: results.BatchResult | None = None,
        enrich_data: bool | None = None,
        source: str = "abwire",
    ) -> results.BatchResult:
        """Send any number of events, in as few requests as possible: by SDK key, or by account and project.

        Events are taken from the iterable only as they are needed, so it may be of any length. Events of one visitor that
        follow each other and have the same segments are sent as one visitor; other than with :meth:`track`, the segments of
        an event hold for this event alone. Convert publishes no limit of a request; one that it refuses as too large is
        split in half. If a request fails, the others are still sent, unless Convert refuses the account or the key, or
        discards the events because it takes the client for a bot.

        Events have no time of their own and no id: Convert counts them when they arrive, and may count one again that is
        sent again. A request is not repeated if it may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        If the iterable raises, the events taken before are still sent. After Ctrl-C or a cancellation, nothing more is
        sent. Either way, the exception has a note with the counts, and ``result`` has the whole account.

        Args:
            events: :class:`Bucketing` and :class:`Conversion` events, of any visitors in any order.
                :class:`AsyncConvertServing` also accepts an asynchronous iterable.
            size: The largest number of events in one request: 1 to 10,000.
            concurrency: How many requests are sent at the same time: 1 to 100. At most one more is held in memory. With
                more than one, the events of a visitor may arrive in another order.
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
            enrich_data: Whether Convert adds what an event lacks from what it has stored about the visitor.
            source: Name of the system that sends the events.

        Returns:
            How many events were accepted, and the others with the reasons. Connection errors, refusals, discarded and
            invalid events are reported there, not raised.

        Raises:
            ConfigurationError: The client has no project, or neither an SDK key nor an account, or the checkpoint belongs
                to another batch.
            OSError: The file of the checkpoint or of ``on_failure`` can't be read or written.
            TypeError: ``events`` is not iterable, or is a single event, or an argument has a wrong type.
            ValueError: A number is out of range, or ``result`` was used before.
        """
        from abwire_runtime.batches.course import BatchOptions  # loads the machine, as the next lines the operations
        from abwire_runtime.batches.threads import run

        from .batch import plan

        return run(
            plan(*self._ids(), enrich_data=enrich_data, source=source),
            events,
            self._send_batch,
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

    def _send_batch(self, body: bytes) -> None:
        """Send one request of a batch."""
        from .batch import ENCODED_BATCH, ENCODED_BATCH_BY_SDK_KEY, strict_body

        if not self._options.strict:
            self._call(ENCODED_BATCH_BY_SDK_KEY if self._has_sdk_key() else ENCODED_BATCH, {"body": body})
        elif self._has_sdk_key():  # a strict client checks the events, so it needs them as JSON values
            self.tracking.send_by_sdk_key(body=strict_body(body))
        else:
            self.tracking.send(body=strict_body(body))
