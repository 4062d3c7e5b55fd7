"""Spans and metrics of calls with OpenTelemetry, and the interface for other systems."""

from __future__ import annotations

import asyncio
import contextlib
import io
import pickle
import re
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry import context, trace
from opentelemetry.context import _SUPPRESS_HTTP_INSTRUMENTATION_KEY
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.trace import SpanKind, StatusCode

import abwire
import abwire_api.convert_serving
from abwire import (
    APIConnectionError,
    AsyncConvert,
    ConfigurationError,
    Convert,
    DeadlineExceededError,
    DecodeError,
    NotFoundError,
    Retries,
    convert_serving,
    optimizely,
)
from abwire import telemetry as telemetry_names
from abwire.telemetry import CallWatch, OpenTelemetry, Telemetry
from abwire.testing import Sandbox
from abwire.vwo import TrackUser
from abwire_runtime.client.telemetry import client_name
from support.calling import caller, settled, use_client
from support.checkout import ROOT
from support.clients import arguments, async_convert, convert
from support.http_server import HANG, HTTPServer, ReceivedRequest, Reply
from support.programs import run
from support.telemetry import Recording

FAST = Retries(attempts=3, backoff=0)


@pytest.fixture
def recording() -> Recording:
    return Recording()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def error_of(span: ReadableSpan) -> object:
    """The ``error.type`` of a span, whose status must fit it."""
    found = attributes(span).get("error.type")
    assert span.status.status_code is (StatusCode.ERROR if found else StatusCode.UNSET)
    return found


# Spans


def test_a_call_is_a_span_and_its_attempt_one_below(sandbox: Sandbox, form: str, recording: Recording) -> None:
    with recording.tracer.start_as_current_span("own work") as own:
        caller(sandbox, "convert", form, telemetry=recording.telemetry)("goals.create", name="A", type="code_trigger")
    attempt, call, _ = recording.spans
    assert (call.name, call.kind) == ("goals.create", SpanKind.INTERNAL)
    assert call.parent == own.get_span_context()
    assert attributes(call) == {"abwire.client": "Convert", "abwire.operation": "goals.create"}
    assert (attempt.name, attempt.kind) == ("POST", SpanKind.CLIENT)
    assert recording.below(call) == [attempt]
    url = httpx.URL(sandbox.requests[-1].url)
    assert attributes(attempt) == {
        "http.request.method": "POST",
        "url.full": str(url),
        "server.address": url.host,
        "server.port": url.port,
        "http.response.status_code": 201,
        "network.protocol.version": "1.1",
    }
    assert error_of(call) is error_of(attempt) is None
    assert not attempt.events


def test_each_attempt_of_a_call_is_a_span_with_the_reason_of_the_retry(
    sandbox: Sandbox, form: str, recording: Recording
) -> None:
    sandbox.faults.add("status", status=503)
    sandbox.faults.add("reset_after_read")
    caller(sandbox, "convert", form, telemetry=recording.telemetry, retries=FAST)("goals.list")
    [call] = recording.named("goals.list")
    first, second, third = recording.below(call)
    assert [error_of(each) for each in (first, second, third)] == ["503", "httpx.ReadError", None]
    assert attributes(first)["http.response.status_code"] == 503
    assert "http.response.status_code" not in attributes(second)
    assert "http.request.resend_count" not in attributes(first)
    assert [attributes(each)["http.request.resend_count"] for each in (second, third)] == [1, 2]
    assert [attributes(each)["abwire.retry.reason"] for each in (second, third)] == ["status 503", "ReadError"]
    assert error_of(call) is None
    assert [(event.name, dict(event.attributes or {})["abwire.retry.reason"]) for event in call.events] == [
        ("retry", "status 503"),
        ("retry", "ReadError"),
    ]
    assert all(set(event.attributes or {}) == {"abwire.retry.reason", "abwire.retry.wait"} for event in call.events)
    assert recording.points("abwire.client.retries") == [
        ({"abwire.client": "Convert", "abwire.operation": "goals.list", "abwire.retry.reason": reason}, 1)
        for reason in ("status 503", "ReadError")
    ]


def test_a_refused_call_is_an_error_with_our_message(sandbox: Sandbox, form: str, recording: Recording) -> None:
    with pytest.raises(NotFoundError) as raised:
        caller(sandbox, "convert", form, telemetry=recording.telemetry)("goals.get", 99)
    [call] = recording.named("goals.get")
    [attempt] = recording.below(call)
    assert error_of(call) == "abwire.NotFoundError"
    assert call.status.description == str(raised.value)
    assert error_of(attempt) == "404"
    assert attempt.status.description is None  # the conventions: the status code says it


def test_a_call_without_a_reply_is_an_error(sandbox: Sandbox, form: str, recording: Recording) -> None:
    nobody = {"base_url": "http://127.0.0.1:1", "retries": 0, "telemetry": recording.telemetry}
    with pytest.raises(APIConnectionError):
        caller(sandbox, "convert", form, **nobody)("goals.get", 99)
    [call] = recording.named("goals.get")
    [attempt] = recording.below(call)
    assert (error_of(call), error_of(attempt)) == ("abwire.APIConnectionError", "httpx.ConnectError")
    assert (attributes(attempt)["server.address"], attributes(attempt)["server.port"]) == ("127.0.0.1", 1)


def test_a_reply_that_can_not_be_decoded_fails_the_call_and_not_the_attempt(
    sandbox: Sandbox, form: str, recording: Recording
) -> None:
    sandbox.faults.add("garbage")
    with pytest.raises(DecodeError):
        caller(sandbox, "convert", form, telemetry=recording.telemetry)("goals.list")
    [call] = recording.named("goals.list")
    [attempt] = recording.below(call)
    assert (error_of(call), error_of(attempt)) == ("abwire.DecodeError", None)


def test_a_call_with_wrong_arguments_has_no_attempt(sandbox: Sandbox, form: str, recording: Recording) -> None:
    with pytest.raises(TypeError):
        caller(sandbox, "convert", form, telemetry=recording.telemetry)("goals.get", ["secret"])
    [call] = recording.spans
    assert error_of(call) == "TypeError"
    assert call.status.description is None  # the message of a TypeError may quote an argument


def test_requests_that_the_spec_does_not_describe_have_one_name(
    sandbox: Sandbox, form: str, recording: Recording
) -> None:
    """Their paths hold ids, and a system for metrics keeps each name that it has seen."""
    call = caller(sandbox, "convert", form, telemetry=recording.telemetry)
    for number in range(3):
        with pytest.raises(NotFoundError):
            call("request", "GET", f"/accounts/1/projects/2/goals/{number}")
    assert len(recording.named("request")) == 3
    [(_, (count, _))] = recording.points("abwire.client.call.duration")
    assert count == 3


def test_each_page_is_a_call(sandbox: Sandbox, form: str, recording: Recording) -> None:
    with convert(sandbox) as client:
        for number in range(5):
            client.goals.create(name=f"Goal {number}", type="code_trigger")

    async def use(client: Any) -> int:
        found = client.goals.iterate(results_per_page=2)
        if form == "sync":
            return len(list(found))
        return len([goal async for goal in found])

    telling = arguments(sandbox, "convert", telemetry=recording.telemetry)
    assert use_client("convert", form, use, **telling) == 5
    assert [span.name for span in recording.spans] == ["POST", "goals.list"] * 3


def test_a_stream_is_a_call_until_its_head_has_arrived(sandbox: Sandbox, form: str, recording: Recording) -> None:
    async def use(client: Any) -> None:
        stream = await settled(client.ai_content.generate_code_stream(content="a button"))
        attempt, call = recording.spans
        assert call.name == "ai_content.generate_code"
        assert attributes(attempt)["http.response.status_code"] == 200
        assert trace.get_current_span() is trace.INVALID_SPAN
        await settled(stream.close() if form == "sync" else stream.aclose())

    use_client("convert", form, use, **arguments(sandbox, "convert", telemetry=recording.telemetry))
    assert len(recording.spans) == 2


def test_a_refused_stream_ends_its_spans(sandbox: Sandbox, form: str, recording: Recording) -> None:
    sandbox.faults.add("status", status=404)
    with pytest.raises(NotFoundError):
        caller(sandbox, "convert", form, telemetry=recording.telemetry)(
            "ai_content.generate_code_stream", content="a button"
        )
    attempt, call = recording.spans
    assert (error_of(attempt), error_of(call)) == ("404", "abwire.NotFoundError")


def test_the_link_of_a_file_is_a_secret(sandbox: Sandbox, form: str, recording: Recording) -> None:
    with HTTPServer(Reply(body=b"content")) as server:
        link = f"{server.url}/signed/path?signature=abc"
        caller(sandbox, "convert", form, telemetry=recording.telemetry)("download", link, to=io.BytesIO())
    attempt, call = recording.spans
    assert (attempt.name, call.name) == ("GET", "link")
    assert "signed/path" not in recording.everything()


def test_a_cancelled_call_ends_its_spans(sandbox: Sandbox, recording: Recording) -> None:
    async def cancel(server: HTTPServer) -> None:
        arrived = asyncio.Event()
        loop = asyncio.get_running_loop()

        def hang(request: ReceivedRequest) -> Reply:
            loop.call_soon_threadsafe(arrived.set)
            return HANG

        server.default = hang
        async with async_convert(sandbox, base_url=server.url, telemetry=recording.telemetry) as client:
            call = asyncio.ensure_future(client.goals.list())
            await arrived.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    with HTTPServer() as server:
        asyncio.run(cancel(server))
    attempt, call = recording.spans
    assert error_of(attempt) == error_of(call) == "asyncio.exceptions.CancelledError"
    assert attempt.parent == call.get_span_context()
    assert [each["error.type"] for each, _ in recording.points("http.client.request.duration")] == [
        "asyncio.exceptions.CancelledError"
    ]


def test_an_interrupted_call_ends_its_spans(sandbox: Sandbox, recording: Recording) -> None:
    def interrupt(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with (
        httpx.Client(transport=httpx.MockTransport(interrupt)) as http,
        convert(sandbox, http_client=http, telemetry=recording.telemetry) as client,
        pytest.raises(KeyboardInterrupt),
    ):
        client.goals.list()
    attempt, call = recording.spans
    assert error_of(attempt) == error_of(call) == "KeyboardInterrupt"
    assert trace.get_current_span() is trace.INVALID_SPAN


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_calls_at_the_same_time_have_their_own_attempts(sandbox: Sandbox, recording: Recording, library: str) -> None:
    async def work(client: Any, number: int) -> None:
        with recording.tracer.start_as_current_span(f"work {number}"):
            await client.goals.create(name=f"Goal {number}", type="code_trigger")
            assert trace.get_current_span().get_span_context().is_valid

    async def use() -> None:
        async with (
            async_convert(sandbox, telemetry=recording.telemetry) as client,
            anyio.create_task_group() as group,
        ):
            for number in range(10):
                group.start_soon(work, client, number)

    anyio.run(use, backend=library)
    for number in range(10):
        [own] = recording.named(f"work {number}")
        [call] = recording.below(own)
        [attempt] = recording.below(call)
        assert (call.name, attempt.name) == ("goals.create", "POST")


def test_other_instrumentation_of_http_makes_no_second_span(sandbox: Sandbox, recording: Recording) -> None:
    seen: list[object] = []

    def look(request: httpx.Request) -> None:
        seen.append(context.get_value(_SUPPRESS_HTTP_INSTRUMENTATION_KEY))
        seen.append(trace.get_current_span().get_span_context())

    with (
        httpx.Client(event_hooks={"request": [look]}) as http,
        convert(sandbox, http_client=http, telemetry=recording.telemetry) as client,
    ):
        client.goals.list()
    [call] = recording.named("goals.list")
    assert seen == [True, call.get_span_context()]
    assert context.get_value(_SUPPRESS_HTTP_INSTRUMENTATION_KEY) is None


@pytest.mark.parametrize("propagate", [False, True])
def test_ids_of_traces_are_sent_only_if_that_is_asked_for(sandbox: Sandbox, form: str, propagate: bool) -> None:
    recording = Recording(propagate=propagate)
    sandbox.faults.add("status", status=503)
    caller(sandbox, "convert", form, telemetry=recording.telemetry, retries=FAST)("goals.list")
    [call] = recording.named("goals.list")
    sent = [request.headers.get("traceparent") for request in sandbox.requests]
    ids: list[Any] = [each.get_span_context() for each in recording.below(call)]
    wanted = [f"00-{each.trace_id:032x}-{each.span_id:016x}-{int(each.trace_flags):02x}" for each in ids]
    assert sent == (wanted if propagate else [None, None])


def test_ids_of_traces_are_not_sent_by_default(recording: Recording) -> None:
    request = httpx.Request("GET", "https://example.com/")
    with recording.telemetry.call("Convert", "goals.list") as watch:
        watch.attempt_started(request, str(request.url), 0)
    assert "traceparent" not in request.headers


def test_a_method_that_the_conventions_do_not_know_is_other(recording: Recording) -> None:
    with recording.telemetry.call("Convert", "request") as watch:
        watch.attempt_started(httpx.Request("PURGE", "https://example.com/x"), "https://example.com/x", 0)
        watch.attempt_ended(httpx.Response(204))
    attempt, _ = recording.spans
    assert attempt.name == "HTTP"
    assert attributes(attempt) == {
        "http.request.method": "_OTHER",
        "http.request.method_original": "PURGE",
        "url.full": "https://example.com/x",
        "server.address": "example.com",
        "server.port": 443,
        "http.response.status_code": 204,
    }


# Metrics


def test_durations_are_counted_by_outcome(sandbox: Sandbox, form: str, recording: Recording) -> None:
    call = caller(sandbox, "convert", form, telemetry=recording.telemetry)
    for _ in range(2):
        call("goals.list")
    with pytest.raises(NotFoundError):
        call("goals.get", 99)
    calls = {
        (each["abwire.operation"], each.get("error.type")): count
        for each, (count, _) in recording.points("abwire.client.call.duration")
    }
    assert calls == {("goals.list", None): 2, ("goals.get", "abwire.NotFoundError"): 1}
    attempts = recording.points("http.client.request.duration")
    assert [(each["http.response.status_code"], each.get("error.type"), count) for each, (count, _) in attempts] == [
        (200, None, 2),
        (404, "404", 1),
    ]
    for each, (_, seconds) in attempts:
        assert seconds > 0
        assert "url.full" not in each


def test_a_pause_of_the_whole_client_is_measured(sandbox: Sandbox, form: str, recording: Recording) -> None:
    sandbox.faults.add("429")
    caller(sandbox, "convert", form, telemetry=recording.telemetry, retries=FAST)("goals.list")
    [call] = recording.named("goals.list")
    assert [event.name for event in call.events] == ["pause", "retry"]
    assert dict(call.events[0].attributes or {})["abwire.pause.reason"] == "status 429"
    [(found, (count, seconds))] = recording.points("abwire.client.pause.duration")
    assert (found, count) == ({"abwire.client": "Convert", "abwire.pause.reason": "status 429"}, 1)
    assert seconds == dict(call.events[0].attributes or {})["abwire.pause.duration"]
    assert [error_of(each) for each in recording.below(call)] == ["429", None]


def test_a_call_that_ends_at_its_deadline_ends_its_spans(sandbox: Sandbox, form: str, recording: Recording) -> None:
    with HTTPServer(HANG) as server, pytest.raises(DeadlineExceededError):
        caller(sandbox, "convert", form, base_url=server.url, telemetry=recording.telemetry, deadline=1)("goals.list")
    attempt, call = recording.spans
    assert error_of(attempt) == error_of(call) == "abwire.DeadlineExceededError"


USERS = [f"user {number}" for number in range(10)]
BATCHES: dict[str, list[Any]] = {
    "vwo": [TrackUser(1, 2, user_id=user) for user in USERS],
    "optimizely": [optimizely.Conversion(user, "purchase", at=1_750_000_000) for user in USERS],
    "convert_serving": [convert_serving.Conversion(user, 3) for user in USERS],
}
"""Events by the API whose client has ``batch``."""


def outcomes_of_batches(recording: Recording) -> dict[str, int]:
    """The number of events by outcome."""
    points = recording.points("abwire.client.batch.events")
    assert len({each["abwire.client"] for each, _ in points}) == 1
    return {each["abwire.batch.outcome"]: count for each, count in points}


@pytest.mark.parametrize("api", BATCHES)
def test_the_events_of_a_batch_are_counted_by_outcome(
    sandbox: Sandbox, form: str, recording: Recording, api: str, tmp_path: Path
) -> None:
    call = caller(sandbox, api, form, telemetry=recording.telemetry, retries=0)
    events = [*BATCHES[api], "no event"]
    sandbox.faults.add("status", status=500, times=3)
    given = {"size": 2, "stop_after": 3, "checkpoint": tmp_path / "progress"}
    call("batch", events, **given)
    assert outcomes_of_batches(recording) == {"failed": 6, "not_tried": 5}
    call("batch", events, **given)  # it goes on; what was done before is not counted again
    assert outcomes_of_batches(recording) == {"accepted": 10, "failed": 7, "not_tried": 5}


@pytest.mark.parametrize("api", BATCHES)
def test_the_requests_of_a_batch_are_calls_below_the_span_of_the_program(
    sandbox: Sandbox, form: str, recording: Recording, api: str
) -> None:
    with recording.tracer.start_as_current_span("own work") as own:
        caller(sandbox, api, form, telemetry=recording.telemetry)("batch", BATCHES[api], size=2, concurrency=3)
    calls = [span for span in recording.spans if span.parent == own.get_span_context()]
    assert len(calls) == 5
    assert [len(recording.below(each)) for each in calls] == [1] * 5
    assert outcomes_of_batches(recording) == {"accepted": 10}


class Clock:
    """A clock that a test sets."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = 1000.0
        monkeypatch.setattr("abwire_runtime.client.open_telemetry.perf_counter", lambda: self.at)


def test_durations_are_those_of_the_attempt_and_of_the_call(
    recording: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock(monkeypatch)
    request = httpx.Request("GET", "https://example.com/x")
    with recording.tracer.start_as_current_span("own work"), recording.telemetry.call("VWO", "a.b") as watch:
        clock.at += 2
        watch.attempt_started(request, "https://example.com/x", 0)
        clock.at += 3
        watch.attempt_ended(httpx.Response(503))
        clock.at += 4
    [(found, value)] = recording.points("http.client.request.duration")
    assert value == (1, 3)
    assert found == {
        "http.request.method": "GET",
        "server.address": "example.com",
        "server.port": 443,
        "http.response.status_code": 503,
        "error.type": "503",
    }
    call = {"abwire.client": "VWO", "abwire.operation": "a.b"}
    assert recording.points("abwire.client.call.duration") == [(call, (1, 9))]


def test_what_is_measured_belongs_to_the_span_of_the_call(recording: Recording) -> None:
    request = httpx.Request("GET", "https://example.com/x")
    with recording.tracer.start_as_current_span("own work"):
        for outcome in (httpx.Response(200), KeyboardInterrupt()):  # the latter ends the attempt with the call
            with contextlib.suppress(KeyboardInterrupt), recording.telemetry.call("VWO", "a.b") as watch:
                watch.attempt_started(request, "https://example.com/x", 0)
                watch.retrying("status 503", 1.5)
                watch.paused("status 429", 2.5)
                if not isinstance(outcome, httpx.Response):
                    raise outcome
                watch.attempt_ended(outcome)
    calls: list[Any] = [each.get_span_context() for each in recording.named("a.b")]
    found = recording.spans_by_metric()
    assert found.keys() == {
        "http.client.request.duration",
        "abwire.client.call.duration",
        "abwire.client.retries",
        "abwire.client.pause.duration",
    }
    # Of all values in a bucket, the last one is kept.
    assert all(spans and spans <= {each.span_id for each in calls} for spans in found.values())


def test_events_of_a_call_have_the_reason_and_the_seconds(recording: Recording) -> None:
    with recording.telemetry.call("VWO", "a.b") as watch:
        watch.retrying("status 503", 1.5)
        watch.paused("status 429", 2.5)
    [call] = recording.spans
    assert [(event.name, dict(event.attributes or {})) for event in call.events] == [
        ("retry", {"abwire.retry.reason": "status 503", "abwire.retry.wait": 1.5}),
        ("pause", {"abwire.pause.reason": "status 429", "abwire.pause.duration": 2.5}),
    ]


SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
"""The buckets of https://opentelemetry.io/docs/specs/semconv/http/http-metrics/."""


def test_each_metric_has_a_unit_a_description_and_buckets(recording: Recording) -> None:
    with recording.telemetry.call("VWO", "a.b") as watch:
        watch.attempt_started(httpx.Request("GET", "https://example.com/x"), "https://example.com/x", 0)
        watch.attempt_ended(httpx.Response(200))
        watch.retrying("status 503", 1.5)
        watch.paused("status 429", 2.5)
    recording.telemetry.batch_ended("VWO", 1, 0, 0)
    schema = "https://opentelemetry.io/schemas/1.44.0"
    scopes = {(scope.name, scope.version, scope.schema_url) for scope, _ in recording.metrics()}
    for span in recording.spans:
        scope = span.instrumentation_scope
        assert scope is not None
        scopes.add((scope.name, scope.version, scope.schema_url))
    assert scopes == {("abwire", abwire.__version__, schema)}
    assert {metric.name: (metric.unit, metric.description) for _, metric in recording.metrics()} == {
        "http.client.request.duration": ("s", "Duration of HTTP client requests."),
        "abwire.client.call.duration": ("s", "Duration of calls, with their retries and waits."),
        "abwire.client.retries": ("{retry}", "Requests that were sent again."),
        "abwire.client.pause.duration": ("s", "Length of the pauses of a whole client."),
        "abwire.client.batch.events": ("{event}", "Events of batches, by their outcome."),
    }
    assert recording.bounds("http.client.request.duration") == SECONDS
    long = [*SECONDS, 30, 60, 120, 300]
    assert recording.bounds("abwire.client.call.duration") == long
    assert recording.bounds("abwire.client.pause.duration") == long


def test_the_events_of_a_batch_have_the_client_and_the_outcome(recording: Recording) -> None:
    recording.telemetry.batch_ended("VWO", 3, 0, 2)
    assert recording.points("abwire.client.batch.events") == [
        ({"abwire.client": "VWO", "abwire.batch.outcome": "accepted"}, 3),
        ({"abwire.client": "VWO", "abwire.batch.outcome": "not_tried"}, 2),
    ]


# Attributes of attempts


def attempt_of(recording: Recording, method: str, url: str, outcome: httpx.Response) -> ReadableSpan:
    """The span of an attempt."""
    with recording.telemetry.call("VWO", "a.b") as watch:
        watch.attempt_started(httpx.Request(method, url), url, 0)
        watch.attempt_ended(outcome)
    return recording.spans[0]


@pytest.mark.parametrize("method", ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"])
def test_the_methods_of_http_are_names_of_spans(recording: Recording, method: str) -> None:
    span = attempt_of(recording, method, "https://example.com/", httpx.Response(200))
    assert (span.name, attributes(span)["http.request.method"]) == (method, method)
    assert "http.request.method_original" not in attributes(span)


@pytest.mark.parametrize(
    ("url", "port"),
    [("http://a.test", 80), ("https://a.test", 443), ("https://a.test:80", 80), ("unix://a.test/x", 0)],
)
def test_an_attempt_has_the_port_of_the_server(recording: Recording, url: str, port: int) -> None:
    assert attributes(attempt_of(recording, "GET", url, httpx.Response(200)))["server.port"] == port


@pytest.mark.parametrize(
    ("version", "expected"),
    [(b"HTTP/1.0", "1.0"), (b"HTTP/2", "2"), (b"HTTP/\xff", "\ufffd"), (b"SPDY/3", None), ("HTTP/2", None)],
)
def test_an_attempt_has_the_version_of_http(recording: Recording, version: object, expected: str | None) -> None:
    reply = httpx.Response(200, extensions={"http_version": version})
    span = attempt_of(recording, "GET", "https://a.test", reply)
    assert attributes(span).get("network.protocol.version") == expected


@pytest.mark.parametrize(("status", "error"), [(200, None), (399, None), (400, "400"), (599, "599")])
def test_an_attempt_has_failed_from_status_400_on(recording: Recording, status: int, error: str | None) -> None:
    assert error_of(attempt_of(recording, "GET", "https://a.test", httpx.Response(status))) == error


class OwnError(Exception):
    """An exception of another library."""


def test_the_message_of_another_librarys_error_is_left_out(recording: Recording) -> None:
    for error in (OwnError("secret"), ConfigurationError("wrong")):
        with contextlib.suppress(OwnError, ConfigurationError), recording.telemetry.call("VWO", "a.b"):
            raise error
    assert [(error_of(each), each.status.description) for each in recording.spans] == [
        (f"{__name__}.OwnError", None),
        ("abwire.ConfigurationError", "wrong"),
    ]


# The option


class OwnConvert(Convert):
    """A client that a program extends."""


class AsyncOther:
    """A client of another package."""


@pytest.mark.parametrize(
    ("cls", "name"),
    [
        (Convert, "Convert"),
        (AsyncConvert, "Convert"),
        (OwnConvert, "Convert"),
        (abwire_api.convert_serving.Client, "convert_serving"),
        (abwire_api.convert_serving.AsyncClient, "convert_serving"),
        (AsyncOther, "Other"),
    ],
)
def test_both_forms_of_a_client_and_what_extends_them_have_one_name(cls: type, name: str) -> None:
    assert client_name(cls) == name


def test_the_option_holds_for_the_clients_of_with_options(sandbox: Sandbox, recording: Recording) -> None:
    other = Recording()
    with convert(sandbox, telemetry=recording.telemetry) as client:
        client.with_options(retries=0).goals.list()
        client.with_options(telemetry=None).goals.list()
        client.with_options(telemetry=other.telemetry).tags.list()
    assert [span.name for span in recording.spans if span.kind is SpanKind.INTERNAL] == ["goals.list"]
    assert [span.name for span in other.spans if span.kind is SpanKind.INTERNAL] == ["tags.list"]


class Without:
    """An environment that lacks a module."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find_spec(self, name: str, path: Any, target: Any = None) -> None:
        if name == "abwire_runtime.client.open_telemetry":
            raise ModuleNotFoundError("not installed", name=self._name)


def test_opentelemetry_is_loaded_by_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    names = vars(telemetry_names)
    monkeypatch.delitem(names, "OpenTelemetry", raising=False)
    found: Any = getattr(telemetry_names, "OpenTelemetry")  # noqa: B009 - as if it was asked for the first time
    assert found is OpenTelemetry
    assert names["OpenTelemetry"] is OpenTelemetry
    assert dir(telemetry_names) == ["CallWatch", "OpenTelemetry", "Telemetry"]
    with pytest.raises(
        AttributeError, match=r"module 'abwire.telemetry' has no attribute 'Telemetri'; did you mean 'Tel"
    ):
        getattr(telemetry_names, "Telemetri")  # noqa: B009


@pytest.mark.parametrize("name", ["opentelemetry", "opentelemetry.trace"])
def test_opentelemetry_that_is_not_installed_is_named_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.delitem(vars(telemetry_names), "OpenTelemetry", raising=False)
    monkeypatch.delitem(sys.modules, "abwire_runtime.client.open_telemetry")
    monkeypatch.setattr(sys, "meta_path", [Without(name), *sys.meta_path])
    with pytest.raises(ImportError) as raised:
        getattr(telemetry_names, "OpenTelemetry")  # noqa: B009
    assert type(raised.value) is ImportError
    assert str(raised.value) == "OpenTelemetry is not installed: pip install 'abwire[otel]'"
    assert (raised.value.name, raised.value.__cause__) == (name, None)
    assert "OpenTelemetry" not in vars(telemetry_names)


@pytest.mark.parametrize("name", ["typing_extensions", "opentelemetry_sdk", None])
def test_another_module_that_is_missing_is_not_taken_for_opentelemetry(
    monkeypatch: pytest.MonkeyPatch, name: Any
) -> None:
    monkeypatch.delitem(vars(telemetry_names), "OpenTelemetry", raising=False)
    monkeypatch.delitem(sys.modules, "abwire_runtime.client.open_telemetry")
    monkeypatch.setattr(sys, "meta_path", [Without(name), *sys.meta_path])
    with pytest.raises(ModuleNotFoundError, match=r"^not installed$"):
        getattr(telemetry_names, "OpenTelemetry")  # noqa: B009


@pytest.mark.parametrize("wrong", ["otel", OpenTelemetry, object()])
def test_a_wrong_telemetry_is_refused(sandbox: Sandbox, wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="telemetry must be"):
        convert(sandbox, telemetry=wrong)
    with convert(sandbox) as client, pytest.raises(ConfigurationError, match="telemetry must be"):
        client.with_options(telemetry=wrong)


@pytest.mark.parametrize("propagate", [False, True])
def test_it_can_be_sent_to_another_process_that_has_providers_of_its_own(propagate: bool) -> None:
    found = pickle.loads(pickle.dumps(OpenTelemetry(propagate=propagate)))
    request = httpx.Request("GET", "https://example.com/")
    with Recording().tracer.start_as_current_span("own work"), found.call("Convert", "goals.list") as watch:
        watch.attempt_started(request, str(request.url), 0)
    assert ("traceparent" in request.headers) is propagate


@pytest.mark.parametrize(
    "given",
    [
        {"tracer_provider": TracerProvider(shutdown_on_exit=False)},
        {"meter_provider": MeterProvider(shutdown_on_exit=False)},
        {
            "tracer_provider": TracerProvider(shutdown_on_exit=False),
            "meter_provider": MeterProvider(shutdown_on_exit=False),
        },
    ],
    ids=["of spans", "of metrics", "both"],
)
def test_one_with_its_own_providers_can_not_be_pickled(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="can't be pickled"):
        pickle.dumps(OpenTelemetry(**given))


class Told:
    """A system of the user's own."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    @contextmanager
    def call(self, client: str, operation: str) -> Iterator[CallWatch]:
        self.lines.append(f"{client} {operation}")
        try:
            yield self
        except Exception as error:
            self.lines.append(type(error).__name__)
            raise

    def attempt_started(self, request: httpx.Request, url: str, resends: int) -> None:
        self.lines.append(f"{request.method} {httpx.URL(url).path.rpartition('/')[2]} {resends}")

    def attempt_ended(self, outcome: httpx.Response | Exception) -> None:
        self.lines.append(str(outcome.status_code) if isinstance(outcome, httpx.Response) else type(outcome).__name__)

    def retrying(self, reason: str, seconds: float) -> None:
        self.lines.append(f"retry after {reason} in {seconds:g}")

    def paused(self, reason: str, seconds: float) -> None:
        self.lines.append(f"pause after {reason} for {seconds:g}")

    def batch_ended(self, client: str, accepted: int, failed: int, not_tried: int) -> None:
        self.lines.append(f"{client} batch {accepted} {failed} {not_tried}")


def test_any_object_with_the_methods_is_told_of_each_call(sandbox: Sandbox) -> None:
    told: Telemetry = Told()
    sandbox.faults.add("status", status=500)
    given = arguments(sandbox, "convert", telemetry=told, retries=FAST)
    with OwnConvert(**given) as client, pytest.raises(NotFoundError):
        client.goals.get(99)
    assert isinstance(told, Told)
    assert told.lines == [
        "Convert goals.get",
        "GET 99 0",
        "500",
        "retry after status 500 in 0",
        "GET 99 1",
        "404",
        "NotFoundError",
    ]


PROGRAM = """
import sys
from abwire import Convert
with Convert({arguments}) as convert:
    convert.goals.list()
print([name for name in sys.modules if "telemetry" in name])
"""


def test_the_extra_installs_the_api_which_is_enough(sandbox: Sandbox) -> None:
    """An SDK is up to the program. Without one, nothing is recorded."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [re.split("[<>=]", each)[0] for each in project["optional-dependencies"]["otel"]] == ["opentelemetry-api"]
    given = ", ".join(f"{name}={value!r}" for name, value in arguments(sandbox, "convert").items())
    hidden = "import sys\nsys.modules['opentelemetry.sdk'] = None\nfrom abwire.telemetry import OpenTelemetry\n"
    done = run(sys.executable, "-c", hidden + PROGRAM.format(arguments=f"{given}, telemetry=OpenTelemetry()"), cwd=ROOT)
    assert done.stderr == ""
    assert "abwire_runtime.client.open_telemetry" in done.stdout


def test_a_client_without_telemetry_imports_nothing_for_it(sandbox: Sandbox) -> None:
    given = ", ".join(f"{name}={value!r}" for name, value in arguments(sandbox, "convert").items())
    done = run(sys.executable, "-c", PROGRAM.format(arguments=given), cwd=ROOT)
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize(
    ("program", "wanted"),
    [
        ("from abwire.telemetry import Telemetry, CallWatch; print('ok')", "ok"),
        ("from abwire.telemetry import OpenTelemetry", "pip install 'abwire[otel]'"),
        ("import abwire.telemetry; abwire.telemetry.OpenTelemetri", "did you mean 'OpenTelemetry'?"),
    ],
)
def test_where_opentelemetry_is_not_installed_the_error_says_what_to_install(program: str, wanted: str) -> None:
    hidden = f"import sys; sys.modules['opentelemetry'] = None; {program}"
    done = run(sys.executable, "-c", hidden, cwd=ROOT)
    assert wanted in done.stdout + done.stderr
