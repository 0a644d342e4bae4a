"""A timeline in characters: one column of pods a moment, the current revision at the bottom."""

from collections.abc import Sequence

from rollout.timeline import Drawn, Sample

FILLS = ("░", ":", "·", "%", "~")
"""Older revisions in a timeline, the newest of them first; further ones share the last."""


def chart(picture: Drawn, rows: int) -> list[str]:
    """Return a timeline in plain characters: columns of pods, and what each character stands for."""
    stacks = [stack(column, picture, rows) for column in picture.columns]
    axis = len(str(picture.top))
    lines = []
    for y in range(rows, 0, -1):
        label = str(picture.top) if y == rows else ""
        body = "".join(pile[y - 1] if y <= len(pile) else " " for pile in stacks)
        lines.append(f"{label:>{axis}} |{body}".rstrip())
    lines.append(f"{0:>{axis}} +{'-' * len(stacks)}")
    begin, end = f"{picture.begin:%H:%M:%S}Z", f"{picture.end:%H:%M:%S}Z"
    lines.append(f"{'':>{axis}}  {begin}{end:>{max(1, len(stacks) - len(begin))}}")
    return [*lines, *legend(picture)]


def legend(picture: Drawn) -> list[str]:
    """Return what each character of the chart stands for."""
    lines = []
    for place, share in enumerate(picture.revisions):
        fill = "█ available, ▒ started" if place == 0 else f"{fill_of(place)} available"
        lines.append(f"revision {share.revision}: {fill}")
    return lines


def fill_of(place: int) -> str:
    """Return the character of available pods of a revision; 0 is the current one."""
    return "█" if place == 0 else FILLS[min(place, len(FILLS)) - 1]


def stack(column: Sample | None, picture: Drawn, rows: int) -> str:
    """Return the characters of one column from the ground up; "" where nothing is known or there."""
    if column is None:
        return ""
    places = {share.uid: place for place, share in enumerate(picture.revisions)}
    parts = [(fill_of(places.get(s.uid, 0)), s.available) for s in column.shares]
    late = sum(share.started for share in column.shares if places.get(share.uid, 0))
    early = sum(share.started for share in column.shares if not places.get(share.uid, 0))
    new = [part for part in parts if part[0] == "█"]
    old = [part for part in parts if part[0] != "█"]
    piles = [*new, ("▒", early), ("▒", late), *old]
    cells = scaled([count for _, count in piles], picture.top, rows)
    return "".join(fill * high for (fill, _), high in zip(piles, cells, strict=True))


def scaled(counts: Sequence[int], top: int, rows: int) -> list[int]:
    """Return the cells of each of a pile's parts; one that is not empty is seen while there is room."""
    ends, total, used = [], 0, 0
    for count in counts:
        total += count
        end = max(round(total * rows / top), used + (count > 0))
        ends.append(min(rows, end) - used)
        used = min(rows, end)
    return ends
