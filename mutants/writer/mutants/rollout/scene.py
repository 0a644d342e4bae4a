"""What the finders of causes look at: the facts, pods that may be in trouble, events by their object."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cached_property

from rollout.facts import Facts
from rollout.heard import Heard
from rollout.patience import patience_of
from rollout.records import KeptEvent, KeptPod
from rollout.telling import Alike

Sided = tuple[bool, KeptPod]
"""Whether a pod is of the current revision, and the pod."""


class Scene:
    """A rollout at one moment, arranged for looking for causes."""

    def __init__(self, facts: Facts, heard: Heard | None = None) -> None:
        """Take the facts, and their events by object where somebody keeps them so."""
        self.facts = facts
        self._known = heard

    @cached_property
    def _heard(self) -> Heard:
        """Arrange the events only where they are asked for: there may be tens of thousands."""
        if self._known is not None:
            return self._known
        heard = Heard()
        heard.take(self.facts.events or ())
        return heard

    @property
    def warnings(self) -> Mapping[str, Sequence[KeptEvent]]:
        """Return the warnings about each object, newest first."""
        return self._heard.warnings

    @property
    def others(self) -> Mapping[str, Sequence[KeptEvent]]:
        """Return the events about each object that are no warnings, newest first."""
        return self._heard.others

    @property
    def sides(self) -> tuple[tuple[bool, tuple[KeptPod, ...]], ...]:
        """Return the pods of the current revision, and those of others."""
        return (True, self.facts.new_pods or ()), (False, self.facts.old_pods or ())

    @cached_property
    def suspects(self) -> tuple[Sided, ...]:
        """Return the pods that are not simply ready."""
        return tuple((new, pod) for new, pods in self.sides for pod in pods if is_suspect(pod))

    @property
    def live(self) -> Iterator[Sided]:
        """Yield the suspects whose trouble counts: those on their way out fail as they should."""
        return (one for one in self.suspects if not one[1].row.terminating)

    @cached_property
    def patience(self) -> timedelta:
        """Return how long a start may take."""
        return patience_of(self.facts)

    @cached_property
    def told(self) -> Mapping[Alike, str]:
        """Return the telling lines of the logs that were read, by who ends so."""
        return {words.of: words.line for words in self.facts.words}


def is_suspect(pod: KeptPod) -> bool:
    """Return whether a pod is not simply ready."""
    return not pod.row.ready and pod.phase != "Succeeded"
