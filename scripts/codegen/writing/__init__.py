"""The files: templates that lay out the plan, run by openapi-python-client, then formatted and swapped in."""
