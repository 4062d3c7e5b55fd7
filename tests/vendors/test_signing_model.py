"""The signatures of Convert's requests, compared with what a server computes of the bytes that it receives."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from random import Random
from typing import Any, TypeVar

import httpx
import pytest

from abwire.auth import ConvertHMAC
from support.signed_bytes import RecordedNetwork, bytes_of, recording_client, signature_of

T = TypeVar("T")

REQUESTS = 100_000
PARTS = 10
SAME_URL = 5
"""So many requests in a row have the same URL: reading one takes longer than all else."""
WHOLE = 25
"""Every one of so many requests passes through all of httpx."""
ODD = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\x7fé€😀\u2028\u0000ß%41%2f%2F%zz%"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "get", "PROPFIND")
HOSTS = (
    "api.convert.com",
    "API.Convert.com",
    "api.convert.com:443",
    "api.convert.com:80",
    "127.0.0.1:8080",
    "[::1]:8443",
    "bücher.example",
    "user:p%40ss@api.convert.com",
    "a.b-c.example:65535",
)
SECRETS = ("secret", "s", "pässwörd", "x" * 200, "€" * 30)


class Drawer:
    """Draws requests.

    Args:
        random: Where choices come from.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self.secret = ""

    def text(self, longest: int) -> str:
        random = self._random
        return "".join(
            random.choice(ODD) if random.random() < 0.5 else "ab1/"[random.randrange(4)]
            for _ in range(random.randrange(longest))
        )

    def url(self) -> str:
        random = self._random
        url = f"{random.choice(('https', 'http'))}://{random.choice(HOSTS)}"
        if random.random() < 0.9:
            url += "/" + self.text(20).replace("?", "").replace("#", "")
        if random.random() < 0.5:
            url += "?" + self.text(20)
        return url + ("#part" if random.random() < 0.1 else "")

    def body(self) -> dict[str, Any]:
        random = self._random
        kind = random.randrange(8)
        if kind == 0:
            return {"content": random.randbytes(random.randrange(200))}
        if kind == 1:
            return {"content": json.dumps({self.text(9): self.text(30)}, ensure_ascii=False)}
        if kind == 2:
            return {"json": {self.text(5): [self.text(9), random.random(), None, True]}}
        if kind == 3:
            return {"data": {self.text(5) or "a": self.text(9)}}
        if kind == 4:
            return {"files": {"file": (f"{random.randrange(99)}.txt", random.randbytes(random.randrange(99)))}}
        if kind == 5:
            return {"content": pieces([random.randbytes(random.randrange(1, 50)) for _ in range(random.randrange(4))])}
        return {}

    def sendable_url(self) -> tuple[httpx.URL, str]:
        """A URL that httpx sends requests to, with its scheme."""
        while True:
            with suppress(httpx.InvalidURL, UnicodeError):
                url = httpx.URL(self.url())
                if self._random.random() < 0.3:
                    url = url.copy_merge_params([(self.text(6), self._random.choice([self.text(9), 1, True, None]))])
                return url, url.scheme

    def auth(self) -> tuple[ConvertHMAC, float, float]:
        """Credentials, the time, and how long signatures are valid."""
        self.secret, now, window = self.choice(SECRETS), self.clock(), self.choice((60, 0.25, 3600.75, 1))
        auth = ConvertHMAC(f"app-{self._random.randrange(10**9)}", self.secret, window=window, clock=lambda: now)
        return auth, now, window

    def choice(self, values: Sequence[T]) -> T:
        return self._random.choice(values)

    def clock(self) -> float:
        random = self._random
        now = random.choice([0.0, 1.7e9, 4e9, float(2**31), 1e12]) + random.choice([0.0, random.random(), 0.5, 1e-6])
        return random.choice([now, int(now)])


def pieces(parts: list[bytes]) -> Iterator[bytes]:
    """A body whose length is not known before it was read."""
    yield from parts


@pytest.mark.parametrize("part", range(PARTS))
def test_what_a_server_receives_is_what_was_signed(part: int) -> None:
    """Most requests are only written by h11, as httpx's transport does it. Some pass through all of httpx and httpcore."""
    drawer, network = Drawer(Random(f"signatures {part}")), RecordedNetwork()
    url, scheme = drawer.sendable_url()
    with recording_client(network) as client:
        for index in range(REQUESTS // PARTS):
            if index % SAME_URL == 0:
                url, scheme = drawer.sendable_url()
            auth, now, window = drawer.auth()
            request = httpx.Request(drawer.choice(METHODS), url, **drawer.body())
            if index % WHOLE == 0:
                client.send(request, auth=auth)
                sent = network.take()
                assert sent == bytes_of(request)
            else:
                signed = next(auth.sync_auth_flow(request))
                assert signed is request
                sent = bytes_of(request)
            computed, given = signature_of(sent, scheme, drawer.secret)
            assert given == computed, sent
            expires, multipart = int(request.headers["expires"]), b"multipart/" in sent.partition(b"\r\n\r\n")[0]
            wanted = now + (max(window, 300) if multipart else window)
            assert wanted <= expires < wanted + 1
