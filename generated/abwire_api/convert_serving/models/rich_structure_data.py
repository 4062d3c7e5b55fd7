from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class RichStructureData(Model):
    """Script and structured data of the change; keys beyond the named ones hold strings.

    Attributes:
        js: JavaScript that the change runs.
        selector: Selector of the element that the change is about.
        page_id: Id of the page that the change is for, in a multipage experience.
    """

    js: str | None | Unset = UNSET
    selector: str | Unset = UNSET
    page_id: str | Unset = UNSET
