"""Models that are decoded on first access: whether one was, and decoding all at once."""

from __future__ import annotations

from typing import Any

from abwire import Model


def is_closed(model: Any) -> bool:
    """Whether nobody has looked at a model yet."""
    return isinstance(model, Model) and model._json is not None


def open_all(value: Any) -> None:
    """Open all models in a value."""
    pending = [value]
    for each in pending:  # the list grows during the loop
        inner = vars(each) if isinstance(each, Model) else each
        inner = inner.values() if isinstance(inner, dict) else inner
        pending.extend(other for other in inner if isinstance(other, (Model, dict, list)))
