"""Keeps secrets out of tracebacks: reports of errors, such as Sentry's, show the local variables of every frame."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, TypeVar, cast

F = TypeVar("F", bound=Callable[..., Any])

_PACKAGES = {
    *("abwire", "abwire_api", "abwire_runtime"),
    # What sends requests and reads replies: their variables are requests as bytes, headers and bodies.
    *("httpx", "httpcore", "h11", "h2", "anyio", "asyncio", "ssl", "socket", "json"),
}


def forgets_arguments(function: F) -> F:
    """Make a function leave no argument and no local variable in the traceback of an exception that it raises.

    This includes the frames of what abwire sends with, such as httpx. Those of other packages, of functions that were passed
    in, and of the caller, stay as they are. Dicts that are passed by position are emptied, since
    the frame that built them refers to them as well.

    Args:
        function: A function, or a coroutine function.
    """
    if iscoroutinefunction(function):

        @wraps(function)
        async def call_async(*args: Any, **kwargs: Any) -> Any:
            try:
                return await function(*args, **kwargs)
            except BaseException as error:
                _forget(error, args, kwargs)
                args = ()
                raise

        return cast("F", call_async)

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            _forget(error, args, kwargs)
            args = ()
            raise

    return cast("F", call)


def _forget(error: BaseException, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    kwargs.clear()
    for value in args:
        if type(value) is dict:
            value.clear()
    pending: list[BaseException | None] = [error]
    seen: set[int] = set()
    for each in pending:
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            pending += (each.__cause__, each.__context__)
            _clear_frames(each)


def _clear_frames(error: BaseException) -> None:
    entry = error.__traceback__
    while entry is not None:
        frame, entry = entry.tb_frame, entry.tb_next
        if str(frame.f_globals.get("__name__")).partition(".")[0] in _PACKAGES:
            with suppress(RuntimeError):  # it is still running: a function further up, which clears it in its turn
                frame.clear()
