"""What each document becomes is written down, so that no change of the generator goes unseen.

``plans/`` has a text for every document of ``documents/``, ``apis/`` and ``corners/``: models, enums, unions, endpoints,
signatures, docstrings, clients and schemas. ``corners/`` are paths of the generator that no other document takes, and
``corners/refused.yaml`` has the parts of documents that are refused, each with its error. After an intended change, write
the texts anew and review the difference::

    ./scripts/test tests/codegen/test_plans.py --write-plans
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.planning import pipeline
from codegen.source import loader
from support.plan_text import plan_text

FOLDER = Path(__file__).parent
PLANS = FOLDER / "plans"
DOCUMENTS = {
    path.stem: path
    for folder in ("documents", "apis", "corners")
    for path in sorted((FOLDER / folder).glob("*.yaml"))
    if ".overlay" not in path.name
}


def text_of(name: str, document: dict[str, Any]) -> str:
    try:
        return plan_text(pipeline.lower(name, document))
    except SpecError as error:
        return f"refused: {error}\n"


def texts_of(name: str) -> str:
    """What a file of documents becomes."""
    document = loader.read(DOCUMENTS[name])
    if "_rest" not in document:
        return text_of(name, document)
    rest = document.pop("_rest")
    return "".join(f"{part}: {text_of(name, {**rest, **more})}" for part, more in document.items())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_becomes_the_plan_that_is_written_down(name: str, request: pytest.FixtureRequest) -> None:
    found = texts_of(name)
    path = PLANS / f"{name}.txt"
    if request.config.getoption("--write-plans"):
        path.write_text(found, encoding="utf-8")
    assert found.splitlines() == path.read_text(encoding="utf-8").splitlines()


def test_every_plan_that_is_written_down_has_its_document() -> None:
    assert {path.stem for path in PLANS.iterdir()} == set(DOCUMENTS)
