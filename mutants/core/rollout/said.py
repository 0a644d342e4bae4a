"""A cause in words, and what it is worded from."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from rollout.info import Confidence

CERTAIN, LIKELY, POSSIBLE = Confidence.CERTAIN, Confidence.LIKELY, Confidence.POSSIBLE


class Said(Struct, frozen=True, gc=False):
    """A cause in words."""

    code: str
    short: str
    """At most 21 cells, else it is cut at its end."""
    headline: str
    """At most 63 cells, else it is cut in the middle."""
    confidence: Confidence
    in_template: bool
    """Whether an undo of the template takes it away."""
    presumed: bool = False
    """Whether `in_template` is only presumed: other pods of the same template may tell otherwise."""
    many: str = ""
    """The headline where pods differ in what this one names: their nodes, say."""


class Case(Struct, frozen=True, gc=False):
    """One container in trouble, or a pod as a whole."""

    code: str
    container: str = ""
    image: str = ""
    exit_code: int | None = None
    initial: bool = False
    log: str = ""
    """The telling line of its log; "" where it was not read."""

    @property
    def called(self) -> str:
        """Return the container as a sentence names it."""
        return f"init {self.container}" if self.initial else self.container


Word = Callable[[Case, str], Said]
"""Words a trouble, given the server's evidence."""


class Found(Struct, frozen=True, gc=False):
    """What one pod, or the workload as a whole, shows."""

    said: Said
    evidence: str
    since: datetime | None
    pods: int = 1
    new: bool = True
    uid: str = ""
    """Of the pod; "" for the workload as a whole."""
    node: str = ""
