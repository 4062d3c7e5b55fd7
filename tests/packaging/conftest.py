"""What several tests of the packages need."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.type_checkers import make_environment


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the packages installed as users have them."""
    return make_environment(tmp_path_factory.mktemp("environment"))
