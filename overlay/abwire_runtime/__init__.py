"""The engine of abwire's clients, the same for every vendor. Generated code is built on it; users import ``abwire``.

- ``data``: JSON values and models.
- ``calls``: an operation as data, the request it becomes, and its reply.
- ``client``: sending, with options, credentials, retries and errors.

Imports run in this order, without cycles: ``data``, ``calls``, ``client``.
"""

__version__ = "0.1.0"
"""The version of abwire: pyproject.toml, the ``User-Agent`` header and ``abwire.__version__`` read it here."""
