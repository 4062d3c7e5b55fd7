"""Spans and metrics of calls with OpenTelemetry's API, as its conventions for HTTP clients (version 1.44) describe them.

The conventions: https://opentelemetry.io/docs/specs/semconv/http/. Names that they do not define begin with ``abwire.``.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter
from types import TracebackType
from typing import Self

import httpx
from opentelemetry import context, metrics, propagate, trace
from opentelemetry.context import _SUPPRESS_HTTP_INSTRUMENTATION_KEY
from opentelemetry.trace import Span, SpanKind, StatusCode

from .. import __version__
from .._public import public_in
from .errors import AbwireError

_SCHEMA = "https://opentelemetry.io/schemas/1.44.0"

_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
"""The bounds of the buckets of durations in seconds that the conventions advise for HTTP."""

_LONG_BUCKETS = (*_BUCKETS, 30, 60, 120, 300)
"""Those for calls, whose retries and pauses take longer."""

_METHODS = frozenset({"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"})
_PORTS = {"http": 80, "https": 443}


@public_in("abwire.telemetry")
class OpenTelemetry:
    """Spans and metrics of a client's calls with OpenTelemetry: ``Convert(telemetry=OpenTelemetry())``.

    It needs ``pip install 'abwire[otel]'``, and an SDK that exports what it makes. One object can serve all clients.

    A call is a span, named by its operation, such as ``goals.create``. It ends when the method returns; if the reply is a
    stream or a file, when its head has arrived. Each page of a list is a call. Each attempt of a call is a span of kind
    CLIENT below it, named by its HTTP method, with the attributes of the conventions for HTTP. While a call lasts, other
    instrumentation of HTTP makes no spans, since they would be the same ones.

    The metrics are ``http.client.request.duration`` of attempts, ``abwire.client.call.duration``,
    ``abwire.client.retries``, ``abwire.client.pause.duration`` and ``abwire.client.batch.events``.

    Neither holds headers, bodies or secrets. URLs are those of the log.

    Args:
        tracer_provider: Where spans go; by default the provider that the program has set.
        meter_provider: Where metrics go; likewise.
        propagate: Whether to send the headers of the program's propagator, such as ``traceparent``. They are for servers
            that are part of your own system. The vendors ignore them, and a program should not send its ids, or the
            baggage that may come with them, to others without need.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
        propagate: bool = False,
    ) -> None:
        self._tracer = trace.get_tracer("abwire", __version__, tracer_provider, _SCHEMA)
        self._propagates = propagate
        self._has_default_providers = tracer_provider is None and meter_provider is None
        meter = metrics.get_meter("abwire", __version__, meter_provider, _SCHEMA)
        self._attempt_duration = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._call_duration = meter.create_histogram(
            "abwire.client.call.duration",
            "s",
            "Duration of calls, with their retries and waits.",
            explicit_bucket_boundaries_advisory=_LONG_BUCKETS,
        )
        self._retries = meter.create_counter("abwire.client.retries", "{retry}", "Requests that were sent again.")
        self._pauses = meter.create_histogram(
            "abwire.client.pause.duration",
            "s",
            "Length of the pauses of a whole client.",
            explicit_bucket_boundaries_advisory=_LONG_BUCKETS,
        )
        self._batch_events = meter.create_counter(
            "abwire.client.batch.events", "{event}", "Events of batches, by their outcome."
        )

    def __reduce__(self) -> tuple[object, ...]:
        if not self._has_default_providers:
            raise TypeError("an OpenTelemetry with providers of its own can't be pickled: they hold connections")
        return _with_default_providers, (self._propagates,)

    def call(self, client: str, operation: str) -> _Call:
        """Return the context manager of a call. See :meth:`Telemetry.call`.

        Args:
            client: The name of the client.
            operation: The name of the operation.
        """
        return _Call(self, client, operation)

    def batch_ended(self, client: str, accepted: int, failed: int, not_tried: int) -> None:
        """Count the events of a batch. See :meth:`Telemetry.batch_ended`.

        Args:
            client: The name of the client.
            accepted: How many events the server accepted.
            failed: How many it did not accept, or may not have.
            not_tried: How many were not sent.
        """
        for outcome, count in (("accepted", accepted), ("failed", failed), ("not_tried", not_tried)):
            if count:
                self._batch_events.add(count, {"abwire.client": client, "abwire.batch.outcome": outcome})


def _with_default_providers(propagate: bool) -> OpenTelemetry:
    return OpenTelemetry(propagate=propagate)


class _Call:
    """The spans and metrics of one call."""

    def __init__(self, telemetry: OpenTelemetry, client: str, operation: str) -> None:
        self._telemetry = telemetry
        self._name = operation
        self._attributes: dict[str, str] = {"abwire.client": client, "abwire.operation": operation}
        self._attempt: _Attempt | None = None

    def __enter__(self) -> Self:
        self._started = perf_counter()
        self._span = self._telemetry._tracer.start_span(self._name, attributes=self._attributes)
        self._context = context.set_value(
            _SUPPRESS_HTTP_INSTRUMENTATION_KEY, True, trace.set_span_in_context(self._span)
        )
        self._token = context.attach(self._context)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace_back: TracebackType | None
    ) -> None:
        context.detach(self._token)
        attributes = self._attributes
        if error is not None:
            self._end_attempt(error)  # one that was cancelled
            attributes = {**attributes, "error.type": _name(error)}
            self._span.set_attribute("error.type", attributes["error.type"])
            # The messages of our errors hold no secrets. Those of others may quote an argument.
            self._span.set_status(StatusCode.ERROR, str(error) if isinstance(error, AbwireError) else None)
        self._span.end()
        self._telemetry._call_duration.record(perf_counter() - self._started, attributes, self._context)

    def attempt_started(self, request: httpx.Request, url: str, resends: int) -> None:
        telemetry, method = self._telemetry, request.method
        known = method in _METHODS
        attributes: dict[str, str | int] = {
            "http.request.method": method if known else "_OTHER",
            "server.address": request.url.host,
            "server.port": request.url.port or _PORTS.get(request.url.scheme, 0),
        }
        more: dict[str, str | int] = {"url.full": url}
        if not known:
            more["http.request.method_original"] = method
        if resends:
            more["http.request.resend_count"] = resends
            more["abwire.retry.reason"] = self._retry_reason
        span = telemetry._tracer.start_span(
            method if known else "HTTP", self._context, SpanKind.CLIENT, {**attributes, **more}
        )
        self._attempt = _Attempt(span, attributes, perf_counter())
        if telemetry._propagates:
            propagate.inject(request.headers, trace.set_span_in_context(span, self._context))

    def attempt_ended(self, outcome: httpx.Response | Exception) -> None:
        self._end_attempt(outcome)

    def _end_attempt(self, outcome: httpx.Response | BaseException) -> None:
        attempt, self._attempt = self._attempt, None
        if attempt is None:
            return
        attributes = {**attempt.attributes, **_outcome(outcome)}
        attempt.span.set_attributes(attributes)
        if "error.type" in attributes:
            attempt.span.set_status(StatusCode.ERROR)
        attempt.span.end()
        self._telemetry._attempt_duration.record(perf_counter() - attempt.started, attributes, self._context)

    def retrying(self, reason: str, seconds: float) -> None:
        self._retry_reason = reason
        self._span.add_event("retry", {"abwire.retry.reason": reason, "abwire.retry.wait": seconds})
        self._telemetry._retries.add(1, {**self._attributes, "abwire.retry.reason": reason})

    def paused(self, reason: str, seconds: float) -> None:
        self._span.add_event("pause", {"abwire.pause.reason": reason, "abwire.pause.duration": seconds})
        attributes = {"abwire.client": self._attributes["abwire.client"], "abwire.pause.reason": reason}
        self._telemetry._pauses.record(seconds, attributes)


class _Attempt:
    """An attempt that has begun: its span, the attributes of its metrics, and when it began."""

    def __init__(self, span: Span, attributes: Mapping[str, str | int], started: float) -> None:
        self.span = span
        self.attributes = attributes
        self.started = started


def _outcome(outcome: httpx.Response | BaseException) -> dict[str, str | int]:
    """The attributes that say how an attempt ended."""
    if isinstance(outcome, BaseException):
        return {"error.type": _name(outcome)}
    found: dict[str, str | int] = {"http.response.status_code": outcome.status_code}
    version: object = outcome.extensions.get("http_version")  # transports that open no connection have none
    if isinstance(version, bytes) and version.startswith(b"HTTP/"):
        found["network.protocol.version"] = version.removeprefix(b"HTTP/").decode("ascii", "replace")
    if outcome.status_code >= 400:
        found["error.type"] = str(outcome.status_code)
    return found


def _name(error: BaseException) -> str:
    """The full name of an exception's class. An exception's text may hold secrets."""
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
