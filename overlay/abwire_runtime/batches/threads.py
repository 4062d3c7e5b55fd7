"""Sends batches for synchronous clients: one request after the other, or several at once in threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from .course import BatchOptions, Course
from .plan import BatchPlan
from .result import BatchResult

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .chunks import Part

EncodedT = TypeVar("EncodedT")
BodyT = TypeVar("BodyT", bound=Sized)


def run(
    plan: BatchPlan[EncodedT, BodyT], events: Iterable[Any], send: Callable[[BodyT], object], options: BatchOptions
) -> BatchResult:
    """Send a batch.

    Args:
        plan: What the vendor's batches are made of.
        events: The events.
        send: Sends one body, and raises an AbwireError unless all of its events were accepted.
        options: What the caller chose.

    Raises:
        ConfigurationError: A setting is missing, or the checkpoint belongs to another batch.
        TypeError: The events are not iterable, or an option has a wrong type.
        ValueError: An option is out of range.
    """
    source = iter(events)
    course = Course(plan, events, options)
    try:
        if course.concurrency == 1:
            _send_in_turn(course, source, send)
        else:
            _send_at_once(course, source, send)
    except BaseException as error:
        course.finish(error)
        raise
    return course.finish()


def _send_in_turn(course: Course[EncodedT, BodyT], source: Iterator[Any], send: Callable[[BodyT], object]) -> None:
    while True:
        if (request := course.next_request()) is not None:
            part, body = request
            course.settle(part, _outcome(send, body))
            del request, part, body  # before more events are taken, so that only one request is in memory
        elif course.wants_events:
            course.take(source)
        else:
            return


def _send_at_once(course: Course[EncodedT, BodyT], source: Iterator[Any], send: Callable[[BodyT], object]) -> None:
    from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
    from contextvars import copy_context

    under_way: dict[Future[Exception | None], Part[EncodedT]] = {}

    pool = ThreadPoolExecutor(course.concurrency, "abwire-batch")
    try:
        while True:
            for future in [each for each in under_way if each.done()]:
                course.settle(under_way.pop(future), future.result())
            if len(under_way) < course.concurrency and (request := course.next_request()) is not None:
                part, body = request
                under_way[pool.submit(copy_context().run, _outcome, send, body)] = part
            elif course.wants_events:
                course.take(source)
            elif under_way:
                wait(under_way, return_when=FIRST_COMPLETED)
            else:
                return
    except BaseException as error:
        course.end(error)
        wait(under_way)  # their outcome belongs into the account; a second Ctrl-C does not wait for it
        for future, part in under_way.items():
            with suppress(Exception):  # a callback that fails again
                course.settle(part, future.result())
        raise
    finally:
        pool.shutdown(wait=False)


def _outcome(send: Callable[[BodyT], object], body: BodyT) -> Exception | None:
    try:
        send(body)
    except Exception as error:
        return error
    return None
