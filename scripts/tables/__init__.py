"""The tables that come from the code, and where they are: ``./scripts/environment python -m tables`` writes them."""
