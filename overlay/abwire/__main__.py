"""The entry point of ``python -m abwire``."""

from __future__ import annotations

import sys

from abwire._command import main

if __name__ == "__main__":
    sys.exit(main())
