"""On a machine with nothing but Python and pip, the README and a quick start work word by word.

``./scripts/clean-machine`` follows all pages with packages that pip downloads.
"""

from __future__ import annotations

import json
import shutil
import sys
import venv
from pathlib import Path

import pytest

import abwire
from abwire.testing import Sandbox
from newcomer.machine import Machine, PageError
from newcomer.markdown import Block, blocks, fits
from newcomer.pages import QUICK_STARTS, README_SECTIONS, STEPS, follow_pages
from newcomer.servers import settings
from newcomer.wheels import make_wheels, requirements
from support.checkout import ROOT
from support.clients import APIS
from support.distribution import copy_of_the_sources
from support.programs import run

_CALLS = """
import asyncio, json, sys
from abwire import VWO, AsyncConvert, Convert, ConvertServing, Optimizely, Webtrends, __version__

urls = json.loads(sys.argv[1])
known = json.loads(sys.argv[2])

with Convert(
    application_id=known["application_id"], secret=known["secret"], account_id=1, project_id=2,
    base_url=urls["convert"], strict=True,
) as convert:
    tag = convert.tags.create(name="Blue")
    assert convert.tags.get(tag.id).name == "Blue"
    assert [each.id for each in convert.tags.iterate()] == [tag.id]
with ConvertServing(
    sdk_key=known["sdk_key"], sdk_key_secret=known["sdk_key_secret"], base_url=urls["convert_serving"], strict=True
) as serving:
    assert serving.config().experiences
with VWO(account_id=known["vwo_account_id"], sdk_key=known["vwo_sdk_key"], base_url=urls["vwo"], strict=True) as vwo:
    vwo.track_user(1, 2, user_id="u1")
with Webtrends(
    domain_id=known["webtrends_domain_id"], key_token=known["webtrends_key_token"], base_url=urls["webtrends"], strict=True
) as webtrends:
    assert webtrends.control("https://shop.example/").visitor
with Optimizely(project_id=known["optimizely_project_id"], base_url=urls["optimizely"], strict=True) as optimizely:
    optimizely.track("purchase", "u1")


async def main():
    async with AsyncConvert(
        application_id=known["application_id"], secret=known["secret"], account_id=1, project_id=2,
        base_url=urls["convert"],
    ) as convert:
        return [tag.name async for tag in convert.tags.iterate()]


assert asyncio.run(main()) == ["Blue"]
import abwire, abwire_api, abwire_runtime
print(json.dumps([__version__, abwire.__file__, abwire_api.__file__, abwire_runtime.__file__]))
"""


def test_the_readme_and_a_quick_start_are_followed_word_by_word(sandbox: Sandbox, tmp_path: Path) -> None:
    """The only things that are missing here are pip's own copy in the environment, and what it would download."""
    project, environment, wheels = tmp_path / "project", tmp_path / "environment", tmp_path / "wheels"
    copy_of_the_sources(project)
    shutil.copytree(ROOT / QUICK_STARTS, project / QUICK_STARTS)
    make_wheels([*requirements(), "pytest"], wheels)
    venv.create(environment, with_pip=False, symlinks=True)
    pip = environment / "bin" / "pip"
    pip.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pip --python "{environment}/bin/python" "$@"\n', "utf-8")
    pip.chmod(0o755)
    options = {
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PIP_NO_CACHE_DIR": "1",
        "PIP_NO_COMPILE": "1",
        "PIP_NO_INDEX": "1",
    }
    followed = follow_pages(project, environment, sandbox, options, pages=("convert",), steps=r"[2-9]\. .+")
    assert dict(followed) == {"README.md": 3, f"{QUICK_STARTS}/convert.md": 6}
    check_calls(environment, sandbox)
    check_testing(environment, options)


def check_calls(environment: Path, sandbox: Sandbox) -> None:
    """Call every API with what is installed in the environment, strictly and without warnings."""
    sandbox.reset()
    urls = {api: sandbox.base_url(api) for api in APIS}
    known = json.dumps(vars(sandbox.credentials))
    python = str(environment / "bin" / "python")
    done = run(python, "-I", "-W", "error", "-c", _CALLS, json.dumps(urls), known, cwd=environment)
    assert done.returncode == 0, done.stderr
    number, *files = json.loads(done.stdout)
    assert number == abwire.__version__
    assert all(Path(file).is_relative_to(environment) for file in files)
    assert {request.api for request in sandbox.requests} == set(urls)
    assert all(request.accepted for request in sandbox.requests)


@pytest.mark.parametrize("path", sorted((ROOT / QUICK_STARTS).glob("*.md")), ids=lambda path: path.stem)
def test_a_quick_start_installs_as_the_readme_does(path: Path) -> None:
    readme = next(blocks((ROOT / "README.md").read_text(encoding="utf-8")))
    first = next(blocks(path.read_text(encoding="utf-8")))
    assert (readme.section, readme.language, first.language) == ("Install", "sh", "sh")
    assert first.code == readme.code


def check_testing(environment: Path, options: dict[str, str]) -> None:
    """The fixtures are there with pytest, without starlette; and the server says what it needs."""
    python = str(environment / "bin" / "python")
    refused = run(python, "-I", "-m", "abwire.testing", "serve", cwd=environment)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "error: the server needs starlette and uvicorn: pip install 'abwire[testing]'\n"
    installed = run(str(environment / "bin" / "pip"), "install", "pytest", cwd=environment, environment=options)
    assert installed.returncode == 0, installed.stderr
    tests = environment / "tests"
    tests.mkdir()
    shutil.copy(ROOT / "tests" / "testing" / "users_tests.py", tests / "test_users.py")
    command = (python, "-I", "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider")
    found = run(*command, cwd=tests)
    assert "8 passed" in found.stdout, found.stdout + found.stderr


PAGE = """
# Start

## 1. One

```sh
export NAME="..."
export OTHER="b"
```

```python
import os

value = os.environ["NAME"] + os.environ["OTHER"]
```

```python
print(value)
```

```text
a...
```

## Other

```sh
false
```
"""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, Path(sys.prefix), {}, {"NAME": "a"}, {"http://127.0.0.1/x": "https://api.example.com"})


def test_settings_last_and_blocks_of_a_session_share_their_names(machine: Machine) -> None:
    assert machine.follow(PAGE, r"\d\. .+") == 3


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("a...", "c...", "prints\nab\n"),
        ("print(value)", "print(values)", "NameError"),
        ('export OTHER="b"', "cat missing", "ended with status 1"),
        ("\n## Other\n", "", "ended with status 1"),
    ],
)
def test_what_does_not_work_as_shown_is_an_error(machine: Machine, before: str, after: str, message: str) -> None:
    with pytest.raises(PageError, match=message):
        machine.follow(PAGE.replace(before, after), r"\d\. .+")


SERVING = """
# Without an account

```sh
python -m abwire.testing serve
```

```python
from abwire import VWO

VWO().track_user(1, 2, user_id="user-42")
print("tracked")
```

```text
tracked
```
"""


def test_the_server_of_a_page_is_started_and_its_variables_are_copied(sandbox: Sandbox, tmp_path: Path) -> None:
    with Machine(tmp_path, Path(sys.prefix), {}, settings(sandbox), {}) as machine:
        assert machine.follow(SERVING, "Without an account") == 2
        assert not sandbox.requests, "the server of the page has an address of its own"
        with pytest.raises(PageError, match="ended with status 2"):
            machine.follow(SERVING.replace("serve", "serve --nothing"), "Without an account")


def test_addresses_are_shown_as_those_of_the_vendors(machine: Machine) -> None:
    page = "# A\n```python\nprint('POST http://127.0.0.1/x/y')\n```\n```text\nPOST https://api.example.com/y\n```\n"
    assert machine.follow(page, "A") == 1


def test_blocks_have_their_sections_and_what_they_print() -> None:
    found = list(blocks(PAGE))
    assert [block.section for block in found] == ["1. One"] * 3 + ["Other"]
    assert found[2] == Block("1. One", "python", "print(value)\n", "a...\n")
    assert fits("abc\n", "a...\n")
    assert not fits("abc\n", "b...\n")


def test_the_pages_have_the_sections_that_are_followed() -> None:
    sections = {block.section for block in blocks((ROOT / "README.md").read_text(encoding="utf-8"))}
    assert set(README_SECTIONS.split("|")) <= sections
    assert STEPS == r"\d\. .+"
