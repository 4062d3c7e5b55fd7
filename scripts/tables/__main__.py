"""Write the tables of the README and of the site that come from the code."""

from __future__ import annotations

import sys

from codegen.checkout import Checkout
from tables.settings import replaced


def main() -> None:
    """Replace the table of clients in README.md, and the page about faults."""
    root = Checkout().root
    sys.path.append(str(root / "tests"))  # where the table of faults is
    from tables import faults

    readme = root / "README.md"
    readme.write_text(replaced(readme.read_text(encoding="utf-8")), encoding="utf-8")
    (root / faults.PAGE).write_text(faults.page(), encoding="utf-8")


if __name__ == "__main__":
    main()
