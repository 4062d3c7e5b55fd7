"""Checks requests against their operations: every parameter, the content type and the body."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote

from abwire.testing.engine.bodies import check_body
from abwire.testing.engine.casting import cast, read_json
from abwire.testing.engine.exchange import Call, ViolationError
from abwire.testing.engine.schemas import JSON, is_object, types_of
from abwire.testing.engine.specs import Parameter
from abwire.testing.engine.validation import describe

_JOINERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def check(call: Call) -> None:
    """Fill in the parsed parts of a request.

    Raises:
        ViolationError: The request is not valid for its operation.
    """
    _check_path(call)
    _check_query(call)
    _check_headers(call)
    _check_cookies(call)
    check_body(call)


def _check_path(call: Call) -> None:
    for parameter in call.operation.parameters_in("path"):
        if parameter.name not in call.raw_parameters:
            raise ViolationError([f"{parameter.name} is not in the path"], [parameter.name], "path")
        raw = call.raw_parameters[parameter.name]
        is_array = "array" in types_of(call.api.schemas.open(parameter.schema))
        call.path[parameter.name] = _value(call, parameter, raw.split(",") if is_array else [raw], "path")


def _check_query(call: Call) -> None:
    query = call.raw_query.rstrip("&")  # VWO's own example URLs end with one
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict")
    except ValueError as error:
        raise ViolationError([f"The query cannot be read: {error}"], [""], "query") from error
    declared = call.operation.parameters_in("query")
    left: dict[str, list[str]] = {}
    for name, value in pairs:
        left.setdefault(name, []).append(value)
    objects = [parameter for parameter in declared if _is_spread(call, parameter)]
    for parameter in declared:
        if parameter not in objects and parameter.name in left:
            call.query[parameter.name] = _value(call, parameter, left.pop(parameter.name), "query")
    for parameter in objects:
        _check_spread(call, parameter, left)
    names = {parameter.name for parameter in declared}
    for name in left.keys() - _keys_in_query(call) - names:
        if f"{name}[]" in names:
            raise ViolationError([f"The '{name}' parameter must be a array."], [name], "query")
        raise ViolationError([f"The '{name}' parameter is not known."], [name], "query")
    _check_missing(declared, call.query, "query")


def _keys_in_query(call: Call) -> set[str]:
    """The names of the API keys that the operation accepts in the query: no parameter describes them."""
    schemes = [call.api.security_schemes.get(name, {}) for name in call.operation.schemes]
    return {scheme["name"] for scheme in schemes if scheme.get("in") == "query"}


def _is_spread(call: Call, parameter: Parameter) -> bool:
    """Whether each entry of a parameter's object is a query parameter of its own."""
    if parameter.is_json:
        return False
    schema = call.api.schemas.open(parameter.schema)
    is_spread = parameter.style == "deepObject" or (is_object(schema) and parameter.explode)
    return parameter.prefix is not None or is_spread


def _check_spread(call: Call, parameter: Parameter, left: dict[str, list[str]]) -> None:
    """Gather the entries of an object: ``x123=1`` as ``{"123": "1"}``, ``filter[a]=1`` as ``{"a": "1"}``."""
    schema = call.api.schemas.open(parameter.schema)
    keys = re.compile(schema.get("propertyNames", {}).get("pattern", ".+"))
    properties = schema.get("properties", {})
    found: dict[str, JSON] = {}
    for name in list(left):
        if parameter.style == "deepObject" and parameter.prefix is None:
            if name.startswith(f"{parameter.name}["):
                _put(found, re.findall(r"\[([^\]]*)\]", name), left.pop(name))
            continue
        prefix = parameter.prefix or ""
        key = name.removeprefix(prefix)
        if not name.startswith(prefix) or not keys.search(key) or (properties and key not in properties):
            continue
        values = left.pop(name)
        if len(values) > 1:
            raise ViolationError([f"The '{name}' parameter is there twice."], [name], "query")
        found[key] = values[0]
    if found:
        value = found if parameter.prefix is not None else cast(found, schema, call.api.schemas)
        _validate(call, value, parameter, "query")
        call.query[parameter.name] = value


def _put(target: dict[str, JSON], keys: list[str], values: list[str]) -> None:
    """Set the value of ``[a][b]`` or the list of ``[a][]``."""
    is_list = len(keys) > 1 and keys[-1] == ""
    path = keys[:-1] if is_list else keys
    for key in path[:-1]:
        target = target.setdefault(key, {})
    target[path[-1]] = values if is_list or len(values) > 1 else values[0]


def _check_headers(call: Call) -> None:
    declared = call.operation.parameters_in("header")
    for parameter in declared:
        values = call.headers.get_list(parameter.name)
        if values:
            call.header[parameter.name] = _value(call, parameter, values, "header")
    _check_missing(declared, call.header, "header")


def _check_cookies(call: Call) -> None:
    sent = cookies_of(call)
    declared = call.operation.parameters_in("cookie")
    found = {
        parameter.name: _value(call, parameter, [unquote(sent[parameter.name])], "cookie")
        for parameter in declared
        if parameter.name in sent
    }
    _check_missing(declared, found, "cookie")


def cookies_of(call: Call) -> dict[str, str]:
    """The cookies of a request, as they are sent."""
    pairs = (each.strip().partition("=") for each in call.headers.get("cookie", "").split(";"))
    return {name: value for name, _, value in pairs if name}


def _check_missing(declared: list[Parameter], found: dict[str, JSON], location: str) -> None:
    missing = [parameter.name for parameter in declared if parameter.required and parameter.name not in found]
    if missing:
        raise ViolationError([f"The '{name}' parameter is required." for name in missing], missing, location)


def _value(call: Call, parameter: Parameter, raw: list[str], location: str) -> JSON:
    schema = call.api.schemas.open(parameter.schema)
    value: JSON
    if "array" in types_of(schema) and not parameter.is_json:
        if len(raw) > 1 and not parameter.explode and location == "query":
            raise ViolationError([f"The '{parameter.name}' parameter is there twice."], [parameter.name], location)
        joiner = _JOINERS.get(parameter.style, ",")
        split = location != "path" and not (location == "query" and parameter.explode)
        value = cast(
            [text for item in raw for text in (item.split(joiner) if split else [item])], schema, call.api.schemas
        )
    elif len(raw) > 1:
        raise ViolationError([f"The '{parameter.name}' parameter is there twice."], [parameter.name], location)
    elif parameter.is_json:
        value = read_json(raw[0].encode(), parameter.name, location)
    else:
        value = cast(raw[0], schema, call.api.schemas)
    _validate(call, value, parameter, location)
    return value


def _validate(call: Call, value: JSON, parameter: Parameter, location: str) -> None:
    errors = call.api.requests.errors(value, parameter.schema)
    if errors:
        messages, _ = describe(errors)
        name = parameter.name
        raise ViolationError(
            [f"The '{name}' parameter is not valid: {message}" for message in messages], [name], location
        )
