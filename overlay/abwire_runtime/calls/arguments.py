"""Reading and replacing single arguments of a call, which may be in a body that is passed as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..data.encoding import encode
from ..data.model import Model
from ..data.unset import UNSET
from .endpoint import Endpoint


def field_of(value: Any, name: str) -> Any:
    """Return a field of a model or of a JSON object.

    Args:
        value: The model, the object, or anything else.
        name: The field's name in JSON.

    Returns:
        The value; None if there is none.
    """
    if isinstance(value, dict):
        found = value.get(name)
    elif not isinstance(value, Model):
        return None
    elif name in value._known:
        found = getattr(value, value._names.get(name, name))
    else:
        found = value.additional_properties.get(name)
    return None if found is UNSET else found


def argument_of(endpoint: Endpoint[Any], arguments: Mapping[str, Any], name: str | None) -> Any:
    """Return what a call passes for an argument.

    Args:
        endpoint: The operation.
        arguments: The arguments of the call.
        name: The argument: a parameter, or a property of the body.

    Returns:
        The value, which may be in a body that is passed as a whole; None if there is none.
    """
    if name is None:
        return None
    value = arguments.get(name, UNSET)
    if value is UNSET and _is_in_body(endpoint, arguments, name):
        return field_of(arguments["body"], _wire_name(endpoint, name))
    return None if value is UNSET else value


def replace_arguments(
    endpoint: Endpoint[Any], arguments: Mapping[str, Any], values: Mapping[str, Any]
) -> dict[str, Any]:
    """Replace some of the arguments of a call, or add them.

    Args:
        endpoint: The operation.
        arguments: The arguments of the call, which are not modified.
        values: The new values. If the call passes a whole body, those of its properties are replaced in the body.

    Returns:
        The new arguments.
    """
    in_body = [name for name in values if _is_in_body(endpoint, arguments, name)]
    changed = {**arguments, **{name: value for name, value in values.items() if name not in in_body}}
    if in_body:
        properties = {_wire_name(endpoint, name): values[name] for name in in_body}
        changed["body"] = {**encode(arguments["body"]), **properties}
    return changed


def _is_in_body(endpoint: Endpoint[Any], arguments: Mapping[str, Any], name: str) -> bool:
    """Whether a call passes a whole body, of which an argument is a property."""
    if arguments.get("body", UNSET) is UNSET:
        return False
    return endpoint.body is not None and name in (endpoint.body.properties or ())


def _wire_name(endpoint: Endpoint[Any], name: str) -> str:
    return endpoint.body.wire_names.get(name, name) if endpoint.body else name
