"""An incident as Markdown, to hand on: what, since when, why, what was done, and how it went.

Everything that a cluster says stands in it as text: nothing of it is read as Markdown or HTML.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from rollout.action import Progress, Step
from rollout.chart import chart
from rollout.connection import Connection
from rollout.info import Change, EventLine, Heading, RolloutInfo
from rollout.masking import HIDDEN, mask
from rollout.numbers import called
from rollout.step import current
from rollout.text import age, short_image, span
from rollout.timeline import Timeline, drawn

COLUMNS, ROWS = 60, 8
"""Cells of the timeline."""

EVENTS_MOST = 60
"""Lines of events: what came before them is older than an incident is long."""

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~&])")


class Taken(Struct, frozen=True):
    """Something that was done from here."""

    what: str
    """"undo", "restart"."""
    progress: Progress


class Incident(Struct, frozen=True, kw_only=True):
    """All that an export tells."""

    info: RolloutInfo
    connection: Connection
    now: datetime
    """When it was written, by the server's clock."""
    timeline: Timeline | None = None
    taken: tuple[Taken, ...] = ()
    """What was done from here."""
    log: tuple[str, ...] = ()
    """The telling lines of a crash."""


def markdown(incident: Incident) -> str:
    """Return the incident as a Markdown document."""
    parts = (_title, _cause, _changes, _revisions, _taken, _log, _events, _timeline)
    lines: list[str] = []
    for part in parts:
        section = list(part(incident))
        if section:
            lines += [*section, ""]
    if any(HIDDEN in line for line in lines):
        lines.insert(lines.index(""), "")
        lines.insert(lines.index("") + 1, f"Literals that look like secrets stand as {HIDDEN}.")
    return "\n".join(lines)


def escaped(text: str) -> str:
    """Return `text` so that Markdown shows it as it is, on one line, what looks like a secret hidden."""
    masked = mask(" ".join(text.split()))
    return HIDDEN.join(_MARKDOWN.sub(r"\\\1", part) for part in masked.split(HIDDEN))


def at(moment: datetime | None) -> str:
    """Return a time in full: "2026-03-14 03:14:22Z"."""
    return f"{moment:%Y-%m-%d %H:%M:%S}Z" if moment else "-"


def _title(incident: Incident) -> Iterator[str]:
    info, link = incident.info, incident.connection
    since = f" for {age(info.since, incident.now, long=True)}" if info.since else ""
    word = info.heading.value
    state = f"{word} by {info.blocked_by}" if info.heading is Heading.BLOCKED and info.blocked_by else word
    yield f"# {escaped(info.ref.short)}: {escaped(state)}{since}"
    yield ""
    yield f"- Written: {at(incident.now)} by rolldeck, as {escaped(link.user or 'unknown')}"
    protected = f" ({escaped(link.protected)})" if link.protected else ""
    yield f"- Cluster: {escaped(link.context)}{protected}, namespace {escaped(info.ref.namespace)}"
    yield f"- Object: {escaped(info.ref.kind)} {escaped(info.ref.name)}, uid {escaped(info.ref.uid)}"
    if info.since:
        yield f"- Since: {at(info.since)}"
    by = f" via {escaped(info.changed_by)}" if info.changed_by else ""
    number = "-" if info.number is None else current(info)
    yield f"- Revision: {escaped(number)}{by}, {at(info.changed)}"
    yield f"- Serving: {info.serving} of {info.wanted}; new {info.new.available}, old {info.old.available}"
    if info.owner:
        yield f"- Owner: {escaped(info.owner.sentence)}"
    if info.deadline or info.deadline_passed:
        yield f"- Progress deadline: {at(info.deadline)}{' (passed)' if info.deadline_passed else ''}"


def _cause(incident: Incident) -> Iterator[str]:
    info = incident.info
    yield "## Cause"
    yield ""
    for cause in info.causes or ():
        since = f", since {at(cause.since)}" if cause.since else ""
        pods = f", {cause.pods} of {cause.of} pods" if cause.of else ""
        yield f"- **{escaped(cause.headline)}** ({cause.confidence.value}{pods}{since})"
        if cause.detail != cause.headline:
            yield f"  {escaped(cause.detail)}"
    if not info.causes:
        yield f"- none found: {escaped(info.why)}"
    if info.verdict and info.verdict.sentence:
        yield f"- Verdict: {escaped(info.verdict.sentence)}"


def _changes(incident: Incident) -> Iterator[str]:
    info = incident.info
    if not info.changes:
        return
    yield f"## What changed, {_before(info)} to {escaped(current(info))}"
    yield ""
    yield from _table(("Container", "Field", "Before", "After"), [_change(each) for each in info.changes])


def _before(info: RolloutInfo) -> str:
    before = info.previous
    return escaped("?" if before is None else called(before.number, before.hash))


def _change(change: Change) -> tuple[str, ...]:
    field = f"{change.field} {change.name}".strip()
    before, after = ("(absent)" if value is None else value for value in (change.before, change.after))
    return change.where or "-", field, before, after


def _revisions(incident: Incident) -> Iterator[str]:
    if not incident.info.revisions:
        return
    yield "## Revisions"
    yield ""
    target = incident.info.target.uid if incident.info.target else None
    rows = [
        (
            "-" if each.number is None else str(each.number),
            each.mark.value + (", target" if each.uid == target else ""),
            each.hash,
            at(each.created),
            ", ".join(map(short_image, each.images)),
            each.evidence,
            each.change_cause,
        )
        for each in incident.info.revisions
    ]
    yield from _table(("Rev", "Mark", "Hash", "Created", "Images", "Evidence", "Change-cause"), rows)


def _taken(incident: Incident) -> Iterator[str]:
    yield "## Actions taken from here"
    yield ""
    if not incident.taken:
        yield "- none"
    for what, each in ((taken.what, taken.progress) for taken in incident.taken):
        steps = ", ".join(f"{step.words} ({_stood(step)})" for step in each.steps)
        to = f" to revision {escaped(each.target)}" if each.target else ""
        yield f"- {at(each.began)} {escaped(what)}{to}: {escaped(steps)}"
        yield f"  {escaped(each.sentence or 'under way')}"


def _stood(step: Step) -> str:
    """Return how a step stands, and after how long it was done."""
    return step.state.value if step.after is None else f"{step.state.value} {span(step.after, long=True)}"


def _log(incident: Incident) -> Iterator[str]:
    if incident.log:
        yield "## Log of the instance that crashed"
        yield ""
        yield from _literal(incident.log)


def _events(incident: Incident) -> Iterator[str]:
    info = incident.info
    lines = sorted((*(info.events or ()), *info.conditions), key=_when, reverse=True)[:EVENTS_MOST]
    if lines:
        yield "## Events and conditions, newest first"
        yield ""
        rows = [
            (
                at(e.last),
                str(e.count),
                e.about,
                f"{'! ' if e.warning else ''}{e.reason}",
                e.message,
            )
            for e in lines
        ]
        yield from _table(("Last", "Times", "Object", "Reason", "Message"), rows)


def _when(event: EventLine) -> float:
    return event.last.timestamp() if event.last else 0.0


def _timeline(incident: Incident) -> Iterator[str]:
    if incident.timeline is None:
        return
    progress = incident.taken[-1].progress if incident.taken else None
    picture = drawn(incident.timeline, incident.info, progress, incident.now, COLUMNS)
    yield "## Timeline"
    yield ""
    yield from _literal(chart(picture, ROWS))
    yield ""
    for _, mark in picture.marks:
        yield f"- {at(mark.at)} {escaped(mark.words)}"


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(titles)} |"
    yield f"|{'---|' * len(titles)}"
    for row in rows:
        yield f"| {' | '.join(escaped(cell) or '-' for cell in row)} |"


def _literal(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines as they are: by indentation, which nothing within them can end."""
    yield from (f"    {mask(line)}" for line in lines)
