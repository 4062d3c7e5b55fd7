"""Generated clients, a package an API: rewritten by scripts/regenerate, never edited by hand."""
