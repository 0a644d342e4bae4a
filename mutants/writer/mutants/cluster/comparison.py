"""What is known against what a list says, once the watch has passed that list (rule R22). No I/O."""

from collections.abc import Mapping
from typing import Any

from cluster import limits
from cluster.known import Known, older


class Comparison:
    """Times are seconds of one monotonic clock."""

    def __init__(self) -> None:
        self.due: float | None = None
        """When to list for it; None: never."""
        self.done: float | None = None
        """When it was last made."""
        self._listed: tuple[Mapping[str, str], str] | None = None

    def listed(self, now: float) -> None:
        """Take it that everything was read afresh."""
        self._listed, self.due = None, now + limits.AUDIT

    def take(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list of that version has them."""
        self._listed, self.due = (listed, version), now + limits.AUDIT

    def drop(self) -> None:
        """Forget the list: what is watched is in doubt itself."""
        self._listed = None

    def differing(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))
