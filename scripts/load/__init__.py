"""The soak behind ``scripts/soak``: all clients at once, for a long time, against a sandbox that fails now and then.

The sandbox runs in a process of its own (`serving`), so that the memory and the open files of this one are those of the
clients. Every call carries a marker in a header. The sandbox says how often it processed that marker, and `ledger`
compares this with what the call returned or raised.
"""
