"""The hand-written clients and their methods, as they are read from their source."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.writing.vendor_clients import VendorClient, VendorMethod, vendor_clients
from support.locales import without_utf8

CLIENT = '''
import os
from . import other
from abwire_api.small.client import AsyncClient, Client
from abwire_api.small.models import Goal
from abwire_api.small import models
from abwire_api.small.resources import Goals as _Goals, Tags
from abwire_api.large.client import Client as LargeClient
from abwire_api.third.resources import Things
from abwire_api.fourth.models import Client as Model
from other_api.small.client import Client as Another

LIMIT = 5


class Helper(dict, Another, Goal, models.Goal):
    def help(self) -> None: ...


class Small(Helper, Client):
    """A client."""

    limit = 5

    def track(self, user: models.Goal, /, goal: int, at: float = 0, *, revenue: float, note=None) -> paging.Page[int]:
        """Track a goal.

        More.
        """

    def plain(self, *, only): ...

    def nothing(self) -> None:
        "Do nothing."

    def _hidden(self) -> None: ...

    async def wait(self) -> None: ...


class Fourth(Model):
    pass


class AsyncSmall(AsyncClient, Client):
    async def track(self) -> None: ...


class Goals(_Goals):
    def best(self) -> "models.Goal": ...


class MoreTags(Tags.Base):
    pass


class MyThings(Things):
    def first(self) -> int: ...


if LIMIT:

    class Conditional(LargeClient):
        pass
'''


def test_clients_and_their_methods_are_read(tmp_path: Path) -> None:
    for name, text in {
        "abwire/small/client.py": CLIENT,
        "abwire/small/large.py": "import abwire_api.large\nfrom abwire_api.large.client import Client as C\n\n\n"
        'class Large(C):\n    """Caf\u00e9."""\n',
        "abwire/small/none.py": "class Client:\n    def a(self) -> int: ...\n",
        "abwire/top.py": "from abwire_api.top.client import Client\n\n\nclass Top(Client): ...\n",
        "abwire/small/deep/er.py": "from abwire_api.deep.client import Client\n\n\nclass Deep(Client): ...\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    file = "abwire/small/client.py"
    track = "(user: Goal, goal: int, at: float = ..., *, revenue: float, note: Any = ...)"
    with without_utf8():
        found = vendor_clients(tmp_path)
    assert found == {
        "small": VendorClient(
            "Small",
            [
                VendorMethod("track", track, "Page[int]", "Track a goal.", file),
                VendorMethod("plain", "(*, only: Any)", "Any", "", file),
                VendorMethod("nothing", "()", "None", "Do nothing.", file),
            ],
            {"Goals": [VendorMethod("best", "()", "'models.Goal'", "", file)], "Tags": []},
        ),
        "large": VendorClient("Large"),
    }


def test_without_hand_written_packages_there_are_none(tmp_path: Path) -> None:
    assert vendor_clients(tmp_path) == {}


@pytest.mark.parametrize("name", ["Client", "Other"])
def test_only_the_class_called_client_is_one(tmp_path: Path, name: str) -> None:
    (tmp_path / "abwire" / "small").mkdir(parents=True)
    text = f"from abwire_api.small.client import {name} as C\n\n\nclass Small(C): ...\n"
    (tmp_path / "abwire" / "small" / "a.py").write_text(text, encoding="utf-8")
    assert vendor_clients(tmp_path) == ({"small": VendorClient("Small")} if name == "Client" else {})
