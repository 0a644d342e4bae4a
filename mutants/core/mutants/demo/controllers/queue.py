"""The work queue under every controller: each key once, again later when it failed."""

from abc import ABC, abstractmethod

from demo.clock import Timer
from demo.context import Context
from demo.recorder import Source
from demo.status import ApiError
from demo.store import Key

FIRST_RETRY = 0.005
LONGEST_RETRY = 1000.0
"""Seconds until a failed key is tried again: client-go's default rate limiter."""

MANAGER = "kube-controller-manager"


class Controller(ABC):
    """Works on keys that changes put in its queue."""

    component = ""
    """How its events name it."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.source = Source(self.component)
        self._waiting: set[Key] = set()
        self._later: dict[Key, Timer] = {}
        self._failures: dict[Key, int] = {}

    def enqueue(self, key: Key) -> None:
        """Work on a key as soon as can be."""
        if key not in self._waiting:
            self._waiting.add(key)
            self.context.clock.soon(self._work, key)

    def enqueue_after(self, key: Key, delay: float) -> None:
        """Work on a key some seconds from now, unless that is planned sooner."""
        planned = self._later.get(key)
        when = self.context.clock.now() + delay
        if planned is not None and not planned.cancelled:
            if planned.when <= when:
                return
            planned.cancel()
        self._later[key] = self.context.clock.at(when, self._due, key)

    def _due(self, key: Key) -> None:
        self._later.pop(key, None)
        self.enqueue(key)

    def _work(self, key: Key) -> None:
        self._waiting.discard(key)
        try:
            self.sync(key)
        except ApiError:
            failures = self._failures.get(key, 0)
            self._failures[key] = failures + 1
            self.enqueue_after(key, min(FIRST_RETRY * 2**failures, LONGEST_RETRY))
        else:
            self._failures.pop(key, None)

    @abstractmethod
    def sync(self, key: Key) -> None:
        """Bring one object nearer to its spec. Raises ApiError to be called again."""
