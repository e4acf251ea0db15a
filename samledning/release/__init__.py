"""Locked versions of what was made in a case, and to whom they were sent."""
