"""How often this process was forked off another one: what a fork must not share is made anew where the count changed.

Asking for the process id takes a system call, which is slow where system calls are filtered, as in some containers.
"""

from __future__ import annotations

import os

count = 0
"""The number of forks between the process that imported this module and this one."""


def _forked() -> None:
    global count
    count += 1


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forked)
