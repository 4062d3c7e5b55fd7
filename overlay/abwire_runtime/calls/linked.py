"""Requests for a URL from a reply, such as that of the next page of a list.

They are calls of the same operation: signed, paced, repeated, checked and decoded in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from .endpoint import Endpoint
from .operation import Prepared

T = TypeVar("T")


class LinkedEndpoint(Endpoint[T]):
    """An operation that is called at a URL from one of its replies.

    Args:
        endpoint: The operation.
        url: The URL, absolute, and checked to be on the host that the client's credentials are for.
    """

    __slots__ = ("_url",)

    def __init__(self, endpoint: Endpoint[T], url: str) -> None:
        super().__init__(
            endpoint.operation,
            endpoint.schemas,
            parameters=endpoint.parameters,
            body=endpoint.body,
            reply=endpoint.reply,
            replies=endpoint.replies,
            pagination=endpoint.pagination,
            servers=endpoint.servers,
            stream=endpoint.stream,
            download=endpoint.download,
            public=endpoint.public,
            accept=endpoint.accept,
            security=endpoint.security,
        )
        self._url = url

    def prepare(self, arguments: Mapping[str, Any], default: Callable[[str, bool], Any]) -> Prepared:
        """Turn the arguments of the call into a request for the URL.

        The query is that of the URL. The parameters that replies tend to leave out of it are added if it lacks them:
        secrets, settings of the client, and what the call passes as ``extra_query``.

        Args:
            arguments: The arguments of the call that led to the URL.
            default: Returns the client-wide setting of a name.

        Raises:
            TypeError: An argument is not accepted; see `Endpoint.prepare`.
            ValueError: An argument has a value that can't be sent.
        """
        prepared = super().prepare(arguments, default)
        kept = {
            parameter.wire_name or parameter.name
            for parameter in self.parameters
            if parameter.location == "query" and (parameter.secret or parameter.client is not None)
        }
        kept.update(arguments.get("extra_query") or ())
        return prepared._replace(url=self._url, query=[pair for pair in prepared.query if pair[0] in kept])
