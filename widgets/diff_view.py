"""Two pod templates as unified YAML: what differs, under what it is in, the rest folded."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual.reactive import reactive

from rollout.changes import cut
from rollout.text import cells
from rollout.yaml_diff import FOLD, GONE, NEW, DiffLine
from widgets.cells import Line, Piece, row, rule
from widgets.scrolled_lines import ScrolledLines

LOOKS = {GONE: "bad", NEW: "good"}


class DiffView(ScrolledLines):
    """Unified YAML. A line that is too long is cut so that the place where it differs is seen."""

    HELP = """
# Diff

What an undo changes in the pod template: `-` goes, `+` comes. Lines that are the same are folded, those that
say where a difference is are not. Literals that look like secrets are hidden.
"""
    HEADER = 1
    VALUES: ClassVar[tuple[str, ...]] = ("heading", "diff", "absent", "compact")

    heading: reactive[str] = reactive("", repaint=False)
    """What is compared: "14 → 13"."""
    diff: reactive[tuple[DiffLine, ...]] = reactive[tuple[DiffLine, ...]]((), repaint=False)
    absent: reactive[str] = reactive("", repaint=False)
    """Why there is nothing to show; "" where there is."""

    compact: reactive[bool] = reactive(False, repaint=False)
    """Whether only what differs is shown, and what it is in: for a pane of few lines."""

    def title(self, width: int, shown: range, total: int) -> Sequence[Line]:
        """Return the rule, and how much is out of sight."""
        gone = sum(1 for line in self.diff if line.sign == GONE)
        came = sum(1 for line in self.diff if line.sign == NEW)
        note = f"-{gone} +{came}" if self.diff else ""
        if self.diff and len(shown) < total:
            note += f", lines {shown.start + 1}-{shown.stop} of {total}"
        return (rule(width, f"Diff {self.heading}".strip(), note),)

    def content(self, width: int) -> Sequence[Line]:
        """Return a line for each of the difference's."""
        if not self.diff:
            return [row(width, (Piece(f"  {self.absent or 'reading the templates'}", "dim"),))]
        shown = telling(self.diff) if self.compact else self.diff
        return [self._line(line, width) for line in shown]

    def _line(self, line: DiffLine, width: int) -> Line:
        if line.sign == FOLD:
            return row(width, (Piece(f"… {line.text}", "dim"),))
        if line.sign not in LOOKS:
            return row(width, (Piece(f"  {line.text}"),))
        return row(width, self._changed(line, width - 2))

    def _changed(self, line: DiffLine, room: int) -> Iterator[Piece]:
        look, text, other = LOOKS[line.sign], line.text, line.other
        yield Piece(f"{line.sign} ", look)
        if not other:
            yield Piece(text, look)
            return
        if cells(text) > room or cells(other) > room:
            lead = len(text) - len(text.lstrip())
            text, other = (
                " " * lead + part for part in cut(text.strip(), other.strip(), max(8, room - lead))
            )
        same = shared(text, other)
        end = shared(text[same:][::-1], other[same:][::-1])
        if text != other:
            yield Piece(text[:same])
            yield Piece(text[same : len(text) - end], look)
            yield Piece(text[len(text) - end :])
        else:
            yield Piece(text, look)


def shared(a: str, b: str) -> int:
    """Return with how many characters both begin."""
    shorter = min(len(a), len(b))
    return next((at for at in range(shorter) if a[at] != b[at]), shorter)


def telling(diff: Sequence[DiffLine]) -> Iterator[DiffLine]:
    """Yield the lines that differ, each under the names of what it is in."""
    names: list[DiffLine] = []
    for line in diff:
        if line.sign == FOLD:
            continue
        names = [name for name in names if depth(name) < depth(line)]
        if line.sign in LOOKS:
            yield from names
            yield line
            names = []
        elif line.text.lstrip().startswith("- name: "):
            names.append(line)


def depth(line: DiffLine) -> int:
    """Return how far a line is indented."""
    return len(line.text) - len(line.text.lstrip())
