"""The value of what is not there, which is something else than null."""

from typing import Any, Final, Literal, final

from .._public import public


@final
@public
class Unset:
    """The type of :data:`UNSET`: a parameter that was not given, a field that was not sent.

    It is false, so ``if goal.description:`` reads as one expects; null is ``None``.
    """

    __slots__ = ()
    _instance: Any = None

    def __new__(cls) -> "Unset":
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        instance: Unset = cls._instance
        return instance

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final[Any] = Unset()
"""The one instance of :class:`Unset`."""
