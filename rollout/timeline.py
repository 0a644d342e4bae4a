"""What became of a rollout over time: pods of each revision, and marks for what happened.

From the moment it is opened each picture is a sample. What was before is told as far as the pods and events
of that moment say it by their own times (`rollout.earlier`): it is a least, marked so, and kept, for both go.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct, structs

from rollout.action import Progress
from rollout.earlier import moments
from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import called, called_among, telling

MOST = 4_000
"""Samples that are kept: beyond it every second one of the older half goes."""

RECENT = timedelta(hours=2)
"""How long before the opening a rollout may have begun to be drawn from its beginning."""

LEAST = timedelta(minutes=1)
"""The shortest time that is drawn: less would show nothing but the moment."""

BEGAN, WARNING, UNDO, DEADLINE, OPENED = "began", "warning", "undo", "deadline", "opened"
"""What a mark is for."""


class Share(Struct, frozen=True):
    """The pods of one revision at one time."""

    uid: str
    """The revision's uid; "" for pods of revisions that are not known."""
    number: int | None
    available: int
    started: int
    """Pods that exist and are not available."""
    hash: str = ""
    """The revision's, where another has its number too."""

    @property
    def revision(self) -> str:
        """Return what the revision is called; "-" without a number."""
        return "-" if self.number is None else called(self.number, self.hash)


class Sample(Struct, frozen=True):
    """All pods at one time, by revision, the current one first."""

    at: datetime
    wanted: int
    shares: tuple[Share, ...]
    least: bool = False
    """Whether there may have been more: from before the opening."""
    blind: bool = False
    """Whether nobody looked from here on, until the next sample."""


class TimeMark(Struct, frozen=True):
    """Something that happened."""

    at: datetime
    what: str
    """BEGAN, WARNING, UNDO, DEADLINE or OPENED."""
    words: str


class Timeline(Struct, frozen=True, kw_only=True):
    """Samples by time; each holds until the next."""

    opened: datetime
    samples: tuple[Sample, ...] = ()
    earlier: tuple[Sample, ...] = ()
    """From before the opening."""
    since: datetime | None = None
    """Since when it is drawn at least: from before the release that was current at the opening."""
    told: bool = False
    """Whether `earlier` holds what events tell: they are read later than pods."""


class Drawn(Struct, frozen=True, kw_only=True):
    """A timeline for drawing: one sample a column, and the marks with their columns."""

    begin: datetime
    end: datetime
    columns: tuple[Sample | None, ...]
    """None: nothing is known of that time."""
    marks: tuple[tuple[int, TimeMark], ...]
    """By time."""
    revisions: tuple[Share, ...]
    """Every revision that has pods in a column, the current one first; as it stands at the end."""
    top: int
    """The most pods of any column, or wanted."""


def sampled(timeline: Timeline | None, info: RolloutInfo, now: datetime) -> Timeline:
    """Return `timeline` with how the pods stand at `now`, where that differs from the last sample."""
    timeline = timeline or Timeline(opened=now)
    if info.pods is None:
        return timeline
    known = info.events is not None and info.revisions is not None
    if not timeline.told and (known or not timeline.samples):
        since = _since(timeline.opened, info)
        timeline = structs.replace(timeline, earlier=_earlier(timeline, info, now), since=since, told=known)
    sample = Sample(now, info.wanted, _shares(info))
    last = timeline.samples[-1] if timeline.samples else None
    if last is not None and not last.blind and (last.wanted, last.shares) == (sample.wanted, sample.shares):
        return timeline
    samples = (*timeline.samples, sample)
    if len(samples) > MOST:
        half = MOST // 2
        samples = (*samples[:half:2], *samples[half:])
    return structs.replace(timeline, samples=samples)


def left(timeline: Timeline | None, now: datetime) -> Timeline | None:
    """Return `timeline` with the end of the looking, which may begin again."""
    if timeline is None or not timeline.samples:
        return timeline
    end = structs.replace(timeline.samples[-1], at=now, blind=True)
    return structs.replace(timeline, samples=(*timeline.samples, end))


def drawn(
    timeline: Timeline, info: RolloutInfo, progress: Progress | None, now: datetime, width: int
) -> Drawn:
    """Return the timeline in `width` columns that end at `now`."""
    begin = _begin(timeline, info, now)
    end = max(now, begin + LEAST)
    step = (end - begin) / max(1, width)
    samples = (*timeline.earlier, *timeline.samples)
    times = [sample.at for sample in samples]
    columns: list[Sample | None] = []
    for column in range(width):
        at = bisect_right(times, begin + (column + 1) * step)
        known = at > 0 and not samples[at - 1].blind
        columns.append(_named(samples[at - 1], info) if known else None)
    marks = tuple(
        (min(width - 1, int((mark.at - begin) / step)), mark)
        for mark in sorted(_marks(timeline, info, progress, now), key=lambda mark: mark.at)
        if begin <= mark.at <= end
    )
    seen = [column for column in columns if column is not None]
    top = max([info.wanted, *(sum(s.available + s.started for s in c.shares) for c in seen)], default=0)
    return Drawn(
        begin=begin,
        end=end,
        columns=tuple(columns),
        marks=marks,
        revisions=_revisions(info, seen),
        top=max(1, top),
    )


def _begin(timeline: Timeline, info: RolloutInfo, now: datetime) -> datetime:
    """Return where to begin: before the oldest release that is recent, else at the opening."""
    begin = min(_since(timeline.opened, info), timeline.since or timeline.opened)
    return begin - max(LEAST / 4, (now - begin) / 16)


def _since(opened: datetime, info: RolloutInfo) -> datetime:
    """Return when the current release began, if that was not long before the opening; else the opening."""
    recent = [revision.created for revision in info.revisions or () if revision.mark is Mark.NOW]
    recent += [info.changed]
    return min([opened, *(at for at in recent if at is not None and opened - RECENT <= at <= opened)])


def _shares(info: RolloutInfo) -> tuple[Share, ...]:
    """Return the pods of each revision that has any, the newest revision first."""
    counts: dict[str, list[int]] = {}
    for pod in info.pods or ():
        if not pod.terminating:
            counts.setdefault(pod.revision_uid, [0, 0])[not pod.available] += 1
    return _in_order(info, {uid: (available, started) for uid, (available, started) in counts.items()})


def _in_order(info: RolloutInfo, counts: Mapping[str, Sequence[int]]) -> tuple[Share, ...]:
    kept = {revision.uid: revision for revision in info.revisions or ()}
    uids = [*(uid for uid in kept if uid in counts), *(uid for uid in counts if uid not in kept)]
    return tuple(_share(kept.get(uid), uid, counts[uid], info) for uid in uids)


def _share(revision: Revision | None, uid: str, counts: Sequence[int], info: RolloutInfo) -> Share:
    number = revision.number if revision else None
    return Share(uid, number, counts[0], counts[1], telling(revision, info.revisions or ()))


def _earlier(timeline: Timeline, info: RolloutInfo, now: datetime) -> tuple[Sample, ...]:
    """Return samples from before the first one."""
    until = timeline.samples[0].at if timeline.samples else now
    return tuple(
        Sample(
            moment.at, info.wanted, _in_order(info, {uid: both for uid, *both in moment.counts}), least=True
        )
        for moment in moments(info, until)
    )


def _named(sample: Sample, info: RolloutInfo) -> Sample:
    """Return a sample in the order of the revisions as they are known at last: the current one first."""
    counts = {share.uid: (share.available, share.started) for share in sample.shares}
    return structs.replace(sample, shares=_in_order(info, counts))


def _revisions(info: RolloutInfo, columns: Sequence[Sample]) -> tuple[Share, ...]:
    """Return every revision of `columns` as it stands at the end."""
    uids = dict.fromkeys(share.uid for column in columns for share in column.shares)
    last = {share.uid: share for share in columns[-1].shares} if columns else {}
    return _in_order(
        info, {uid: (last[uid].available, last[uid].started) if uid in last else (0, 0) for uid in uids}
    )


def _marks(
    timeline: Timeline, info: RolloutInfo, progress: Progress | None, now: datetime
) -> Iterable[TimeMark]:
    yield TimeMark(timeline.opened, OPENED, "opened here: from now on all is seen")
    for revision in info.revisions or ():
        name = called_among(revision, info.revisions)
        if revision.mark is Mark.NOW and info.changed is not None:
            yield TimeMark(info.changed, BEGAN, f"revision {name} became current")
        elif revision.created is not None:
            yield TimeMark(revision.created, BEGAN, f"revision {name} was made")
    for event in info.events or ():
        if event.warning and event.last is not None:
            times = f" x{event.count}" if event.count > 1 else ""
            words = f"{event.about} {event.reason}{times}: {event.message}"
            yield TimeMark(event.last, WARNING, words)
    if progress is not None:
        yield TimeMark(progress.began, UNDO, f"undo to {progress.target or '?'} was sent")
        if progress.ended is not None:
            yield TimeMark(progress.ended, UNDO, progress.sentence)
    passed = _deadline_passed(info, now)
    if passed is not None:
        yield TimeMark(passed, DEADLINE, "the progress deadline passed")


def _deadline_passed(info: RolloutInfo, now: datetime) -> datetime | None:
    """Return when the deadline passed: by the condition that says so, else by the time it was set for."""
    if not info.deadline_passed:
        return info.deadline if info.deadline is not None and info.deadline <= now else None
    stated = (each.last for each in info.conditions if each.reason == "Progressing=False")
    return next(stated, None) or info.deadline
