"""What was found of each pod the last time, so that after a change only what changed is looked at again.

It is a matter of time alone: what comes out is what comes out with nothing remembered.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from heapq import heappop, heappush

from rollout.controlled import Joins
from rollout.differing import differing
from rollout.facts import Facts
from rollout.finders import next_look, of_pod
from rollout.groups import Group, Key, key_of
from rollout.heard import Heard
from rollout.info import Failing
from rollout.records import KeptPod
from rollout.said import Found
from rollout.scene import Scene, is_suspect


class Remembered:
    """The pods of one rollout that are not simply ready, and what each of them says."""

    def __init__(self) -> None:
        self.joins: Joins = {}
        """Pods that were joined to their revisions."""
        self.heard = Heard()
        """The events of the last look."""
        self._forget()

    @property
    def failing(self) -> tuple[Failing, ...]:
        """Return the pods that stay, show a cause, and name no trouble themselves, by their uid."""
        found: list[Failing] = []
        for suspects in self._suspects.values():
            for uid in self._keys.keys() & suspects.keys():
                pod = suspects[uid]
                if pod.relapse is not None:
                    found.append((uid, pod.relapse.code, pod.relapse.container))
                elif not pod.row.trouble and not pod.row.terminating:
                    found.append((uid, self._keys[uid][0][0], ""))
        return tuple(sorted(found))

    def _forget(self) -> None:
        """Forget what was found of pods."""
        self.groups: dict[Key, Group] = {}
        self._pods: dict[bool, tuple[KeptPod, ...]] = {True: (), False: ()}
        self._suspects: dict[bool, dict[str, KeptPod]] = {True: {}, False: {}}
        """By side (whether of the current revision) and uid."""
        self._keys: dict[str, tuple[Key, ...]] = {}
        self._due: list[tuple[datetime, str]] = []
        self._rests: tuple[object, ...] = ()
        self._now: datetime | None = None

    def look(self, facts: Facts) -> Scene:
        """Take what is true at a moment; `groups` then holds what single pods say."""
        told = self.heard.take(facts.events or ())
        scene = Scene(facts, self.heard)
        # What any pod's words rest on beside itself, its events and the time.
        rests = (bool(facts.missing), facts.under_way, facts.words, scene.patience)
        if rests != self._rests or (self._now is not None and facts.now < self._now):
            self._forget()
        self._rests, self._now = rests, facts.now
        again = told.union(self._overdue(facts.now))
        sides = [(new, *self._changed(new, pods)) for new, pods in scene.sides]
        for new, gone, _ in sides:
            for uid in gone:
                self._drop(new, uid)
        for new, _, come in sides:
            known = self._suspects[new]
            come.update((uid, known[uid]) for uid in again if uid in known and uid not in come)
            self._take(come, scene, new=new)
        return scene

    def _changed(self, new: bool, pods: tuple[KeptPod, ...]) -> tuple[list[str], dict[str, KeptPod]]:
        """Return which suspects of one side are not any more what they were, and those that are new."""
        left, arrived = differing(self._pods[new], pods)
        self._pods[new] = pods
        return [pod.uid for pod in left], {pod.row.uid: pod for pod in arrived if is_suspect(pod)}

    def _take(self, come: Mapping[str, KeptPod], scene: Scene, *, new: bool) -> None:
        """Look at pods, and count what they say in place of what they said before."""
        told: dict[Key, dict[str, Found]] = {}
        keys, suspects = self._keys, self._suspects[new]
        for uid, pod in come.items():
            if uid in suspects:
                self._drop(new, uid)
            suspects[uid] = pod
            for found in of_pod(scene, new, pod):
                key = key_of(found.said)
                same = told.get(key)
                if same is None:
                    same = told[key] = {}
                if uid not in same:
                    keys[uid] = (*keys[uid], key) if uid in keys else (key,)
                same[uid] = found
            if (not pod.row.trouble or pod.row.terminating) and (due := next_look(scene, pod)) is not None:
                heappush(self._due, (due, uid))
        for key, founds in told.items():
            group = self.groups.get(key)
            if group is None:
                self.groups[key] = Group(founds)
                continue
            for uid, found in founds.items():
                group.add(uid, found)

    def _drop(self, new: bool, uid: str) -> None:
        """Forget what a pod says."""
        if self._suspects[new].pop(uid, None) is None:
            return
        for key in self._keys.pop(uid, ()):
            group = self.groups[key]
            group.drop(uid)
            if not group:
                del self.groups[key]

    def _overdue(self, now: datetime) -> Iterator[str]:
        """Yield the uids of pods that may say something else for the time that has gone by."""
        while self._due and self._due[0][0] <= now:
            yield heappop(self._due)[1]
