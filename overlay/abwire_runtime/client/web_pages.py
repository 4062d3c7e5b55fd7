"""Success replies that are web pages, where an API never answers with one: they come from somewhere else."""

from __future__ import annotations

from typing import Any

from ..calls.response import Response
from .errors import DecodeError


def check_no_page(reply: Response[Any], vendor: str) -> None:
    """Check that a successful reply is the vendor's, and not the page of a proxy or of a network that asks for a login.

    Args:
        reply: The reply. What the body of the vendor's own means is documented nowhere, but it is no page.
        vendor: The vendor's name.

    Raises:
        DecodeError: The reply is a page.
    """
    response = reply.http_response
    if "html" in response.headers.get("Content-Type", "").lower() or response.content.lstrip()[:1] == b"<":
        operation = reply._endpoint.operation.label
        raise DecodeError(
            f"the reply of {operation}() is a page and not {vendor}'s: a proxy or a network's login may have taken the"
            " request",
            body=response.content,
            response=response,
            operation=operation,
        )
