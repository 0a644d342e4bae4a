"""What many pods say alike, counted: one pod more or less costs the same however many there are."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import Any

from rollout.info import Confidence
from rollout.said import Found, Said

SURE = {Confidence.CERTAIN: 0, Confidence.LIKELY: 1, Confidence.POSSIBLE: 2}
"""The order of causes."""

SHOWN = 5
"""Pods of a cause that are named by their uid."""

LOOSE = frozenset(
    {"evicted", "not-admitted", "unschedulable", "failed", "waiting", "node-shutdown", "preempted"}
)
"""Causes whose words hold figures that differ from pod to pod, and mean the same."""

_FIGURES = re.compile(r"\d+")

Key = tuple[str, str]
"""What makes findings the same: their code, and their words."""


def key_of(said: Said) -> Key:
    """Return what makes a cause the same as another."""
    words = said.many or said.headline
    return said.code, _without_figures(words) if said.code in LOOSE else words


@lru_cache(maxsize=1024)
def _without_figures(words: str) -> str:
    return _FIGURES.sub("#", words)


class Group:
    """What says the same: of one pod each, or of the workload as a whole.

    What stands for all is chosen by what is said, never by what came first: so that it does not matter in
    which order pods came and went.
    """

    __slots__ = ("_evidence", "_new", "_nodes", "_saids", "_since", "found")

    def __init__(self, found: Mapping[str, Found]) -> None:
        """`found`: by the pod's uid, or by any key where it is of the workload as a whole."""
        self.found = dict(found)
        values = self.found.values()
        self._saids: Counter[Said] = Counter(map(attrgetter("said"), values))
        self._nodes: Counter[str] = Counter(map(attrgetter("node"), values))
        self._since: Counter[datetime | None] = Counter(map(attrgetter("since"), values))
        self._evidence: Counter[str] = Counter(map(attrgetter("evidence"), values))
        self._new: int = sum(map(attrgetter("new"), values))

    def add(self, key: str, found: Found) -> None:
        """Take one in."""
        self.found[key] = found
        self._new += found.new
        self._saids[found.said] += 1
        self._nodes[found.node] += 1
        self._since[found.since] += 1
        self._evidence[found.evidence] += 1

    def drop(self, key: str) -> None:
        """Let one go."""
        found = self.found.pop(key)
        self._new -= found.new
        _less(self._saids, found.said)
        _less(self._nodes, found.node)
        _less(self._since, found.since)
        _less(self._evidence, found.evidence)

    def __len__(self) -> int:
        return len(self.found)

    @property
    def said(self) -> Said:
        """Return the surest of its words."""
        return min(self._saids, key=lambda said: (SURE[said.confidence], said.headline, said.short))

    @property
    def headline(self) -> str:
        """Return its headline: the words for several where pods differ in what one of them names."""
        said = self.said
        several = bool(said.many) and len({one.headline for one in self._saids}) > 1
        return said.many if several else said.headline

    @property
    def nodes(self) -> Sequence[str]:
        """Return the nodes of its pods."""
        return [node for node in self._nodes if node]

    @property
    def since(self) -> datetime | None:
        """Return when it was first so."""
        return min((since for since in self._since if since), default=None)

    @property
    def evidence(self) -> str:
        """Return the longest words of the server."""
        return max(self._evidence, key=lambda words: (len(words), words))

    @property
    def on_new(self) -> bool:
        """Return whether it is of the current revision."""
        return self._new > 0

    @property
    def on_old(self) -> bool:
        """Return whether it is of others too."""
        return self._new < len(self.found)

    @property
    def of_pods(self) -> bool:
        """Return whether it was found of single pods."""
        return bool(next(iter(self.found.values())).uid)

    @property
    def pods(self) -> int:
        """Return how many pods say it, or are missing for it."""
        return len(self.found) if self.of_pods else sum(found.pods for found in self.found.values())

    @property
    def objects(self) -> tuple[str, ...]:
        """Return the uids of some of its pods."""
        return tuple(islice(self.found, SHOWN)) if self.of_pods else ()


def _less(counter: Counter[Any], value: object) -> None:
    """Count one less, and forget what is not there any more."""
    counter[value] -= 1
    if not counter[value]:
        del counter[value]
