"""Measurements of abwire against its peers: ``scripts/bench``.

``figures`` defines what is measured, and the targets. Each of ``startup``, ``decoding``, ``calls``, ``batch``,
``size``, ``generation`` and ``vendors`` measures some of it. The programs that run in a peer's environment are in ``programs``.
"""
