"""What the finders of causes look at: the facts, pods that may be in trouble, events by their object."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from rollout.facts import Facts
from rollout.records import KeptEvent, KeptPod

Sided = tuple[bool, KeptPod]
"""Whether a pod is of the current revision, and the pod."""


class Scene:
    """A rollout at one moment, arranged for looking for causes."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.suspects: tuple[Sided, ...] = (
            *((True, pod) for pod in _suspects(facts.new_pods)),
            *((False, pod) for pod in _suspects(facts.old_pods)),
        )
        """Pods that are not simply ready."""

    @property
    def live(self) -> Iterator[Sided]:
        """Yield the suspects whose trouble counts: those on their way out fail as they should."""
        return (one for one in self.suspects if not one[1].row.terminating)

    @cached_property
    def warnings(self) -> Mapping[str, list[KeptEvent]]:
        """Return the warnings about each object, newest first."""
        return _by_object(event for event in self.facts.events or () if event.warning)

    @cached_property
    def others(self) -> Mapping[str, list[KeptEvent]]:
        """Return the events about each object that are no warnings, newest first."""
        return _by_object(event for event in self.facts.events or () if not event.warning)


def _suspects(pods: Iterable[KeptPod] | None) -> list[KeptPod]:
    return [pod for pod in pods or () if not pod.row.ready and pod.phase != "Succeeded"]


def _by_object(events: Iterable[KeptEvent]) -> dict[str, list[KeptEvent]]:
    by_uid: dict[str, list[KeptEvent]] = {}
    for event in events:
        by_uid.setdefault(event.about_uid, []).append(event)
    for told in by_uid.values():
        told.sort(key=lambda event: (event.last is not None, event.last), reverse=True)
    return by_uid
