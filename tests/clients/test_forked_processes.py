"""A client that is used in a process and in its forked child: each of them has connections of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sandbox import Sandbox
from support.calling import FORMS
from support.clients import APIS, CLASSES, arguments

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")

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
