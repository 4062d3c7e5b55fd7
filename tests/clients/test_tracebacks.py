"""Frames of abwire keep no arguments after an error; frames of others stay as they are."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from abwire import Convert
from abwire_runtime._tracebacks import forgets_arguments


def fail(secret: str, given: dict[str, Any]) -> None:
    raise ValueError(len(secret) + len(given))


async def fail_async(secret: str, given: dict[str, Any]) -> None:
    raise ValueError(len(secret) + len(given))


def variables(error: BaseException, name: str) -> list[dict[str, Any]]:
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    return [frame.f_locals for frame in frames if frame.f_code.co_name == name]


@pytest.mark.parametrize("call", [fail, lambda *args: asyncio.run(fail_async(*args))])
def test_an_error_of_other_code_keeps_its_variables(call: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match="7") as raised:
        forgets_arguments(call)("secret", {"a": 1})
    assert any(
        each.get("secret") == "secret" for name in ("fail", "fail_async") for each in variables(raised.value, name)
    )


def test_the_function_that_forgets_holds_none_of_the_arguments(form: str) -> None:
    given = {"a": "secret"}
    calls: dict[str, Callable[[], Any]] = {
        "sync": lambda: forgets_arguments(fail)("secret", given),
        "async": lambda: asyncio.run(forgets_arguments(fail_async)("secret", given)),
    }
    with pytest.raises(ValueError, match="7") as raised:
        calls[form]()
    assert given == {}
    [wrapper] = [*variables(raised.value, "call"), *variables(raised.value, "call_async")]
    assert "secret" not in repr(wrapper["args"]) + repr(wrapper["kwargs"])


OURS = ("abwire", "abwire_api", "abwire_runtime")
SENDERS = ("httpx", "httpcore", "h11", "h2", "anyio", "asyncio", "ssl", "socket", "json")


def raising(package: str, cause: BaseException | None = None) -> Callable[[str], None]:
    """A function of a package that raises an error, because of another one if there is one."""
    module: dict[str, Any] = {"__name__": package, "cause": cause}
    exec("def send(secret):\n    raise ValueError('failed') from cause", module)
    made: Callable[[str], None] = module["send"]
    return made


@pytest.mark.parametrize(
    ("package", "keeps"),
    [
        *((name, False) for name in (*OURS, *SENDERS)),
        *((name, False) for name in ("httpx._client", "asyncio.base_events")),
        *((name, True) for name in ("requests", "httpxx", "my.httpx", "urllib", "")),
    ],
)
def test_frames_of_what_abwire_sends_with_keep_nothing(package: str, keeps: bool) -> None:
    found: list[bool] = []
    for cause in (None, "first", "second"):
        inner: BaseException | None = None
        for name in (package, "requests") if cause == "second" else (package,) if cause else ():
            try:
                raising(name, inner)("a secret")
            except ValueError as error:
                inner = error
        with pytest.raises(ValueError, match="failed") as raised:
            forgets_arguments(raising("requests" if cause else package, inner))("a secret")
        at: BaseException | None = raised.value
        while at is not None:
            found += [
                ("secret" in frame.f_locals) is (keeps or frame.f_globals["__name__"] == "requests")
                for frame, _ in traceback.walk_tb(at.__traceback__)
                if frame.f_code.co_name == "send"
            ]
            at = at.__cause__
    assert found == [True] * 6


def test_errors_that_caused_each_other_are_forgotten_as_well() -> None:
    one, other = ValueError("one"), ValueError("other")
    one.__context__, other.__context__ = other, one

    def fail_with(error: BaseException) -> None:
        raise error

    with pytest.raises(ValueError, match="one"):
        forgets_arguments(fail_with)(one)


def test_a_result_is_passed_on_and_the_arguments_stay() -> None:
    given = {"a": 1}
    assert forgets_arguments(lambda value, more: (value, more))(1, given) == (1, {"a": 1})
    assert given == {"a": 1}


def test_a_wrong_argument_of_a_constructor_leaves_no_secret() -> None:
    with pytest.raises(Exception, match="clock_skew") as raised:
        Convert(application_id="a", secret="a-marked-secret", clock_skew="other")  # type: ignore[arg-type]
    shown = [repr(frame.f_locals) for frame, _ in traceback.walk_tb(raised.value.__traceback__)]
    assert len(shown) > 3
    assert not any("marked" in each for each in shown[1:])
