"""The part of a document that a client is made of."""

from __future__ import annotations

from codegen.source.keywords import METHODS
from codegen.source.loader import JSON


def used_part(document: dict[str, JSON]) -> dict[str, JSON]:
    """Leave out callbacks and webhooks: they are requests that the vendor sends, so a fault in one is not ours.

    Args:
        document: The document, which is not modified.

    Returns:
        The document without them. What it shares with the original is not copied.
    """
    used = {key: value for key, value in document.items() if key != "webhooks"}
    components = used.get("components")
    if isinstance(components, dict):
        components = {key: value for key, value in components.items() if key != "callbacks"}
        if isinstance(components.get("pathItems"), dict):
            components["pathItems"] = _without_callbacks(components["pathItems"])
        used["components"] = components
    if isinstance(used.get("paths"), dict):
        used["paths"] = _without_callbacks(used["paths"])
    return used


def _without_callbacks(items: dict[str, JSON]) -> dict[str, JSON]:
    return {path: _item(item) if isinstance(item, dict) else item for path, item in items.items()}


def _item(item: dict[str, JSON]) -> dict[str, JSON]:
    return {
        key: {name: each for name, each in value.items() if name != "callbacks"}
        if key in METHODS and isinstance(value, dict)
        else value
        for key, value in item.items()
    }
