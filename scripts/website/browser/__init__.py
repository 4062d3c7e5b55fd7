"""Trying the site in headless Chromium: the programs, the protocol they speak, what is gathered, and the tests.

The tests are here and not in ``tests``, as they need a browser, which the suite does without.
"""
