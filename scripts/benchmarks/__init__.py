"""What abwire costs, against its peers: ``scripts/bench``.

``figures`` says what is measured and what the targets are. Each of ``startup``, ``decoding``, ``calls``, ``batch``,
``size``, ``generation`` and ``vendors`` measures some of it. What runs inside a peer's environment is in ``programs``.
"""
