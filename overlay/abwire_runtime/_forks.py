"""How often this process was forked off another one: what a fork must not share is made anew where the count changed.

Asking for the process id takes a system call, which is slow where system calls are filtered, as in some containers.
"""

from __future__ import annotations

import os
import threading

count = 0
"""The number of forks between the process that imported this module and this one."""

renewing = threading.RLock()
"""Held while something is made anew after a fork, so that two threads of the new process do not both make it."""


def _forked() -> None:
    global count, renewing
    count += 1
    renewing = threading.RLock()  # a thread that this process does not have may hold the old one


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_forked)
