"""`python -m abwire.testing serve`: the sandbox for programs in any language."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from abwire import VWO, Convert, Optimizely, Webtrends
from abwire.testing import Sandbox
from support.checkout import ROOT
from support.clients import EVERY_API
from support.programs import run

COMMAND = [sys.executable, "-m", "abwire.testing"]


@contextmanager
def serving(*options: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The running command, and the lines that it has printed."""
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        lines = [process.stdout.readline().rstrip()]
        while sum(line.startswith("export ") for line in lines) < len(SETTINGS):
            lines.append(process.stdout.readline().rstrip())
            assert process.poll() is None, process.communicate()
        yield process, lines
    finally:
        process.kill()
        process.communicate()


SETTINGS = [
    *("CONVERT_APPLICATION_ID", "CONVERT_SECRET", "CONVERT_ACCOUNT_ID", "CONVERT_PROJECT_ID", "CONVERT_BASE_URL"),
    *("CONVERT_SDK_KEY", "CONVERT_SDK_KEY_SECRET", "CONVERT_SERVING_BASE_URL"),
    *("OPTIMIZELY_ACCOUNT_ID", "OPTIMIZELY_PROJECT_ID", "OPTIMIZELY_BASE_URL"),
    *("VWO_ACCOUNT_ID", "VWO_SDK_KEY", "VWO_BASE_URL"),
    *("WEBTRENDS_DOMAIN_ID", "WEBTRENDS_KEY_TOKEN", "WEBTRENDS_BASE_URL"),
]


def test_the_clients_call_it_with_the_settings_that_it_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving("--populate") as (process, lines):
        assert re.fullmatch(r"The sandbox listens at http://127\.0\.0\.1:\d+, .* Ctrl-C stops it\.", lines[0])
        assert [line.split()[0] for line in lines[2 : 2 + len(EVERY_API)]] == list(EVERY_API)
        exported = dict(line.removeprefix("export ").split("=", 1) for line in lines if line.startswith("export "))
        assert sorted(exported) == sorted(SETTINGS)
        for name, value in exported.items():
            monkeypatch.setenv(name, value)
        with Convert() as convert, VWO() as vwo, Webtrends() as webtrends, Optimizely() as optimizely:
            names = [experience.name for experience in convert.experiences.iterate()]
            assert names[0] == "Headline on the home page"
            experience = convert.experiences.list()[0]
            assert len(list(convert.experiences_reports.rows(int(str(experience.id))))) > 10
            assert convert.tags.count() == convert.hypotheses.count() == 1
            vwo.settings.get()
            webtrends.control("https://www.example.com/")
            optimizely.track("seen", "user-1")
        process.send_signal(signal.SIGINT)
        printed, errors = process.communicate(timeout=60)
    assert (process.returncode, printed, errors) == (0, "Stopped.\n", "")


def test_a_port_that_is_taken_is_an_error_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(*COMMAND, "serve", "--port", str(port), cwd=ROOT)
    assert (done.returncode, done.stdout) == (1, "")
    assert re.fullmatch(
        f"error: port {port} of 127.0.0.1 can't be used: .*; --port 0 chooses a free one\n", done.stderr
    )


def test_the_help_says_what_it_does() -> None:
    done = run(*COMMAND, "--help", cwd=ROOT, environment={"COLUMNS": "100"})
    assert done.stdout.startswith("usage: python -m abwire.testing [-h] serve ...")
    for text in ("sends nothing to any vendor", "serve --port 0 --populate", "start the server, until Ctrl-C"):
        assert text in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 100
    done = run(*COMMAND, "serve", "--help", cwd=ROOT, environment={"COLUMNS": "100"})
    assert all(option in done.stdout for option in ("--port", "--host", "--populate"))
    assert run(*COMMAND, cwd=ROOT).returncode == 2


def test_without_the_extra_one_line_says_what_to_install() -> None:
    program = """
import sys
sys.modules["starlette"] = sys.modules["uvicorn"] = None
from abwire.testing.__main__ import main
status = main(["serve"])
try:
    from abwire.testing import Sandbox
except ImportError as error:
    print(error)
sys.exit(status)
"""
    done = run(sys.executable, "-c", program, cwd=ROOT)
    assert (done.returncode, done.stdout) == (1, "Sandbox needs uvicorn: pip install 'abwire[testing]'\n")
    assert done.stderr == "error: the server needs starlette and uvicorn: pip install 'abwire[testing]'\n"


def test_all_addresses_are_reached_at_that_of_this_machine() -> None:
    with Sandbox(host="0.0.0.0") as sandbox, Convert(**sandbox.arguments("convert")) as convert:
        assert sandbox.url.startswith("http://127.0.0.1:")
        assert convert.goals.count() == 0


def test_an_address_of_ipv6() -> None:
    try:
        with Sandbox(host="::1") as sandbox, Convert(**sandbox.arguments("convert")) as convert:
            assert sandbox.url.startswith("http://[::1]:")
            assert convert.goals.count() == 0
    except OSError:
        pytest.skip(f"{os.uname().sysname} has no IPv6 here")
