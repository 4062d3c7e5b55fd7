"""A tour of all five APIs through the typed clients: ``scripts/demo``."""
