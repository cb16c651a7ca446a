"""What a turtle has drawn. The turtle tells it here line by line: see `Drawing.line`."""
from .asked import CheckError


def compare(wanted, run, solution):
    raise CheckError('drawings cannot be compared yet')


def told_drawing(drawing):
    return None
