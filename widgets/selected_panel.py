"""The three lines under the list: what changed in the selected rollout, why it is as it is, what helps."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from rich.cells import cell_len
from textual.reactive import reactive

from rollout.info import RolloutInfo, VerdictWord
from rollout.text import age, cut_end, short_image
from widgets.cells import Line, Piece, row, rule
from widgets.lines import Lines

WIDE = 120
"""Cells from which on the owner is named beside the advice."""


class SelectedPanel(Lines):
    """Three lines; without a selection they are empty, so that nothing above them moves."""

    VALUES: ClassVar[tuple[str, ...]] = ("info", "now")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the three lines."""
        del width, screen_height
        return 3

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule with the change, the cause, and the advice."""
        info = self.info
        if info is None:
            return [rule(width, "")][:height]
        change = change_words(info, ", ")
        title = f"{info.ref.short}  {change}" if change else info.ref.short
        said = advice(info)
        spare = width - cell_len(said) - 5
        owner = cut_end(info.owner.sentence, spare) if info.owner and width >= WIDE and spare > 30 else ""
        return [
            rule(width, title),
            row(width, (Piece("  " + self._cause(info)),)),
            row(width, (Piece("  " + said),), (Piece("! ", "warn"), Piece(owner)) if owner else ()),
        ][:height]

    def _cause(self, info: RolloutInfo) -> str:
        """Return why it is as it is: the cause, else what the conditions say, else what runs."""
        if info.causes:
            more = f" (and {len(info.causes) - 1} more)" if len(info.causes) > 1 else ""
            return info.causes[0].detail + more
        for condition in info.conditions:
            if condition.warning:
                return f"{condition.reason}: {condition.message}"
        return " · ".join(self._facts(info))

    def _facts(self, info: RolloutInfo) -> Iterator[str]:
        yield info.why
        if info.images:
            yield ", ".join(map(short_image, info.images))
        if info.changed and self.now:
            by = f" by {info.changed_by}" if info.changed_by else ""
            yield f"changed {age(info.changed, self.now)} ago{by}"


def change_words(info: RolloutInfo, between: str) -> str:
    """Return what the newest revision changed: "13→14: image 2.4.0→2.4.1, env +FEATURE_X"."""
    if not info.changes:
        return ""
    numbers = f"{info.previous}→{info.number}: " if None not in (info.previous, info.number) else ""
    return numbers + between.join(change.words for change in info.changes)


def advice(info: RolloutInfo) -> str:
    """Return the facts for and against an undo, and where it would lead."""
    verdict = info.verdict
    if verdict is None or verdict.word is VerdictWord.NOTHING:
        return f"{info.serving} of {info.wanted} serve" if info.wanted else ""
    number = target_number(info)
    facts, found, _ = verdict.sentence.rpartition(f": {VerdictWord.HELPS.value}")
    if verdict.word is VerdictWord.HELPS and found and number is not None:
        first, _, rest = facts.partition(", ")
        said = f"{rest} · {first}" if rest else first
        return f"{said}: undo to {number} helps"
    return verdict.sentence


def target_number(info: RolloutInfo) -> int | None:
    """Return the number of the revision that `u` leads to; None where there is none."""
    if info.target is None or info.target.uid is None:
        return None
    return next((r.number for r in info.revisions or () if r.uid == info.target.uid), None)
