"""``UNSET``: the value of a field or parameter that is absent, as opposed to null."""

from enum import Enum
from typing import Any, Final, Literal, final

from .._public import public


@final
@public
class Unset(Enum):
    """The type of :data:`UNSET`: a parameter that was not passed, or a field that was not sent.

    ``UNSET`` is false, so ``if goal.description:`` is true only for a description that is there and not empty. A field
    that was sent as null is ``None``. Type checkers narrow ``value is UNSET`` and ``value is not UNSET``, since this is
    an enum with a single member.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""The only member of :class:`Unset`."""


def read_only(*, default: Unset) -> Any:
    """Declare a field of a model that every reply has, and that nobody has to pass to create the model.

    Type checkers know it as a field specifier. So the field has the type of what the server sends, although it is
    ``UNSET`` in a model that did not come from a reply.

    Args:
        default: The value of the field where nothing was sent.

    Returns:
        The default.
    """
    return default
