"""What the logger ``abwire`` says about attempts and retries."""

from __future__ import annotations

import logging

import httpx

logger: logging.Logger = logging.getLogger("abwire")


def called(operation: str, method: str, url: str) -> str:
    """Write what was called, for messages and log lines: ``goals.create(): POST https://...``.

    Args:
        operation: The name of the operation; empty for the file at a link. That of a request which the spec does not
            describe is its method and path, and the URL says the same.
        method: The HTTP method.
        url: The URL, without secrets.
    """
    return f"{operation}(): {method} {url}" if operation and " " not in operation else f"{method} {url}"


def log_attempt(call: str, outcome: httpx.Response | Exception, seconds: float, attempt: int) -> None:
    """Log one attempt at DEBUG. Check ``logger.isEnabledFor`` first, so that the URL is made only if it is logged.

    Args:
        call: What was called, as :func:`called` writes it.
        outcome: The reply, or what httpx raised. Only the class of an exception is logged.
        seconds: How long the attempt took.
        attempt: Its number, from 1.
    """
    what = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
    logger.debug("%s: %s in %.0f ms (attempt %d)", call, what, seconds * 1000, attempt)


def log_retry(call: str, reason: str, wait: float, attempt: int, attempts: int) -> None:
    """Log at INFO that a request will be repeated.

    Args:
        call: What was called, as :func:`called` writes it.
        reason: Why, such as "status 503".
        wait: The seconds until then.
        attempt: The number of the next attempt, from 2.
        attempts: The largest number of attempts.
    """
    logger.info("%s: retry in %.2f s (attempt %d of %d) after %s", call, wait, attempt, attempts, reason)


def log_gave_up(call: str, reason: str, why: str) -> None:
    """Log at INFO that a request is not repeated after a transient failure.

    Args:
        call: What was called, as :func:`called` writes it.
        reason: The failure, such as "status 503".
        why: Why the request is not repeated.
    """
    logger.info("%s: no retry after %s, %s", call, reason, why)
