"""Values as other libraries pass them on: stand-ins for the scalars of NumPy and pandas, and objects that misbehave."""

from __future__ import annotations

import datetime
import numbers
from collections import UserString
from decimal import Decimal
from fractions import Fraction
from typing import Any, NoReturn

from hypothesis import strategies as st


class Int64:
    """An integer that is not an ``int``, as ``numpy.int64``."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value

    def __repr__(self) -> str:
        return f"np.int64({self.value})"

    __str__ = __repr__


class Float64(float):
    """A float with another representation, as ``numpy.float64``."""

    def __repr__(self) -> str:
        return f"np.float64({float(self)!r})"

    __str__ = __repr__


class Float32:
    """A number that is not a ``float``, as ``numpy.float32``."""

    def __init__(self, value: float) -> None:
        self.value = value

    def __float__(self) -> float:
        return self.value


numbers.Real.register(Float32)


class Text(str):
    """A string with a representation of its own, as ``numpy.str_`` and the members of some enumerations."""

    __slots__ = ()

    def __str__(self) -> str:
        return f"Text({super().__str__()})"

    __repr__ = __str__


class Whole(int):
    """An integer with a representation of its own."""

    def __str__(self) -> str:
        return f"Whole({int(self)})"

    __repr__ = __str__


class NotATime(datetime.datetime):
    """A datetime that is none, as ``pandas.NaT``."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        return "NaT"

    __hash__ = None  # type: ignore[assignment]


class Missing:
    """A missing value that is neither true nor false, as ``pandas.NA``."""

    def __bool__(self) -> NoReturn:
        raise TypeError("boolean value of NA is ambiguous")

    def __eq__(self, other: object) -> Any:
        return self

    __hash__ = None  # type: ignore[assignment]


class Array:
    """An array with one number in it, which converts to this number, as ``numpy.ndarray`` and ``pandas.Series``."""

    def __index__(self) -> int:
        return 42

    def __float__(self) -> float:
        return 42.0

    def __iter__(self) -> Any:
        return iter([42])

    def __len__(self) -> int:
        return 1


class Duration:
    """An integer by its class that is no number, as ``numpy.timedelta64``."""

    def __float__(self) -> float:
        return 42.0


numbers.Integral.register(Duration)


class Misbehaving:
    """An object whose own methods fail, with errors that fail as well."""

    class Error(Exception):
        def __str__(self) -> NoReturn:
            raise RuntimeError("no message")

    def __str__(self) -> NoReturn:
        raise self.Error

    __repr__ = __str__

    def __index__(self) -> NoReturn:
        raise self.Error


NOT_A_TIME = NotATime(2024, 1, 1)

NEITHER_TEXT_NOR_NUMBER: list[Any] = [
    b"42",
    bytearray(b"42"),
    memoryview(b"42"),
    [42],
    ["42"],
    (42,),
    {42},
    {"id": 42},
    object(),
    Missing(),
    Array(),
    Duration(),
    1 + 2j,
    NOT_A_TIME,
    datetime.timedelta(1),
    Misbehaving(),
]
"""What is neither a string nor a number by any reading."""

NOT_AN_ID: list[Any] = [*NEITHER_TEXT_NOR_NUMBER, True, False, 42.0, Float64(42), Float32(42.0), Decimal(42), 2**64]
NOT_A_NUMBER: list[Any] = [
    *NEITHER_TEXT_NOR_NUMBER,
    True,
    "42",
    float("nan"),
    float("inf"),
    Float64("-inf"),
    Float32(float("nan")),
    Decimal("NaN"),
    Decimal("sNaN"),
    Decimal("Infinity"),
    Decimal("1E+400"),
    Decimal("1E-999999"),
    10**400,
]
NOT_A_STRING: list[Any] = [*NEITHER_TEXT_NOR_NUMBER, 42, 42.0, True, Int64(42)]
NOT_A_TIME_EITHER: list[Any] = [
    *NEITHER_TEXT_NOR_NUMBER,
    True,
    "soon",
    "",
    float("nan"),
    float("inf"),
    10**400,
    1_700_000_000_000,
    Int64(1_700_000_000_000),
    1_700_000_000_000.5,
    Decimal("1700000000000"),
    datetime.date(2024, 1, 1),
]

IDS = st.one_of(
    st.integers(0, 2**63 - 1).flatmap(
        lambda value: st.sampled_from([(value, value), (Int64(value), value), (Whole(value), value)])
    ),
    st.integers(0, 2**63 - 1).flatmap(
        lambda value: st.sampled_from([(str(value), value), (Text(value), value), (UserString(str(value)), value)])
    ),
)
"""An id in some form, and the integer that it means."""

FINITE = st.floats(allow_nan=False, allow_infinity=False)
DECIMALS = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal("-1E+300"), max_value=Decimal("1E+300")
).filter(lambda value: int(value.as_tuple().exponent) >= -400)
AMOUNTS = st.one_of(
    st.integers(-(2**80), 2**80).flatmap(
        lambda value: st.sampled_from([(value, Fraction(value)), (Int64(value), Fraction(value))])
    ),
    FINITE.flatmap(
        lambda value: st.sampled_from(
            [(form, Fraction(repr(value))) for form in (value, Float64(value), Float32(value), Decimal(repr(value)))]
        )
    ),
    DECIMALS.map(lambda value: (value, Fraction(value))),
)
"""An amount in some form, and its exact value."""
