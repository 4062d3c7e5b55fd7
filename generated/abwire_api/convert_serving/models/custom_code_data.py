from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CustomCodeData(Model):
    """The user's own stylesheet and script.

    Attributes:
        css: Stylesheet that the change adds.
        js: JavaScript that the change runs.
        page_id: Id of the page that the change is for, in a multipage experience.
    """

    css: str | None | Unset = UNSET
    js: str | None | Unset = UNSET
    page_id: str | Unset = UNSET
