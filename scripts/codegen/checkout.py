"""The folders that the driver works on; tests give it a checkout of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Checkout:
    """A checkout of this project.

    Attributes:
        root: Its folder.
    """

    root: Path = Path(__file__).parents[2]

    @property
    def specs(self) -> Path:
        """The documents."""
        return self.root / "specs"

    @property
    def generated(self) -> Path:
        """The package of all that is generated."""
        return self.root / "generated" / "abwire_api"

    @property
    def changelog(self) -> Path:
        """The changelog."""
        return self.root / "CHANGELOG.md"

    @property
    def version(self) -> str:
        """The version that the package has."""
        source = self.root / "overlay" / "abwire_runtime" / "_version.py"
        found = (
            re.search(r'(?m)^__version__ = "([^"]+)"', source.read_text(encoding="utf-8")) if source.exists() else None
        )
        return found[1] if found else "0.0.0"
