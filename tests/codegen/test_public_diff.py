"""The report on hand-written code: which names are public, and which of their changes break code."""

from __future__ import annotations

import ast

import pytest

from codegen.intake.public_diff import compare_public_names
from codegen.intake.public_names import Source, signature

Files = dict[str, str]


def encoded(files: Files) -> dict[str, bytes]:
    return {path: text.encode() for path, text in files.items()}


def changes(before: Files, after: Files) -> dict[str, list[str]]:
    found = compare_public_names(encoded(before), encoded(after))
    return {name: [f"{'!' if row.breaking else ''}{row}" for row in rows] for name, rows in found.items()}


PACKAGES: Files = {
    "overlay/abwire/__init__.py": "",
    "overlay/abwire/py.typed": "",
    "overlay/abwire/small/__init__.py": "",
    "overlay/abwire/small/client.py": "",
    "overlay/abwire/single.py": "",
    "overlay/abwire_runtime/calls.py": "",
    "generated/abwire_api/small/client.py": "",
}


def test_the_packages_are_those_that_users_import() -> None:
    assert Source(encoded(PACKAGES)).packages == ["abwire", "abwire.single", "abwire.small"]


SMALL = "overlay/abwire/small/__init__.py"
CLIENT = "overlay/abwire/small/client.py"
PUBLIC: dict[str, tuple[Files, dict[str, str]]] = {
    "nothing": ({}, {}),
    "re-exports": (
        {SMALL: "from .client import A as A, B, C as D\nimport x as x", CLIENT: "def A(): ...\ndef B(): ...\nclass C: ..."},
        {"A": "abwire.small.client"},
    ),
    "a re-export under another name": (
        {SMALL: "from .client import A as A", CLIENT: "from ..other import B as A", "overlay/abwire/other.py": "def B(): ..."},
        {"A": "abwire.other"},
    ),
    "a re-export of what is in a folder": (
        {SMALL: "from .inner import A as A", "overlay/abwire/small/inner/__init__.py": "from . import part\nfrom .part import A",
         "overlay/abwire/small/inner/part.py": "class A: ..."},
        {"A": "abwire.small.inner.part"},
    ),
    "an absolute re-export": (
        {SMALL: "from abwire_api.small import A as A", "generated/abwire_api/small/__init__.py": "class A: ..."},
        {"A": "abwire_api.small"},
    ),
    "for type checkers alone, or for none": (
        {SMALL: "if TYPE_CHECKING:\n    from .client import A as A\nelse:\n    from .client import B as B",
         CLIENT: "if X:\n    class A: ...\nelse:\n    class B: ..."},
        {"A": "abwire.small.client", "B": "abwire.small.client"},
    ),
    "in a function": (
        {SMALL: "def load():\n    from .client import A as A\nfrom .client import A", CLIENT: "class A: ..."},
        {"A": "abwire.small.client"},
    ),
    "the last import": (
        {SMALL: "from .client import A as A\nfrom .later import A as A\nfrom .later import B", CLIENT: "class A: ...",
         "overlay/abwire/small/later.py": "class A: ..."},
        {"A": "abwire.small.later"},
    ),
    "of another distribution": ({SMALL: "from httpx import Client as Client"}, {}),
    "of itself": ({SMALL: "from .client import A as A", CLIENT: "from . import A as A"}, {}),
    "definitions of a package": ({SMALL: "class A: ..."}, {}),
    "definitions of a module": (
        {"overlay/abwire/small.py": "class A: ...\ndef b(): ...\nasync def c(): ...\ndef _d(): ...\nE = 1"},
        dict.fromkeys(("A", "b", "c"), "abwire.small"),
    ),
    "what a module lists": (
        {"overlay/abwire/small.py": 'OTHERS = ["b"]\n__all__ = ["A", "None"]\nclass A: ...\ndef b(): ...'},
        {"A": "abwire.small"},
    ),
    "a list that is computed": (
        {"overlay/abwire/small.py": "__all__ = other.__all__\nclass A: ..."},
        {"A": "abwire.small"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", PUBLIC)
def test_the_public_names_of_a_package(kind: str) -> None:
    files, expected = PUBLIC[kind]
    found = Source(encoded(files)).public_names("abwire.small")
    assert {name: definition.module for name, definition in found.items()} == expected
    assert list(found) == sorted(found)


def test_a_chain_of_re_exports_is_followed_to_its_end() -> None:
    files = {f"overlay/abwire/m{number}.py": f"from .m{number + 1} import A as A" for number in range(30)}
    found = Source(encoded({**files, "overlay/abwire/m30.py": "class A: ..."})).definition("abwire.m0", "A")
    assert found is not None
    assert found.module == "abwire.m30"


SIGNATURES = {
    "def f(a: int, /, b: 'list[str]' = [], *rest: int, c, d: str | None = None, **more) -> None: ...": (
        ("a", "b"),
        {
            "a": ("int", None),
            "b": ("list[str]", "[]"),
            "c": ("Any", None),
            "d": ("str | None", "None"),
            "rest": ("int", "..."),
            "more": ("Any", "..."),
        },
        "None",
        False,
    ),
    "async def f(): ...": ((), {}, "Any", True),
}


@pytest.mark.parametrize("code", SIGNATURES)
def test_signatures_are_read(code: str) -> None:
    [node] = ast.parse(code).body
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    found = signature(node, in_class=False)
    assert (found.positional, found.arguments, found.returns, found.asynchronous) == SIGNATURES[code]


@pytest.mark.parametrize(
    ("decorator", "expected"), [("", ("a",)), ("@classmethod\n", ("a",)), ("@staticmethod\n", ("self", "a"))]
)
def test_what_a_method_is_bound_to_is_no_argument(decorator: str, expected: tuple[str, ...]) -> None:
    [node] = ast.parse(f"{decorator}def f(self, a, *, b): ...").body
    assert isinstance(node, ast.FunctionDef)
    found = signature(node, in_class=True)
    assert (found.positional, tuple(found.arguments)) == (expected, (*expected, "b"))


def small(code: str) -> Files:
    return {"overlay/abwire/small.py": code}


FUNCTION = "def f(a: int, b: int = 0) -> int: ..."
RECORD = "class R(NamedTuple):\n    a: int\n    b: int = 0"
CHANGED: dict[str, tuple[str, str, list[str]]] = {
    "nothing": (FUNCTION, FUNCTION, []),
    "a function added": ("", FUNCTION, ["public name small.f added"]),
    "a function removed": (FUNCTION, "", ["!public name small.f removed"]),
    "a function that is a class": (
        FUNCTION,
        "class f: ...",
        ["!public name small.f changed: is another kind of object"],
    ),
    "a class that is a function": (
        "class f: ...",
        FUNCTION,
        ["!public name small.f changed: is another kind of object"],
    ),
    "any other arguments": (
        FUNCTION,
        "def f(a: int, b: int = 0, *c, **d) -> int: ...",
        ["public name small.f(c) added", "public name small.f(d) added"],
    ),
    "an argument first": (
        FUNCTION,
        "def f(c: int, a: int, b: int = 0) -> int: ...",
        [
            "!public name small.f changed: has other positional arguments: c, a, b",
            "!public name small.f(c) added: required",
        ],
    ),
    "an argument last": (FUNCTION, "def f(a: int, b: int = 0, c: int = 0) -> int: ...", ["public name small.f(c) added"]),
    "an argument removed": (FUNCTION, "def f(b: int = 0) -> int: ...", ["!public name small.f(a) removed"]),
    "arguments by name": (
        FUNCTION,
        "def f(*, a: int, b: int = 0) -> int: ...",
        ["!public name small.f changed: has other positional arguments: none"],
    ),
    "an argument by name from now on": (
        FUNCTION,
        "def f(a: int, *, b: int = 0) -> int: ...",
        ["!public name small.f changed: has other positional arguments: a"],
    ),
    "an argument by position from now on": ("def f(*, a: int): ...", "def f(a: int): ...", []),
    "a narrower argument": (
        "def f(a: int | str): ...",
        "def f(a: int): ...",
        ["!public name small.f(a) changed: is int, not int | str"],
    ),
    "a wider argument": (
        "def f(a: int): ...",
        "def f(a: int | str): ...",
        ["public name small.f(a) changed: is int | str, not int"],
    ),
    "a coroutine function": (
        FUNCTION,
        f"async {FUNCTION}",
        ["!public name small.f changed: is a coroutine function"],
    ),
    "no coroutine function": (
        f"async {FUNCTION}",
        FUNCTION,
        ["!public name small.f changed: is not a coroutine function"],
    ),
    "a narrower result": (
        "def f() -> int | None: ...",
        "def f() -> int: ...",
        ["public name small.f changed: the result is int, not int | None"],
    ),
    "a wider result": (
        "def f() -> int: ...",
        "def f() -> int | None: ...",
        ["!public name small.f changed: the result is int | None, not int"],
    ),
    "a field added at the end": (RECORD, f"{RECORD}\n    c: int = 0", ["public name small.R.c added"]),
    "a required field added at the end": (
        RECORD,
        f"{RECORD}\n    c: int",
        ["!public name small.R.c changed: is required", "public name small.R.c added"],
    ),
    "a field added at the start": (
        RECORD,
        "class R(NamedTuple):\n    c: int\n    a: int\n    b: int = 0",
        ["!public name small.R changed: has its fields in another order", "public name small.R.c added"],
    ),
    "a field removed": (RECORD, "class R(NamedTuple):\n    b: int = 0", ["!public name small.R.a removed"]),
    "the last field removed": (RECORD, "class R(NamedTuple):\n    a: int", ["!public name small.R.b removed"]),
    "the first field of a class": ("class R:\n    1", "class R:\n    a: int", ["public name small.R.a added"]),
    "fields in another order": (
        RECORD,
        "class R(NamedTuple):\n    b: int = 0\n    a: int",
        ["!public name small.R changed: has its fields in another order"],
    ),
    "a narrower field": (
        "class R:\n    a: int | None",
        "class R:\n    a: int",
        ["!public name small.R.a changed: is int, not int | None"],
    ),
    "a wider field": (
        "class R:\n    a: int",
        "class R:\n    a: int | None",
        ["!public name small.R.a changed: is int | None, not int"],
    ),
    "a field that has a default": (
        "class R:\n    a: int",
        "class R:\n    a: int = 0",
        ["public name small.R.a changed: is now optional"],
    ),
    "a field that is a method": (
        "class R:\n    a: int",
        "class R:\n    def a(self): ...",
        ["!public name small.R.a changed: is another kind of object"],
    ),
    "a method that is a field": (
        "class R:\n    def a(self): ...",
        "class R:\n    a: int",
        ["!public name small.R.a changed: is another kind of object"],
    ),
    "a method": (
        "class R:\n    def a(self, b: int): ...",
        "class R:\n    def a(self, b: str): ...",
        ["!public name small.R.a(b) changed: is str, not int"],
    ),
    "a constructor added": ("class R: ...", "class R:\n    def __init__(self): ...", []),
    "a constructor": (
        "class R:\n    def __init__(self): ...",
        "class R:\n    def __init__(self, a): ...",
        ["!public name small.R(a) added: required"],
    ),
    "what is not public": (
        "class R:\n    _a: int\n    def _b(self): ...\n    def __eq__(self, other): ...\n    X.c: int = 1",
        "class R:\n    'Words.'",
        [],
    ),
    "the order of the rows": (
        "class R:\n    a: int\n    b: int\n    c: int",
        "class R:\n    b: int\n    d: int",
        [
            "!public name small.R.a removed",
            "!public name small.R.c removed",
            "public name small.R.d added",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", CHANGED)
def test_a_change_is_reported(kind: str) -> None:
    before, after, expected = CHANGED[kind]
    assert changes(small(before), small(after)) == ({"small": expected} if expected else {})


BASES = (
    "class A:\n    def x(self, a): ...\n    def y(self): ...\nclass B:\n    def x(self): ...\n    def z(self): ...\n"
)
INHERITED: dict[str, tuple[str, str, list[str]]] = {
    "the first base class counts": (
        f"{BASES}class _C(A, B): ...\nclass R(_C): ...",
        f"{BASES}class _C(B, A): ...\nclass R(_C): ...",
        ["!public name small.R.x(a) removed"],
    ),
    "the class itself counts": (
        f"{BASES}class R(A): ...",
        f"{BASES}class R(A):\n    def y(self, b=0): ...",
        ["public name small.R.y(b) added"],
    ),
    "a base class with parameters": (
        f"{BASES}class R(B[int]): ...",
        f"{BASES}class R: ...",
        ["!public name small.R.x removed", "!public name small.R.z removed"],
    ),
    "a base class that is computed": ("class R(make(), x.Y): ...", "class R: ...", []),
    "a base class that is a function": ("def f(x): ...\nclass R(f): ...", "def f(x): ...\nclass R: ...", []),
    "a base class of the same name": ("from .other import R\nclass R(R): ...", "class R: ...", []),
    "groups": (
        "class Groups:\n    a: int\nclass AsyncGroups:\n    a: int\nclass R(Groups): ...\nclass S(AsyncGroups): ...",
        "class Groups:\n    a: int\nclass AsyncGroups:\n    a: int\nclass R: ...\nclass S: ...",
        [],
    ),
}


@pytest.mark.parametrize("kind", INHERITED)
def test_inherited_members_are_compared(kind: str) -> None:
    before, after, expected = INHERITED[kind]
    assert changes(small(before), small(after)) == ({"small": expected} if expected else {})


def test_generated_base_classes_are_compared() -> None:
    code = small("from abwire_api.small.client import Base\n@public\nclass Small(Base): ...")
    before, after = (
        {**code, "generated/abwire_api/small/client.py": f"class Base:\n    def __init__(self, {argument}): ..."}
        for argument in ("a", "a=0")
    )
    assert changes(before, after) == {"small": ["vendor method small.Small(a) changed: is now optional"]}


def test_the_methods_of_a_client_are_those_of_the_vendor() -> None:
    before = "@public\nclass Small:\n    a: int\n    def b(self): ...\n    def c(self): ..."
    after = "@public\nclass Small:\n    d: int\n    a: int\n    def c(self, e): ..."
    assert changes(small(before), small(after)) == {
        "small": [
            "!vendor method small.Small changed: has its fields in another order",
            "!vendor method small.b removed",
            "!vendor method small.c(e) added: required",
            "vendor method small.d added",
        ]
    }


def test_what_the_first_package_exports_itself_is_compared_there() -> None:
    path = "overlay/abwire/__init__.py"
    head = "from .small import A as A\nfrom abwire_runtime.parts import B as B\n"
    runtime = "overlay/abwire_runtime/parts.py"
    before = {path: head, **small("class A:\n    a: int"), runtime: "@public\nclass B:\n    a: int"}
    after = {path: head, **small("class A:\n    'None.'"), runtime: "@public\nclass B:\n    'None.'"}
    assert changes(before, after) == {
        "abwire": ["!public name abwire.B.a removed"],
        "small": ["!public name small.A.a removed"],
    }
    assert list(changes(before, after)) == ["abwire", "small"]
