"""The pods of one rollout under their revisions, those that say the same on one line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import ClassVar

from rich.cells import cell_len
from textual.message import Message
from textual.reactive import reactive

from rollout.connection import StreamState, StreamStatus
from rollout.info import Failing, PodLine, PodRow, Revision, RolloutInfo
from rollout.pod_lines import bad_pods, pod_lines
from rollout.text import age
from widgets.cells import Line, Piece, fit, row, rule
from widgets.cursor_lines import CursorLines


class PodsTable(CursorLines):
    """Bad pods first under each revision; healthy ones fold to one line where rows are short."""

    HELP = """
# Pods

Grouped under their revision. Pods in the same trouble share a line, with their number and the node where
they are all on one. Healthy pods share a line a revision while there is no room for each.
"""
    HEADER = 2
    VALUES: ClassVar[tuple[str, ...]] = ("streams", "now")

    info: reactive[RolloutInfo | None] = reactive[RolloutInfo | None](None, repaint=False, init=False)
    streams: reactive[tuple[StreamStatus, ...]] = reactive[tuple[StreamStatus, ...]]((), repaint=False)
    now: reactive[datetime | None] = reactive[datetime | None](None, repaint=False)

    @dataclass
    class Highlighted(Message):
        """The cursor is on this line."""

        line: PodLine

    @dataclass
    class Opened(Message):
        """The user wants to see the pods of this line."""

        line: PodLine

    _folded: Mapping[int, tuple[PodLine, ...]] = MappingProxyType({})

    def watch_info(self, old: RolloutInfo | None, info: RolloutInfo | None) -> None:
        """Fold anew where pods or revisions have changed."""
        if old is None or info is None or _folds(old) != _folds(info):
            self._folded = {}
        self.redraw()

    @property
    def header(self) -> int:
        """How many of rule and titles are drawn: the first pod is worth more than what stands above it."""
        return above(self.size.height)

    def folded(self, rows: int) -> tuple[PodLine, ...]:
        """Return the lines for a pane of so many rows; the same pods are folded once."""
        if rows not in self._folded:
            info = self.info
            pods, revisions, failing = _folds(info) if info else ((), (), ())
            self._folded = {**self._folded, rows: pod_lines(pods or (), revisions or (), rows, failing)}
        return self._folded[rows]

    def build(self) -> Sequence[Line]:
        """Say the keys of the lines first: they depend on the room."""
        self.set_keys([line.key for line in self.folded(self.body)])
        return super().build()

    def highlighted(self, key: str) -> None:
        """Tell which line the cursor is on."""
        line = self._line(key)
        if line:
            self.post_message(self.Highlighted(line))

    def opened(self, key: str) -> None:
        """Tell which line is asked for."""
        line = self._line(key)
        if line:
            self.post_message(self.Opened(line))

    def _line(self, key: str) -> PodLine | None:
        return next((line for line in self.folded(self.body) if line.key == key), None)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return rule, header and as many lines as a screen of this height has room for."""
        del width
        rows = max(2, 3 + (screen_height - 24) // 2)
        return self.HEADER + min(max(1, len(self.folded(rows))), rows + 2)

    def lines(self, width: int, height: int) -> list[Line]:
        """Return rule, header and the lines in sight."""
        pods, failing = (self.info.pods, self.info.failing) if self.info else (None, ())
        if not pods:
            return [rule(width, "Pods"), row(width, (Piece(f"  {self._absent(pods)}", "dim"),))][:height]
        heads = above(height)
        folded = self.folded(max(1, height - heads))
        cols = columns(width, folded)
        titles = (
            words if cell_len(words) <= room else SHORT_TITLES.get(words, words)
            for words, room in zip(TITLES, cols, strict=True)
        )
        head = (fit(words, room) for words, room in zip(titles, cols, strict=True))
        lines = [
            rule(width, "Pods", note(pods, failing)),
            row(width, (Piece("  " + " ".join(head), "title"),)),
        ][:heads]
        for index in range(self.top, min(self.top + height - heads, len(folded))):
            cursor = self.has_focus and index == self._index
            lines.append(self._row(folded[index], width, cols, overlay="cursor" if cursor else ""))
        return lines[:height]

    def _row(self, line: PodLine, width: int, cols: tuple[int, ...], *, overlay: str) -> Line:
        well = line.ready_containers == line.containers and not line.terminating
        glyph = Piece("✖", "bad") if line.bad else Piece("✔") if well else Piece("◌", "busy")
        texts = (
            revision(line),
            line.label,
            f"{line.ready_containers}/{line.containers}",
            line.state,
            str(line.restarts),
            age(line.created, self.now, long=cols[AGE] >= LONG_AGE) if self.now else "",
            line.node,
        )
        pieces = [glyph]
        for index, (text, room) in enumerate(zip(texts, cols, strict=True)):
            role = glyph.role if index == STATE else ""
            before = "▸" if overlay and not index else " "
            pieces.append(Piece(before + fit(text, room, middle=index in CUT_MIDDLE), role))
        return row(width, pieces, overlay=overlay)

    def _absent(self, pods: tuple[PodRow, ...] | None) -> str:
        """Return why there are no pods."""
        for stream in self.streams:
            if stream.resource == "pods" and stream.state is StreamState.DENIED:
                return "no permission: pods"
            if stream.resource == "pods" and pods is None and stream.received:
                return f"reading pods, {stream.received:,} so far"
        return "reading pods" if pods is None else "no pods"


TITLES = ("REV", "POD", "READY", "STATE", "RESTARTS", "AGE", "NODE")
SHORT_TITLES = {"READY": "RDY", "RESTARTS": "RST"}
STATE, AGE = 3, 5
"""Indexes of columns."""
LONG_AGE = 6
"""Cells of an age that says two units: "2m11s"."""
CUT_MIDDLE = frozenset((1, 6))
"""Columns whose ends tell more than their beginning."""


NARROW = 72
"""Cells below which columns of figures are as narrow as they can be: the name of the pod needs the room."""


def revision(line: PodLine) -> str:
    """Return the revision of a line; where another has its number too, with its hash."""
    number = "-" if line.number is None else str(line.number)
    return f"{number} {line.hash}" if line.hash else number


def above(height: int) -> int:
    """Return how many of rule and titles a pane of this height draws: its first pod comes first."""
    return max(0, min(PodsTable.HEADER, height - 1))


def columns(width: int, lines: tuple[PodLine, ...]) -> tuple[int, ...]:
    """Return the widths of the columns; long names take from RESTARTS first, then from STATE."""
    rev = max(3, *(len(revision(line)) for line in lines), 3)
    pod = max(7, *(cell_len(line.label) for line in lines))
    ready = max(
        4 if width < NARROW else 6, *(len(f"{line.ready_containers}/{line.containers} ") for line in lines)
    )
    node = max(6 if width < NARROW else 8, *(cell_len(line.node) for line in lines))
    state, restarts, made = 29, 13, 4 if width < NARROW else LONG_AGE
    spare = width - 8 - rev - ready - made - state - restarts
    widest = max(cell_len(line.state) for line in lines)
    if pod + node > spare:
        give = min(restarts - 4, pod + node - spare)
        restarts, spare = restarts - give, spare + give
    if pod + node > spare:
        give = min(max(0, state - min(state, max(16, widest))), pod + node - spare)
        state, spare = state - give, spare + give
    if pod + node > spare:
        pod = min(pod, max(7, spare - min(node, max(8, spare // 2))))
        node = max(1, spare - pod)
    extra = spare - pod - node
    return rev, pod, ready, state + extra // 2, restarts, made, node + extra - extra // 2


def _folds(
    info: RolloutInfo,
) -> tuple[tuple[PodRow, ...] | None, tuple[Revision, ...] | None, tuple[Failing, ...]]:
    """Return what lines are folded from."""
    return info.pods, info.revisions, info.failing


def note(pods: tuple[PodRow, ...], failing: tuple[Failing, ...] = ()) -> str:
    """Return "1 bad of 4", or where nothing says what is wrong "1 not ready of 4"."""
    bad = bad_pods(pods, failing)
    if bad:
        return f"{bad:,} bad of {len(pods):,}"
    waiting = sum(1 for pod in pods if not pod.ready and not pod.terminating)
    return f"{waiting:,} not ready of {len(pods):,}" if waiting else f"{len(pods):,}"
