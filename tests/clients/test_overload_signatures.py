"""What Python shows of a method with overloads: the parameters, types and defaults of all of them."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from abwire import UNSET
from abwire_runtime.calls.signatures import show_parameters

SOURCE = """
from typing import overload

class Methods:
    @overload
    def quoted(self, *, kind: Literal["it's", 'say "no"', "a|b[c]"]) -> int: ...
    @overload
    def quoted(self, *, kind: Literal["plain", 3, -1.5] | None, body: str) -> int: ...
    def quoted(self, **arguments) -> int: ...

    @overload
    def members(self, kind: Literal[models.Color.RED], *, note: dict[str, int | None] | Unset = UNSET) -> int: ...
    @overload
    def members(self, kind: Literal[models.Color.BLUE], *, note: list[str] | Unset = UNSET) -> int: ...
    def members(self, *arguments) -> int: ...

    @overload
    def collecting(self, first: int, **_extra: float) -> int: ...
    @overload
    def collecting(self, first: str, **_extra: float) -> int: ...
    def collecting(self, *arguments, **_extra) -> int: ...

    def alone(self, first: int) -> int: ...
"""


@pytest.fixture(scope="module")
def methods() -> Any:
    names: dict[str, Any] = {"UNSET": UNSET, "__name__": __name__}
    exec(compile("from __future__ import annotations\n" + SOURCE, "methods", "exec"), names)
    return names["Methods"]


EXPECTED = {
    "quoted": (
        r"""(self, *, kind: 'Literal["it\'s", \'say "no"\', \'a|b[c]\', \'plain\', 3, -1.5] | None', body: 'str' = UNSET)"""
        " -> 'int'"
    ),
    "members": "(self, kind: 'models.Color', *, note: 'dict[str, int | None] | list[str] | Unset' = UNSET) -> 'int'",
    "collecting": "(self, first: 'int | str', **_extra: 'float') -> 'int'",
    "alone": "(self, first: 'int') -> 'int'",
}


@pytest.mark.parametrize("name", EXPECTED)
def test_all_overloads_are_shown_as_one_signature(methods: Any, name: str) -> None:
    function = vars(methods)[name]
    show_parameters(function, "_extra")
    assert str(inspect.signature(function)) == EXPECTED[name]
