"""The arguments of every call for what the document does not know, as a type. `extending` carries them out.

It is a module of its own, because it is imported with the first resource group.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from .._lazy import LazyModule

if TYPE_CHECKING:
    from . import additions
else:  # annotations name what is in it
    additions = LazyModule("abwire_runtime.calls.additions")


class OpenExtra(TypedDict, total=False):
    """What a call sends beyond the document. Nothing of it is validated, also by strict clients.

    A name that the document knows is a TypeError, which names the argument to use instead.

    Attributes:
        extra_body: Fields to add to the body, which must be a JSON object or a form.
        extra_query: Query parameters. The items of a list are sent under the same name, and None is not sent.
        extra_headers: Headers. They replace those of the client that have the same name.
    """

    extra_body: Mapping[str, Any]
    extra_query: additions.Query
    extra_headers: Mapping[str, str]


if TYPE_CHECKING:

    class Extra(OpenExtra, closed=True):
        """What a call sends beyond the document. To some checkers, an open type would accept misspelt arguments."""
else:
    Extra = OpenExtra
