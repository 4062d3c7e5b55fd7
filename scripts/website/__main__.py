"""Build the site, or serve it."""

from __future__ import annotations

import argparse
import functools
import importlib.util
import subprocess
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from website.build import ROOT, PageError, build


def main() -> int:
    """Run the command.

    Returns:
        0 if the site was built without a warning, 1 if not.
    """
    parser = argparse.ArgumentParser(prog="scripts/docs", description="Build the site of the project.")
    parser.add_argument(
        "command", nargs="?", choices=("build", "serve"), default="build", help="build it (the default), or show it too"
    )
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "site", help="where; build/site by default")
    parser.add_argument("--port", type=int, default=8000, help="the port to show it at; 8000 by default")
    options = parser.parse_args()
    _install()
    try:
        if not build(options.folder.resolve(), print):
            return 1
    except PageError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    html = options.folder / "html"
    print(f"The site is in {html}")
    if options.command == "serve":
        handler = functools.partial(SimpleHTTPRequestHandler, directory=html)
        with ThreadingHTTPServer(("127.0.0.1", options.port), handler) as server:
            print(f"Serving it at http://127.0.0.1:{server.server_port}; Ctrl-C ends it")
            try:
                server.serve_forever()
            except KeyboardInterrupt:
                print()
    return 0


def _install() -> None:
    """Install what only the site needs into the environment, if it is missing."""
    if importlib.util.find_spec("zensical") is None:
        print("Installing what builds the site (once) ...", flush=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--constraint", "scripts/constraints.txt", "--editable", ".[docs]"], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
