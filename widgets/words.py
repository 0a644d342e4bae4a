"""What a rollout's heading and the panel under the list say in words."""

from collections.abc import Iterator
from datetime import datetime

from rollout.info import RolloutInfo
from rollout.step import step
from rollout.text import age, cut_middle, short_image


def change_words(info: RolloutInfo, between: str) -> str:
    """Return what the newest revision changed: "13→14: image 2.4.0→2.4.1, env +FEATURE_X"."""
    if not info.changes:
        return ""
    numbers = step(info)
    return (f"{numbers}: " if numbers else "") + between.join(change.words for change in info.changes)


def facts(info: RolloutInfo) -> Iterator[str]:
    """Yield what is so where nothing is wrong: what is waited for, else why, and what runs."""
    yield info.waits[0].headline if info.waits else info.why
    if info.images:
        yield ", ".join(map(short_image, info.images))


def further(info: RolloutInfo) -> Iterator[str]:
    """Yield what there is to say beyond the heading of a low screen, the most telling first."""
    causes, waits = info.causes or (), info.waits or ()
    for cause in causes[:1]:
        if cause.detail != cause.headline:
            yield cause.detail
    rests = info.heading_rests
    if rests and (causes or (info.verdict is not None and info.verdict.sentence)):
        yield f"{info.heading.value}: {rests}"
    for cause in causes[1:]:
        yield f"also: {cause.headline}" + (f", {cause.pods} of {cause.of} pods" if cause.of else "")
    for wait in waits[0 if causes else 1 :]:
        yield f"waits: {wait.headline}"


def edited(info: RolloutInfo, now: datetime, room: int = 253) -> str:
    """Return what was edited after the current revision began: "checkout-config edited 12m ago".

    A name takes at most `room` cells.
    """
    if not info.edits:
        return ""
    first, more = info.edits[0], len(info.edits) - 1
    return f"{cut_middle(first.name, room)} edited {age(first.at, now)} ago" + (f" +{more}" if more else "")
