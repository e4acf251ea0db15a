"""Samledning: the instrument of the one who leads collaboration in a disruption."""

__version__ = "0.1.0"
