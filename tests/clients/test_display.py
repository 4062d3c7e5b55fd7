"""How models and pages are shown: short reprs, and tables in notebooks."""

from __future__ import annotations

import datetime
import subprocess
import sys
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import Model, Page
from abwire.convert import models
from abwire.testing import Sandbox
from abwire_runtime.calls.operation import Pagination
from abwire_runtime.calls.pages import Position
from abwire_runtime.data import notebook
from support.calling import caller
from support.clients import APIS, convert
from support.methods import modules_of

MARK = "hidden-value"
GOAL: Any = models.Goal


class Table(HTMLParser):
    """Reads HTML, and fails for an element that is not closed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.cells: list[list[str]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self._open.append(tag)
        if tag == "tr":
            self.cells.append([])
        if tag in ("td", "th"):
            self.cells[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if {"td", "th"} & set(self._open):
            self.cells[-1][-1] += data


def page_of(items: list[Any], total: int | None = None) -> Page[Any]:
    """A page of items that no server sent."""
    counts = {} if total is None else {"items": total, "pages": 9}
    reply: Any = type("Reply", (), {"parsed": counts})()
    pagination = Pagination(page="page", pages="pages", total="items")
    return Page(pagination, reply, items, Position(2), lambda page: page_of([]))


def shown(value: Any) -> Table:
    html: str = value._repr_html_()
    html.encode()
    return Table(html)


# Reprs


def test_a_page_of_large_objects_is_one_readable_line(sandbox: Sandbox, form: str) -> None:
    with convert(sandbox) as client:
        for number in range(30):
            client.experiences.create(
                name=f"Headline {number}", type="a/b", status="active", url="https://www.example.com/"
            )
    page = caller(sandbox, "convert", form)("experiences.list", results_per_page=30, sort_by="id")
    text = repr(page)
    assert text.startswith("<page 1 of 1, 30 items: Experience(id=")
    assert text.endswith(", ...>")
    assert "name='Headline " in text
    assert len(text) < 250
    for experience in page:
        assert repr(experience).startswith(f"Experience(id={experience.id}, name={experience.name!r}, ")
        assert repr(experience).endswith(" more fields)")
        assert len(repr(experience)) < 300


@pytest.mark.parametrize(
    ("items", "total", "text"),
    [
        ([], None, "<page 2 of ?, 0 items>"),
        ([], 7, "<page 2 of 9, 0 of 7 items>"),
        ([models.Tag(name="a")], None, "<page 2 of ?, 1 item: Tag(name='a')>"),
        ([models.Tag(name="a")], 1234, "<page 2 of 9, 1 of 1,234 items: Tag(name='a')>"),
        ([None, "x", {"a": 1}, [2, 3]], None, "<page 2 of ?, 4 items: None, 'x', {1 item}, ...>"),
        ([GOAL.from_dict({"type": "new", "id": 1})], None, "<page 2 of ?, 1 item: Unknown(type='new', 2 fields)>"),
    ],
)
def test_a_page_says_how_many_items_it_has(items: list[Any], total: int | None, text: str) -> None:
    assert repr(page_of(items, total)) == text


def test_a_model_shows_what_is_set() -> None:
    sent = {
        "id": 7,
        "name": "x" * 61,
        "status": "active",
        "type": "revenue",
        "settings": {"triggering_type": "manual"},
        "description": None,
        "added": "later",
    }
    assert repr(GOAL.from_dict(sent)) == (
        f"RevenueGoal(id=7, name='{'x' * 60}'..., description=None, status='active', type='revenue',"
        " settings=RevenueGoalSettings(...), additional_properties={'added': ...})"
    )
    experience = models.Experience.from_dict({"tags": [1], "goals": [1, 2], "audiences": [], "environments": ["a"]})
    assert repr(experience) == "Experience(audiences=[], goals=[2 items], tags=[1 item], environments=[1 item])"


# HTML


def test_a_page_is_a_table_with_the_fields_that_its_items_have_set() -> None:
    goals = [
        GOAL.from_dict({"settings": {"percentage": 50}, "type": "scroll_percentage", "name": "Half", "id": 1}),
        GOAL.from_dict({"id": 2, "type": "code_trigger", "status": "active", "is_system": False, "name": None}),
    ]
    table = shown(page_of(goals))
    assert table.cells == [
        ["", "id", "name", "type", "status", "is_system", "settings"],
        ["0", "1", "Half", "scroll_percentage", "", "", "ScrollPercentageGoalSettings(percentage=50)"[:40] + "…"],
        ["1", "2", "None", "code_trigger", "active", "False", ""],
    ]
    assert table.text.endswith("page 2 of ?, 2 items")
    assert shown(page_of([])).text == "page 2 of ?, 0 items"
    assert shown(page_of([None, "x"])).cells == [["", "value"], ["0", "None"], ["1", "x"]]


def test_a_model_is_a_table_of_names_and_values() -> None:
    sent = {"stats": {"goal_id": 1}, "tags": [1, 2], "goals": [{"id": 1}], "name": "A", "new": 1}
    table = shown(models.Experience.from_dict(sent))
    assert table.text.startswith("Experience")
    assert table.cells == [
        ["name", "A"],
        ["goals", "1 item"],
        ["tags", "1, 2"],
        ["stats", "ExperienceStats(goal_id=1)"],
        ["additional_properties", "{'new': ...}"],
    ]


def test_an_unknown_variant_shows_its_discriminator() -> None:
    unknown = GOAL.from_dict({"id": 3, "type": "new"})
    assert shown(unknown).cells == [["type", "new"], ["additional_properties", "{'id': ..., 'type': ...}"]]
    revenue = GOAL.from_dict({"id": 2, "type": "revenue"})
    assert shown(page_of([revenue, unknown])).cells[2][:3] == ["1", "", "new"]
    assert not hasattr(unknown, "_ipython_canary_method_should_not_exist_"), "IPython would show the repr alone"


def test_what_is_left_out_is_said(sandbox: Sandbox) -> None:
    sandbox.populate()
    page: Any = caller(sandbox, "convert", "sync")("experiences.list")
    many = page_of(page.items * 30)
    table = shown(many)
    assert len(table.cells) == 21
    assert {len(row) for row in table.cells} == {13}
    assert "30 items; the first 20 of them; 21 more columns: traffic_distribution, url, " in table.text


HOSTILE = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>"


def test_no_text_of_a_server_becomes_html() -> None:
    sent = {"id": HOSTILE, "name": HOSTILE, "type": HOSTILE, "rules": [HOSTILE], HOSTILE: HOSTILE}
    union: Any = models.Audience
    audience = union.from_dict(sent)
    unknown = GOAL.from_dict(sent)
    for value in (audience, unknown, page_of([audience, unknown, HOSTILE, sent, [HOSTILE]])):
        table = shown(value)
        assert set(table.elements) <= {"div", "table", "caption", "b", "thead", "tbody", "tr", "th", "td", "p"}
        assert "<script>" in table.text


@given(st.text(st.characters(), max_size=500))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    tag = models.Tag(name=text)
    wanted = "".join(" " if each < " " or "\x7f" <= each < "\xa0" else each for each in text)
    wanted = "".join("?" if "\ud800" <= each <= "\udfff" else each for each in wanted)
    [[_, cell]] = shown(tag).cells
    assert cell == wanted if len(wanted) <= 300 else cell == wanted[:300].rstrip() + "…"
    assert len(shown(page_of([tag])).cells[1][1]) <= 41


@pytest.mark.parametrize(
    ("items", "text"),
    [
        (["a", "b"], "a, b"),
        (["a"] * 10, ", ".join("a" * 10)),
        (["a"] * 11, "11 items"),
        ([], "0 items"),
        (["long" * 10] * 9, "9 items"),  # few, but not short
    ],
)
def test_a_list_is_shown_by_its_values_if_they_are_few_and_short(items: list[str], text: str) -> None:
    page = page_of([models.ReportingSegmentsFilters(countries=items)])
    assert shown(page).cells[1] == ["0", text]


def test_the_size_is_bounded() -> None:
    long = "<" * 10**6
    large = {"id": long, "name": long, "description": long, "tags": [long] * 1000, "goals": [1] * 10**5, long: long}
    experience = models.Experience.from_dict(large)
    page = page_of([experience] * 100_000)
    wide = models.Tag.from_dict({long: long} | {f"{long[:9999]}{number}": long for number in range(1000)})
    for value in (experience, page, wide, page_of([wide] * 100)):
        assert len(value._repr_html_()) < 50_000
        assert len(repr(value)) < 1000


@pytest.mark.parametrize(
    ("value", "html"),
    [
        ([], "0 items"),
        (["<", 1, 1.5, True], "&lt;, 1, 1.5, True"),
        (["x" * 19, "y" * 19], f"{'x' * 19}, {'y' * 19}"),
        (["x" * 20, "y" * 19], "2 items"),
        ([1] * 10, ", ".join("1" * 10)),
        ([1] * 11, "11 items"),
        ([None], "1 item"),
        ([models.GoalStatuses.ACTIVE], "1 item"),
        ({"a": 1}, "1 field"),
        (models.GoalStatuses.ACTIVE, "active"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 40 + "…"),
        ("x" * 39 + " y", "x" * 39 + "…"),
        ("a\tb\x1fc\x7fd\x9fe\xa0f\ud800g\udfffh~", "a b c d e\xa0f?g?h~"),
        (datetime.date(2024, 5, 6), "2024-05-06"),
        (datetime.time(7, 8), "07:08:00"),
        (1234567, "1234567"),
    ],
)
def test_the_cells_of_a_table(value: Any, html: str) -> None:
    assert notebook._field("name", value, 40) == html


def test_the_colours_are_those_of_the_notebook() -> None:
    for value in (models.Tag(name="a"), page_of([models.Tag(name="a")])):
        html = value._repr_html_()
        assert 'class="dataframe"' in html
        assert "color" not in html
        assert "background" not in html


def secret_models() -> list[type[Model]]:
    """The models of all APIs that have secrets."""
    found = {
        value
        for api in APIS
        for module in modules_of(f"abwire_api.{api}.models")
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Model) and value._secrets
    }
    return sorted(found, key=lambda model: model.__qualname__)


def test_secrets_are_stars_wherever_they_are_shown() -> None:
    found = secret_models()
    assert len(found) > 10
    for model in found:
        secret = model.from_dict({model._wire.get(name, name): MARK for name in model._secrets})
        around = models.Experience.from_dict({"name": "n"})
        around.project = secret  # type: ignore[assignment] # pyright: ignore[reportAttributeAccessIssue]
        for value in (secret, around, page_of([secret]), page_of([around])):
            assert MARK not in repr(value) + value._repr_html_(), model
        assert "***" in repr(secret)
        assert "***" in secret._repr_html_()


# What is loaded


def test_nothing_of_it_is_loaded_before_it_is_used() -> None:
    program = """
import sys
import abwire
from abwire.convert import models
tag = models.Tag.from_dict({"name": "a"})
goal = models.Goal.from_dict({"type": "new"})
names = ["display", "notebook", "rows"]
loaded = lambda: [name for name in names if f"abwire_runtime.data.{name}" in sys.modules]
print(loaded())
repr(tag)
print(loaded())
tag._repr_html_()
abwire.to_rows(tag)
print(loaded())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[]", "['display']", "['display', 'notebook', 'rows']"]
