"""Meetings: prepared, led item by item and speaker by speaker, and written up: the room Möten."""
