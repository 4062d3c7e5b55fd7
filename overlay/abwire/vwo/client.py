"""The synchronous client of VWO's server-side API, and what it shares with the asynchronous one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack
from uuid import UUID

import httpx

from abwire_api.vwo import models
from abwire_api.vwo.client import BaseClient, Client
from abwire_runtime._lazy import LazyModule
from abwire_runtime._public import public
from abwire_runtime._tracebacks import forgets_arguments
from abwire_runtime.data.unset import UNSET
from abwire_runtime.data.values import Amount, TimeInput, integer_id, number

from . import events as event_types
from .events import SDK_NAME, SDK_VERSION, checked_tags, event_arguments

if TYPE_CHECKING:
    from abwire_runtime.batches import checkpoints, failures
    from abwire_runtime.batches import result as results
    from abwire_runtime.calls import response as responses
    from abwire_runtime.client import common_options

    from .. import auth as auths
else:  # annotations name what is in them, and importing them takes long
    checkpoints = LazyModule("abwire_runtime.batches.checkpoints")
    failures = LazyModule("abwire_runtime.batches.failures")
    results = LazyModule("abwire_runtime.batches.result")
    responses = LazyModule("abwire_runtime.calls.response")
    common_options = LazyModule("abwire_runtime.client.common_options")
    auths = LazyModule("abwire.auth")

HttpClientT = TypeVar("HttpClientT", bound=httpx.Client | httpx.AsyncClient)


class VWOBase(BaseClient[HttpClientT]):
    """What the synchronous and the asynchronous client share."""

    @forgets_arguments
    def __init__(
        self,
        *,
        account_id: int | None = None,
        sdk_key: auths.Credential | None = None,
        region: Literal["us", "eu", "as"] = "us",
        base_url: str | None = None,
        http_client: HttpClientT | None = None,
        **options: Unpack[common_options.CommonOptions],
    ) -> None:
        """Make a client. An argument that is left out is read from the environment variable in brackets, if it has one.

        Args:
            account_id: Id of the VWO account [VWO_ACCOUNT_ID].
            sdk_key: SDK key of the project's environment, or a function that returns it [VWO_SDK_KEY].
            region: Where the account's data resides: ``"us"``, ``"eu"`` or ``"as"`` (Asia).
            base_url: An absolute http(s) URL to send to instead of VWO's own [VWO_BASE_URL].
            http_client: Your own httpx client to send with. It stays open when this client is closed.
            **options: ``timeout``, ``retries``, ``headers``, ``strict``, ``delivery``, ``query``, ``telemetry``, ``pace``
                and ``deadline``, as :class:`abwire.CommonOptions` describes them.

        Raises:
            ConfigurationError: An argument is not one of the accepted values.
            TypeError: An argument has a name that does not exist. The message suggests the nearest one.
        """
        super().__init__(
            account_id=account_id,
            sdk_key=sdk_key,
            sdk_name=SDK_NAME,
            sdk_version=SDK_VERSION,
            region=region,
            base_url=base_url,
            http_client=http_client,
            **options,
        )

    def _check_reply(self, reply: responses.Response[Any]) -> None:
        if reply._endpoint.operation.event:
            from abwire_runtime.client.web_pages import check_no_page

            check_no_page(reply, "VWO")

    def _account_id(self) -> int:
        return integer_id(self._settings.resolve("account_id", True), "account_id")


@public
class VWO(VWOBase[httpx.Client], Client):
    """Client of VWO's server-side API."""

    def track_user(
        self,
        experiment_id: int | str,
        variation_id: int | str,
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> None:
        """Report that a visitor was given a variation. VWO counts the same visitor in the same variation once.

        Args:
            experiment_id: Id of the campaign: an integer, or a string of digits.
            variation_id: Id of the variation that the visitor was given, likewise.
            user_id: Your own id of the visitor, from which VWO's UUID is made. Pass either this or ``uuid``.
            uuid: VWO's UUID of the visitor: 32 hexadecimal digits, with or without dashes.
            session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now
                by default.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the event, for instance because the SDK key is wrong, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            DecodeError: The reply is a page of another server.
            TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or a value has the wrong type.
            ValueError: A value is empty or malformed.
        """
        self.tracking.track_user(
            experiment_id=integer_id(experiment_id, "experiment_id"),
            variation_id=integer_id(variation_id, "variation_id"),
            extra_data=models.ExtraData(platform="server"),
            **event_arguments(self._account_id(), user_id, uuid, session_time, user_agent, ip),
        )

    def track_goal(
        self,
        experiment_id: int | str,
        variation_id: int | str,
        goal_id: int | str,
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        revenue: Amount | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> None:
        """Report that a visitor reached a goal.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            experiment_id: Id of the campaign: an integer, or a string of digits.
            variation_id: Id of the variation that the visitor was given, likewise.
            goal_id: Id of the goal within the campaign, likewise.
            user_id: Your own id of the visitor, from which VWO's UUID is made. Pass either this or ``uuid``.
            uuid: VWO's UUID of the visitor: 32 hexadecimal digits, with or without dashes.
            revenue: Revenue of the conversion, for goals that track revenue: a finite number.
            session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now
                by default.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the event, for instance because the SDK key is wrong, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            DecodeError: The reply is a page of another server.
            TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or a value has the wrong type.
            ValueError: A value is empty, malformed or out of range.
        """
        self.tracking.track_goal(
            experiment_id=integer_id(experiment_id, "experiment_id"),
            variation_id=integer_id(variation_id, "variation_id"),
            goal_id=integer_id(goal_id, "goal_id"),
            revenue=UNSET if revenue is None else number(revenue, "revenue"),
            **event_arguments(self._account_id(), user_id, uuid, session_time, user_agent, ip),
        )

    def push(
        self,
        tags: Mapping[str, str],
        *,
        user_id: str | int | None = None,
        uuid: str | UUID | None = None,
        session_time: TimeInput | None = None,
        user_agent: str | None = None,
        ip: str | None = None,
    ) -> None:
        """Set custom dimensions of a visitor, by which reports can be split.

        A call is not repeated if the event may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        Args:
            tags: Value by key, at most 255 characters each; at least one.
            user_id: Your own id of the visitor, from which VWO's UUID is made. Pass either this or ``uuid``.
            uuid: VWO's UUID of the visitor: 32 hexadecimal digits, with or without dashes.
            session_time: When it happened: a datetime or a string, in UTC unless it has an offset, or UNIX seconds. Now
                by default.
            user_agent: The visitor's own user agent, for segments and reports.
            ip: The visitor's own IP address, for segments and reports.

        Raises:
            APIConnectionError: No reply arrived.
            APIStatusError: The server refused the event, for instance because the SDK key is wrong, or failed.
            ConfigurationError: The account id or the SDK key is missing.
            DecodeError: The reply is a page of another server.
            TypeError: Neither or both of ``user_id`` and ``uuid`` are given, or a value has the wrong type.
            ValueError: A value is empty, malformed or too long.
        """
        self.tracking.push(
            tags=models.CustomDimensions(dimensions=checked_tags(tags)),
            **event_arguments(self._account_id(), user_id, uuid, session_time, user_agent, ip),
        )

    def batch(
        self,
        events: Iterable[event_types.Event],
        *,
        size: int = 5000,
        concurrency: int = 1,
        on_failure: failures.OnFailure | None = None,
        on_progress: Callable[[results.BatchProgress], object] | None = None,
        stop_after: int | None = None,
        checkpoint: checkpoints.CheckpointLike | None = None,
        result: results.BatchResult | None = None,
    ) -> results.BatchResult:
        """Report any number of events, in as few requests as possible.

        Events are taken from the iterable only as they are needed, so it may be of any length. A request that the server
        refuses as too large is split in half. If a request fails, the others are still sent, unless the server refuses
        the account or the key. A request is not repeated if it may have arrived, unless the client was made with
        ``delivery="at_least_once"``.

        If the iterable raises, the events taken before are still sent. After Ctrl-C or a cancellation, nothing more is
        sent. Either way, the exception has a note with the counts, and ``result`` has the whole account.

        Args:
            events: :class:`TrackUser`, :class:`TrackGoal` and :class:`Push`, or the generated models of events.
                :class:`AsyncVWO` also accepts an asynchronous iterable.
            size: The largest number of events in one request: 1 to 5000.
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

        Returns:
            How many events were accepted, and the others with the reasons. Connection errors, refusals and invalid
            events are reported there, not raised.

        Raises:
            ConfigurationError: The account id or the SDK key is missing, or the checkpoint belongs to another batch.
            OSError: The file of the checkpoint or of ``on_failure`` can't be read or written.
            TypeError: ``events`` is not iterable, or is a single event, or an argument has a wrong type.
            ValueError: A number is out of range, or ``result`` was used before.
        """
        from abwire_runtime.batches.course import BatchOptions
        from abwire_runtime.batches.threads import run

        from .batch import plan  # loads the operations

        options = BatchOptions(
            size=size,
            concurrency=concurrency,
            on_failure=on_failure,
            on_progress=on_progress,
            stop_after=stop_after,
            checkpoint=checkpoint,
            result=result,
            on_end=self._on_batch_end,
        )
        return run(plan(self._account_id()), events, self._send_batch, options)

    def _send_batch(self, events: str) -> None:
        """Send the events of one request: JSON objects with commas between them."""
        from .batch import ENCODED_BATCH, encoded_body, strict_body

        if self._options.strict:  # checks the events, so it needs them as JSON values
            self.tracking.batch(body=strict_body(events), sdk_name=SDK_NAME, sdk_version=SDK_VERSION)
        else:
            body = encoded_body(events)
            self._call(ENCODED_BATCH, {"body": body, "sdk_name": SDK_NAME, "sdk_version": SDK_VERSION})
