"""The benchmarks measure every figure, and a missed target fails. Nothing here is timed."""

from __future__ import annotations

import ast
import copy
import json
import re
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from benchmarks import __main__ as command
from benchmarks import chart, environments, figures, generation, peers, report
from benchmarks.configuration import Maker, as_bytes, counts
from benchmarks.figures import FIGURES, Figure, Row
from benchmarks.measure import Pair, alternate
from codegen.source import documents
from support.checkout import ROOT

TARGETS = {
    "import.httpx": 1.07,
    "script.httpx": 1.3,
    "memory.httpx": 1.25,
    "decode.json": 1.1,
    "decode.pydantic": 1.0,
    "names.json": 1.35,
    "names.pydantic": 1.0,
    "fields.pydantic": 1.0,
    "encode.json": 1.15,
    "encode.read": 2.0,
    "fast.json": 0.55,
    "fast.msgspec": 1.25,
    "fast.encode": 0.25,
    "growth.decode-small": 1.1,
    "growth.decode-large": 1.1,
    "growth.names-small": 1.35,
    "growth.names-large": 1.35,
    "growth.decode-memory": 1.1,
    "calls.httpx": 1.06,
    "async.httpx": 0.98,
    "batch.httpx": 1.3,
    "batch.memory": 1.1,
    "batch.optimizely": 60,
    "size.generated": 5.408,
    "size.lines": 99_840,
    "generation.stock": 2.0,
    "generation.growth": 1.0,
}


MACHINE = report.Machine("Linux x86_64", "A processor", 2, "CPython 3.11", quick=True)


@cache
def document() -> dict[str, Any]:
    return documents.load("convert_serving")


@cache
def lowered() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(peers.lowered("convert_serving").read_text(encoding="utf-8"))
    return found


def rows(factor: float) -> list[Row]:
    """A row for every figure, at a multiple of its target."""
    found = []
    for figure in FIGURES:
        limit = figure.target or 1.0
        found.append(Row(figure, limit / factor if figure.at_least else limit * factor, 1.0, 2.0, "ms"))
    return found


def test_every_target_is_in_the_table() -> None:
    assert {figure.name: figure.target for figure in FIGURES if figure.target is not None} == TARGETS


def test_every_figure_has_a_unique_name_and_is_measured() -> None:
    assert len({figure.name for figure in FIGURES}) == len(FIGURES)
    assert set(figures.GROUPS) == set(command.MEASURES)


def test_the_check_passes_when_all_targets_are_met(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.check(rows(0.9)) == 0
    assert "every target is met" in capsys.readouterr().out


def test_the_check_fails_and_names_the_missed_targets(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.check(rows(1.1)) == 1
    assert capsys.readouterr().out.count("missed: ") == len(TARGETS)


def test_a_target_that_was_not_measured_counts_as_missed() -> None:
    assert figures.absent("decode.json", "no such peer").ok is False
    assert figures.absent("decode.msgspec", "no such peer").ok is None


@pytest.mark.parametrize(("at_least", "value", "ok"), [(False, 1.0, True), (False, 1.01, False), (True, 0.99, False)])
def test_a_limit_may_be_an_upper_or_a_lower_one(at_least: bool, value: float, ok: bool) -> None:
    assert Figure("group", "key", "title", "peer", 1.0, at_least).holds(value) is ok


def test_a_step_that_fails_leaves_rows_that_say_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(quick: bool) -> list[Row]:
        raise RuntimeError("it is not there")

    monkeypatch.setitem(command.MEASURES, "import", (fails,))
    found = command.measure(["import"], quick=True)
    assert {row.figure.group for row in found} == {"import"}
    assert {row.note for row in found} == {"it is not there"}
    assert command.check(found) == 1


def test_the_rows_so_far_are_saved_after_each_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(command.MEASURES, "import", (lambda quick: [figures.absent("import.httpx", "a")],))
    monkeypatch.setitem(command.MEASURES, "memory", (lambda quick: [figures.absent("memory.httpx", "b")],))
    saved: list[list[str]] = []
    command.measure(["memory", "import"], True, lambda found: saved.append([row.figure.name for row in found]))
    assert saved == [["memory.httpx"], ["import.httpx", "memory.httpx"]]


def test_the_ratio_is_of_runs_in_turn() -> None:
    assert Pair([1.0, 30.0, 3.0], [2.0, 20.0, 2.0]).ratio == 1.5


def test_sides_alternate_and_the_warm_up_is_discarded() -> None:
    order: list[str] = []

    def side(name: str) -> float:
        order.append(name)
        return float(len(order))

    samples = alternate({"a": lambda: side("a"), "b": lambda: side("b")}, rounds=2)
    assert "".join(order) == "ab" + "ba" + "ab"
    assert samples == {"a": [4.0, 5.0], "b": [3.0, 6.0]}


def test_the_table_and_the_json_hold_every_row() -> None:
    found = rows(0.9)
    text = report.table(found)
    assert all(row.figure.title in text for row in found)
    data = report.as_json(found, MACHINE)
    assert [row["name"] for row in json.loads(json.dumps(data))["rows"]] == [figure.name for figure in FIGURES]


def test_the_table_replaces_the_previous_one() -> None:
    text = "a\n<!-- figures -->\nold\n<!-- end of figures -->\nb\n"
    table = report.markdown([*rows(0.9), figures.absent("decode.msgspec", "no such peer")], MACHINE)
    lines = report.into(text, table).splitlines()
    assert lines[:3] == ["a", "<!-- figures -->", f"{MACHINE}."]
    assert lines[-2:] == ["<!-- end of figures -->", "b"]
    assert len([line for line in lines if line.startswith("|")]) == 2 + len(FIGURES)
    assert report.into(report.into(text, table), table) == report.into(text, table)
    with pytest.raises(ValueError, match="marks of the table are missing"):
        report.into("a", table)


def shown(path: Path) -> dict[tuple[str, str], list[str]]:
    """The rows of the table in a page: figure and peer, then all cells."""
    table = path.read_text(encoding="utf-8").split("<!-- figures -->")[1].split("<!-- end of figures -->")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line[:1] == "|"]
    return {(row[0], row[1]): row for row in rows[2:]}


def test_the_page_has_every_figure_and_the_readme_the_most_important_and_all_missed_ones() -> None:
    every, selected = shown(ROOT / "scripts/website/pages/performance.md"), shown(ROOT / "README.md")
    names = {(each.title, "" if each.against == figures.BARE else each.against): each for each in FIGURES}
    assert set(every) == set(names)
    rows = [Row(names[key], float(cells[2].replace(",", ""))) for key, cells in every.items()]
    assert selected == {
        key: every[key] for key in names if names[key] in [row.figure for row in report.selection(rows)]
    }
    assert set(report.SELECTED) <= {figure.name for figure in FIGURES}


def test_pages_have_the_chart() -> None:
    for path, drawn in (
        ("README.md", "scripts/benchmarks/chart.svg"),
        ("scripts/website/pages/performance.md", "chart.svg"),
    ):
        assert re.findall(r"!\[.*\]\((.*\.svg)\)", (ROOT / path).read_text(encoding="utf-8")) == [drawn]
    ElementTree.parse(ROOT / "scripts/benchmarks/chart.svg")


def test_every_missed_target_is_selected() -> None:
    assert [row.figure.name for row in report.selection(rows(0.9))] == [
        f.name for f in FIGURES if f.name in report.SELECTED
    ]
    assert {row.figure.name for row in report.selection(rows(1.1))} == {*TARGETS, *report.SELECTED}


def test_the_chart_draws_a_bar_for_each_target() -> None:
    root = ElementTree.fromstring(chart.chart(rows(1.1), "a <machine>"))
    bars = [each for each in root.iter("{http://www.w3.org/2000/svg}rect") if each.get("rx")]
    assert len(bars) == len(TARGETS)


def test_the_chart_has_room_for_every_title() -> None:
    texts = ElementTree.fromstring(chart.chart(rows(0.9), "a machine")).iter("{http://www.w3.org/2000/svg}text")
    for each in texts:
        if each.get("text-anchor") == "end":
            size = 0.6 * float(each.get("font-size", 0))  # the width of a letter, on average
            assert float(each.get("x", 0)) - size * len(each.text or "") >= 0, each.text


def test_every_peer_has_exact_versions_of_all_that_is_installed() -> None:
    for peer, packages in environments.PEERS.items():
        lines = (environments.CONSTRAINTS / f"{peer}.txt").read_text(encoding="utf-8").splitlines()
        pins = dict(line.split("==") for line in lines if not line.startswith("#"))
        assert {package.replace("-", "_").lower() for package in packages} <= {
            n.replace("-", "_").lower() for n in pins
        }
    assert all(report.versions().values())


def test_the_configuration_is_deterministic_and_has_every_variant() -> None:
    made = Maker(lowered()).configuration(400_000)
    assert made == Maker(lowered()).configuration(400_000)
    assert 400_000 <= len(as_bytes(made)) < 420_000
    kinds = counts(made)
    for name in (
        "RuleElement",
        "RuleElementAudience",
        "ConfigGoal",
        "ExperienceChangeServing",
        "ExperienceIntegration",
    ):
        union = lowered()["components"]["schemas"][name]["discriminator"]
        assert all(f"{union['propertyName']}={kind}" in kinds for kind in union["mapping"])


def test_a_double_document_has_everything_twice_and_refers_to_nothing_that_is_not_there() -> None:
    double = generation.doubled(document())
    for kind, name in generation._REFERENCE.findall(json.dumps(double)):
        assert name in double["components"][kind]
    assert len(double["components"]["schemas"]) == 2 * len(document()["components"]["schemas"])
    assert len(double["paths"]) == 2 * len(document()["paths"])


def test_the_document_for_the_stock_generator_has_enums_with_every_variant() -> None:
    widened = peers.widened(copy.deepcopy(document()))
    assert "visits_page" in widened["components"]["schemas"]["GoalTypes"]["enum"]


def test_programs_import_nothing_of_the_benchmarks() -> None:
    for path in Path(environments.PROGRAMS).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith("benchmarks")
