"""A rule that is switched off, and how that is done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from checks import Check

Switch = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Mutant:
    """One rule, how it is switched off, and what notices."""

    rule: str
    off: str
    """What happens in its place."""
    switch: Switch
    bites: tuple[Check, ...]

    def __str__(self) -> str:
        return f"{self.rule}: {self.off}"


def put(owner: Any, name: str, value: Any) -> Switch:
    """Return what sets an attribute."""
    return lambda patch: patch.setattr(owner, name, value)


def silenced(owner: Any, name: str, answer: Any = None) -> Switch:
    """Return what makes a method do nothing."""
    return put(owner, name, lambda *_, **__: answer)


def instead(owner: Any, name: str, make: Callable[[Any], Any]) -> Switch:
    """Return what puts `make(method)` in the place of a method."""
    return put(owner, name, make(getattr(owner, name)))
