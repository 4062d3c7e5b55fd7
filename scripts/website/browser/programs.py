"""Chromium and its driver: where they are, and how they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import NamedTuple

_PACKAGES = {"chromium": "chromium", "chromedriver": "chromium-driver"}
"""The Debian package of each program."""

_SECONDS = 240
"""How long a step of the installation may take. Without a network, it may never end."""


class Programs(NamedTuple):
    """The paths of the programs that the tests of the site need.

    Attributes:
        browser: Chromium.
        driver: Its driver.
    """

    browser: str
    driver: str


class MissingError(Exception):
    """A program is missing, and can't be installed here."""


def programs() -> Programs:
    """Find the programs. What is missing is installed with apt-get where this process may do so.

    Raises:
        MissingError: One is missing.
    """
    missing = [package for name, package in _PACKAGES.items() if shutil.which(name) is None]
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        print(f"Installing {' and '.join(missing)} ...", flush=True)
        _install(missing)
    browser, driver = (shutil.which(name) for name in _PACKAGES)
    if browser is None or driver is None:
        raise MissingError(f"Debian's packages {' and '.join(missing)} are not installed")
    return Programs(browser, driver)


def _install(packages: list[str]) -> None:
    """Install packages. If it does not work, the programs are still missing."""
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        try:
            subprocess.run(
                ["apt-get", "-qq", *command], env=environment, stdout=subprocess.DEVNULL, check=False, timeout=_SECONDS
            )
        except subprocess.TimeoutExpired:
            return
