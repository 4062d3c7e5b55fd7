"""Sends batches for asynchronous clients: one request after the other, or several at once in tasks."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sized
from typing import Any, TypeVar

from .course import BatchOptions, Course
from .plan import BatchPlan
from .result import BatchResult

EncodedT = TypeVar("EncodedT")
BodyT = TypeVar("BodyT", bound=Sized)


async def run(
    plan: BatchPlan[EncodedT, BodyT],
    events: Iterable[Any] | AsyncIterable[Any],
    send: Callable[[BodyT], Awaitable[object]],
    options: BatchOptions,
) -> BatchResult:
    """Send a batch, with asyncio or trio.

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
    source = aiter(events) if isinstance(events, AsyncIterable) else iter(events)
    course = Course(plan, events, options)
    try:
        if course.concurrency == 1:
            await _send_in_turn(course, source, send)
        else:
            await _send_at_once(course, source, send)
    except BaseException as error:
        course.finish(error)
        raise
    return course.finish()


async def _send_in_turn(
    course: Course[EncodedT, BodyT],
    source: Iterator[Any] | AsyncIterator[Any],
    send: Callable[[BodyT], Awaitable[object]],
) -> None:
    while True:
        if (request := course.next_request()) is not None:
            part, body = request
            course.settle(part, await _outcome(send, body))
            del request, part, body  # before more events are taken, so that only one request is in memory
        elif course.wants_events:
            await _take(course, source)
        else:
            return


async def _send_at_once(
    course: Course[EncodedT, BodyT],
    source: Iterator[Any] | AsyncIterator[Any],
    send: Callable[[BodyT], Awaitable[object]],
) -> None:
    import anyio  # works with asyncio and trio; httpx depends on it

    under_way = 0
    changed = anyio.Event()

    async def send_one(part: Any, body: BodyT) -> None:
        nonlocal under_way
        try:
            course.settle(part, await _outcome(send, body))
        except Exception as error:  # of a callback or the checkpoint
            course.end(error)
        finally:
            under_way -= 1
            changed.set()

    async with anyio.create_task_group() as group:
        while True:
            try:
                if under_way < course.concurrency and (request := course.next_request()) is not None:
                    under_way += 1
                    group.start_soon(send_one, *request)
                elif course.wants_events:
                    await _take(course, source)
                elif under_way:
                    changed = anyio.Event()
                    await changed.wait()
                else:
                    return
            except anyio.get_cancelled_exc_class():
                raise
            except BaseException as error:  # the group would wrap it, and cancel the requests that are under way
                course.end(error)


async def _take(course: Course[EncodedT, BodyT], source: Iterator[Any] | AsyncIterator[Any]) -> None:
    """Take the events of one request."""
    if not isinstance(source, AsyncIterator):
        course.take(source)
        return
    try:
        async for event in source:
            if course.take_one(event):
                return
    except MemoryError:
        raise
    except Exception as error:
        course.end_source(error)
    else:
        course.end_source()


async def _outcome(send: Callable[[BodyT], Awaitable[object]], body: BodyT) -> Exception | None:
    try:
        await send(body)
    except Exception as error:
        return error
    return None
