"""Events: kept compact, merged where they say the same, and conditions told in the same form."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from heapq import nlargest
from sys import intern

from rollout.core import Event
from rollout.info import EventLine
from rollout.pods import utc
from rollout.records import KeptEvent, Stated, Workload
from rollout.safe import safe

MOST_LINES = 200
"""Lines that are kept of an opened rollout: what came before is what the server forgets within the hour."""

KINDS = {"ReplicaSet": "RS", "Deployment": "Deploy", "StatefulSet": "Sts", "DaemonSet": "Ds"}
"""How a line names a kind; others are named in full."""

GOOD = {"Available": ("True",), "Progressing": ("True", "Unknown"), "ReplicaFailure": ("False",)}
"""The statuses of each condition that are no warning: Progressing is Unknown while a rollout is paused."""


COMBINED = "(combined from similar events): "
"""What an event recorder puts before the newest of many."""

_PASSING = re.compile(r"-[a-z0-9]{5}\b|\bfrom \d+ to \d+\b")
"""The end of a generated name, and a step of a scaling: what one cause says again differs in nothing else."""


def fold_event(event: Event, broken: tuple[str, ...] = ()) -> KeptEvent | None:
    """Return the record of `event`, or None where it says neither uid nor name."""
    metadata, about = event.metadata, event.involved_object
    if metadata is None or not (metadata.uid or metadata.name):
        return None
    series = event.series
    last = (series.last_observed_time if series else None) or event.last_timestamp or event.event_time
    namespace = intern(safe(metadata.namespace or "", 253))
    return KeptEvent(
        uid=safe(metadata.uid or f"{namespace}/{metadata.name}", 512),
        namespace=namespace,
        name=safe(metadata.name or "", 253),
        resource_version=metadata.resource_version or "",
        about_uid=intern(safe((about.uid or "") if about else "", 512)),
        about_kind=intern(safe((about.kind or "") if about else "", 80)),
        about_name=intern(safe((about.name or "") if about else "", 253)),
        warning=event.type == "Warning",
        reason=intern(safe(event.reason or "", 128)),
        message=safe((event.message or "").removeprefix(COMBINED), 1024),
        count=max((series.count or 1) if series else 1, event.count or 1),
        first=utc(event.first_timestamp or event.event_time or metadata.creation_timestamp),
        last=utc(last or metadata.creation_timestamp),
        broken=broken,
    )


EARLIEST = datetime.min.replace(tzinfo=UTC)
"""The place of an event without a time: after all others."""

LOOKED_AT = 2 * MOST_LINES
"""Of very many events only those are looked at that are about the same objects as so many of the newest."""


def merged(events: Sequence[KeptEvent], name: Callable[[KeptEvent], str]) -> tuple[EventLine, ...]:
    """Return events as lines, newest first: those that say the same of one object are one line.

    `name` gives the short name of the object that an event is about.
    """
    newest = LOOKED_AT
    while newest < len(events):
        late = nlargest(newest, events, key=_last)
        about = {event.about_uid for event in late}
        lines = _lines((event for event in events if event.about_uid in about), name)
        # A line that is no older than the newest events has all that say the same; of others some may lack.
        if len(lines) >= MOST_LINES and (lines[-1].last or EARLIEST) >= _last(late[-1]):
            return lines
        newest *= 8
    return _lines(events, name)


def _last(event: KeptEvent) -> datetime:
    return event.last or EARLIEST


def _lines(events: Iterable[KeptEvent], name: Callable[[KeptEvent], str]) -> tuple[EventLine, ...]:
    same: dict[tuple[str, str, str], list[KeptEvent]] = {}
    for event in events:
        said = _PASSING.sub("-", event.message)
        same.setdefault((event.about_uid, event.reason, said), []).append(event)
    lines = [_line(group, name(group[0])) for group in same.values()]
    lines.sort(key=lambda line: (line.last is not None, line.last, line.key), reverse=True)
    return tuple(lines[:MOST_LINES])


def _line(group: list[KeptEvent], name: str) -> EventLine:
    first = max(group, key=lambda event: (event.last is not None, event.last, event.uid))
    return EventLine(
        key=min(event.uid for event in group),
        last=max((event.last for event in group if event.last), default=None),
        count=sum(event.count for event in group),
        kind=KINDS.get(first.about_kind, first.about_kind),
        name=name,
        warning=any(event.warning for event in group),
        reason=first.reason,
        message=first.message,
    )


def conditions_as_lines(workload: Workload) -> tuple[EventLine, ...]:
    """Return a workload's conditions in the form of events, newest first."""
    kind = KINDS.get(workload.kind, workload.kind)
    lines = [_condition(stated, kind, workload.name) for stated in workload.conditions]
    lines.sort(key=lambda line: (line.last is not None, line.last, line.key), reverse=True)
    return tuple(lines)


def _condition(stated: Stated, kind: str, name: str) -> EventLine:
    said = f"{stated.reason}: {stated.message}" if stated.reason and stated.message else stated.reason
    times: list[datetime] = [time for time in (stated.updated, stated.changed) if time]
    return EventLine(
        key=f"condition/{stated.type}",
        last=max(times, default=None),
        count=1,
        kind=kind,
        name=name,
        warning=stated.status not in GOOD.get(stated.type, (stated.status,)),
        reason=safe(f"{stated.type}={stated.status}", 200),
        message=said or stated.message,
    )
