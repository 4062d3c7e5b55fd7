"""Malicious documents. They try to inject code, to read or write other files, or to keep the generator busy forever.

``HARMLESS`` documents are generated, and their code is inside strings. ``REFUSED`` documents cause a one-line error.
"""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

BREACH = "breach()"
QUOTES = [
    f'"""\n{BREACH}\n"""',
    f'"\n{BREACH}\n"',
    f"'\n{BREACH}\n'",
    f'\\"""\n{BREACH}\n#',
    f"\\\n{BREACH}",
    f"{{{{ {BREACH} }}}}",
    f"{{% if True %}}{BREACH}{{% endif %}}",
    f'" + {BREACH} + "',
    f"' + str({BREACH}) + '",
    f"\x85{BREACH}\u2028{BREACH}\r\n{BREACH}",
    f'{BREACH}"',
    f"{BREACH}\\",
    f'""""""\n{BREACH}',
    f"{{{BREACH}}}",
    f"\u202e{BREACH}\x00",
]
"""Strings that try to break out of a string, a docstring or a template."""

NAMES = [
    f"x:\n    {BREACH}",
    f"x = {BREACH} #",
    "__class__",
    "__import__",
    "__init_subclass__",
    "../../../etc/passwd",
    "/etc/passwd",
    "..\\..\\windows",
    "con",
    "a\x00b",
    "self, *, x=breach()",
    "True",
    "None",
    "lambda",
    "print",
    "Model",
    "𝖇𝖗𝖊𝖆𝖈𝖍",  # noqa: RUF001 - letters that Python reads as others
    "x" * 3000,
    "import os",
    "' or breach() or '",
]
"""Names that are not identifiers, or that Python uses."""


def document(**parts: Any) -> dict[str, Any]:
    """A small document with one operation that has everything, changed at the top."""
    base: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1.0.0"},
        "paths": {
            "/things/{id}": {
                "post": {
                    "operationId": "makeThing",
                    "tags": ["things"],
                    "summary": "Make a thing.",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "sort", "in": "query", "schema": {"type": "string"}},
                    ],
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                    },
                    "responses": {
                        "200": {
                            "description": "made",
                            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "required": ["kind"],
                    "properties": {
                        "kind": {"type": "string", "const": "thing"},
                        "color": {"$ref": "#/components/schemas/Color"},
                        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Either"}},
                    },
                },
                "Color": {"type": "string", "enum": ["red", "green"]},
                "Box": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "box"}}},
                "Either": {"oneOf": [{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Box"}]},
            }
        },
    }
    return {**base, **parts}


def with_schemas(schemas: dict[str, Any]) -> dict[str, Any]:
    """The small document with more schemas."""
    return document(components={"schemas": {**document()["components"]["schemas"], **schemas}})


def at(path: str, value: Any) -> dict[str, Any]:
    """The small document with one value changed; the path's steps are separated by blanks."""
    changed = document()
    *above, last = path.split()
    node: Any = changed
    for step in above:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[int(last) if isinstance(node, list) else last] = value
    return changed


OPERATION = "paths /things/{id} post"
THING = "components schemas Thing"
TEXT_PLACES = [
    "info title",
    "info version",
    "info description",
    f"{OPERATION} summary",
    f"{OPERATION} description",
    f"{OPERATION} operationId",
    f"{OPERATION} tags 0",
    f"{OPERATION} parameters 1 name",
    f"{OPERATION} parameters 1 description",
    f"{OPERATION} responses 200 description",
    f"{THING} description",
    f"{THING} title",
    f"{THING} properties kind const",
    f"{THING} properties kind description",
    f"{THING} properties kind pattern",
    f"{THING} properties kind format",
    f"{THING} properties kind default",
    "components schemas Color enum 0",
    "components schemas Color description",
]
"""The paths of strings that are written into generated code."""


def _all_texts() -> dict[str, dict[str, Any]]:
    """One document per attack, with the attack at every path that allows any string."""
    found = {}
    for index, text in enumerate(QUOTES):
        changed = document()
        for place in TEXT_PLACES:
            *above, last = place.split()
            node: Any = changed
            for step in above:
                node = node[int(step)] if isinstance(node, list) else node[step]
            node[int(last) if isinstance(node, list) else last] = text
        schemas = changed["components"]["schemas"]
        schemas["Thing"]["properties"][text] = {
            "type": "string",
            "description": text,
            "default": text,
            "examples": [text],
        }
        schemas["Thing"]["required"].append(text)
        schemas["Thing"]["properties"]["nested"] = {"type": "object", "properties": {text: {"enum": [text, "other"]}}}
        schemas["Color"] |= {"x-enum-varnames": [text, text], "x-enum-descriptions": [text], "x-answers": [text]}
        schemas["Either"]["discriminator"] = {"propertyName": text, "mapping": {text: "#/components/schemas/Thing"}}
        operation = changed["paths"]["/things/{id}"]["post"]
        operation["servers"] = [{"url": text, "description": text}]
        operation["parameters"] += [
            {"name": text, "in": "header", "schema": {"enum": [text]}},
            {"name": "prefixed", "in": "query", "x-prefix-object": text, "schema": {"enum": [text]}},
        ]
        changed["paths"][f"/{text}".replace("{", "(").replace("}", ")")] = {
            "get": {"responses": {"200": {"description": text}}}
        }
        changed["servers"] = [
            {"url": f"{text}{{v}}", "variables": {"v": {"default": text, "enum": [text], "description": text}}}
        ]
        changed["security"] = [{text: []}, {"o": [text]}]
        changed["components"]["securitySchemes"] = {
            text: {"type": "apiKey", "in": "query", "name": text, "description": text},
            "o": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": text, "scopes": {text: text}}}},
        }
        changed["tags"] = [{"name": text, "description": text}]
        found[f"text {index}"] = changed
    return found


def _all_names() -> dict[str, dict[str, Any]]:
    """One document per name, with the name everywhere that a document may choose a name."""
    found = {}
    for index, name in enumerate(NAMES):
        changed = document()
        operation = changed["paths"]["/things/{id}"]["post"]
        operation |= {"operationId": name, "tags": [name]}
        operation["parameters"] += [
            {"name": name, "in": place, "schema": {"type": "object", "properties": {name: {"enum": ["a", "b"]}}}}
            for place in ("query", "header", "cookie")
        ]
        changed["paths"][f"/x/{{{name}}}".replace("/etc", "etc")] = {
            "get": {
                "parameters": [{"name": name.replace("/etc", "etc"), "in": "path", "required": True, "schema": {}}],
                "responses": {"200": {"description": "ok"}},
            }
        }
        properties = changed["components"]["schemas"]["Thing"]["properties"]
        properties[name] = {
            "type": "object",
            "title": name,
            "properties": {name: {"oneOf": [{"title": name, "properties": {}}]}},
        }
        changed["components"]["schemas"]["Color"]["enum"] = [name, f"{name} too"]
        found[f"name {index}"] = changed
    return found


def _media() -> dict[str, dict[str, Any]]:
    found = {}
    for index, media in enumerate(
        [f'a/b"; {BREACH}', f"application/json\n{BREACH}", f"x'{BREACH}/json", "*/*", f"multipart/{BREACH}"]
    ):
        changed = document()
        operation = changed["paths"]["/things/{id}"]["post"]
        schema = {"schema": {"$ref": "#/components/schemas/Thing"}}
        operation["requestBody"] = {"content": {media: schema}}
        operation["responses"]["200"]["content"] = {media: schema}
        found[f"media {index}"] = changed
    return found


HARMLESS: dict[str, dict[str, Any]] = {
    **_all_texts(),
    **_all_names(),
    **_media(),
    "schema names": with_schemas(
        {
            name: {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/" + name.replace("/", "~1")}}}
            for name in (f"X\n{BREACH}", "\n", "", "a/b", "\x00", "$ref", "\"'\\")
        }
    ),
    "file names": with_schemas(
        {name: {"type": "object"} for name in ("__init__", "..", "ref", "con.py", "import_module")}
    ),
    "huge enum": at("components schemas Color enum", [f"value {index}" for index in range(5000)]),
    "long chain": with_schemas(
        {
            f"S{i}": {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/S{i + 1}"}}}
            for i in range(1500)
        }
        | {"S1500": {"type": "object"}}
    ),
    "allOf that doubles": with_schemas(
        {f"D{i}": {"allOf": [{"$ref": f"#/components/schemas/D{i + 1}"}] * 2} for i in range(60)}
        | {"D60": {"type": "object", "properties": {"x": {"type": "string"}}}}
    ),
}


def _aliases_that_double() -> dict[str, Any]:
    def alias(index: int) -> dict[str, Any]:
        following = {"$ref": f"#/components/schemas/A{index + 1}"}
        return {"anyOf": [{"type": "array", "items": following}, {"type": "object", "additionalProperties": following}]}

    return with_schemas({f"A{i}": alias(i) for i in range(60)} | {"A60": {"type": "string"}})


def _unions_that_multiply() -> dict[str, Any]:
    choice = {
        "oneOf": [
            {"type": "object", "required": [f"p{i}"], "properties": {f"p{i}": {"type": "string"}}} for i in range(10)
        ]
    }
    return at("components schemas Box", {"allOf": [choice, deepcopy(choice), deepcopy(choice)]})


def _text(value: Any) -> bytes:
    return json.dumps(value).encode()


def _extension(where: str, key: str, value: Any) -> bytes:
    changed = document()
    node: Any = changed
    for step in where.split():
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[key] = value
    return _text(changed)


_PARAMETER = f"{OPERATION} parameters 1"
_COLOR = "components schemas Color"

REFUSED: dict[str, tuple[bytes, str]] = {
    # References to other documents
    "reference to a URL": (
        _text(at(f"{THING} properties color", {"$ref": "http://127.0.0.1:9/x.yaml#/A"})),
        "refers to another document",
    ),
    "reference to a file": (
        _text(at(f"{THING} properties color", {"$ref": "file:///etc/passwd"})),
        "refers to another document",
    ),
    "reference to a path": (
        _text(at(f"{THING} properties color", {"$ref": "../../etc/passwd"})),
        "refers to another document",
    ),
    "reference to a sibling": (
        _text(at(f"{THING} properties color", {"$ref": "other.yaml#/x"})),
        "refers to another document",
    ),
    "reference under a schema called example": (
        _text(with_schemas({"example": {"properties": {"x": {"$ref": "file:///x"}}}})),
        "refers to another document",
    ),
    "reference under a property called default": (
        _text(at(f"{THING} properties default", {"$ref": "https://x.test/y"})),
        "refers to another document",
    ),
    "path item elsewhere": (
        _text(at("paths /other", {"$ref": "https://x.test/paths.yaml"})),
        "refers to another document",
    ),
    "response elsewhere": (
        _text(at(f"{OPERATION} responses 200", {"$ref": "file:///etc/hosts"})),
        "refers to another document",
    ),
    "parameter elsewhere": (_text(at(_PARAMETER, {"$ref": "//x.test/p"})), "refers to another document"),
    "dynamic reference elsewhere": (
        _text(at(f"{THING} properties color", {"$dynamicRef": "http://x.test/#m"})),
        "refers to another document",
    ),
    "variant elsewhere": (
        _text(
            at(
                "components schemas Either discriminator",
                {"propertyName": "kind", "mapping": {"thing": "http://x.test/y"}},
            )
        ),
        "not in the document",
    ),
    "reference to nothing": (
        _text(at(f"{THING} properties color", {"$ref": "#/components/schemas/Gone"})),
        "not in the document",
    ),
    "reference that is not a string": (
        _text(at(f"{THING} properties color", {"$ref": ["x"]})),
        "refers to another document",
    ),
    # Invalid names for Python
    "class name": (_extension(THING, "x-class-name", f"X:\n    {BREACH}"), "is not a class name"),
    "class name with a path": (_extension(THING, "x-class-name", "../../X"), "is not a class name"),
    "class name that is a list": (_extension(THING, "x-class-name", ["X"]), "is not a class name"),
    "class name of the runtime": (_extension(THING, "x-class-name", "Model"), "is reserved"),
    "python name": (_extension(_PARAMETER, "x-python-name", f"x={BREACH}"), "is not a Python name"),
    "python name that is a keyword": (_extension(_PARAMETER, "x-python-name", "lambda"), "keyword"),
    "python name that is private": (_extension(_PARAMETER, "x-python-name", "__class__"), "is not a Python name"),
    "python name that hides": (_extension(_PARAMETER, "x-python-name", "str"), "is reserved"),
    "field name": (
        _extension(f"{THING} properties kind", "x-python-name", f"x: int = {BREACH}"),
        "is not a Python name",
    ),
    "field name of the model": (_extension(f"{THING} properties kind", "x-python-name", "to_dict"), "is reserved"),
    "client parameter": (_extension(_PARAMETER, "x-client-parameter", f'x", {BREACH}'), "is not a Python name"),
    "client parameter in a body": (
        _extension(f"{THING} properties kind", "x-client-parameter", BREACH),
        "is not a Python name",
    ),
    "value of another": (_extension(_PARAMETER, "x-value-of", f"x={BREACH}"), "is not a Python name"),
    "value of nothing": (_extension(_PARAMETER, "x-value-of", "gone"), "there is no such argument"),
    "value of itself": (_extension(_PARAMETER, "x-value-of", "sort"), "there is no such argument"),
    "implied by what is no list": (_extension(_PARAMETER, "x-implied-by", BREACH), "must be a list of names"),
    "implied by what is no name": (_extension(_PARAMETER, "x-implied-by", [f"x={BREACH}"]), "is not a Python name"),
    "implied without a value": (_extension(_PARAMETER, "x-implied-by", ["id"]), "needs a parameter with a const"),
    "slashes": (_extension(f"{OPERATION} parameters 0", "x-keep-slash", BREACH), "must be true or false"),
    "method": (_extension(OPERATION, "x-method", f"x(self): {BREACH}"), "is not a Python name"),
    "method that is private": (_extension(OPERATION, "x-method", "__init__"), "is not a Python name"),
    "method that hides": (_extension(OPERATION, "x-method", "models"), "is reserved"),
    "method that is a number": (_extension(OPERATION, "x-method", 5), "is not a Python name"),
    "pagination key": (
        _extension(OPERATION, "x-pagination", {f"items={BREACH}, x": "data"}),
        "x-pagination has the unknown key",
    ),
    "pagination value": (_extension(OPERATION, "x-pagination", {"items": ["data"]}), "as items a string"),
    "download": (_extension(OPERATION, "x-download", {"from": BREACH}), "x-download"),
    "repeating": (_extension(OPERATION, "x-safe-to-repeat", BREACH), "true or false"),
    "event stream": (_extension(OPERATION, "x-event-stream", {"a": BREACH}), "must be a string"),
    "prefix": (_extension(_PARAMETER, "x-prefix-object", [BREACH]), "must be a string"),
    "style": (_extension(_PARAMETER, "style", BREACH), ""),
    "place": (_extension(_PARAMETER, "in", f'query"), {BREACH}'), ""),
    "status": (_extension(f"{OPERATION} responses", f'200": {BREACH}', {"description": "x"}), ""),
    # Documents that are too large to process
    "20 MB": (b'{"openapi": "3.1.0", "x": "' + b"x" * 20_000_000 + b'"}', "bytes"),
    "20 MB of YAML": (b"openapi: 3.1.0\n" + b"# x\n" * 5_000_000, "bytes"),
    "a list of two million": (b"openapi: 3.1.0\nx: [" + b"1," * 2_000_000 + b"]", "nodes"),
    "deep JSON": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested deeper"),
    "deep JSON lists": (b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested deeper"),
    "deep YAML": (b"a: " + b"[" * 100_000, "nested deeper"),
    "deep YAML mappings": (b"{a: " * 100_000, "nested deeper"),
    "deep YAML lists": (b"a:\n  " + b"- " * 100_000, "nested deeper"),
    "deep YAML blocks": (b"".join(b" " * i + b"a:\n" for i in range(4000)), "nested deeper"),
    "deep schema": (
        b'{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{},"components":{"schemas":{"A":'
        + b'{"type":"array","items":' * 100_000
        + b"{}"
        + b"}" * 100_000
        + b"}}}",
        "nested deeper",
    ),
    "alias bomb": (
        b"a: &a [x, x, x, x, x, x, x, x, x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (98 + i, 98 + i, b", ".join([b"*%c" % (97 + i)] * 9)) for i in range(20)),
        "nodes",
    ),
    "alias in itself": (b"openapi: 3.1.0\nx: &x [*x]", "alias"),
    "unions that multiply": (_text(_unions_that_multiply()), "variants"),
    "aliases that double": (_text(_aliases_that_double()), "too large"),
    "cyclic reference": (_text(at("paths /c", {"$ref": "#/paths/~1c"})), ""),
    # Files that are not OpenAPI documents
    "a tag that makes an object": (b"openapi: !!python/object/apply:os.system ['true']", "tag"),
    "a tag of its own": (b"openapi: !exec x", "tag"),
    "two documents": (b"openapi: 3.1.0\n---\nopenapi: 3.1.0", "second document"),
    "a list": (b"- openapi", "not a mapping"),
    "nothing": (b"", "is empty"),
    "binary": (b"\x00\x01\x02", "not text in UTF-8"),
    "a key twice": (b"openapi: 3.1.0\nopenapi: 3.0.0", "duplicate key"),
    "a key twice among very many": (
        b'{"openapi": "3.1.0"' + b"".join(b', "k%d": 1' % i for i in range(400_000)) + b', "openapi": 1}',
        "duplicate key",
    ),
    "a key twice in JSON": (b'{"openapi": "3.1.0", "openapi": "3.0.0"}', "duplicate key"),
    "infinity": (b"openapi: 3.1.0\nx: 1e999", "finite"),
    "not a number": (b'{"openapi": NaN}', "finite"),
    "a number without end": (b'{"openapi": ' + b"9" * 100_000 + b"}", "digits"),
    "half a character": (b'{"openapi": "\\ud800"}', "surrogate"),
    "a merge key": (b"a: &a {b: 1}\nc: {<<: *a}", "merge"),
    "Swagger 2.0": (b"swagger: '2.0'\ninfo: {title: x, version: '1'}\npaths: {}", "convert the document"),
    "another version": (b"openapi: 4.0.0\ninfo: {title: x, version: '1'}\npaths: {}", "3.0, 3.1 and 3.2"),
    "an invalid version": (b"openapi: [3]\ninfo: {title: x, version: '1'}\npaths: {}", "3.0, 3.1 and 3.2"),
    "invalid paths": (b"openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: []", ""),
    "invalid schemas": (
        b"openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {}\ncomponents: {schemas: [1]}",
        "",
    ),
    "an invalid operation": (b"openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {/a: {get: [1]}}", ""),
    "invalid properties": (_text(at(f"{THING} properties", [BREACH])), ""),
    "an invalid type": (_text(at(f"{THING} type", BREACH)), ""),
}
