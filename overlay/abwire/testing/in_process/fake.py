"""`FakeApi`: one API in process."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from email.utils import formatdate
from types import TracebackType
from typing import Any

import httpx

from abwire.testing.apis import all_entries, entries_of
from abwire.testing.engine.answering import answer
from abwire.testing.engine.exchange import Call, Reply
from abwire.testing.engine.operation_names import operation_of
from abwire.testing.engine.records import Credentials, Events, RecordedRequest, RequestLog
from abwire.testing.engine.sample import Sampler
from abwire.testing.engine.schemas import JSON
from abwire.testing.engine.servers import Servers
from abwire.testing.engine.specs import Operation
from abwire.testing.engine.state import State
from abwire.testing.in_process.interception import Environment, NotFakedError, start, stop
from abwire.testing.in_process.set_replies import Produce, SetReply, plain
from abwire.testing.in_process.settings import environment_of
from abwire.testing.in_process.transport import FakeTransport, response_of
from abwire.testing.vendors.convert_data import ShopData, fill_shop
from abwire_runtime._public import public_in
from abwire_runtime.client.retries import Retries

AT_ONCE = Retries(backoff=0.0)
"""Retries that do not wait."""


@public_in("abwire.testing")
class FakeApi:
    """One API in process: it checks requests by the spec, keeps what is created, and sends nothing to the vendor.

    As a context manager, it also answers the requests of clients that the tested code makes itself, and puts credentials
    into the environment for them::

        with FakeApi("convert") as api:
            api.reply("experiences.list", [{"id": 7, "name": "Headline", "status": "active"}])
            report = my_code()
        assert api.requests.last.operation == "experiences.list"

    While one is active, a request to another API of abwire that is not faked raises ``NotFakedError``. All other requests
    of httpx go on as before.

    Args:
        name: The API: ``convert``, ``convert_serving``, ``vwo``, ``webtrends``, ``optimizely``, or any other package of
            ``abwire_api``.
        credentials: The credentials that it accepts, and that its clients have.
        seed: Varies the data of :meth:`populate` and :meth:`example`.
        document: The document of an API that has no generated package, in the form of a package's ``document.json``.

    Attributes:
        credentials: The credentials that it accepts, and that its clients have.
        requests: The received requests, oldest first.
        state: The stored objects, and a few options.
        transport: The httpx transport, for an httpx client of your own.

    Raises:
        LookupError: There is no such API.
    """

    def __init__(
        self,
        name: str,
        *,
        credentials: Credentials | None = None,
        seed: int = 0,
        document: dict[str, JSON] | None = None,
    ) -> None:
        entries = all_entries() if document is None else entries_of({name: document})
        if name not in entries:
            raise LookupError(f"there is no API {name!r}: {', '.join(sorted(entries))} are there")
        self._name = name
        self._entry = entries[name]
        self._api = self._entry.read()
        self._seed = seed
        self._lock = threading.RLock()
        self._always: dict[str, Produce] = {}
        self._once: dict[str, list[Produce]] = {}
        self.credentials: Credentials = credentials or Credentials()
        self.requests: RequestLog = RequestLog()
        self._stored, self._dropped = Events(), Events()
        self.state: State = State(self.credentials, self._stored, self._dropped)
        self.transport: FakeTransport = FakeTransport(self._respond)
        self.servers: Servers = Servers(name, self._api.document)
        self._environment = Environment({})

    def __repr__(self) -> str:
        count = len(self.requests)
        return f"<FakeApi {self._name}, {count} request{'' if count == 1 else 's'}>"

    @property
    def name(self) -> str:
        """The name of the API."""
        return self._name

    @property
    def base_url(self) -> str:
        """The URL that clients send to: the vendor's own, to which nothing is sent."""
        return self.servers.base_url

    @property
    def events(self) -> list[dict[str, JSON]]:
        """The events that were stored, oldest first."""
        return self._stored[self._name]

    @property
    def dropped(self) -> list[dict[str, JSON]]:
        """The events that the API acknowledged and discarded, as the vendors do with unusable ones, oldest first."""
        return self._dropped[self._name]

    @property
    def operations(self) -> list[str]:
        """The names of the operations, as :meth:`reply` accepts them."""
        return sorted(each.name for each in self._api.operations.values() if each.name)

    # Clients

    def client(self, **options: Any) -> Any:
        """Make a synchronous client that calls this API. It repeats failed calls as usual, but without waiting.

        Args:
            options: Arguments of the client to add or replace.

        Returns:
            The client, with valid credentials: a ``Convert`` for ``convert``.
        """
        http = httpx.Client(transport=self.transport)
        return self._entry.client()(**{**self._arguments(), "http_client": http, "retries": AT_ONCE, **options})

    def async_client(self, **options: Any) -> Any:
        """Make an asynchronous client that calls this API. It repeats failed calls as usual, but without waiting.

        Args:
            options: Arguments of the client to add or replace.

        Returns:
            The client, with valid credentials: an ``AsyncConvert`` for ``convert``.
        """
        http = httpx.AsyncClient(transport=self.transport)
        return self._entry.async_client()(**{**self._arguments(), "http_client": http, "retries": AT_ONCE, **options})

    def _arguments(self) -> dict[str, JSON]:
        known = self._entry.arguments(self.credentials, self.base_url)
        # Without a base URL, calls go to several hosts of some APIs. With one, no client waits for a published limit.
        published = self._entry.client()._published_pace is not None
        return {**known, "base_url": self.base_url} if self.servers.is_made_up or published else known

    def __enter__(self) -> FakeApi:
        """Answer the requests of all httpx clients to this API, and put its settings into the environment."""
        environment = Environment(environment_of(self._entry, self._arguments()))
        start(self)
        self._environment = environment
        environment.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the requests and the environment alone again."""
        self._environment.stop()
        stop(self)

    # Replies

    def reply(
        self,
        operation: str,
        body: object = None,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = True,
    ) -> None:
        """Set the reply to all valid requests of an operation.

        Requests that the API would refuse are refused as before. Call it again to replace the reply.

        Args:
            operation: The client's method, such as ``experiences.list``. It holds for ``experiences.iterate`` and
                ``experiences.list_detailed`` too.
            body: A model, a dict or other JSON, which is the whole reply. A list for an operation that lists: its items,
                on all pages. Bytes. An ``httpx.Response``. An exception, such as ``httpx.ConnectError("down")``, or its
                class. A function of the request that returns any of these. None: a valid sample.
            status: The status; by default, that of success. No test waits for a retry: 5xx asks clients to wait for
                a millisecond, and 429 for an hour, so that they give up.
            headers: More headers.
            strict: Whether a reply that does not match the spec is refused.

        Raises:
            UnknownOperationError: There is no such operation. The message lists near ones.
            ReplyMismatchError: The API can't send this reply. The message lists what does not match.
        """
        found, produce = self._prepared(operation, body, status, headers, strict, is_lasting=True)
        with self._lock:
            self._always[found.id] = produce

    def reply_once(
        self,
        operation: str,
        *bodies: object,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        strict: bool = True,
    ) -> None:
        """Set the replies to the next valid requests of an operation, one each, in this order.

        Afterwards, the API answers as before. Call it several times for replies with different statuses. With 429 and 5xx,
        clients are asked to repeat the call at once.

        Args:
            operation: The client's method, as for :meth:`reply`.
            bodies: The replies, as for :meth:`reply`; none for one without a body of yours.
            status: The status; by default, that of success.
            headers: More headers.
            strict: Whether a reply that does not match the spec is refused.

        Raises:
            UnknownOperationError: There is no such operation. The message lists near ones.
            ReplyMismatchError: The API can't send one of these replies. The message lists what does not match.
        """
        prepared = [
            self._prepared(operation, body, status, headers, strict, is_lasting=False) for body in bodies or (None,)
        ]
        with self._lock:
            for found, produce in prepared:
                self._once.setdefault(found.id, []).append(produce)

    def _prepared(
        self,
        name: str,
        body: object,
        status: int | None,
        headers: Mapping[str, str] | None,
        strict: bool,
        *,
        is_lasting: bool,
    ) -> tuple[Operation, Produce]:
        operation = operation_of(self._api, name)
        return operation, SetReply(self._api, operation, status, headers or {}, strict, is_lasting).of(body)

    @property
    def unused(self) -> list[str]:
        """The operations with replies of :meth:`reply_once` that no request has met yet."""
        with self._lock:
            return sorted(self._api.operations[each].name or each for each, left in self._once.items() if left)

    def example(self, operation: str, **values: object) -> Any:
        """Make a valid reply of an operation, to change and to pass to :meth:`reply`.

        Args:
            operation: The client's method, as for :meth:`reply`.
            values: Properties of the reply to keep wherever the spec allows them.

        Returns:
            The reply as JSON types; None if the operation replies with none.

        Raises:
            UnknownOperationError: There is no such operation. The message lists near ones.
        """
        found = operation_of(self._api, operation)
        if found.reply_schema is None:
            return None
        schema = self._api.schemas.read(found.reply_schema)
        return Sampler(self._api.schemas, self._seed).value(schema, plain(values) or None)

    # State

    def populate(self, *, experiences: int = 4, variations: int = 3, days: int = 14) -> ShopData:
        """Fill the collections with data as a shop's project has it: experiences whose reports can be plotted.

        Goals, audiences and locations have names as people give them, experiences begin one week after another, and one
        variation of each converts best. The same seed gives the same data.

        Args:
            experiences: How many experiences there are.
            variations: How many variations each has, with the original.
            days: How many days each has been reported on.

        Returns:
            The ids of what was made, and the winners.

        Raises:
            ValueError: A number is too small, or the API is another than ``convert``: only that one has collections.
        """
        if self._name != "convert":
            raise ValueError(f"{self._name} has no collections that could be filled; convert has")
        with self._lock:
            return fill_shop(self.state, seed=self._seed, experiences=experiences, variations=variations, days=days)

    def reset(self) -> None:
        """Forget all objects, events, requests and set replies."""
        with self._lock:
            self.state.reset()
            self.requests.clear()
            self._always.clear()
            self._once.clear()

    # Requests

    def _respond(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            reply = self._answer(request)
        headers = [("date", formatdate(self.state.now(), usegmt=True)), *reply.headers]
        if reply.media_type is not None:
            headers.append(("content-type", reply.media_type))
        return response_of(reply, headers)

    def _answer(self, request: httpx.Request) -> Reply:
        paths = self.servers.path_of(request.url)
        if paths is None:
            where = request.url.copy_with(query=None)
            raise NotFakedError(f"{where} is no URL of the API {self._name!r}; those begin with {self.base_url}")
        raw_path, _, query = request.url.raw_path.decode("ascii").partition("?")
        url = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}{request.url.raw_path.decode('ascii')}"
        headers = httpx.Headers(request.headers)
        record = RecordedRequest(self._name, None, request.method, url, headers, request.content, time.monotonic())
        self.requests.add(record)
        known = False
        for path in paths:
            operation, parameters, is_known = self._api.match(request.method, self._entry.vendor.path_of(path))
            known = known or is_known
            if operation is not None:
                record.operation_id, record.operation = operation.id, operation.name
                call = Call(
                    self._api,
                    operation,
                    self.state,
                    url,
                    raw_path,
                    query,
                    headers,
                    record.body,
                    raw_parameters=parameters,
                )
                reply = answer(self._entry.vendor, call, record, lambda call: self._process(call, record))
                record.status = reply.status
                return reply
        record.violation = "the path is not for this method" if known else "unknown path"
        reply = self._entry.vendor.not_found(known)
        record.status = reply.status
        return reply

    def _process(self, call: Call, record: RecordedRequest) -> Reply:
        waiting = self._once.get(call.operation.id)
        produce = waiting.pop(0) if waiting else self._always.get(call.operation.id)
        record.accepted = True
        return self._entry.vendor.answer(call) if produce is None else produce(call, record)
