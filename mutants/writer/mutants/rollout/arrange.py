"""The list of rollouts in the order of harm, filtered and counted (screens.md 1)."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from rollout.info import Phase, RolloutInfo
from rollout.text import row_name

STICKY = timedelta(seconds=60)
"""How long a row keeps its place among the troubled after its last sign of trouble."""

RECENT = timedelta(hours=2)
"""How long a change stands out: the commonest incident is a release that looks healthy."""

TROUBLED = frozenset({Phase.FAILED, Phase.TROUBLE, Phase.UNKNOWN})
"""Phases that are a sign of trouble."""

LOSS, LATE, TROUBLE, PROGRESS, PAUSED, CHANGED, REST = range(7)
"""The groups of the order."""

DAWN = datetime.min.replace(tzinfo=UTC)
"""Stands for a time that is not known."""

Rank = tuple[int, float]
"""A group, and the order within it."""


class Sign(Struct, frozen=True):
    """The last sign of trouble of a row."""

    at: datetime
    rank: Rank


class Tally(Struct, frozen=True):
    """What line 1 counts. The filter does not change it, but for `hidden`."""

    failed: int
    trouble: int
    total: int
    hidden: int
    """Rows in trouble that the filter hides."""

    @property
    def words(self) -> str:
        """Return "1 failed 4 trouble of 41", less what there is none of."""
        parts = ((self.failed, "failed"), (self.trouble, "trouble"))
        said = " ".join(f"{number} {word}" for number, word in parts if number)
        return (
            f"{said} of {self.total}"
            if said
            else f"{self.total} rollouts"
            if self.total != 1
            else "1 rollout"
        )


class Arrangement(Struct, frozen=True):
    """The rows of the list, and what the next arrangement has to remember of this one."""

    rows: tuple[RolloutInfo, ...] = ()
    tally: Tally = Tally(0, 0, 0, 0)
    signs: Mapping[str, Sign] = {}
    """By uid."""


def arrange(
    rollouts: Iterable[RolloutInfo],
    now: datetime,
    *,
    before: Arrangement | None = None,
    selected: str = "",
    words: str = "",
) -> Arrangement:
    """Return `rollouts` in the order of harm.

    Args:
        rollouts: All of the scope, in any order.
        now: By the server's clock.
        before: The arrangement on screen, if there is one.
        selected: The uid of the row that keeps its place; "" for none.
        words: The filter, as typed.
    """
    every = tuple(rollouts)
    before = before or Arrangement()
    signs = _signs(every, before.signs, now)
    shown = [info for info in every if matches(info, words)]
    shown.sort(key=lambda info: (_rank(info, signs, now), *_name(info)))
    rows = _kept_in_place(shown, before.rows, selected)
    return Arrangement(tuple(rows), tally(every, shown), signs)


def matches(info: RolloutInfo, words: str) -> bool:
    """Return whether each of `words` is in a row's name, namespace, images or status."""
    wanted = words.casefold().split()
    if not wanted:
        return True
    ref = info.ref
    parts = (ref.namespace, ref.short, ref.kind, *info.images, info.phase.value, info.heading.value, info.why)
    text = "\n".join((f"{ref.namespace}/{ref.name}", *parts)).casefold()
    return all(word in text for word in wanted)


def tally(every: Iterable[RolloutInfo], shown: Iterable[RolloutInfo]) -> Tally:
    """Return how many rollouts there are and how they stand."""
    phases = [info.phase for info in every]
    failed = phases.count(Phase.FAILED)
    troubled = sum(1 for phase in phases if phase in TROUBLED)
    visible = sum(1 for info in shown if info.phase in TROUBLED)
    return Tally(failed, troubled - failed, len(phases), troubled - visible)


def harm(info: RolloutInfo, now: datetime) -> Rank:
    """Return where a row belongs by what is true of it, the worst first."""
    missing = max(info.wanted - info.serving, 0)
    if info.phase in TROUBLED and missing:
        return LOSS, -missing / info.wanted
    if info.deadline_passed:
        return LATE, _newest_first(info.since)
    if info.phase in TROUBLED:
        return TROUBLE, _newest_first(info.since)
    if info.phase is Phase.PROGRESSING:
        return PROGRESS, _newest_first(info.since)
    if info.phase is Phase.PAUSED:
        return PAUSED, _newest_first(info.since)
    if info.changed is not None and now - info.changed < RECENT:
        return CHANGED, _newest_first(info.changed)
    return REST, 0.0


def _newest_first(time: datetime | None) -> float:
    return -((time or DAWN) - DAWN).total_seconds()


def _rank(info: RolloutInfo, signs: Mapping[str, Sign], now: datetime) -> Rank:
    sign = signs.get(info.ref.uid)
    return harm(info, now) if sign is None else sign.rank


def _name(info: RolloutInfo) -> tuple[str, str]:
    return info.ref.namespace, row_name(info.ref, namespaced=False)


def _signs(rollouts: Iterable[RolloutInfo], before: Mapping[str, Sign], now: datetime) -> dict[str, Sign]:
    """Return each row's last sign of trouble, less those that are over for good."""
    signs = {}
    for info in rollouts:
        uid = info.ref.uid
        if info.phase in TROUBLED or info.deadline_passed:
            signs[uid] = Sign(now, harm(info, now))
        elif uid in before and now - before[uid].at < STICKY:
            signs[uid] = before[uid]
    return signs


def _kept_in_place(
    rows: list[RolloutInfo], before: tuple[RolloutInfo, ...], selected: str
) -> list[RolloutInfo]:
    """Return `rows` with the selected one where it was: the others move about it."""
    place = next((index for index, info in enumerate(before) if info.ref.uid == selected), None)
    row = next((info for info in rows if info.ref.uid == selected), None)
    if place is None or row is None:
        return rows
    others = [info for info in rows if info is not row]
    return [*others[:place], row, *others[place:]]
