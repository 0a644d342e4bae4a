"""What a rollout waits for where nothing is wrong with it: said, and no alarm."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from rollout.facts import Facts
from rollout.heard import Heard
from rollout.info import Cause, Confidence
from rollout.scene import Scene
from rollout.text import cut_end, cut_middle, span

LONG_GRACE = 60
"""Seconds of grace beyond which a pod that is ending is worth a word."""


def waits(facts: Facts, heard: Heard | None = None) -> tuple[Cause, ...]:
    """Return what it waits for, what holds all of it first; `heard`: its events, where they are arranged."""
    scene = Scene(facts, heard)
    told = (*_held(facts), *_ready_pods(facts), *_pulling(scene), *_ending(scene))
    return tuple(told)


def _wait(
    code: str, short: str, headline: str, *, pods: int, of: int, since: datetime | None, detail: str = ""
) -> Cause:
    return Cause(
        code=code,
        short=cut_end(short, 21),
        headline=cut_middle(headline, 63),
        detail=detail or headline,
        confidence=Confidence.CERTAIN,
        since=since,
        pods=pods,
        of=of,
        on_new=True,
        on_old=False,
        in_template=False,
    )


def _held(facts: Facts) -> Iterator[Cause]:
    """Yield what holds a rollout by the will of whoever wrote it."""
    workload, wanted = facts.workload, facts.wanted
    if not wanted:
        words = "scaled to zero: no pods are wanted"
        yield _wait("scaled-to-zero", "scaled to zero", words, pods=0, of=0, since=workload.sized)
    if workload.paused:
        words = "paused: nothing rolls until it is resumed"
        yield _wait("paused", "paused", words, pods=0, of=wanted, since=None, detail="spec.paused is true")
    if workload.partition > 0 and workload.kind == "StatefulSet" and facts.old.pods:
        below = f"pods below ordinal {workload.partition} stay on the old revision"
        words = f"partition {workload.partition}: {below}"
        detail = f"spec.updateStrategy.rollingUpdate.partition is {workload.partition}"
        pods = min(workload.partition, wanted)
        yield _wait("partition", "held by partition", words, pods=pods, of=wanted, since=None, detail=detail)
    if facts.waits_for_deletion:
        words = "OnDelete: pods are replaced only when someone deletes them"
        yield _wait("on-delete", "waits for deletion", words, pods=facts.old.pods, of=wanted, since=None)
    if not facts.observed:
        words = "the controller has not seen the change yet"
        yield _wait("unobserved", "not observed yet", words, pods=0, of=wanted, since=workload.written)


def _ready_pods(facts: Facts) -> Iterator[Cause]:
    """Yield the pods that are ready and have to stay so for minReadySeconds."""
    least = facts.workload.min_ready
    ready = [pod for pod in facts.new_pods or () if pod.row.ready and not pod.row.available]
    since = max((pod.ready_at for pod in ready if pod.ready_at), default=None)
    if not least or not ready or since is None:
        return
    left = span(max(least - (facts.now - since).total_seconds(), 0.0), long=True)
    words = f"{len(ready)} ready, available after minReadySeconds {least}: {left} left"
    pods = len(facts.new_pods or ())
    yield _wait("min-ready", "minReadySeconds", words, pods=len(ready), of=pods, since=since)


def _pulling(scene: Scene) -> Iterator[Cause]:
    """Yield the pods whose image is on its way."""
    facts = scene.facts
    began: list[datetime] = []
    for new, pod in scene.live:
        if not new or pod.row.trouble or pod.phase != "Pending":
            continue
        newest = next(
            (one for one in scene.others.get(pod.uid, ()) if one.reason in ("Pulling", "Pulled", "Created")),
            None,
        )
        if newest is not None and newest.reason == "Pulling" and newest.last:
            began.append(newest.last)
    if began:
        image = "the last image is" if len(began) == 1 else f"{len(began)} images are"
        since = min(began)
        waited = span((facts.now - since).total_seconds(), long=True)
        words = f"{facts.new.available} of {facts.wanted}, {image} still being pulled, {waited}"
        yield _wait("pulling", "image being pulled", words, pods=len(began), of=facts.wanted, since=since)


def _ending(scene: Scene) -> Iterator[Cause]:
    """Yield the pods that take their time for ending."""
    facts = scene.facts
    slow = [
        pod
        for _, pod in scene.suspects
        if pod.row.terminating and pod.grace > LONG_GRACE and pod.ends is not None and pod.ends > facts.now
    ]
    if slow:
        ends = max(pod.ends for pod in slow if pod.ends)
        grace = max(pod.grace for pod in slow)
        left = span((ends - facts.now).total_seconds(), long=True)
        words = f"{len(slow)} pods are ending, {left} of a grace of {grace}s left"
        since = ends - timedelta(seconds=grace)
        yield _wait("ending", "old pods are ending", words, pods=len(slow), of=len(slow), since=since)
