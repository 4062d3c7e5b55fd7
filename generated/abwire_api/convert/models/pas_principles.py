from __future__ import annotations

from enum import StrEnum


class PASPrinciples(StrEnum):
    """Steps of the PAS model: problem, agitation, solution."""

    PROBLEM = "problem"
    AGITATION = "agitation"
    SOLUTION = "solution"
