"""Every fault of `fault_table`, over sockets, for all clients: what a call ends with, and that the next one succeeds."""

from __future__ import annotations

import asyncio
import os
import socket
import stat
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from abwire import APIConnectionError, APIStatusError, Budget, Retries
from abwire.convert_serving import Bucketing
from abwire.errors import AbwireError
from abwire.webtrends import Visitor
from support.calling import settled, use_client
from support.fault_server import FaultServer, Script
from support.fault_table import FAULTS, GROUPS
from support.fault_types import Fault, Outcome, Site
from support.tls import make_certificate, server_side


@dataclass(frozen=True)
class Api:
    """How a client is called.

    Attributes:
        ok: The body of a good reply.
        settings: The arguments of its constructor.
        safe: An operation that is safe to repeat.
        unsafe: One that is not.
        is_ok: Whether what the former returns is the good reply.
        safe_only_reads: Whether it has no other effect.
        safe_reads_body: Whether its reply has a body.
        unsafe_reads_body: Whether that of the latter has one.
    """

    ok: bytes
    settings: dict[str, Any]
    safe: Callable[[Any], Any]
    unsafe: Callable[[Any], Any]
    is_ok: Callable[[Any], bool]
    safe_only_reads: bool = True
    safe_reads_body: bool = True
    unsafe_reads_body: bool = True


APIS = {
    "convert": Api(
        b'{"id": 7, "name": "Goal"}',
        {"application_id": "1", "secret": "secret-of-convert", "account_id": 1, "project_id": 2},
        lambda client: client.goals.get(7),
        lambda client: client.goals.create(name="Goal", type="code_trigger"),
        lambda goal: goal.to_dict() == {"id": 7, "name": "Goal"},
    ),
    "convert_serving": Api(
        b'{"code": 200}',
        {"sdk_key": "1/2", "project_id": 2},
        lambda client: client.config(),
        lambda client: client.track([Bucketing("visitor", 1, 2)]),
        lambda config: config.to_dict() == {"code": 200},
    ),
    "vwo": Api(
        b'{"version": 1}',
        {"account_id": 1, "sdk_key": "key-of-vwo"},
        lambda client: client.settings.get(),
        lambda client: client.track_goal(1, 2, 3, user_id="visitor"),
        lambda settings: settings.to_dict() == {"version": 1},
        unsafe_reads_body=False,
    ),
    "webtrends": Api(
        b"[]",
        {"domain_id": 1, "key_token": "key-of-webtrends"},
        lambda client: client.control("https://example.com/"),
        lambda client: client.track("test", "sale", Visitor(), url="https://example.com/"),
        lambda decisions: len(decisions) == 0,
        safe_only_reads=False,
    ),
    "optimizely": Api(
        b"{}",
        {"account_id": 1, "project_id": 2},
        lambda client: client.events.send(visitors=[]),
        lambda client: client.track("sale", "visitor"),
        lambda nothing: nothing is None,
        safe_only_reads=False,
        safe_reads_body=False,
        unsafe_reads_body=False,
    ),
}

FORMS = ("sync", "async")


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A certificate that the clients trust, one for another host that they trust as well, and one that they do not."""
    names = ("trusted", "other", "untrusted")
    return {
        name: make_certificate(tmp_path_factory.mktemp(name), *("DNS:other.invalid",) * (name == "other"))
        for name in names
    }


@pytest.fixture
def trusted(certificates: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """The certificates, with the trusted ones in the environment."""
    file = tmp_path / "trusted.pem"
    file.write_bytes(certificates["trusted"].read_bytes() + certificates["other"].read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return certificates


@pytest.fixture(autouse=True)
def hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look up hosts without a network."""
    known = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host not in ("127.0.0.1", b"127.0.0.1"):
            host.encode("idna") if isinstance(host, str) else host  # which refuses impossible names
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def sockets() -> set[tuple[int, int]]:
    """The sockets that this process has open; nothing where the system does not list them."""
    found = set()
    for name in os.listdir("/proc/self/fd") if os.path.isdir("/proc/self/fd") else ():
        try:
            status = os.stat(f"/proc/self/fd/{name}")
        except FileNotFoundError:  # the one that lists them
            continue
        if stat.S_ISSOCK(status.st_mode):
            found.add((status.st_dev, status.st_ino))
    return found


class Scripted:
    """What a server does: the fault, for as many requests as the table says."""

    def __init__(self, fault: Fault, site: Site) -> None:
        self.fault = fault
        self.site = site
        self.left = fault.times
        self.active = True

    def __call__(self) -> Script | None:
        if not self.active or self.left == 0:
            return None
        if self.left is not None:
            self.left -= 1
        return self.fault.script(self.site)


def expected(fault: Fault, name: str, api: Api, is_safe: bool) -> Outcome:
    """The outcome that the table gives for an operation."""
    if name in fault.vendors:
        return fault.vendors[name]
    only_reads = is_safe and api.safe_only_reads
    if fault.with_effect is not None and not only_reads:
        return fault.with_effect
    reads_body = api.safe_reads_body if is_safe else api.unsafe_reads_body
    if fault.ignores_body is not None and not reads_body:
        return fault.ignores_body
    return fault.outcome


def attempts_of(error: AbwireError) -> int | None:
    """How often the call was sent; None of an error that does not say."""
    return error.attempts if isinstance(error, (APIConnectionError, APIStatusError)) else None


async def call(api: Api, client: Any, is_safe: bool) -> Any:
    return await settled((api.safe if is_safe else api.unsafe)(client))


async def until(condition: Callable[[], bool]) -> None:
    """Wait for what the server is about to do."""
    for _ in range(3000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("the server did not do it")


def connections(client: Any) -> list[Any]:
    """The connections of a client. None of them is in use, and no request waits for one."""
    transports = client._http._transport, *client._http._mounts.values()
    pools = [transport._pool for transport in transports]
    assert [request for pool in pools for request in pool._requests] == []
    found = [each for pool in pools for each in pool.connections]
    assert [each for each in found if not (each.is_idle() or each.is_closed())] == []
    return found


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", APIS)
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_call_ends_as_the_table_says_and_the_next_one_succeeds(
    fault: Fault, name: str, form: str, trusted: dict[str, Path]
) -> None:
    if fault.costly and name != "convert":
        pytest.skip("takes long, and one client shows it")
    for is_safe in (True, False):
        check(fault, name, form, is_safe, trusted)


def check(fault: Fault, name: str, form: str, is_safe: bool, certificates: dict[str, Path]) -> None:
    api = APIS[name]
    before = sockets()
    with ExitStack() as stack:
        tls = {"https": "trusted", "untrusted": "untrusted", "wrong-name": "other"}.get(fault.where)
        server = stack.enter_context(FaultServer(api.ok, server_side(certificates[tls]) if tls else None))
        other = stack.enter_context(FaultServer(api.ok))
        site = Site(api.ok, server.url, other.url)
        scripted = server.script = Scripted(fault, site)

        async def use(client: Any) -> None:
            await check_outcome(fault, expected(fault, name, api, is_safe), api, client, is_safe, (server, other))
            scripted.active = False
            await check_next_call(fault, api, client, server, other)

        settings = {**api.settings, "base_url": address(fault, server, stack), "timeout": 30.0, **fault.options}
        retries = Retries(backoff=0, budget=Budget(allowance=1000))
        if fault.where == "proxy":
            stack.enter_context(pytest.MonkeyPatch.context()).setenv("https_proxy", server.url)
        started = time.monotonic()
        use_client(name, form, use, retries=retries, **settings)
        assert time.monotonic() - started < 30  # no call has waited for the usual timeout
        assert server.wait_until_open(0)
        assert other.wait_until_open(0)
    assert sockets() <= before


def address(fault: Fault, server: FaultServer, stack: ExitStack) -> str:
    """The base URL for a fault."""
    if fault.where in ("unknown-host", "proxy"):
        return f"{'https' if fault.where == 'proxy' else 'http'}://unknown.invalid"
    if fault.where == "refused":
        bound = stack.enter_context(socket.socket())  # and not listening, so that nobody else takes the port
        bound.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{bound.getsockname()[1]}"
    return server.url


async def check_outcome(
    fault: Fault, outcome: Outcome, api: Api, client: Any, is_safe: bool, servers: Sequence[FaultServer]
) -> None:
    error_class = outcome.error if is_safe else outcome.error_unsafe or outcome.error
    attempts = outcome.attempts if is_safe else outcome.attempts_unsafe
    if error_class is None:
        value = await call(api, client, is_safe)
        is_redirect = fault in GROUPS["Redirects"]
        assert not is_redirect or not is_safe or api.is_ok(value)
        assert sum(len(each.requests) for each in servers) == attempts + is_redirect
        return
    with pytest.raises(error_class) as caught:
        await call(api, client, is_safe)
    assert type(caught.value) is error_class
    assert attempts_of(caught.value) in (attempts, None)
    assert caught.value.may_have_happened is outcome.may_have_happened
    assert len(str(caught.value)) < 5000


async def check_next_call(fault: Fault, api: Api, client: Any, server: FaultServer, other: FaultServer) -> None:
    left = connections(client)
    if fault.where not in ("http", "https"):
        assert left == []
        return
    if fault.closes_idle:
        await until(lambda: all(each.has_expired() for each in left))
    # On a busy machine, a request whose client has given up may not have been read yet.
    assert left or server.catch_up()
    asked = len(server.requests)
    # A client that was asked to wait for an hour does so, except for calls that are never repeated.
    options = {"retries": 0} if fault.pauses else {}
    # The safe one, whatever the operation was, because its reply shows whether it is the right one.
    assert api.is_ok(await call(api, client.with_options(timeout=30.0, deadline=None, **options), True))
    assert len(server.requests) == asked + 1
    left = connections(client)
    here = [each for each in left if server.url.rpartition(":")[2] in each.info()]
    assert server.wait_until_open(len(here))
    assert other.wait_until_open(len(left) - len(here))
