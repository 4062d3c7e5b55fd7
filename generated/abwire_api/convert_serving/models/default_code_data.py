from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DefaultCodeData(Model):
    """Stylesheet and scripts of the change.

    Attributes:
        css: Stylesheet that the change adds.
        js: JavaScript that the change runs.
        custom_js: The user's own JavaScript that the change runs beside `js`.
    """

    css: str | None | Unset = UNSET
    js: str | None | Unset = UNSET
    custom_js: str | None | Unset = UNSET
