"""Runs a pupil's program against a check.py."""
