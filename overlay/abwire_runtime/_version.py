"""The version of abwire: pyproject.toml, the ``User-Agent`` header and ``abwire.__version__`` read it here."""

__version__ = "0.1.0"
