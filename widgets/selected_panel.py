"""The three lines under the list: what changed in the selected rollout, why it is as it is, what helps."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from rich.cells import cell_len
from textual.reactive import reactive

from rollout.action import Progress
from rollout.info import RolloutInfo, VerdictWord
from rollout.pulls import PULLS
from rollout.step import name_of, revision_of
from rollout.text import age, cut_end, cut_middle
from widgets.cells import Line, Piece, paragraphs, row, rule
from widgets.lines import Lines
from widgets.steps_line import steps_line
from widgets.words import change_words, edited, facts, further

LEAST = 3
"""Lines at least."""

WIDE = 120
"""Cells from which on the owner is named beside the advice."""


LOW, STEP, MOST = 24, 4, 6
"""Lines of a screen up to which there are three, how many more give one more, and the most of those."""


class SelectedPanel(Lines):
    """Three lines, more on a taller screen; as many without a selection, so that nothing above them moves."""

    VALUES: ClassVar[tuple[str, ...]] = ("info", "now", "progress")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)
    progress: reactive[Progress | None] = reactive[Progress | None](None, repaint=False)
    """How far what was done to it has come; None where nothing was."""

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return what a screen of this height has room for."""
        del width
        return 3 + max(0, min(MOST, (screen_height - LOW) // STEP))

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule with the change, the cause, the advice, and what else there is room for."""
        info = self.info
        if info is None:
            return [rule(width, "")][:height]
        change = change_words(info, ", ")
        title = f"{info.ref.short}  {change}" if change else info.ref.short
        helps = advice(info)
        if height == LEAST:
            helps = concluded(helps, width - 2)
        warned = list(self._warnings(info))
        spare = width - cell_len(helps) - 5
        fits = height == LEAST and width >= WIDE and spare > 30
        beside = cut_end(warned[0], spare) if warned and fits else ""
        texts = [
            (self._cause(info, width - 2 if height == LEAST else 0), ""),
            (helps, ""),
            *((text, "! ") for text in warned),
        ]
        texts += ((text, "") for text in further(info) if text != texts[0][0])
        lines = [rule(width, title)]
        if self.progress is not None:
            lines.append(steps_line(self.progress, self.now, width))
        parts = paragraphs([(text, width - 2, width - 2) for text, _ in texts], height - len(lines))
        for place, ((_, sign), said) in enumerate(zip(texts, parts, strict=True)):
            right = (Piece("! ", "warn"), Piece(beside)) if beside and place == 1 else ()
            for at, text in enumerate(said):
                lead = Piece(sign if sign and not at else "  ", "warn")
                lines.append(row(width, (lead, Piece(text)), right))
        return lines[:height]

    def _warnings(self, info: RolloutInfo) -> Iterator[str]:
        """Yield who takes an undo back, and what was edited since."""
        if info.owner:
            yield info.owner.sentence
        if info.edits and self.now:
            yield edited(info, self.now)

    def _cause(self, info: RolloutInfo, room: int) -> str:
        """Return why it is as it is: the cause, else what the conditions say, else what runs.

        What a registry says comes last, after all that was on the way to it: with `room` for one line alone
        (0: for more) the middle goes.
        """
        if info.causes:
            more = f" (and {len(info.causes) - 1} more)" if len(info.causes) > 1 else ""
            detail = info.causes[0].detail
            if room and info.causes[0].code in PULLS:
                detail = cut_middle(detail, max(room - len(more), 0))
            return detail + more
        for condition in info.conditions:
            if condition.warning:
                return f"{condition.reason}: {condition.message}"
        return " · ".join(self._facts(info))

    def _facts(self, info: RolloutInfo) -> Iterator[str]:
        yield from facts(info)
        if info.changed and self.now:
            by = f" by {info.changed_by}" if info.changed_by else ""
            yield f"changed {age(info.changed, self.now)} ago{by}"


def advice(info: RolloutInfo) -> str:
    """Return the facts for and against an undo, and where it would lead."""
    verdict = info.verdict
    if verdict is None or verdict.word is VerdictWord.NOTHING:
        return f"{info.serving} of {info.wanted} serve" if info.wanted else ""
    target = target_name(info)
    facts, found, _ = verdict.sentence.rpartition(f": {VerdictWord.HELPS.value}")
    if verdict.word is VerdictWord.HELPS and found and target:
        first, _, rest = facts.partition(", ")
        said = f"{rest} · {first}" if rest else first
        return f"{said}: undo to {target} helps"
    return verdict.sentence


def concluded(advised: str, room: int) -> str:
    """Return "facts: what they come to" in at most `room` cells: of what is too long the facts are cut."""
    facts, joint, comes_to = advised.rpartition(": ")
    if cell_len(advised) <= room or not facts:
        return advised
    return cut_end(facts, max(0, room - cell_len(joint + comes_to))) + joint + comes_to


def target_name(info: RolloutInfo) -> str:
    """Return what the revision that `u` leads to is called; "" where there is none, or it has no number."""
    return name_of(revision_of(info, info.target.uid), info) if info.target is not None else ""
