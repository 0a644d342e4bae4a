"""Lines 2 to 6 of an opened rollout: its state, the cause, the verdict, what changed, who takes it back."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

from textual.reactive import reactive

from rollout.crashes import CRASHES
from rollout.info import Heading, RolloutInfo, VerdictWord
from rollout.text import age, cut_middle, short_image, span
from widgets.cells import Line, Piece, row, row_with, size
from widgets.glyphs import PHASES
from widgets.lines import Lines
from widgets.selected_panel import change_words

LOGS = "pods/log"
"""What `RolloutInfo.unread` calls logs."""

AGELESS = frozenset((Heading.COMPLETE, Heading.IDLE, Heading.UNKNOWN))
"""Headings that need no "since when": they are no departure."""


class HeadingLines(Lines):
    """Four lines, one more for what a crash wrote, and one where an owner may take an undo back.

    `compact` keeps the first three.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("info", "gone", "now", "compact")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False)
    gone: reactive[str] = reactive("", repaint=False)
    """What has become of the object: "DELETED 8s ago", "REPLACED 8s ago"; "" while it is there."""
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)
    compact: reactive[bool] = reactive(False, repaint=False)
    """Whether a pane has taken everything under line 4."""

    def lines(self, width: int, height: int) -> list[Line]:
        """Return three to six lines."""
        info = self.info
        if info is None:
            blank = row(width, ())
            return [row(width, (Piece(f"  {self.gone or 'reading'}"),)), blank, blank, blank][:height]
        lines = [self._state(info, width), self._cause(info, width), self._verdict(info, width)]
        if not self.compact:
            if told := self._told(info):
                lines.insert(2, row(width, (Piece("  "), *told)))
            lines.append(self._change(info, width))
            if info.owner:
                lines.append(row(width, (Piece("! ", "warn"), Piece(info.owner.sentence))))
        return lines[:height]

    def _state(self, info: RolloutInfo, width: int) -> Line:
        glyph = PHASES[info.phase]
        left = [glyph, Piece(" "), Piece(info.ref.short, "strong")]
        if self.gone:
            return row(width, (*left, Piece("  "), Piece(self.gone, "bad")))
        words = info.heading.value
        if info.heading is Heading.BLOCKED and info.blocked_by:
            words += f" by {info.blocked_by}"
        if self.now and info.since and info.heading not in AGELESS:
            words += f" {age(info.since, self.now, long=True)}"
        left += (Piece("  "), Piece(words, glyph.role or "strong"))
        return row_with(width, left, *((Piece(release),) for release in self._release(info)))

    def _release(self, info: RolloutInfo) -> Iterator[str]:
        """Yield "rev 14 via kustomize-controller 2m11s ago" as far as it is known, then shorter."""
        number = [] if info.number is None else [f"rev {info.number}"]
        ago = [f"{age(info.changed, self.now, long=True)} ago"] if info.changed and self.now else []
        for room in (40, 20, 12):
            by = [f"via {cut_middle(info.changed_by, room)}"] if info.changed_by else []
            yield " ".join((*number, *by, *ago))
        yield " ".join((*number, *ago))
        yield " ".join(number)

    def _cause(self, info: RolloutInfo, width: int) -> Line:
        if info.causes:
            cause = info.causes[0]
            side = " new" if cause.on_new and not cause.on_old else " old" if not cause.on_new else ""
            right = (Piece(f"{cause.pods}/{cause.of}{side} pods"),) if cause.of else ()
            return row(width, (Piece("  "), Piece(cause.headline, PHASES[info.phase].role)), right)
        return row(width, (Piece("  " + " · ".join(self._facts(info))),))

    def _facts(self, info: RolloutInfo) -> Iterator[str]:
        yield info.why
        if info.images:
            yield ", ".join(map(short_image, info.images))

    def _verdict(self, info: RolloutInfo, width: int) -> Line:
        verdict = info.verdict
        words = verdict.sentence if verdict else "reading pods and revisions"
        if verdict and verdict.word is VerdictWord.NOTHING and not words:
            words = f"{info.serving} of {info.wanted} serve" if info.wanted else ""
        facts, _, last = words.rpartition(VerdictWord.HELPS.value)
        left = [Piece("  "), Piece(words)]
        if verdict and verdict.word is VerdictWord.HELPS and not last:
            left = [Piece("  "), Piece(facts), Piece(VerdictWord.HELPS.value, "strong")]
        return row_with(width, left, *self._deadline(info))

    def _deadline(self, info: RolloutInfo) -> Iterator[tuple[Piece, ...]]:
        if info.deadline is None or self.now is None:
            if info.deadline_passed:
                yield (Piece("deadline passed", "bad"),)
            return
        if info.deadline_passed:
            yield (Piece(f"deadline passed {age(info.deadline, self.now)} ago", "bad"),)
            yield (Piece("deadline passed", "bad"),)
            return
        left = span((info.deadline - self.now).total_seconds(), long=True)
        yield (Piece(f"deadline in {left}"),)
        yield (Piece(f"{left} left"),)

    def _told(self, info: RolloutInfo) -> tuple[Piece, ...]:
        """Return the line of its log that tells why it crashes, or that logs may not be read."""
        if info.last_words is not None and info.causes:
            return (Piece("log: ", "dim"), Piece(info.last_words.line))
        crashed = any(pod.trouble in CRASHES for pod in info.pods or ())
        return (Piece(f"log: no permission ({LOGS})", "dim"),) if crashed and LOGS in info.unread else ()

    def _change(self, info: RolloutInfo, width: int) -> Line:
        left = (Piece("  " + change_words(info, " · ")),)
        if info.edits:
            rights = tuple(self._edited(info))
            fitting = [right for right in rights if size((*left, *right)) < width]
            fitting += [right for right in rights if size(right) <= width // 2]
            return row(width, left, (*fitting, rights[-1])[0])
        unread = ", ".join(one for one in info.unread if one != LOGS)
        if not unread or not info.causes:
            return row(width, left)
        may_not = "edited? no permission"
        return row_with(width, left, (Piece(f"{may_not}: {unread}", "dim"),), (Piece(may_not, "dim"),))

    def _edited(self, info: RolloutInfo) -> Iterator[tuple[Piece, ...]]:
        """Yield what was edited since, "checkout-config edited 12m ago", then shorter."""
        edit = info.edits[0]
        more = f" +{len(info.edits) - 1}" if len(info.edits) > 1 else ""
        when = f" {age(edit.at, self.now)} ago" if self.now else ""
        for room in (40, 20, 12):
            yield (Piece("! ", "warn"), Piece(f"{cut_middle(edit.name, room)} edited{when}{more}"))
