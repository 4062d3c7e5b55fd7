"""The command ``python -m abwire.testing``."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec

from abwire import testing

_DESCRIPTION = """\
Test programs in any language against the APIs of abwire, without their vendors.

"serve" starts a server on this machine that implements Convert, VWO, Webtrends Optimize and
Optimizely, and any other package of abwire_api. It refuses what the vendors refuse, accepts what
they accept, and keeps what is created until it is stopped. It sends nothing to any vendor."""
_EXAMPLES = """\
examples:
  python -m abwire.testing serve
  python -m abwire.testing serve --port 0 --populate

It prints the base URL of each API, and the environment variables with which abwire's clients
call it: copy them into the shell of the program to test. Tests written in Python need no server:
abwire.testing.FakeApi and the pytest fixtures, such as abwire_convert, answer in process."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Its arguments; by default, those of the process.

    Returns:
        The exit status: 0, or 1 if the server can't be started.
    """
    options = _parser().parse_args(arguments)
    if missing := [name for name in ("starlette", "uvicorn") if not _is_installed(name)]:
        print(f"error: the server needs {' and '.join(missing)}: pip install 'abwire[testing]'", file=sys.stderr)
        return 1
    for number in (signal.SIGINT, signal.SIGTERM):  # in the background, a shell leaves the first one ignored
        signal.signal(number, signal.default_int_handler)
    try:
        with testing.Sandbox(options.port, host=options.host) as sandbox:
            if options.populate:
                sandbox.populate_shop()
                sandbox.populate()
            print("\n".join(_greeting(sandbox)), flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        print("Stopped.")
    except OSError as error:
        where = f"port {options.port} of {options.host} can't be used"
        print(f"error: {where}: {error.strerror}; --port 0 chooses a free one", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="python -m abwire.testing", description=_DESCRIPTION, epilog=_EXAMPLES, formatter_class=raw
    )
    commands = parser.add_subparsers(required=True, metavar="serve")
    serve = commands.add_parser("serve", help="start the server, until Ctrl-C", epilog=_EXAMPLES, formatter_class=raw)
    serve.add_argument("--port", type=int, default=8080, help="the port to listen at; 0 for a free one (default: 8080)")
    serve.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen at; 0.0.0.0 lets other machines and containers call it (default: 127.0.0.1)",
    )
    serve.add_argument(
        "--populate",
        action="store_true",
        help="fill every collection: experiences with reports to plot, goals, audiences, locations and all others",
    )
    return parser


def _is_installed(name: str) -> bool:
    try:
        return find_spec(name) is not None
    except ValueError:  # a module that is there without being a package's
        return False


def _greeting(sandbox: testing.Sandbox) -> Iterator[str]:
    """What is printed when the server has started."""
    from abwire.testing.apis import ENTRIES
    from abwire.testing.in_process.settings import environment_of

    yield f"The sandbox listens at {sandbox.url}, and sends nothing to any vendor. Ctrl-C stops it."
    yield ""
    for name in ENTRIES:
        yield f"{name:17} {sandbox.base_url(name)}"
    yield ""
    variables: dict[str, str | None] = {}
    for name, entry in ENTRIES.items():
        variables |= environment_of(entry, sandbox.arguments(name))
    yield from (f"export {name}={shlex.quote(value)}" for name, value in variables.items() if value is not None)


if __name__ == "__main__":
    sys.exit(main())
