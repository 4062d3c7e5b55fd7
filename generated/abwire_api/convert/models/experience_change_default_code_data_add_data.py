from __future__ import annotations

from abwire_runtime.data.model import Model


class ExperienceChangeDefaultCodeDataAddData(Model):
    """Experience change default code data add data.

    Attributes:
        css: Stylesheet that the change adds.
        js: JavaScript that the change runs.
        custom_js: The user's own JavaScript that the change runs beside `js`.
    """

    css: str | None
    js: str | None
    custom_js: str | None
