from __future__ import annotations

from abwire_runtime.data.model import Model

from . import ref as _ref


class Cookies(Model):
    """Cookie by name. Names begin with `_wt.control-`, `_wt.mode-`, `_wt.user-` or `_wt.conversion-`, go on with the
    domain id and, for control and conversion cookies, end in a dash and the test's alias.
    """

    _extra = _ref("Cookie")
