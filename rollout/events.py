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


_OWN = re.compile(
    r"\b(?:(?=\d)(?:\d{1,3}(?:\.\d{1,3}){3}"  # an address
    r"|(?:\d+h)?(?:\d+m)?\d+(?:\.\d+)?m?s)"  # a duration
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b"  # a uid
    r"|\[[0-9a-f:]+\]"
)
"""What is each pod's own in a message that means the same of all. It is looked for where words begin alone:
of every event that comes."""

UNLIKE = "Scheduled"
"""A reason whose message names the node: on which each pod is, the pods say."""


def fold_event(event: Event, broken: tuple[str, ...] = ()) -> KeptEvent | None:
    """Return the record of `event`, or None where it says neither uid nor name."""
    metadata, about = event.metadata, event.involved_object
    if metadata is None or not (metadata.uid or metadata.name):
        return None
    series = event.series
    last = (series.last_observed_time if series else None) or event.last_timestamp or event.event_time
    namespace = intern(safe(metadata.namespace or "", 253))
    kind = safe((about.kind or "") if about else "", 80)
    name = safe((about.name or "") if about else "", 253)
    reason, message = safe(event.reason or "", 128), safe((event.message or "").removeprefix(COMBINED), 1024)
    return KeptEvent(
        uid=safe(metadata.uid or f"{namespace}/{metadata.name}", 512),
        namespace=namespace,
        name=safe(metadata.name or "", 253),
        resource_version=metadata.resource_version or "",
        about_uid=intern(safe((about.uid or "") if about else "", 512)),
        about_kind=intern(kind),
        about_name=intern(name),
        warning=event.type == "Warning",
        reason=intern(reason),
        message=message,
        gist="" if reason == UNLIKE else intern(gist(message, name if kind == "Pod" else "")),
        count=max((series.count or 1) if series else 1, event.count or 1),
        first=utc(event.first_timestamp or event.event_time or metadata.creation_timestamp),
        last=utc(last or metadata.creation_timestamp),
        broken=broken,
    )


EARLIEST = datetime.min.replace(tzinfo=UTC)
"""The place of an event without a time: after all others."""

MOST_NAMED = 40
"""Of the events of several pods the newest, which name some of the pods."""


def merged(
    events: Sequence[KeptEvent],
    name: Callable[[KeptEvent], str],
    revision: Callable[[KeptEvent], str] = lambda _: "",
) -> tuple[EventLine, ...]:
    """Return events as lines, newest first.

    Those that say the same of one object are one line, and of pods of one revision too. `name` gives the
    short name of the object that an event is about, `revision` what names its revision where it is a pod;
    "" where that is not known.
    """
    same: dict[tuple[str, str, str], list[KeptEvent]] = {}
    for event in events:
        whose = (event.about_kind == "Pod" and revision(event)) or event.about_uid
        same.setdefault((whose, event.reason, event.gist), []).append(event)
    # Of very many lines those that are kept are made alone.
    groups: Iterable[tuple[tuple[str, str, str], list[KeptEvent]]] = same.items()
    if len(same) > MOST_LINES:
        groups = nlargest(MOST_LINES, groups, key=_last_of)
    lines = [_line(key, group, name) for key, group in groups]
    lines.sort(key=lambda line: (line.last is not None, line.last, line.key), reverse=True)
    return tuple(lines)


def _last_of(group: tuple[tuple[str, str, str], list[KeptEvent]]) -> datetime:
    return max(event.last or EARLIEST for event in group[1])


def gist(message: str, pod: str) -> str:
    """Return a message less what differs in those that mean the same; `pod`: its name, where it is of one."""
    return _PASSING.sub("-", _OWN.sub("#", message.replace(pod, "#")) if pod else message)


def _line(key: tuple[str, str, str], group: list[KeptEvent], name: Callable[[KeptEvent], str]) -> EventLine:
    late = nlargest(MOST_NAMED, group, key=_order)
    first, pods = late[0], len({event.about_uid for event in group})
    return EventLine(
        key="/".join(key) if key[0] != first.about_uid else min(event.uid for event in group),
        last=max((event.last for event in group if event.last), default=None),
        count=sum(event.count for event in group),
        kind=KINDS.get(first.about_kind, first.about_kind),
        name=name(first),
        warning=any(event.warning for event in group),
        reason=first.reason,
        message=first.message,
        pods=pods,
        names=tuple(dict.fromkeys(map(name, late))) if pods > 1 else (),
    )


def _order(event: KeptEvent) -> tuple[bool, datetime, str]:
    return event.last is not None, event.last or EARLIEST, event.uid


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
