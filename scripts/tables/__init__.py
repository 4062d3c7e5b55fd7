"""The tables of the README that come from the code: ``./scripts/environment python -m tables`` writes them."""
