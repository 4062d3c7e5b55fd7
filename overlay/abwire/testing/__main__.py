"""Run the sandbox by hand: ``python -m abwire.testing --port 8080``."""

from __future__ import annotations

import argparse
import threading
from dataclasses import asdict

from abwire.testing.apis import ENTRIES
from abwire.testing.server.sandbox import Sandbox


def main() -> None:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="abwire.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="the port on 127.0.0.1; 0 for a free one")
    parser.add_argument("--populate", action="store_true", help="put one object into each of Convert's collections")
    arguments = parser.parse_args()
    with Sandbox(arguments.port) as sandbox:
        if arguments.populate:
            sandbox.populate()
        for name in ENTRIES:
            print(f"{name:16} {sandbox.base_url(name)}")
        for name, value in asdict(sandbox.credentials).items():
            print(f"{name:22} {value}")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print("stopped")


if __name__ == "__main__":
    main()
