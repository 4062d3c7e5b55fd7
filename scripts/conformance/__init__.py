"""Requests checked by others: Prism, a mock server, checks every operation of Convert's API against the document."""
