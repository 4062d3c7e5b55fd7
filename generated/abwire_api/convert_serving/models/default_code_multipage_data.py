from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class DefaultCodeMultipageData(Model):
    """Stylesheet and scripts of the change, and the page they are for.

    Attributes:
        css: Stylesheet that the change adds to the page.
        js: JavaScript that the change runs on the page.
        custom_js: The user's own JavaScript that the change runs beside `js`.
        page_id: Id of the page that the change is for; it must be in the experience's `multipage_pages`.
    """

    css: str | None | Unset = UNSET
    js: str | None | Unset = UNSET
    custom_js: str | None | Unset = UNSET
    page_id: str | Unset = UNSET
