"""Where the files of this project are. Everything under scripts/ finds the repository here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Checkout:
    """A checkout of this project.

    Attributes:
        root: Its folder. Tests use copies elsewhere.
    """

    root: Path = Path(__file__).parents[2]

    @property
    def scripts(self) -> Path:
        """The folder that the packages of the scripts are imported from."""
        return self.root / "scripts"

    @property
    def specs(self) -> Path:
        """The OpenAPI documents and their overlay documents."""
        return self.root / "specs"

    @property
    def generated(self) -> Path:
        """The generated package."""
        return self.root / "generated" / "abwire_api"

    @property
    def overlay(self) -> Path:
        """The folder of the hand-written packages."""
        return self.root / "overlay"

    @property
    def changelog(self) -> Path:
        """The changelog."""
        return self.root / "CHANGELOG.md"

    @property
    def version(self) -> str:
        """The version of the distribution."""
        source = self.root / "overlay" / "abwire_runtime" / "__init__.py"
        if not source.exists():
            return "0.0.0"
        found = re.search(r'(?m)^__version__ = "([^"]+)"', source.read_text(encoding="utf-8"))
        return found[1] if found else "0.0.0"
