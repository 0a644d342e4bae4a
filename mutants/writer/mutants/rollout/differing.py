"""What differs between two tuples of records of which most are the same objects, in the same order."""

from collections.abc import Sequence
from itertools import compress
from operator import is_not
from typing import TypeVar

Record = TypeVar("Record")


def differing(old: Sequence[Record], new: Sequence[Record]) -> tuple[list[Record], list[Record]]:
    """Return what is only in `old`, and what is only in `new`, by identity."""
    if old is new:
        return [], []
    both = min(len(old), len(new))
    places = list(compress(range(both), map(is_not, old, new)))
    gone = [*map(old.__getitem__, places), *old[both:]]
    come = [*map(new.__getitem__, places), *new[both:]]
    kept = set(map(id, gone)) & set(map(id, come))
    if not kept:
        return gone, come
    return [one for one in gone if id(one) not in kept], [one for one in come if id(one) not in kept]
