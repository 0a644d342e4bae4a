"""Revision numbers: which revision is the newer one, and what each is called where several have one number.

A controller numbers a new revision one above those that it knows. After an outage it may know of the workload
before it knows of all revisions, and then gives a number that is taken: it stays so, and is no error.
Source: k/k pkg/controller/history/controller_history.go, byRevision; semantics.md 6.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar


class Numbered(Protocol):
    """A revision, in any of the forms in which it is held."""

    @property
    def uid(self) -> str: ...  # noqa: D102
    @property
    def number(self) -> int | None: ...  # noqa: D102
    @property
    def created(self) -> datetime | None: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def hash(self) -> str: ...  # noqa: D102


ENOUGH = 5
"""Characters of a hash that tell two revisions apart; where they do not, it is shown whole."""

One = TypeVar("One", bound=Numbered)


def place(one: Numbered) -> tuple[int, bool, datetime | None, str]:
    """Return what sorts revisions as Kubernetes does, the newest last: number, time of creation, name."""
    return one.number or 0, one.created is not None, one.created, one.name


def newest_first(kept: Iterable[One]) -> list[One]:
    """Return revisions in Kubernetes' order, turned round."""
    return sorted(kept, key=place, reverse=True)


def newest(kept: Iterable[One]) -> One | None:
    """Return the newest revision; None for none."""
    return max(kept, key=place, default=None)


def before(kept: Iterable[One], current: Numbered) -> list[One]:
    """Return the revisions that were current before `current`, newest first.

    One with its own number is among them, whichever of the two is older: what is current began last.
    """
    own = current.number or 0
    return newest_first(one for one in kept if one.uid != current.uid and (one.number or 0) <= own)


def telling(one: Numbered | None, kept: Iterable[Numbered]) -> str:
    """Return what of its hash tells `one` from others of its number; "" where its number is its own."""
    if one is None or one.number is None:
        return ""
    others = [each.hash for each in kept if each.number == one.number and each.uid != one.uid]
    begins_alike = any(other[:ENOUGH] == one.hash[:ENOUGH] for other in others)
    return (one.hash if begins_alike else one.hash[:ENOUGH]) if others else ""


def called(number: int | None, telling_hash: str = "") -> str:
    """Return "13", "13 (5f8c7)" with a hash that is `telling`, "?" without a number."""
    digits = "?" if number is None else str(number)
    return f"{digits} ({telling_hash})" if telling_hash else digits


def called_among(one: Numbered | None, kept: Iterable[Numbered] | None) -> str:
    """Return what a revision is called among all that are `kept`; "?" for none."""
    return called(one.number if one is not None else None, telling(one, kept or ()))
