"""The list of rollouts: a line each, worst first, drawn only where something differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, NamedTuple

from textual.message import Message
from textual.reactive import reactive

from rollout.connection import StreamState, StreamStatus
from rollout.info import RolloutInfo
from rollout.text import age, row_name, short_image
from widgets.absent import none_words, waiting_words
from widgets.cells import Line, Piece, fit, row, wrapped
from widgets.cursor_lines import CursorLines
from widgets.glyphs import PHASES, SETTLED, new_bar

WIDE = 120
"""Cells from which on image and manager have columns."""


WORDS, BAR = 63, 20
"""Cells that WHY takes at most, those of a cause's headline, and the bar."""

FULL = 40
"""Cells of WHY from which on it is a cause's headline."""


class Columns(NamedTuple):
    """The widths of the columns in cells; 0 leaves one out."""

    name: int
    rev: int
    chg: int
    bar: int
    new: int
    serves: int
    why: int
    since: int
    image: int = 0
    via: int = 0


NAME = 12
"""Cells that a name keeps before other columns are left out."""


def columns(width: int, *, namespaced: bool, digits: int, rev: int) -> Columns:
    """Return the columns for a screen of `width` cells; where names get too short, others are left out.

    Args:
        width: Cells in all.
        namespaced: Whether names are "ns/name": the bar gives them its room.
        digits: Digits of the largest number of replicas.
        rev: Digits of the largest revision number.
    """
    wide = width >= WIDE
    cols = Columns(
        name=0,
        rev=max(4, rev),
        chg=4,
        bar=0 if namespaced else 12 if wide else 8,
        new=max(5, 2 * digits + 1),
        serves=max(6, 2 * digits + 1),
        why=21,
        since=4,
        image=20 if wide else 0,
        via=14 if wide else 0,
    )
    for absent in ({"bar": 0}, {"chg": 0}, {"new": 0}, {"rev": 0}, {"since": 0}, {"serves": 0}):
        if spare(width, cols) >= NAME:
            break
        cols = cols._replace(**absent)
    name = min(spare(width, cols), 50 if namespaced else 36)
    rest = spare(width, cols) - name
    if wide:
        why = min(WORDS - cols.why, rest * 2 // 3)
        bar = min(BAR - cols.bar, rest // 8) if cols.bar else 0
        rest -= why + bar
        cols = cols._replace(
            why=cols.why + why, bar=cols.bar + bar, image=20 + rest - rest // 3, via=14 + rest // 3
        )
    else:
        cols = cols._replace(why=21 + rest)
    return cols._replace(name=max(4, name))


def spare(width: int, cols: Columns) -> int:
    """Return the cells that are left for the name."""
    return width - 3 - sum(cells + 1 for cells in cols[1:] if cells)


class RolloutsTable(CursorLines):
    """One row a rollout. Says Highlighted and Opened; order and filter are others' work."""

    HELP = """
# Rollouts

One line a rollout, the worst first. **NEW**: available of the new revision against wanted.
**SERVES**: everything available against wanted. **CHG**: how long ago the pod template changed.
**FOR**: since when it is as it is.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("listed", "streams", "exists", "selector", "filter_words", "now")

    rows: reactive[tuple[RolloutInfo, ...]] = reactive[tuple[RolloutInfo, ...]]((), repaint=False, init=False)
    """What to list, in this order."""
    listed: reactive[bool] = reactive(False, repaint=False)
    """Whether the cluster has answered for every kind that may be read."""
    streams: reactive[tuple[StreamStatus, ...]] = reactive[tuple[StreamStatus, ...]]((), repaint=False)
    namespace: reactive[str | None] = reactive[str | None]("", repaint=False, init=False)
    """None: all of them; names are then "ns/name"."""
    exists: reactive[bool | None] = reactive[bool | None](None, repaint=False)
    """Whether there is such a namespace, where nothing is listed; None: not known."""
    selector: reactive[str] = reactive("", repaint=False)
    """The label selector that the command line gave; "" for none."""
    filter_words: reactive[str] = reactive("", repaint=False)
    """What the rows are filtered by; "" for nothing."""
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    @dataclass
    class Highlighted(Message):
        """The cursor is on this rollout."""

        uid: str

    @dataclass
    class Opened(Message):
        """The user wants to see this rollout."""

        uid: str

    _digits = 1
    _rev = 1

    @property
    def selected_info(self) -> RolloutInfo | None:
        """The rollout under the cursor."""
        return self.rows[self._index] if self._index < len(self.rows) else None

    def visible_uids(self) -> tuple[str, ...]:
        """Return the uids of the rows in sight."""
        return tuple(self._keys[self.top : self.top + self.body])

    def watch_rows(self, rows: tuple[RolloutInfo, ...]) -> None:
        """Keep the cursor on its object, and draw what differs."""
        self._digits = len(str(max((info.wanted for info in rows), default=1)))
        self._rev = len(str(max((info.number or 0 for info in rows), default=1)))
        self.set_keys([info.ref.uid for info in rows])
        self.redraw()

    def watch_namespace(self) -> None:
        """Draw other columns."""
        self.redraw()

    def highlighted(self, key: str) -> None:
        """Tell which rollout the cursor is on."""
        self.post_message(self.Highlighted(key))

    def opened(self, key: str) -> None:
        """Tell which rollout is asked for."""
        self.post_message(self.Opened(key))

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return a line for each rollout, and the header."""
        del width, screen_height
        return 1 + len(self.rows)

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the header and the rows in sight."""
        cols = columns(width, namespaced=self.namespace is None, digits=self._digits, rev=self._rev)
        lines = [header(width, cols)]
        last = self.top + height - 1
        shown = range(self.top, min(last, len(self.rows)))
        lines += (self._row(self.rows[i], width, cols, cursor=i == self._index) for i in shown)
        for words in self._absent():
            lines += (row(width, (Piece(f"   {part}", "dim"),)) for part in wrapped(words, width - 6))
        return lines[:height]

    def _row(self, info: RolloutInfo, width: int, cols: Columns, *, cursor: bool) -> Line:
        glyph = PHASES[info.phase]
        role = glyph.role
        name = row_name(info.ref, namespaced=self.namespace is None)
        now = self.now
        chg = age(info.changed, now) if now else ""
        since = age(info.since, now) if now and info.since and info.phase not in SETTLED else ""
        number = "-" if info.number is None else str(info.number)
        texts = (
            Piece("▸" if cursor else " "),
            glyph,
            Piece(f" {fit(name, cols.name, middle=True)}", role if role in ("bad", "dim") else ""),
            Piece(f" {fit(number, cols.rev, right=True)}" if cols.rev else ""),
            Piece(f" {fit(chg, cols.chg, right=True)}" if cols.chg else ""),
            *((Piece(" "), *new_bar(info, cols.bar)) if cols.bar else ()),
            Piece(f" {fit(f'{info.new.available}/{info.wanted}', cols.new, right=True)}" if cols.new else ""),
            Piece(f" {fit(f'{info.serving}/{info.wanted}', cols.serves, right=True)}" if cols.serves else ""),
            Piece(f" {fit(why(info, cols.why), cols.why)}", role),
            Piece(f" {fit(since, cols.since, right=True)}" if cols.since else ""),
            *self._more(info, cols),
        )
        return row(width, texts, overlay="cursor" if cursor and self.has_focus else "")

    def _more(self, info: RolloutInfo, cols: Columns) -> Iterator[Piece]:
        """Yield what a wide screen says besides."""
        if cols.image:
            yield Piece(f" {fit(', '.join(map(short_image, info.images)), cols.image, middle=True)}")
            yield Piece(f" {fit(info.changed_by, cols.via, middle=True)}")

    def _absent(self) -> Iterator[str]:
        """Yield why there are no rows, or not all of them."""
        for stream in self.streams:
            if stream.state is StreamState.DENIED:
                yield f"no permission: {stream.resource}"
            elif not self.listed and stream.state is StreamState.SYNCING:
                yield f"reading {stream.resource}, {stream.received:,} so far"
        if self.rows:
            return
        if self.filter_words:
            yield f"nothing matches {self.filter_words}: esc clears the filter"
        elif self.listed:
            yield from none_words(self.namespace, self.selector, self.streams, exists=self.exists)
        else:
            yield from waiting_words(self.streams)


def header(width: int, cols: Columns) -> Line:
    """Return the line that names the columns."""
    words = "   " + fit("NAME", cols.name)
    for name, cells, right in (
        ("REV", cols.rev, True),
        ("CHG", cols.chg, True),
        ("ROLLOUT", cols.bar, False),
        ("NEW", cols.new, True),
        ("SERVES", cols.serves, True),
        ("WHY", cols.why, False),
        ("FOR", cols.since, True),
        ("IMAGE", cols.image, False),
        ("VIA", cols.via, False),
    ):
        if cells:
            words += " " + fit(name, cells, right=right)
    return row(width, (Piece(words, "title"),))


def why(info: RolloutInfo, room: int) -> str:
    """Return why a row is as it is, its cause in full where there is room."""
    if not info.causes or room < FULL:
        return info.why
    lead = "degraded: " if info.why.startswith("degraded") else ""
    return f"{lead}{info.causes[0].headline}"
