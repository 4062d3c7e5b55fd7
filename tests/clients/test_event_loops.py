"""An asynchronous client that is used in several event loops has connections of its own in each."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import warnings
from typing import Any

import httpx
import pytest

from abwire import APIConnectionError, APIStatusError, ConfigurationError, WebtrendsError
from abwire.testing import Sandbox
from support.calling import method_of
from support.clients import APIS, async_client, async_convert

SAFE: dict[str, tuple[str, dict[str, Any]]] = {
    "convert": ("goals.list", {}),
    "convert_serving": ("config", {}),
    "vwo": ("track_user", {"experiment_id": 1, "variation_id": 1, "user_id": "user-1"}),
    "webtrends": ("control", {"url": "https://www.example.com/"}),
    "optimizely": ("track", {"event": "seen", "user_id": "user-1"}),
}


async def call(client: Any, api: str) -> None:
    """Call an operation, and ignore whether the reply is an error."""
    name, arguments = SAFE[api]
    with contextlib.suppress(APIStatusError, WebtrendsError):
        await method_of(client, name)(**arguments)


def connections(sandbox: Sandbox) -> int:
    """How many connections to the sandbox are open in event loops of this process."""
    gc.collect()
    port = httpx.URL(sandbox.url).port
    found = [each for each in gc.get_objects() if isinstance(each, asyncio.Transport) and not each.is_closing()]
    return sum((each.get_extra_info("peername") or (0, 0))[1] == port for each in found)


@pytest.mark.parametrize("api", APIS)
def test_a_client_outlives_its_event_loop(sandbox: Sandbox, api: str) -> None:
    client = async_client(sandbox, api)
    for _ in range(3):
        asyncio.run(call(client, api))
    assert len(sandbox.requests) == 3
    asyncio.run(client.aclose())


def test_an_event_loop_that_ends_closes_its_connections(sandbox: Sandbox) -> None:
    client = async_convert(sandbox)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # an open transport or a forgotten task would warn when it is collected
        for _ in range(2):
            asyncio.run(call(client, "convert"))
            assert connections(sandbox) == 0
        asyncio.run(call(async_convert(sandbox), "convert"))  # a client that nobody closes
        assert connections(sandbox) == 0


def test_a_client_that_is_dropped_releases_its_connections(sandbox: Sandbox) -> None:
    async def use() -> None:
        client = async_convert(sandbox)
        await call(client, "convert")
        assert connections(sandbox) == 1
        del client
        while connections(sandbox):
            await asyncio.sleep(0)

    asyncio.run(asyncio.wait_for(use(), 20))


def test_two_threads_with_a_loop_each_share_a_client(sandbox: Sandbox) -> None:
    client = async_convert(sandbox)
    failed: list[BaseException] = []
    both = threading.Barrier(2)

    async def calls() -> None:
        for _ in range(10):
            both.wait(20)
            await asyncio.gather(*(call(client, "convert") for _ in range(3)))

    def run() -> None:
        try:
            asyncio.run(calls())
        except BaseException as error:
            failed.append(error)
            both.abort()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(sandbox.requests) == 60


def test_a_loop_can_go_on_after_its_generators_were_shut_down(sandbox: Sandbox) -> None:
    client = async_convert(sandbox)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(call(client, "convert"))
        loop.run_until_complete(loop.shutdown_asyncgens())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # asyncio says that the loop was shut down
            loop.run_until_complete(call(client, "convert"))
        loop.run_until_complete(client.aclose())
    finally:
        loop.close()
    assert len(sandbox.requests) == 2


def test_a_client_closed_in_one_loop_is_closed_in_all(sandbox: Sandbox) -> None:
    client = async_convert(sandbox)

    async def use() -> None:
        async with client:
            await call(client, "convert")

    asyncio.run(use())
    with pytest.raises(ConfigurationError, match="is closed: make another one"):
        asyncio.run(call(client, "convert"))
    asyncio.run(client.aclose())


def test_a_sign_in_holds_in_the_next_loop(sandbox: Sandbox) -> None:
    client = async_convert(sandbox)
    client._http.cookies.set("sid", "session-0123456789")
    for _ in range(2):
        asyncio.run(call(client, "convert"))
    assert [request.headers["Cookie"] for request in sandbox.requests] == ["sid=session-0123456789"] * 2
    asyncio.run(client.aclose())


def test_an_http_client_of_another_loop_is_an_error_that_says_what_to_do(sandbox: Sandbox) -> None:
    own = httpx.AsyncClient()
    client = async_convert(sandbox, http_client=own)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the connection of the loop that has ended
        asyncio.run(call(client, "convert"))
        with pytest.raises(
            APIConnectionError, match=r"make one httpx\.AsyncClient for each event loop.* itself\.$"
        ) as raised:
            asyncio.run(call(client, "convert"))
        assert isinstance(raised.value.__cause__, RuntimeError)
        asyncio.run(own.aclose())
        del raised
        gc.collect()


def test_other_runtime_errors_stay_what_they_are(sandbox: Sandbox) -> None:
    async def fail(request: httpx.Request) -> None:
        raise RuntimeError("of a hook")

    async def use() -> None:
        async with httpx.AsyncClient(event_hooks={"request": [fail]}) as own:
            await call(async_convert(sandbox, http_client=own), "convert")

    with pytest.raises(RuntimeError, match=r"^of a hook$"):
        asyncio.run(use())
