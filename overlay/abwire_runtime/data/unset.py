"""``UNSET``: the value of a field or parameter that is absent, as opposed to null."""

from typing import Any, Final, Literal, final

from .._public import public


@final
@public
class Unset:
    """The type of :data:`UNSET`: a parameter that was not passed, or a field that was not sent.

    ``UNSET`` is false, so ``if goal.description:`` is true only for a description that is there and not empty. A field
    that was sent as null is ``None``.
    """

    __slots__ = ()
    _instance: Any = None

    def __new__(cls) -> "Unset":
        """Return :data:`UNSET`, the only instance."""
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
"""The only instance of :class:`Unset`."""
