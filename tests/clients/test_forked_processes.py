"""A client that is used in a process and in its forked child: each of them has connections of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from http.cookiejar import CookieJar
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from abwire.testing import Sandbox
from abwire_runtime import _forks
from abwire_runtime.client.waiting import Queue
from support.calling import FORMS
from support.clients import APIS, CLASSES, arguments
from support.http_server import HTTPServer, ReceivedRequest, Reply

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")

GOAL = b'{"id":7,"type":"revenue"}'
CALLS = {
    "convert": "client.goals.get(7)",
    "convert_serving": "client.config()",
    "vwo": "client.track_user(1, 1, user_id='user-1')",
    "webtrends": "client.control(url='https://www.example.com/')",
    "optimizely": "client.track('seen', 'user-1')",
}
"""A call of each API. Every reply will do, also an error."""

PROGRAM = """
import asyncio, contextlib, inspect, json, os, sys
import abwire

name, arguments, call = json.loads(sys.argv[1])
client = getattr(abwire, name)(retries=0, **arguments)

def use(client):
    with contextlib.suppress(abwire.APIStatusError, abwire.DecodeError, abwire.WebtrendsError):
        result = eval(call)
        if inspect.isawaitable(result):
            asyncio.run(settle(result))

async def settle(result):
    with contextlib.suppress(abwire.APIStatusError, abwire.DecodeError, abwire.WebtrendsError):
        await result

use(client.with_options(headers={"X-Process": str(os.getpid())}))
child = os.fork()
for _ in range(5):
    use(client.with_options(headers={"X-Process": str(os.getpid())}))
if child:
    os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
os._exit(0)
"""


class Server:
    """Records which processes used each connection.

    Attributes:
        processes: The values of ``X-Process`` by the address of a connection's other end.
        url: The address.
    """

    def __init__(self) -> None:
        self.processes: dict[object, set[str | None]] = defaultdict(set)
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                outer.processes[self.client_address].add(self.headers.get("X-Process"))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", "25")
                self.end_headers()
                self.wfile.write(b'{"id":7,"type":"revenue"}')

            do_POST = do_GET  # noqa: N815

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("api", APIS)
def test_a_forked_process_uses_no_connection_of_its_parent(
    server: Server, sandbox: Sandbox, api: str, form: str
) -> None:
    given = json.dumps([CLASSES[api][form].__name__, arguments(sandbox, api, base_url=server.url), CALLS[api]])
    # A separate program, because a process with threads should not fork.
    subprocess.run([sys.executable, "-c", PROGRAM, given], check=True, timeout=60)
    used = list(server.processes.values())
    assert len(used) >= 2
    assert all(len(processes) == 1 for processes in used)
    assert len({process for processes in used for process in processes}) == 2


HELD = """
import asyncio, json, os, sys, threading
from contextlib import ExitStack
import abwire
from abwire_runtime import _forks

given = json.loads(sys.argv[1])
pace = abwire.Pace(1000)
client, other = abwire.Convert(pace=pace, **given), abwire.AsyncConvert(pace=pace, **given)

def use():
    assert client.goals.get(7).id == 7
    async def get():
        assert (await other.goals.get(7)).id == 7
    asyncio.run(get())

use()
locks = [
    client._http._transport._pool._optional_thread_lock, client._budget._lock, other._budget._lock, pace._places._lock,
    client._connections._jar._cookies_lock, other._connections._lock, _forks.renewing,
]
held, done = threading.Event(), threading.Event()

def hold():
    with ExitStack() as stack:
        for lock in locks:
            stack.enter_context(lock)
        held.set()
        done.wait()

threading.Thread(target=hold).start()
held.wait()
if child := os.fork():
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    done.set()
    use()
    os._exit(status)
use()
os._exit(0)
"""

UNDER_WAY = """
import json, os, sys, threading, time
import abwire

given, arrived = json.loads(sys.argv[1]), sys.argv[2]
client = abwire.Convert(timeout=100, retries=0, **given)
client.goals.get(7)  # what is imported while a process forks can't be imported in the child: its lock stays held
found = []
thread = threading.Thread(target=lambda: found.append(client.goals.get(7).id))
thread.start()
while not os.path.exists(arrived):
    time.sleep(0.001)
if child := os.fork():
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    thread.join()
    os._exit(status if found == [7] else 2)
os._exit(0 if client.goals.get(7).id == 7 else 1)
"""


def run_program(sandbox: Sandbox, server: HTTPServer, program: str, *given: str) -> None:
    settings = json.dumps(arguments(sandbox, "convert", base_url=server.url))
    subprocess.run([sys.executable, "-W", "ignore", "-c", program, settings, *given], check=True, timeout=120)


def test_a_fork_is_counted_and_gets_a_lock_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_forks, "count", 5)
    monkeypatch.setattr(_forks, "renewing", held := threading.RLock())
    _forks._forked()
    assert _forks.count == 6
    assert _forks.renewing is not held


def test_locks_that_are_held_while_a_process_forks_do_not_block_the_child(sandbox: Sandbox) -> None:
    with HTTPServer(Reply(headers={"Content-Type": "application/json"}, body=GOAL)) as server:
        run_program(sandbox, server, HELD)
    assert len(server.requests) == 6


def test_a_process_may_fork_while_a_call_is_under_way(sandbox: Sandbox, tmp_path: Path) -> None:
    third = threading.Event()

    def answer(request: ReceivedRequest) -> Reply:
        if len(held.requests) == 2:
            (tmp_path / "arrived").touch()
            assert third.wait(60)
        if len(held.requests) == 3:
            third.set()
        return Reply(headers={"Content-Type": "application/json"}, body=GOAL)

    with HTTPServer(answer) as held:
        run_program(sandbox, held, UNDER_WAY, str(tmp_path / "arrived"))
    assert len(held.requests) == 3


# The first threads of a forked process


def at_once(function: Callable[[], object]) -> list[object]:
    """Call a function in several threads at the same time."""
    ready, found = threading.Barrier(8), list[object]()

    def run() -> None:
        ready.wait(60)
        found.append(function())

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


class SlowQueue(Queue):
    """A queue that takes its time to forget the calls of the other process."""

    renewals = 0

    def _after_fork(self, now: float) -> None:
        self.renewals += 1
        time.sleep(0.02)


def test_threads_of_a_forked_process_renew_a_queue_once(monkeypatch: pytest.MonkeyPatch) -> None:
    queue = SlowQueue()
    monkeypatch.setattr(_forks, "count", _forks.count + 1)
    assert len({id(lock) for lock in at_once(queue._locked)}) == 1
    assert queue.renewals == 1


@pytest.mark.parametrize("form", FORMS)
def test_threads_of_a_forked_process_share_their_connections(
    sandbox: Sandbox, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = CLASSES["convert"][form](**arguments(sandbox, "convert"))
    before, make = client._http, client._connections._make

    def make_slowly(jar: CookieJar) -> object:
        time.sleep(0.02)
        return make(jar)

    client._connections._make = make_slowly
    monkeypatch.setattr(_forks, "count", _forks.count + 1)
    found = {id(http) for http in at_once(lambda: client._http)}
    assert len(found) == 1
    assert id(before) not in found
