"""From a vendor's document to calls of its client: one command, and the header `Link` by lines of the overlay document alone.

`lab.yaml` has the shape of Optimizely's REST API v2: a bearer token, bare arrays in pages, objects below others. The sandbox
serves it by what it says. The contract tests that the command runs are covered by the guide that adds a sixth API.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import abwire_api
from abwire.testing import Sandbox
from abwire_runtime.client.errors import AuthenticationError, NotFoundError
from support.calling import close, settled
from support.checkout import ROOT
from support.served_documents import documents_of

DOCUMENTS = ROOT / "tests" / "sandbox" / "documents"


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with this API alone, after the command."""
    root = tmp_path_factory.mktemp("checkout")
    quiet = shutil.ignore_patterns("__pycache__", ".*")
    shutil.copytree(ROOT / "scripts" / "codegen", root / "scripts" / "codegen", ignore=quiet)
    for folder in ("specs", "generated/abwire_api"):
        (root / folder).mkdir(parents=True)
    for name in ("__init__.py", "py.typed"):
        shutil.copy(ROOT / "generated" / "abwire_api" / name, root / "generated" / "abwire_api")
    shutil.copy(DOCUMENTS / "lab.overlay.yaml", root / "specs")
    command = [sys.executable, "-m", "codegen", "lab", "--from", str(DOCUMENTS / "lab.yaml")]
    done = subprocess.run(command, cwd=root / "scripts", env={}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return root


@pytest.fixture(scope="module")
def server(checkout: Path) -> Iterator[Sandbox]:
    abwire_api.__path__.append(str(checkout / "generated" / "abwire_api"))
    with Sandbox(documents=documents_of(checkout / "specs")) as running:
        yield running


@pytest.fixture
def sandbox(server: Sandbox) -> Sandbox:
    server.reset()
    return server


def use_client(sandbox: Sandbox, form: str, use: Callable[[Any], Awaitable[None]], **changes: Any) -> None:
    """Call ``use`` with a new client of either form, and close the client."""
    package = import_module("abwire_api.lab")

    async def run() -> None:
        kind = package.Client if form == "sync" else package.AsyncClient
        client = kind(**{**sandbox.arguments("lab"), "strict": True, **changes})
        try:
            await use(client)
        finally:
            await close(client)

    asyncio.run(run())


async def gathered(items: Any) -> list[Any]:
    """The items that a client of either form iterates over."""
    return [item async for item in items] if hasattr(items, "__aiter__") else list(items)


def test_a_client_creates_lists_and_pages(sandbox: Sandbox, form: str) -> None:
    async def use(lab: Any) -> None:
        made = [
            await settled(lab.experiments.create(project_id=7, name=f"Test {number}", variations=[{"weight": 10_000}]))
            for number in range(5)
        ]
        assert [each.name for each in made] == [f"Test {number}" for number in range(5)]
        page = await settled(lab.experiments.list(project_id=7, per_page=2))
        assert ([each.id for each in page], page.has_next) == ([each.id for each in made[:2]], True)
        following = await settled(page.next_page())
        assert [each.id for each in following] == [each.id for each in made[2:4]]
        sandbox.requests.clear()
        found = await gathered(lab.experiments.iterate(project_id=7, per_page=2))
        assert [each.id for each in found] == [each.id for each in made]

    use_client(sandbox, form, use)
    queries = [request.url.partition("?")[2] for request in sandbox.requests]
    assert queries == [f"project_id=7&per_page=2{page}" for page in ("", "&page=2", "&page=3")]
    assert all(request.accepted for request in sandbox.requests)


def test_a_client_reads_changes_and_deletes(sandbox: Sandbox, form: str) -> None:
    async def use(lab: Any) -> None:
        made = await settled(lab.experiments.create(project_id=7, name="Colours"))
        changed = await settled(lab.experiments.update(made.id, name="Sizes"))
        assert (changed.id, changed.name) == (made.id, "Sizes")
        section = await settled(lab.sections.create(made.id, name="Top"))
        assert section.id in [each.id for each in await gathered(lab.sections.iterate(made.id))]
        await settled(lab.experiments.archive(made.id))
        with pytest.raises(NotFoundError, match=f"There is no object '{made.id}'"):
            await settled(lab.experiments.get(made.id))

    use_client(sandbox, form, use)


def test_a_wrong_token_is_refused(sandbox: Sandbox, form: str) -> None:
    async def use(lab: Any) -> None:
        with pytest.raises(AuthenticationError, match="The token is missing or wrong"):
            await settled(lab.projects.list())

    use_client(sandbox, form, use, token="another-token")
