"""An example call of every operation, with the arguments that it requires."""

from __future__ import annotations

import re

from codegen.planning.package_plan import EndpointPlan, Field, Plan
from website.names import VENDORS

_STRINGS = {
    "aliases": "headline-test",
    "client_id": "8f2c1e",
    "code_verifier": "a-random-text-of-43-characters-or-more-of-your-own",
    "content": "A green button that says: Try it for free",
    "email": "ada@example.com",
    "description": "Seen from the second visit on",
    "event_name": "signed_up",
    "id": "a1",
    "name": "Signed up",
    "summary": "Visitors did not see the button",
    "user_email": "ada@example.com",
    "visitor_uuid": "5B1D7F0A9C3E4682A7D0E1F2B3C4D5E6",
}
_LINE = 72
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_ALSO = {"pushCustomDimension": ['tags=models.CustomDimensions(dimensions={"plan": "pro"})']}
"""Arguments that the document does not require and the vendor does, by operation."""


class Examples:
    """Example calls of an API.

    Args:
        plan: The plan of its package.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._models = {model.name: model for model in plan.models}
        self._unions = {union.name: union for union in plan.unions}
        self._enums = {name: enum for enum in plan.enums for name in (enum.name, enum.like)}
        vendor = VENDORS.get(plan.api)
        self._variable = vendor.variable if vendor else "client"

    def call(self, endpoint: EndpointPlan) -> str:
        """A call with all required arguments, such as a user would write it.

        Args:
            endpoint: The operation.
        """
        operation = endpoint.operation
        arguments = [self.value(field) for field in endpoint.positional]
        named = [*self._body(endpoint), *endpoint.keywords]
        tags = endpoint.variants[0].tags if endpoint.variants else {}
        required = [field for field in named if field.default is None or field.name in tags]
        if operation.name.startswith("update") and all(field.name in tags for field in required):
            required.append(next(field for field in named if field not in required))  # or nothing would change
        arguments += [f"{field.name}={self.value(field)}" for field in required]
        if endpoint.body is not None and endpoint.properties is None and endpoint.body_required:
            arguments.append(f"body={self._of(endpoint.body_annotation or 'Any', 'body')}")
        arguments += _ALSO.get(operation.operation_id, ())
        result, function = _result(endpoint), f"{self._variable}.{operation.group}.{operation.name}"
        if endpoint.paging and endpoint.paging.iterate:
            function = f"{self._variable}.{operation.group}.{endpoint.paging.iterate}"
            call = wrapped(f"{function}({', '.join(arguments)})")
            return f"for {result} in {call}:\n    print({result})"
        result = f"{result} = " if result else ""
        return wrapped(f"{result}{function}({', '.join(arguments)})")

    def _body(self, endpoint: EndpointPlan) -> list[Field]:
        """The arguments for the body; of a union, for its first variant."""
        return endpoint.variants[0].fields if endpoint.variants else endpoint.properties or []

    def value(self, field: Field) -> str:
        """The expression of an accepted value.

        Args:
            field: An argument, or a field of a model.
        """
        return self._of(field.annotation, field.name)

    def _of(self, annotation: str, name: str) -> str:
        annotation = annotation.removesuffix(" | Unset").removesuffix(" | None")
        if match := re.match(r"Literal\[('[^']*'|-?\d+|\"[^\"]*\")", annotation):
            return match[1].replace("'", '"')
        if match := re.fullmatch(r"(?:Sequence|list)\[(.*)\]", annotation):
            return f"[{self._of(match[1], name)}]"
        if match := re.fullmatch(r"Mapping\[str, (.*)\]", annotation):
            return f'{{"key": {self._of(match[1], "value")}}}'
        first = annotation.split(" | ")[0]
        if match := re.fullmatch(r"models\.(\w+)", first):
            return self._model(match[1], name)
        match first:
            case "int":
                return "1001" if name == "id" or name.endswith("_id") else "1772323200" if "time" in name else "1"
            case "float":
                return "19.9"
            case "bool":
                return "True"
            case "FileInput":
                return 'Path("button.png")'
            case "str":
                return f'"{self._string(name)}"'
        return "{}"

    def _model(self, name: str, argument: str) -> str:
        if name in self._enums:
            return _quoted(self._enums[name].members[0][1])
        if name in self._unions:
            return self._model(self._unions[name].variants[0], argument)
        model = self._models.get(name)
        if model is None:  # an alias
            return self._of(self._plan.aliases.get(name, "Any"), argument)
        required = [f"{field.name}={self.value(field)}" for field in model.fields if field.default is None]
        return f"models.{name}({', '.join(required)})"

    def _string(self, name: str) -> str:
        if name in _STRINGS:
            return _STRINGS[name]
        if "url" in name:
            return "https://www.example.com/"
        if name.endswith(("_id", "_key", "_uuid")) or name in ("code", "sid", "key"):
            return f"{name.removesuffix('_id').removesuffix('_key').replace('_', '-')}-1"
        return name.replace("_", " ")


def wrapped(call: str, indent: int = 0) -> str:
    """A call with one argument a line where it is longer than a line, and so on inside.

    Args:
        call: The expression. Its strings have no brackets.
        indent: The spaces before it.
    """
    opening = re.search(r"[(\[{]", call)
    if indent + len(call) < _LINE or opening is None or call[-1] != _CLOSING[opening[0]]:
        return call
    start = opening.end()
    if start == len(call) - 1:
        return call  # without arguments
    arguments, depth, begin = [], 0, start
    for index, each in enumerate(call[start:-1], start):
        depth += (each in "([{") - (each in ")]}")
        if each == "," and not depth:
            arguments.append(call[begin:index])
            begin = index + 1
    arguments.append(call[begin:-1])
    space = " " * (indent + 4)
    lines = (f"{space}{wrapped(each.strip(), indent + 4)},\n" for each in arguments)
    return f"{call[:start]}\n{''.join(lines)}{' ' * indent}{call[-1]}"


def _result(endpoint: EndpointPlan) -> str:
    """The name of the variable for what is returned, or for each item; empty if nothing is."""
    group, name = endpoint.operation.group, endpoint.operation.name
    if endpoint.paging:
        many = group if name == "list" else name
        return _singular(many) if endpoint.paging.iterate else many
    if endpoint.resource_result == "None":
        return ""
    if name in ("get", "create", "update", "clone", "get_by_key"):
        return _singular(group)
    return "reply"


def _singular(name: str) -> str:
    if name == "hypotheses":
        return "hypothesis"
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def _quoted(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
