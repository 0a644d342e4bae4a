"""A cluster that says what a test tells it to: pictures as values, undos as scripts."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct

from rollout.action import Ask, Check, CheckState, Ending, ImageChoice, Outcome, Plan
from rollout.connection import Connection, StreamState
from rollout.info import (
    Change,
    Count,
    Earlier,
    EventLine,
    Heading,
    Mark,
    Phase,
    PodRow,
    Ref,
    Revision,
    RolloutInfo,
    Target,
    Verdict,
    VerdictWord,
)
from rollout.picture import Gone, OpenedPicture, RolloutsPicture
from tui.source import Source

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)

LINK = Connection(
    context="prod-eu",
    server="https://k8s.example",
    protected="PROD",
    namespace="shop",
    user="alice",
    state=StreamState.LIVE,
)


def revision(number: int, mark: Mark, /, **changed: Any) -> Revision:
    first = Revision(
        uid=f"uid-{number}",
        number=number,
        name=f"checkout-hash{number}",
        hash=f"hash{number}",
        created=NOW - timedelta(days=20 - number),
        images=(f"ghcr.io/shop/checkout:2.4.{number}",),
        mark=mark,
        evidence="",
        change_cause="",
        pods=0,
        available=0,
        restart_of=None,
    )
    return msgspec.structs.replace(first, **changed)


REVISIONS = (
    revision(14, Mark.NOW, evidence="0 available so far", pods=1),
    revision(13, Mark.RUNNING, evidence="3 running now", pods=3, available=3),
    revision(12, Mark.LIKELY, evidence="was current 5d"),
    revision(11, Mark.FAILED, evidence="hand-over never finished"),
)


def pod(name: str, number: int, **changed: Any) -> PodRow:
    first = PodRow(
        uid=f"uid-{name}",
        name=name,
        revision_uid=f"uid-{number}",
        ready_containers=1,
        containers=1,
        ready=True,
        available=True,
        started=True,
        terminating=False,
        state="Running",
        trouble="",
        message="",
        container="",
        restarts=0,
        created=NOW - timedelta(days=4),
        since=None,
        node="node-1",
    )
    return msgspec.structs.replace(first, **changed)


def info(**changed: Any) -> RolloutInfo:
    """Return deploy/checkout, stuck on revision 14, as far as the list knows it."""
    first = RolloutInfo(
        ref=Ref("Deployment", "shop", "checkout", "uid-checkout"),
        generation=14,
        observed=True,
        paused=False,
        phase=Phase.TROUBLE,
        heading=Heading.STUCK,
        blocked_by="",
        number=14,
        images=("ghcr.io/shop/checkout:2.4.1",),
        changed=NOW - timedelta(seconds=131),
        changed_by="kubectl-set",
        since=NOW - timedelta(seconds=131),
        wanted=3,
        new=Count(14, 3, 1, 0, 1),
        old=Count(13, 3, 3, 3, 0),
        serving=3,
        surge=1,
        unavailable=0,
        deadline=NOW + timedelta(seconds=469),
        deadline_passed=False,
        why="image not found",
        conditions=(),
        owner=None,
    )
    return msgspec.structs.replace(first, **changed)


def opened(**changed: Any) -> RolloutInfo:
    """Return the same with everything that opening it tells."""
    known = info(
        causes=(),
        verdict=Verdict(VerdictWord.HELPS, "only rev 14 fails, 3 of 3 old pods serve: UNDO HELPS"),
        changes=(Change("image", "app", "", "2.4.0", "2.4.1", "image 2.4.0→2.4.1"),),
        previous=Earlier("uid-13", 13, ""),
        revisions=REVISIONS,
        history_limit=10,
        dropped_next=None,
        target=Target("uid-13", "3 pods run it now"),
        pods=(
            pod("checkout-14-fkg4m", 14, ready_containers=0, ready=False, available=False,
                state="ImagePullBackOff app", trouble="image-not-found", container="app",
                created=NOW - timedelta(seconds=131)),
            pod("checkout-13-aaaaa", 13),
            pod("checkout-13-bbbbb", 13),
            pod("checkout-13-ccccc", 13),
        ),
        events=(
            EventLine(key="e1", last=NOW, count=9, kind="Pod", name="fkg4m", warning=True, reason="Failed",
                      message="ErrImagePull: manifest unknown"),
        ),
    )  # fmt: skip
    return msgspec.structs.replace(known, **changed)


def named(name: str, **changed: Any) -> RolloutInfo:
    """Return a healthy rollout of this name."""
    healthy = info(
        ref=Ref("Deployment", "shop", name, f"uid-{name}"),
        phase=Phase.COMPLETE,
        heading=Heading.COMPLETE,
        number=6,
        new=Count(6, 3, 3, 3, 0),
        old=Count(None, 0, 0, 0, 0),
        why="complete, 5.2.0",
        changed=NOW - timedelta(days=3),
        deadline=None,
    )
    return msgspec.structs.replace(healthy, **changed)


def list_picture(*rollouts: RolloutInfo, **changed: Any) -> RolloutsPicture:
    picture = RolloutsPicture(connection=LINK, streams=(), now=NOW, listed=True, rollouts=rollouts)
    return msgspec.structs.replace(picture, **changed)


def opened_picture(what: RolloutInfo | None, gone: Gone = Gone.NO, **changed: Any) -> OpenedPicture:
    picture = OpenedPicture(connection=LINK, streams=(), now=NOW, info=what, gone=gone)
    return msgspec.structs.replace(picture, **changed)


FRESH = Check("fresh", CheckState.GOOD, "as you saw it", arms=True)
DRY_RUN = Check("dry-run", CheckState.GOOD, "server dry run 0.3s", arms=True)


def plan(**changed: Any) -> Plan:
    first = Plan(
        ref=Ref("Deployment", "shop", "checkout", "uid-checkout"),
        from_number=14,
        to_number=13,
        becomes=15,
        target_uid="uid-13",
        target_words="checkout:2.4.0, hash13",
        target_evidence="3 pods run it now",
        type_number=False,
        type_why="",
        resumes=False,
        changes=(Change("image", "app", "", "2.4.1", "2.4.0", "image 2.4.1→2.4.0"),),
        stays="replicas 3, strategy, annotations",
        warnings=(),
        takes="~2s: 1 bad pod goes, the 3 serving pods are not touched",
        checks=(FRESH, DRY_RUN),
        refused="",
        twice=False,
    )
    return msgspec.structs.replace(first, **changed)


class Scripted(Struct, frozen=True):
    """An undo that was prepared by a test."""

    plan: Plan


class Channel:
    """What one follower yields: the newest value at once, then each that the test sends."""

    def __init__(self, *values: Any) -> None:
        self.queue: asyncio.Queue[Any] = asyncio.Queue()
        self.open = 0
        for value in values:
            self.queue.put_nowait(value)

    def send(self, value: Any) -> None:
        self.queue.put_nowait(value)

    async def stream(self) -> AsyncGenerator[Any, None]:
        self.open += 1
        try:
            while True:
                yield await self.queue.get()
        finally:
            self.open -= 1


class Writer:
    """Prepares what it is told, and remembers what was sent."""

    def __init__(self, *plans: Plan) -> None:
        self.plans = Channel(*(Scripted(each) for each in plans))
        self.prepared: list[tuple[str, str]] = []
        self.sent: list[tuple[Plan, str]] = []
        self.noted: list[tuple[Plan, str]] = []
        self.images: tuple[ImageChoice, ...] = ()
        self.asked = asyncio.Event()
        self.answer: asyncio.Future[Outcome] | None = None
        self.outcome = Outcome(ending=Ending.APPLIED, sentence="undone", generation=15)

    async def prepare_undo(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Any = None
    ) -> AsyncGenerator[Any, None]:
        del connection, earlier
        self.prepared.append((info.ref.uid, target_uid))
        async for value in self.plans.stream():
            yield value

    async def drain(self) -> None:
        if self.answer is not None:
            await asyncio.wait([self.answer])

    async def prepare_action(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection
    ) -> AsyncGenerator[Any, None]:
        del connection
        self.prepared.append((info.ref.uid, ask.action.value))
        async for value in self.plans.stream():
            yield value

    async def read_images(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        del info
        return self.images

    async def send(self, prepared: Scripted, reason: str = "") -> Outcome:
        self.sent.append((prepared.plan, reason))
        self.asked.set()
        return self.outcome if self.answer is None else await self.answer

    async def note_reverted(self, prepared: Scripted, sentence: str) -> None:
        self.noted.append((prepared.plan, sentence))


class Cluster:
    """The scripted cluster of one test."""

    def __init__(self, *, writer: Writer | None = None) -> None:
        self.list = Channel()
        self.rollouts: dict[str, Channel] = {}
        self.scopes: list[str | None] = []
        self.followed: list[str] = []
        self.followed_one = asyncio.Event()
        self.writer = writer
        self.clock = NOW
        self.closed = False

    def rollout(self, name: str = "checkout") -> Channel:
        return self.rollouts.setdefault(name, Channel())

    def source(self) -> Source:
        return Source(
            connection=msgspec.structs.replace(LINK, state=StreamState.CONNECTING),
            follow_rollouts=self._follow_rollouts,
            follow_rollout=self._follow_rollout,
            now=lambda: self.clock,
            make_writer=None if self.writer is None else lambda: self.writer,
            close=self._close,
        )

    async def _close(self) -> None:
        self.closed = True

    def _follow_rollouts(self, namespace: str | None) -> AsyncGenerator[RolloutsPicture, None]:
        self.scopes.append(namespace)
        return self.list.stream()

    def _follow_rollout(self, kind: str, namespace: str, name: str) -> AsyncGenerator[OpenedPicture, None]:
        del kind, namespace
        self.followed.append(name)
        self.followed_one.set()
        return self.rollout(name).stream()
