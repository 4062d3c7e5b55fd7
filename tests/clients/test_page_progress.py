"""How an iteration over pages ends, without a server: pages without items, and pages that came before."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from abwire_runtime.calls.page_requests import Progress, _shown


class Requests:
    """Calls for pages, whose next page has the tokens of the test."""

    def __init__(self, *tokens: Any) -> None:
        self._tokens = iter(tokens)

    def after(self, page: Any) -> Any:
        return SimpleNamespace(position=SimpleNamespace(token=next(self._tokens)))

    def refuse_loop(self, page: Any, what: str) -> Exception:
        return LookupError(what)


def page(token: Any = None, items: Any = (1,), has_next: bool = True) -> Any:
    return SimpleNamespace(
        items=list(items), has_next=has_next, _position=SimpleNamespace(token=token), to_dicts=lambda: list(items)
    )


def test_a_thousand_pages_without_items_end_an_iteration() -> None:
    progress = Progress(cast("Any", Requests(*[None] * 3000)))
    for _ in range(999):
        assert progress.after(page(items=())) is not None
    assert progress.after(page()) is not None  # one with items begins anew
    for _ in range(999):
        assert progress.after(page(items=())) is not None
    with pytest.raises(LookupError, match=r"^is page 1000 in a row without items that has a next one$"):
        progress.after(page(items=()))
    assert progress.after(page(items=(), has_next=False)) is None


def test_a_token_leads_to_each_page_once() -> None:
    progress = Progress(cast("Any", Requests("a", "b", None, "a")))
    assert [progress.after(page(token)).position.token for token in (None, "a", "b")] == ["a", "b", None]  # type: ignore[union-attr]
    with pytest.raises(LookupError, match=r"^leads back to a page that was fetched before$"):
        progress.after(page("c"))
    progress = Progress(cast("Any", Requests("a", "a")))
    assert progress.after(page("a", items=())) is None  # the end of a list that can grow
    with pytest.raises(LookupError, match=r"^leads back to the same page$"):
        progress.after(page("a"))


def test_only_numbered_pages_are_compared() -> None:
    progress = Progress(cast("Any", Requests()))
    assert [progress.is_repeated(each) for each in (page("a"), page(), page(), page(items=(2,)), page("a"))] == [
        *(False, False, True, False, False)
    ]
    assert not progress.is_repeated(page(items=()))
    assert not progress.is_repeated(page(items=()))
    assert [_shown(source) for source in (None, "a.b", "header:X-Next")] == ["", "a.b", "the header X-Next"]
