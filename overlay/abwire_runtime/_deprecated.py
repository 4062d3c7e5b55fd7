"""Marks what is deprecated, as PEP 702 says: type checkers and editors report its use, and a call warns."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:  # type checkers know that module without its being installed, and warnings has this from Python 3.13

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Return a decorator for a function or a coroutine function that is deprecated.

        Args:
            message: What to use instead.
        """

        def mark(function: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(function)
            def call(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            @wraps(function)
            async def call_async(*args: Any, **kwargs: Any) -> Any:
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return await function(*args, **kwargs)

            marked = call_async if iscoroutinefunction(function) else call
            marked.__deprecated__ = message
            return marked

        return mark
