"""Write the tables of the README that come from the code."""

from __future__ import annotations

from codegen.checkout import Checkout
from tables.settings import replaced


def main() -> None:
    """Replace them in README.md."""
    path = Checkout().root / "README.md"
    path.write_text(replaced(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
