"""The changes between two versions of a small document are written down, with all that is said of them.

``changes/before.yaml`` and ``changes/after.yaml`` differ in every way that the report knows, one operation or schema for
each. Like the texts of ``test_plans.py``, those in ``changes/`` are written anew with ``--write-plans``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.intake.kept_names import compare_names
from codegen.intake.paging_proposals import new_proposals
from codegen.intake.report import Report, with_entry
from codegen.planning import pipeline
from codegen.source import loader
from codegen.source.documents import Patched
from codegen.writing.build import Prepared

FOLDER = Path(__file__).parent / "changes"


def report(before: str, after: str) -> Report:
    """The report on a document that takes the place of another."""
    old, new = (loader.read(FOLDER / f"{name}.yaml") for name in (before, after))
    was, now = (pipeline.lower("changes", document) for document in (old, new))
    compared = compare_names(was.plan, Prepared(Patched(new, []), now))
    return Report(
        api="changes",
        changes=compared.changes,
        versions=(was.plan.version, now.plan.version),
        package="1.2.3",
        keep_names=[action.line for action in compared.actions],
        proposals=new_proposals(now, new, was),
        tests="2 passed",
        compared_with="before.yaml",
    )


@pytest.mark.parametrize(("before", "after"), [("before", "after"), ("after", "before")])
def test_every_change_is_reported_as_it_is_written_down(
    before: str, after: str, request: pytest.FixtureRequest
) -> None:
    found = report(before, after)
    texts = {
        "txt": found.to_text(most=1000),
        "md": found.to_markdown(),
        "json": found.to_json(),
        "log": with_entry("", found),
    }
    for suffix, text in texts.items():
        path = FOLDER / f"{after}.{suffix}"
        if request.config.getoption("--write-plans"):
            path.write_text(text, encoding="utf-8")
        assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", ["before", "after"])
def test_a_document_that_stays_changes_nothing(name: str) -> None:
    assert report(name, name).changes == []
