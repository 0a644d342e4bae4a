"""The revisions of one rollout, newest first, to choose one from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from textual.message import Message
from textual.reactive import reactive

from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import called_among
from rollout.step import revision_of
from rollout.text import age, cut_image, short_image
from widgets.cells import Line, Piece, clean, fit, row, rule
from widgets.cursor_lines import CursorLines

LOOKS = {Mark.LEFT: "warn", Mark.FAILED: "bad"}
"""The looks of marks that are departures."""

LOW = 18
"""Lines of a screen below which the target alone is shown until one is picked: line 2 names what runs."""

WIDE = 120
"""Cells from which on change-causes have a column."""


class RevisionsTable(CursorLines):
    """Shows revisions with their marks. The cursor waits on the target until a key moves it."""

    HELP = """
# Revisions

`target` is where **u** leads. `running`: all its pods are available. `proven`: seen fully available.
`likely`: the hand-over to it was finished before the next began. `left`: someone undid away from it.
`failed`: its hand-over never finished. `unproven`: nothing is known. While this pane has the focus,
**u** leads to the revision under the cursor.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("now", "unread")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False, init=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)
    unread: reactive[str] = reactive("", repaint=False)
    """Why the revisions cannot be read: "no permission: replicasets"; "" while they are being read."""

    @dataclass
    class Highlighted(Message):
        """The cursor is on this revision."""

        uid: str

    @dataclass
    class Chosen(Message):
        """The user wants this revision."""

        uid: str

    def watch_info(self) -> None:
        """Keep the cursor: on the target without the focus, on its revision with it."""
        info = self.info
        keys = [revision.uid for revision in info.revisions or ()] if info else []
        self._keys = keys
        self._wait()
        self.set_keys(keys)
        self.redraw()

    def focus_moved(self) -> None:
        """Let the cursor go back to the target: without the focus `u` does not obey it."""
        self._wait()
        super().focus_moved()

    @property
    def _is_obeyed(self) -> bool:
        """Whether the focus is here or on its way: the screen knows at once, `has_focus` a message later."""
        return self.has_focus or (self.is_attached and self.screen.focused is self)

    def _wait(self) -> None:
        """Without the focus, wait on the target; where there is none, on what is current."""
        target = self.info.target.uid if self.info and self.info.target else None
        if self._is_obeyed or (self.info and self.info.target is None):
            return
        waits = target if target in self._keys else next(iter(self._keys), None)
        if waits is not None:
            self.selected = waits

    def highlighted(self, key: str) -> None:
        """Tell which revision the cursor is on."""
        self.post_message(self.Highlighted(key))

    def opened(self, key: str) -> None:
        """Tell which revision is chosen."""
        self.post_message(self.Chosen(key))

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the rule and as many revisions as a screen of this height has room for."""
        del width
        count = len(self._keys) or 1
        least = 1 if screen_height < LOW else 2
        return 1 + min(count, max(least, 4 + (screen_height - 24) // 3))

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the rule and the revisions in sight."""
        revisions = self.info.revisions if self.info else None
        if revisions is None:
            words = self.unread or "reading revisions"
            return [rule(width, "Revisions"), row(width, (Piece(f"  {words}", "dim"),))][:height]
        if not revisions:
            return [rule(width, "Revisions"), row(width, (Piece("  no revisions", "dim"),))][:height]
        shown = revisions[self.top : self.top + height - 1]
        number = max(2, *(len(str(r.number or "-")) for r in revisions))
        hashed = min(20, max(10, *(len(r.hash) for r in revisions)))
        lines = [rule(width, "Revisions", self._note(len(shown), len(revisions)))]
        for index, revision in enumerate(shown, self.top):
            lines.append(self._row(revision, width, number, hashed, cursor=index == self._index))
        return lines[:height]

    def _called(self, uid: str | None) -> str:
        """Return what the revision `uid` is called; "" where it is not among those that are shown."""
        found = revision_of(self.info, uid) if self.info else None
        return called_among(found, self.info.revisions) if self.info and found else ""

    def _note(self, shown: int, total: int) -> str:
        """Return "4 of 11, 4 drops next"."""
        words = f"{shown} of {total}" if shown < total else str(total)
        drops = self._called(self.info.dropped_next) if self.info else ""
        return f"{words}, {drops} drops next" if drops else words

    def _row(self, revision: Revision, width: int, number: int, hashed: int, *, cursor: bool) -> Line:
        target = self.info and self.info.target and self.info.target.uid == revision.uid
        word = "target" if target else revision.mark.value
        images = ", ".join(map(short_image, revision.images))
        spare = width - number - hashed - 21
        image = min(max(10, spare - 25), 22 + max(0, spare - 47) // 3)
        digits = "-" if revision.number is None else str(revision.number)
        pieces = (
            Piece("▸ " if cursor else "  "),
            Piece(f"{digits:>{number}} "),
            Piece(f"{word:<8}", "strong" if target else LOOKS.get(revision.mark, "")),
            Piece(f" {fit(revision.hash, hashed)}"),
            Piece(f" {fit(age(revision.created, self.now) if self.now else '', 5, right=True)}"),
            Piece(f"  {fit(cut_image(clean(images), image), image)}"),
            Piece(" " + " · ".join(self._evidence(revision, width))),
        )
        return row(width, pieces, overlay="cursor" if cursor and self.has_focus else "")

    def _evidence(self, revision: Revision, width: int) -> Iterator[str]:
        if revision.evidence:
            yield revision.evidence
        if revision.restart_of is not None:
            yield f"restart of {self._called(revision.restart_of) or '?'}"
        if revision.change_cause and width >= WIDE:
            yield revision.change_cause
