"""Follows the README and a quick start word by word, as a new user would."""
