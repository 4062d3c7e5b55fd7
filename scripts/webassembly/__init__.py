"""Checks of abwire on a Python that need not be installed: CPython 3.14 compiled to WebAssembly, which node runs."""
