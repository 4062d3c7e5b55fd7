"""Build the site, show it, or try it in a browser."""

from __future__ import annotations

import argparse
import importlib.util
import subprocess
import sys
import threading
from pathlib import Path

from website.browser.programs import MissingError, programs
from website.browser.screenshots import take_screenshots
from website.browser.serving import served
from website.build import ROOT, PageError, build

NOT_TRIED = 77
"""The status of ``test`` where there is no browser, which says that nothing was tried: the one that automake skips with."""


def main() -> int:
    """Run the command.

    Returns:
        0 if the site was built without a warning and its tests passed, 77 if the tests need a browser that is neither
        here nor can be installed, and another number if something is wrong.
    """
    parser = argparse.ArgumentParser(prog="scripts/docs", description="Build the site of the project.")
    parser.add_argument(
        "command",
        nargs="?",
        choices=("build", "serve", "test"),
        default="build",
        help="build it (the default), show it too, or try it in headless Chromium",
    )
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "site", help="where; build/site by default")
    parser.add_argument("--port", type=int, default=8000, help="the port to show it at; 8000 by default")
    parser.add_argument(
        "--screenshots",
        type=Path,
        metavar="DIR",
        help="with test: write pictures of some pages instead of running tests",
    )
    options, others = parser.parse_known_args()
    if others and options.command != "test":
        parser.error(f"unknown arguments: {' '.join(others)}")
    if options.command == "test":
        try:
            programs()
        except MissingError as error:
            print(f"The site was not tried: {error}")
            return NOT_TRIED
    _install()
    try:
        if not build(options.folder.resolve(), print):
            return 1
    except PageError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    html = options.folder.resolve() / "html"
    print(f"The site is in {html}", flush=True)
    if options.command == "serve":
        _serve(html, options.port)
    if options.command == "test":
        return _test(html, options.screenshots, others)
    return 0


def _serve(html: Path, port: int) -> None:
    with served(html, port) as base:
        print(f"Serving it at {base}; Ctrl-C ends it")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


def _test(html: Path, screenshots: Path | None, arguments: list[str]) -> int:
    if screenshots is not None:
        take_screenshots(html, screenshots)
        return 0
    tests = Path(__file__).parent / "browser"
    command = [sys.executable, "-m", "pytest", "-n", "0", str(tests), "--site", str(html), *arguments]
    return subprocess.run(command, cwd=ROOT).returncode


def _install() -> None:
    """Install what only the site needs into the environment, if it is missing."""
    if importlib.util.find_spec("zensical") is None:
        print("Installing what builds the site (once) ...", flush=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--constraint", "scripts/constraints.txt", "--editable", ".[docs]"], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
