"""The situation of a case: what the actors report, what has been asked of them, the picture compiled from it."""
