"""The options that all clients share, as a type.

It is a module of its own, because no client needs it at run time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, SupportsFloat, TypedDict

from .._public import public
from ..calls.additions import Query
from .options import Timeout
from .pacing import Pace
from .retries import Retries
from .telemetry import Telemetry


@public
class CommonOptions(TypedDict, total=False):
    """The keyword arguments that every client accepts: how it sends requests.

    Attributes:
        timeout: Seconds above 0 for each of connecting, writing and reading, or an ``httpx.Timeout``; None for no limit.
            By default, 10 seconds to connect and 30 for the others; with your own ``http_client``, the timeout of that.
        retries: How many times to repeat a failed call, or an :class:`abwire.Retries`; 0 turns retries off. 2 by default.
        headers: Headers to send with every request, as printable ASCII strings.
        strict: Whether a request or reply that does not match the spec is an error. False by default.
        delivery: Whether to repeat a call that is not safe to repeat, such as tracking a conversion, if it may have
            arrived: ``"at_most_once"``, the default, does not; ``"at_least_once"`` does, so it may count twice.
        query: Query parameters to send with every request; the items of a list under the same name.
        telemetry: What is told of each call, such as :class:`abwire.telemetry.OpenTelemetry`. Nothing by default.
        pace: The largest number of requests in any period: ``Pace(requests=10, per=60)``, an :class:`abwire.Pace`, which
            all threads, tasks and ``with_options`` copies share. By default the limit that the vendor publishes for its
            own servers, if it does; None for no limit.
        deadline: Seconds above 0 for each call as a whole: all attempts, the waits between them and for the pace, and reading
            the reply; of a stream or a download, until the reply begins. Each page of ``iterate()`` is a call. None, the
            default, for no limit. After it, the call raises :class:`abwire.DeadlineExceededError`.
    """

    timeout: Timeout
    retries: int | Retries | None
    headers: Mapping[str, str] | None
    strict: bool
    delivery: Literal["at_most_once", "at_least_once"]
    query: Query | None
    telemetry: Telemetry | None
    pace: Pace | None
    deadline: SupportsFloat | None
