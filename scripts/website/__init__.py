"""The site: its pages, how they are built and how they are tested in a browser.

The package is not named ``site``, as the standard library has a module of that name.
"""
