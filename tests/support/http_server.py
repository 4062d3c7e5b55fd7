"""A plain web server on loopback, for what is not one of the five APIs: links to files, and where redirects lead."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, NamedTuple


class Seen(NamedTuple):
    """A request that came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Answer(NamedTuple):
    """What a path answers. Without a ``length`` the body comes in chunks; with one too large it is cut short."""

    body: Iterable[bytes] = (b"{}",)
    status: int = 200
    headers: dict[str, str] = {}
    length: int | None = None


class Host:
    """Answers what ``answers`` has for a path, keeps what it sees.

    Attributes:
        answers: The answer of each path, or what makes it; ``*`` answers the others, which else are 404.
        seen: The requests.
        url: Its address.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Answer | Callable[[Seen], Answer]] = {}
        self.seen: list[Seen] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.seen.append(Seen(self.command, self.path, headers, body))
                missing = outer.answers.get("*", Answer((b"nothing here",), 404))
                answer = outer.answers.get(self.path.partition("?")[0], missing)
                self.write(answer if isinstance(answer, Answer) else answer(outer.seen[-1]))

            do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815

            def write(self, answer: Answer) -> None:
                self.send_response_only(answer.status)
                chunked = answer.length is None
                framing = ("Transfer-Encoding", "chunked") if chunked else ("Content-Length", str(answer.length))
                for name, value in (framing, *answer.headers.items()):
                    self.send_header(name, value)
                self.end_headers()
                sent = 0
                for piece in answer.body:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece)
                    sent += len(piece)
                if chunked:
                    self.wfile.write(b"0\r\n\r\n")
                elif sent != answer.length:
                    self.close_connection = True

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Host:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
