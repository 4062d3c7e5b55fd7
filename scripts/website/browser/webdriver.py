"""A headless Chromium, driven by its own driver over the WebDriver protocol.

The protocol is JSON over HTTP. The few commands that the tests need are spoken with httpx, which the project depends on
anyway; a client library for all browsers would bring packages, and programs that download drivers.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

import httpx

_SECONDS = 60.0
"""How long a condition may take to hold. It is far more than any takes, so that a busy machine changes no result."""
_ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",  # which root can't have; the pages are our own
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--force-prefers-reduced-motion",
    "--hide-scrollbars",
    "--no-first-run",
)
KEYS = {"Control": "\ue009", "Enter": "\ue007"}
"""The keys that are no characters, as WebDriver writes them."""


class BrowserError(Exception):
    """A command of the browser failed, or a condition did not come to hold."""


class Browser:
    """A browser with one window. Use it in a ``with`` statement.

    Args:
        driver: The path of the driver.
        binary: The path of the browser.
    """

    def __init__(self, driver: str, binary: str) -> None:
        self._process = subprocess.Popen(
            [driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._http = httpx.Client(timeout=_SECONDS, trust_env=False)
        try:
            port = _port_of(self._process)
            options = {"binary": binary, "args": list(_ARGUMENTS)}
            logs = {"performance": "ALL", "browser": "ALL"}
            wanted = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": logs}
            created = self._command(f"http://127.0.0.1:{port}/session", {"capabilities": {"alwaysMatch": wanted}})
            self._session = f"http://127.0.0.1:{port}/session/{created['sessionId']}"
        except BaseException:
            self._end()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._http.delete(self._session)
        finally:
            self._end()

    def _end(self) -> None:
        self._http.close()
        self._process.terminate()
        self._process.communicate()

    def _command(self, url: str, arguments: Mapping[str, object]) -> Any:
        answer = self._http.post(url, json=arguments).json()["value"]
        if isinstance(answer, dict) and "error" in answer:
            raise BrowserError(f"{answer['error']}: {answer['message']}")
        return answer

    def open(self, url: str) -> None:
        """Go to a page, and wait until it is loaded.

        On a busy machine, the driver may answer before that.

        Args:
            url: Its absolute URL. It must be another page than the one that is shown, or the same without an anchor.
        """
        self.run("window.isLeft = true")
        self._command(f"{self._session}/url", {"url": url})
        self.wait("!window.isLeft && document.readyState === 'complete'")

    def forget(self, base: str) -> None:
        """Forget the settings that a site keeps in the browser. Another page must not be shown then, as it may write them.

        Args:
            base: The URL of the site.
        """
        self.open("about:blank")
        self.devtools("Storage.clearDataForOrigin", origin=base.rstrip("/"), storageTypes="local_storage")

    def run(self, script: str, *arguments: object) -> Any:
        """Run JavaScript in the page.

        Args:
            script: The body of a function. What it returns must be JSON, or a promise of JSON.
            arguments: What ``arguments`` has in the script.

        Returns:
            What the function returns.
        """
        return self._command(f"{self._session}/execute/sync", {"script": script, "args": arguments})

    def wait(self, expression: str, *arguments: object, seconds: float = _SECONDS) -> Any:
        """Wait until an expression is true in the page, whichever page it is by then.

        Args:
            expression: In JavaScript.
            arguments: What ``arguments`` has in it.
            seconds: How long to wait at most.

        Returns:
            The value of the expression.

        Raises:
            BrowserError: It did not become true.
        """
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if value := self.run(f"return {expression}", *arguments):
                return value
        raise BrowserError(f"not true after {seconds:.0f} s: {expression} {arguments or ''}")

    def click(self, selector: str) -> None:
        """Click at an element, scrolling to it.

        Args:
            selector: A CSS selector. The first element that it selects is clicked.
        """
        found = self._command(f"{self._session}/element", {"using": "css selector", "value": selector})
        [element] = found.values()
        self._command(f"{self._session}/element/{element}/click", {})

    def press(self, keys: Sequence[str]) -> None:
        """Press keys together, in what has the focus.

        Args:
            keys: Characters, or names of ``KEYS``.
        """
        values = [KEYS.get(key, key) for key in keys]
        actions = [{"type": "keyDown", "value": value} for value in values]
        actions += [{"type": "keyUp", "value": value} for value in reversed(values)]
        self._command(f"{self._session}/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def devtools(self, method: str, **parameters: object) -> Any:
        """Send a command of the browser's own protocol.

        Args:
            method: Such as ``Emulation.setEmulatedMedia``.
            parameters: Its parameters.

        Returns:
            What the browser answers.
        """
        return self._command(f"{self._session}/goog/cdp/execute", {"cmd": method, "params": parameters})

    def events(self) -> list[dict[str, Any]]:
        """What the browser reported since the last call, such as requests and errors: the events of its own protocol."""
        entries = self._command(f"{self._session}/se/log", {"type": "performance"})
        return [json.loads(entry["message"])["message"] for entry in entries]

    def errors(self) -> list[str]:
        """The errors and warnings that the console got since the last call."""
        entries = self._command(f"{self._session}/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries if entry["level"] in ("SEVERE", "WARNING")]

    def resize(self, width: int, height: int, scheme: str = "light") -> None:
        """Make the window of a size, and say which colours the system prefers.

        Args:
            width: In CSS pixels; below 500 as a phone.
            height: In CSS pixels.
            scheme: ``light`` or ``dark``.
        """
        phone = width < 500
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=phone
        )
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def screenshot(self) -> bytes:
        """The window as a PNG."""
        return base64.b64decode(self.devtools("Page.captureScreenshot", format="png")["data"])


def _port_of(driver: subprocess.Popen[str]) -> int:
    """The port that the driver listens at, which it says when it does."""
    assert driver.stdout is not None
    for line in driver.stdout:
        if found := re.search(r"started successfully on port (\d+)", line):
            return int(found[1])
    raise BrowserError("the driver ended before it listened")
