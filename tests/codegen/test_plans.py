"""What each document becomes is written down, so that no change of the generator goes unseen.

``plans/`` has a text for every document of ``documents/`` and ``apis/``: models, enums, unions, endpoints, signatures,
docstrings, clients and schemas. After an intended change, write the texts anew and review the difference::

    ./scripts/test tests/codegen/test_plans.py --write-plans
"""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import SpecError
from codegen.planning import pipeline
from codegen.source import loader
from support.plan_text import plan_text

FOLDER = Path(__file__).parent
PLANS = FOLDER / "plans"
DOCUMENTS = {
    path.stem: path
    for folder in ("documents", "apis")
    for path in sorted((FOLDER / folder).glob("*.yaml"))
    if ".overlay" not in path.name
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_becomes_the_plan_that_is_written_down(name: str, request: pytest.FixtureRequest) -> None:
    try:
        found = plan_text(pipeline.lower(name, loader.read(DOCUMENTS[name])))
    except SpecError as error:
        found = f"refused: {error}\n"
    path = PLANS / f"{name}.txt"
    if request.config.getoption("--write-plans"):
        path.write_text(found, encoding="utf-8")
    assert found.splitlines() == path.read_text(encoding="utf-8").splitlines()


def test_every_plan_that_is_written_down_has_its_document() -> None:
    assert {path.stem for path in PLANS.iterdir()} == set(DOCUMENTS)
