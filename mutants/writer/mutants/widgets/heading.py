"""Lines 2 to 6 of an opened rollout: its state, the cause, the verdict, what changed, who takes it back."""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.reactive import reactive

from rollout.crashes import CRASHES
from rollout.info import Heading, RolloutInfo, VerdictWord
from rollout.masking import mask
from rollout.text import age, cut_middle, span
from widgets.cells import Line, Piece, clean, paragraphs, row, row_with, size, wrapped
from widgets.glyphs import PHASES
from widgets.lines import Lines
from widgets.words import change_words, edited, facts, further

LOGS = "pods/log"
"""What `RolloutInfo.unread` calls logs."""

AGELESS = frozenset((Heading.COMPLETE, Heading.IDLE, Heading.UNKNOWN))
"""Headings that need no "since when": they are no departure."""


LOW = 24
"""Lines of a screen up to which the heading says each thing in one line."""

STEP = 4
"""Lines that a screen has to be taller for one more line of heading."""


class Part(NamedTuple):
    """One thing that the heading says."""

    text: str
    role: str = ""
    right: tuple[Piece, ...] = ()
    """What stands at the end of its first line."""
    lead: tuple[Piece, ...] = (Piece("  "),)


class HeadingLines(Lines):
    """Four lines, one more for what a crash wrote, and one where an owner may take an undo back.

    `compact` keeps the first three.

    A taller screen gives further lines: long sentences whole, then what the heading rests on, further causes
    and what is waited for.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("info", "absent", "gone", "advice", "now", "compact")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False)
    absent: reactive[tuple[str, ...]] = reactive[tuple[str, ...]]((), repaint=False)
    """A title and sentences that stand here while nothing is known: "deploy/web  NOT FOUND", and why."""
    gone: reactive[str] = reactive("", repaint=False)
    """What has become of the object: "deleted 8s ago", "replaced 8s ago"; "" while it is there."""
    advice: reactive[str] = reactive("", repaint=False)
    """What to do where it is gone."""
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)
    compact: reactive[bool] = reactive(False, repaint=False)
    """Whether a pane has taken everything under line 4."""

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the lines that a screen of this height has room for."""
        info = self.info
        if info is None:
            return max(4, len(self._absent(width)))
        least = 3 if self.compact else 4 + bool(info.owner) + len(list(told_by_log(info)))
        spare = 0 if self.compact else max(0, (screen_height - LOW) // STEP)
        return len(self._known(info, width, least + spare))

    def lines(self, width: int, height: int) -> list[Line]:
        """Return what there is room for."""
        info = self.info
        if info is not None:
            return self._known(info, width, height)
        lines = self._absent(width)
        return [*lines, *(row(width, ()) for _ in range(len(lines), 4))][:height]

    def _absent(self, width: int) -> list[Line]:
        title, *sentences = self.absent or ("reading",)
        lines = [row(width, (Piece(f"  {title}", "strong"),))]
        for sentence in sentences:
            lines += (row(width, (Piece(f"  {part}"),)) for part in wrapped(sentence, width - 4))
        return lines

    def _known(self, info: RolloutInfo, width: int, height: int) -> list[Line]:
        """Return at most `height` lines, those first that a low screen has."""
        parts = [self._cause(info, width)]
        if not self.compact:
            parts += told_by_log(info)
        parts.append(self._verdict(info, width))
        if not self.compact:
            parts.append(self._change(info, width))
            if info.owner:
                parts.append(Part(info.owner.sentence, "", (), (Piece("! ", "warn"),)))
            parts += (Part(unlogged(info, text)) for text in further(info))
        room = [
            (part.text, width - size(part.lead), width - size((*part.lead, *part.right)) - bool(part.right))
            for part in parts
        ]
        lines = [self._state(info, width)]
        for part, texts in zip(parts, paragraphs(room, height - 1), strict=True):
            for place, text in enumerate(texts):
                lead = part.lead if not place else (Piece(" " * size(part.lead)),)
                lines.append(row(width, (*lead, *said(text, part.role)), () if place else part.right))
        return lines

    def _state(self, info: RolloutInfo, width: int) -> Line:
        glyph = PHASES[info.phase]
        words, role = self._word(info), "bad" if self.gone else glyph.role or "strong"
        name = cut_middle(clean(info.ref.short), max(8, width - cell_len(words) - 4))
        left = (glyph, Piece(" "), Piece(name, "strong"), Piece("  "), Piece(words, role))
        if self.gone:
            return row(width, left)
        return row_with(width, left, *((Piece(release),) for release in self._release(info)))

    def _word(self, info: RolloutInfo) -> str:
        """Return its state, or what has become of it, and since when."""
        if self.gone:
            word, space, rest = self.gone.partition(" ")
            return f"{word.upper()}{space}{rest}"
        words = info.heading.value
        if info.heading is Heading.BLOCKED and info.blocked_by:
            words += f" by {info.blocked_by}"
        if self.now and info.since and info.heading not in AGELESS:
            words += f" {age(info.since, self.now, long=True)}"
        return words

    def _release(self, info: RolloutInfo) -> Iterator[str]:
        """Yield "rev 14 via kustomize-controller 2m11s ago" as far as it is known, then shorter."""
        number = [] if info.number is None else [f"rev {info.number}"]
        ago = [f"{age(info.changed, self.now, long=True)} ago"] if info.changed and self.now else []
        for room in (40, 20, 12):
            by = [f"via {cut_middle(info.changed_by, room)}"] if info.changed_by else []
            yield " ".join((*number, *by, *ago))
        yield " ".join((*number, *ago))
        yield " ".join(number)

    def _cause(self, info: RolloutInfo, width: int) -> Part:
        if info.causes:
            cause = info.causes[0]
            side = " new" if cause.on_new and not cause.on_old else " old" if not cause.on_new else ""
            right = (Piece(f"{cause.pods}/{cause.of}{side} pods"),) if cause.of else ()
            return Part(cause.headline, PHASES[info.phase].role, fitting(width, right))
        return Part(" · ".join(facts(info)))

    def _verdict(self, info: RolloutInfo, width: int) -> Part:
        if self.gone:
            return Part(self.advice)
        verdict = info.verdict
        words = (verdict.sentence if verdict else "reading pods and revisions") or info.heading_rests
        rights = (*self._deadline(info), ())
        beside = (right for right in rights if not right or size(right) + cell_len(words) + 3 <= width)
        return Part(words, "", next(beside, ()))

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

    def _change(self, info: RolloutInfo, width: int) -> Part:
        left = change_words(info, " · ")
        room = width - cell_len(left) - 3
        rights: list[tuple[Piece, ...]]
        if info.edits and self.now:
            rights = [(Piece("! ", "warn"), Piece(edited(info, self.now, most))) for most in (40, 20, 12)]
        else:
            rights = [(Piece(words, "dim"),) for words in edits_unread(info)]
        found = [right for right in rights if size(right) <= room]
        if info.edits and rights:
            found += [right for right in rights if size(right) <= width // 2] or rights[-1:]
        return Part(left, "", next(iter(found), ()))


def told_by_log(info: RolloutInfo) -> Iterator[Part]:
    """Yield the line of its log that tells why it crashes, or that logs may not be read."""
    lead = (Piece("  "), Piece("log: ", "dim"))
    if info.last_words is not None and info.causes:
        yield Part(mask(info.last_words.line), "", (), lead)
    elif LOGS in info.unread and any(pod.trouble in CRASHES for pod in info.pods or ()):
        yield Part(f"no permission ({LOGS})", "dim", (), lead)


def unlogged(info: RolloutInfo, text: str) -> str:
    """Return `text` less the line of a log that has a line of its own."""
    return text.removesuffix(f"; log: {info.last_words.line}") if info.last_words is not None else text


def edits_unread(info: RolloutInfo) -> Iterator[str]:
    """Yield that it could not be seen what was edited since, then shorter; nothing where nothing is wrong."""
    unread = ", ".join(one for one in info.unread if one != LOGS)
    if unread and info.causes:
        yield f"edited? no permission: {unread}"
        yield "edited? no permission"


def fitting(width: int, right: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return what stands at the end of a line, unless it would take more than half of it."""
    return right if size(right) <= width // 2 else ()


def said(text: str, role: str) -> Iterator[Piece]:
    """Yield a line's text, the word that matters most apart."""
    facts, found, rest = text.rpartition(VerdictWord.HELPS.value)
    if role or not found or rest:
        yield Piece(text, role)
    else:
        yield Piece(facts)
        yield Piece(found, "strong")
