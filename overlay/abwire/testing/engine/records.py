"""What tests read from the sandbox: the received requests, the stored events, and the credentials."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

import httpx

from abwire.testing.engine.schemas import JSON
from abwire_runtime._public import public_in
from abwire_runtime.client.redaction import redact, redact_url


@public_in("abwire.testing")
@dataclass(frozen=True, repr=False)
class Credentials:
    """The credentials that are accepted. The default ones are valid nowhere else.

    Attributes:
        application_id: Convert: the id of an application that signs requests.
        secret: Convert: its secret.
        key_id: Convert: the id of a secret key.
        key_secret: Convert: its secret.
        username: Convert, and basic authentication: a user.
        password: The password of all users.
        mfa_username: Convert: a user who needs a second factor.
        mfa_code: Convert: the code of the second factor.
        new_password_username: Convert: a user who must choose a new password.
        oauth_client_id: Convert: the id of an OAuth client.
        sdk_key: Convert's serving API: an SDK key.
        sdk_key_secret: Convert's serving API: its secret.
        open_sdk_key: Convert's serving API: an SDK key that has no secret.
        debug_token: Convert's serving API: a debug token.
        report_token: Convert: a token that a report can be read with.
        account_id: Convert: the account.
        project_id: Convert: the project.
        vwo_account_id: VWO: the account.
        vwo_sdk_key: VWO: the SDK key.
        webtrends_domain_id: Webtrends: the domain.
        webtrends_key_token: Webtrends: the key token.
        optimizely_project_id: Optimizely: the project.
        optimizely_account_id: Optimizely: the account.
        token: A bearer token, for the APIs that are served by their documents.
        client_id: The id of an OAuth client there.
        client_secret: Its secret.
        api_key: What API keys begin with there; a hyphen and the name of the security scheme follow.
    """

    application_id: str = "sandbox-app"
    secret: str = "sandbox-secret"
    key_id: str = "sandbox-key"
    key_secret: str = "sandbox-key-secret"
    username: str = "user@example.com"
    password: str = "sandbox-password"
    mfa_username: str = "mfa@example.com"
    mfa_code: str = "123456"
    new_password_username: str = "new@example.com"
    oauth_client_id: str = "sandbox-oauth-client"
    sdk_key: str = "sandbox-sdk-key"
    sdk_key_secret: str = "sandbox-sdk-key-secret"
    open_sdk_key: str = "sandbox-open-sdk-key"
    debug_token: str = "sandbox-debug-token"
    report_token: str = "sandbox-report-token"
    account_id: int = 1
    project_id: int = 2
    vwo_account_id: int = 3
    vwo_sdk_key: str = "sandbox-vwo-sdk-key"
    webtrends_domain_id: int = 4
    webtrends_key_token: str = "sandbox-key-token"
    optimizely_project_id: str = "5"
    optimizely_account_id: str = "6"
    token: str = "sandbox-token"
    client_id: str = "sandbox-client"
    client_secret: str = "sandbox-client-secret"
    api_key: str = "sandbox-api-key"

    def __repr__(self) -> str:
        return "Credentials(***)"


@public_in("abwire.testing")
@dataclass(repr=False)
class RecordedRequest:
    """One received request. Its repr shows no secrets.

    Attributes:
        api: The API that it was sent to; empty for a path of no API.
        operation_id: The ``operationId`` of the operation that it matched, if any.
        method: The HTTP method.
        url: The complete URL, as sent.
        headers: The headers.
        body: The body as sent; empty if the connection was reset before it was read.
        time: When it arrived, in the seconds of ``time.monotonic()``.
        accepted: Whether it was valid, authorized and processed.
        violation: Why it was refused.
        fault: The kind of fault that was applied to it.
        status: The status of the reply, if there was one.
        operation: The method of the client that sends it, such as ``goals.create``; empty if there is none.
        path: The parameters in the path by their names in the spec, in the types of the spec.
        query: Those in the query.
        header: Those in the headers.
        secrets: The values among them that the repr must not show.
    """

    api: str
    operation_id: str | None
    method: str
    url: str
    headers: httpx.Headers
    body: bytes
    time: float
    accepted: bool = False
    violation: str | None = None
    fault: str | None = None
    status: int | None = None
    operation: str = ""
    path: dict[str, JSON] = field(default_factory=dict)
    query: dict[str, JSON] = field(default_factory=dict)
    header: dict[str, JSON] = field(default_factory=dict)
    secrets: tuple[str, ...] = ()

    @property
    def json(self) -> JSON:
        """The body, read as JSON; None if there is no body.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.body) if self.body else None

    def __repr__(self) -> str:
        parts = [self.operation or self.operation_id or "no operation", f"{self.method} {redact_url(self.url)}"]
        if self.status is not None:
            parts.append(f"status {self.status}")
        if self.violation is not None:
            parts.append(f"refused: {self.violation}")
        return f"<{redact(', '.join(parts), self.secrets)}>"


@dataclass(repr=False)
class RequestLog(Sequence[RecordedRequest]):
    """The recorded requests, oldest first. Reading is safe while the server adds to it."""

    _items: list[RecordedRequest] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, request: RecordedRequest) -> None:
        """Add a request."""
        with self._lock:
            self._items.append(request)

    def clear(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._items.clear()

    def of(self, operation: str) -> list[RecordedRequest]:
        """The requests for one operation.

        Args:
            operation: The client's method, such as ``goals.create``, or the ``operationId``.

        Returns:
            The requests, oldest first.
        """
        return [request for request in self if operation in (request.operation, request.operation_id)]

    @property
    def last(self) -> RecordedRequest:
        """The latest request.

        Raises:
            LookupError: There is none yet.
        """
        found = self._copy()
        if not found:
            raise LookupError("no request has been sent yet")
        return found[-1]

    def __repr__(self) -> str:
        return repr(self._copy())

    def _copy(self) -> list[RecordedRequest]:
        with self._lock:
            return list(self._items)

    @overload
    def __getitem__(self, index: int) -> RecordedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[RecordedRequest]: ...
    def __getitem__(self, index: int | slice) -> RecordedRequest | list[RecordedRequest]:
        return self._copy()[index]

    def __len__(self) -> int:
        return len(self._copy())

    def __iter__(self) -> Iterator[RecordedRequest]:
        return iter(self._copy())


class Events:
    """The stored, or the dropped, events of each API, oldest first: ``sandbox.events["vwo"]``."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._events: dict[str, list[dict[str, JSON]]] = {}

    def add(self, api: str, event: dict[str, JSON]) -> None:
        """Store an event."""
        with self._lock:
            self._events.setdefault(api, []).append(event)

    def clear(self) -> None:
        """Forget all events."""
        with self._lock:
            self._events.clear()

    def __getitem__(self, api: str) -> list[dict[str, JSON]]:
        with self._lock:
            return list(self._events.get(api, []))
