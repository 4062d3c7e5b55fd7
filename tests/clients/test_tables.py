"""Pages in pandas, polars and pyarrow, which are installed in an environment of their own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from abwire.convert import models
from abwire.testing import Sandbox
from benchmarks.environments import UnavailableError, environment
from benchmarks.measure import run
from support.checkout import ROOT
from support.clients import arguments, convert

FIRST_LINES = f"""
import csv, io, json, sys
sys.path[:0] = [{str(ROOT / "overlay")!r}, {str(ROOT / "generated")!r}]
import abwire
convert = abwire.Convert(**json.loads(sys.argv[1]))
page = convert.goals.list(sort_by="id", sort_direction="asc")
printed = {{}}
"""
LAST_LINE = "print(json.dumps(printed))"


def outcome(sandbox: Sandbox, program: str) -> Any:
    """What a program prints that has a page of goals."""
    try:
        found = environment("tables")
    except UnavailableError as error:
        pytest.skip(f"pandas, polars and pyarrow cannot be installed here: {error}")
    settings = arguments(sandbox, "convert")
    with convert(sandbox) as client:
        scrolled = models.ScrollPercentageGoalSettings(percentage=50)
        client.goals.create(name="Scrolled", type="scroll_percentage", settings=scrolled)
        client.goals.create(name="Signed up", type="code_trigger")
    return run(found, "-c", f"{FIRST_LINES}{program}\n{LAST_LINE}", json.dumps(settings)).data


def test_pandas_makes_columns_of_a_page_of_rows_and_of_dicts(sandbox: Sandbox) -> None:
    printed = outcome(
        sandbox,
        """
import pandas
frames = {"page": page, "items": page.items, "dicts": page.to_dicts(), "rows": abwire.to_rows(page)}
for name, data in frames.items():
    frame = pandas.DataFrame(data)
    written = frame.to_csv(index=False)
    printed[name] = {
        "columns": list(frame.columns),
        "names": frame["name"].tolist(),
        "scrolled": frame[frame["type"] == "scroll_percentage"]["name"].tolist(),
        "missing": int(frame[[each for each in frame if each.startswith("settings")][0]].isna().sum()),
        "unset": "UNSET" in written,
        "csv": written.splitlines()[0],
    }
printed["percentages"] = pandas.DataFrame(abwire.to_rows(page))["settings.percentage"].dropna().tolist()
printed["settings"] = pandas.DataFrame(page)["settings"][0]
printed["empty"] = list(pandas.DataFrame(page[:0]).columns)
""",
    )
    for name in ("page", "items", "dicts", "rows"):
        found = printed[name]
        assert {"id", "name", "type"} <= set(found["columns"])
        assert found["csv"] == ",".join(found["columns"])
        assert (found["names"], found["scrolled"]) == (["Scrolled", "Signed up"], ["Scrolled"])
        assert (found["missing"], found["unset"]) == (1, False)
    assert printed["percentages"] == [50]
    assert printed["settings"] == {"percentage": 50}
    assert printed["empty"] == []


def test_polars_makes_columns_of_dicts_and_of_rows(sandbox: Sandbox) -> None:
    printed = outcome(
        sandbox,
        """
import polars
for name, data in {"dicts": page.to_dicts(), "rows": abwire.to_rows(page)}.items():
    frame = polars.DataFrame(data)
    printed[name] = {
        "columns": frame.columns,
        "names": frame["name"].to_list(),
        "scrolled": frame.filter(polars.col("type") == "scroll_percentage")["name"].to_list(),
        "missing": frame[[each for each in frame.columns if each.startswith("settings")][0]].null_count(),
        "types": [str(frame.schema[column]) for column in ("id", "name")],
    }
frame = polars.DataFrame(abwire.to_rows(page))
printed["percentages"] = frame["settings.percentage"].to_list()
printed["csv"] = frame.select(polars.col(polars.String)).write_csv()
""",
    )
    for name in ("dicts", "rows"):
        found = printed[name]
        assert {"id", "name", "type"} <= set(found["columns"])
        assert (found["names"], found["scrolled"]) == (["Scrolled", "Signed up"], ["Scrolled"])
        assert (found["missing"], found["types"]) == (1, ["Int64", "String"])
    assert printed["percentages"] == [50, None]
    assert "UNSET" not in printed["csv"]


def test_pyarrow_makes_a_table_of_dicts_and_of_rows(sandbox: Sandbox) -> None:
    printed = outcome(
        sandbox,
        """
import pyarrow
for name, data in {"dicts": page.to_dicts(), "rows": abwire.to_rows(page)}.items():
    table = pyarrow.Table.from_pylist(data)
    printed[name] = [table.num_rows, table["name"].to_pylist(), str(table.schema.field("id").type)]
""",
    )
    for name in ("dicts", "rows"):
        assert printed[name] == [2, ["Scrolled", "Signed up"], "int64"]
