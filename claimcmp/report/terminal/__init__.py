"""Text for a person at a terminal: a module a command, on one Paper that knows width and colour.

rich is imported here and nowhere else in the package, so that the other forms don't wait for it.
"""
