from __future__ import annotations

from enum import StrEnum


class ChangeHistoryObjectTypes(StrEnum):
    """Kinds of objects whose changes an account's history records."""

    ACCOUNT = "account"
    AUDIENCE = "audience"
    FEATURE = "feature"
    COLLABORATOR = "collaborator"
    DOMAIN = "domain"
    GOAL = "goal"
    HYPOTHESIS = "hypothesis"
    EXPERIENCE = "experience"
    REPORT = "report"
    CHANGE = "change"
    VARIATION = "variation"
    PROJECT = "project"
    TAG = "tag"
