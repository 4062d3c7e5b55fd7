from __future__ import annotations

from enum import StrEnum


class CialdiniPrinciples(StrEnum):
    """Robert Cialdini's principles of persuasion."""

    RECIPROCITY = "reciprocity"
    COMMITMENT_AND_CONSISTENCY = "commitment_and_consistency"
    SOCIAL_PROOF = "social_proof"
    AUTHORITY = "authority"
    UNITY = "unity"
    SCARCITY = "scarcity"
    SYMPATHY = "sympathy"
