"""Which pods have left last words, and which of them are worth reading: one of all that end alike."""

from collections.abc import Collection, Iterable

from msgspec import Struct

from rollout.records import KeptPod
from rollout.telling import Alike

CRASHES = frozenset(("crash-loop", "out-of-memory"))
"""Troubles of pods whose last instance left words that tell why."""

MOST = 3
"""Pods whose last words are read: of more than so many different ends nobody reads."""


class Crash(Struct, frozen=True):
    """One instance of a container that has ended."""

    uid: str
    """The pod's."""
    pod: str
    container: str
    restarts: int
    """Of the container: with uid and container it names the instance."""
    previous: bool
    """Whether the log to read is that of the instance before: another one waits or runs."""
    of: Alike


def has_crashed(pod: KeptPod) -> bool:
    """Return whether a pod is in a trouble about which the log of its container tells."""
    return (pod.row.trouble in CRASHES and bool(pod.row.container)) or pod.relapse is not None


def alike(pod: KeptPod) -> Alike:
    """Return what pods have in common that end in the same way: their owner and template, and the end."""
    if pod.relapse is not None:
        return Alike(pod.owner_uid, pod.hash, pod.relapse.container, pod.relapse.exit_code)
    return Alike(pod.owner_uid, pod.hash, pod.row.container, pod.exit_code)


def crashes(pods: Iterable[KeptPod], read: Collection[str]) -> tuple[Crash, ...]:
    """Return the instances whose last words tell of all others, the commonest end first.

    Args:
        pods: All pods of a rollout.
        read: uids of pods that have been read before: of pods that end alike they are read again.
    """
    groups: dict[Alike, list[KeptPod]] = {}
    for pod in pods:
        if has_crashed(pod) and (pod.restarts or pod.ended) and not pod.row.terminating:
            groups.setdefault(alike(pod), []).append(pod)
    order = sorted(groups, key=lambda of: (-len(groups[of]), str(of)))[:MOST]
    return tuple(_crash(of, groups[of], read) for of in order)


def _crash(of: Alike, pods: list[KeptPod], read: Collection[str]) -> Crash:
    pod = min(pods, key=lambda one: (one.uid not in read, -one.restarts, one.name))
    return Crash(pod.uid, pod.name, of.container, pod.restarts, not pod.ended, of)
