"""Warnings and news from outside: which sources there are, what they say, and how long ago each gave a good answer."""
