"""Recension: what was changed between two versions of a text, and by whom."""

__version__ = "0.1.0"
