"""What a page shows, and what is logged, when Webtrends does not answer or answers with something wrong."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace

from abwire_api.webtrends import models

from ..errors import AbwireError, ConfigurationError
from .results import Conversions, Decisions, Reason, WebtrendsFailure
from .visitor import Visitor

logger: logging.Logger = logging.getLogger("abwire")


def with_defaults(decisions: Decisions, defaults: Mapping[str, str], error: AbwireError | None = None) -> Decisions:
    """Return decisions in which the tests that have none have default values."""
    return Decisions(decisions, decisions.why_not, decisions.visitor, decisions.log, defaults=defaults, error=error)


def default_decisions(error: AbwireError, defaults: Mapping[str, str], visitor: Visitor | None) -> Decisions:
    """Log an error, and return the default values. The tests that Webtrends did decide have their decisions.

    Raises:
        ConfigurationError: The client is not configured, which no default makes up for.
    """
    if isinstance(error, ConfigurationError):
        raise error
    logger.warning("Webtrends: default decisions, because of %s: %s", type(error).__name__, error)
    if isinstance(error, WebtrendsFailure) and isinstance(error.result, Decisions):
        return with_defaults(error.result, defaults, error)
    return Decisions((), {}, visitor or Visitor(), "", defaults=defaults, error=error)


def logged_conversions(error: AbwireError, visitor: Visitor) -> Conversions:
    """Log an error, and return what was recorded nevertheless.

    Raises:
        ConfigurationError: The client is not configured.
    """
    if isinstance(error, ConfigurationError):
        raise error
    logger.warning("Webtrends: conversion not confirmed, because of %s: %s", type(error).__name__, error)
    if isinstance(error, WebtrendsFailure) and isinstance(error.result, Conversions):
        return replace(error.result, error=error)
    return Conversions((), {}, visitor, "", error)


def with_reasons(conversions: Conversions, why_not: Mapping[str, Reason]) -> Conversions:
    """Return conversions with the reasons for tests that were not sent."""
    return replace(conversions, why_not={**conversions.why_not, **why_not}) if why_not else conversions


def convertible(aliases: tuple[str, ...], visitor: Visitor, url: str | None) -> tuple[list[str], dict[str, Reason]]:
    """Sort the tests of a conversion into those that can be sent, and reasons for the others."""
    # Made here, since the import of the client loads no models.
    no_decision = Reason(models.ErrorCode.RESPONSE_NO_CONTROL_COOKIE, "the visitor has had no decision in this test")
    no_address = Reason(models.ErrorCode.UNKNOWN, "the address of the visitor's decision is not known: pass url=")
    known = set(visitor.projects)
    sent = [each for each in aliases if each in known]
    why_not = {each: no_decision for each in aliases if each not in known}
    if sent and not (url or visitor.url):
        logger.warning("Webtrends: no conversion in %s: %s", ", ".join(sent), no_address.text)
        return [], {each: why_not.get(each, no_address) for each in aliases}
    return sent, why_not
