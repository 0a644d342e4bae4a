"""The last line: the keys that do something now, or why the one just pressed does nothing."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.reactive import reactive

from widgets.cells import Line, Piece, row, wrapped
from widgets.lines import Lines

KEPT = frozenset(("u", "?"))
"""Keys that are never dropped, however narrow the screen."""

KNOWN = frozenset(("enter", "esc", "tab", "/", "q"))
"""Keys that tell something without their words; a letter without its word goes with it."""

LONGEST = 3
"""Lines that an answer takes at most."""


class Key(NamedTuple):
    """One key on offer."""

    key: str
    """As it is printed: "enter", "u", "/"."""
    words: str
    """What it does, in a word or two: "undo to 13…"."""
    enabled: bool = True
    """Whether it is possible now; one that is not is left out."""


class KeyBar(Lines):
    """One line of keys that gives up words, then keys, from the right; never `u` and `?`.

    A long answer takes further lines.
    """

    VALUES: ClassVar[tuple[str, ...]] = ("keys", "right", "says", "spaced", "renamed")

    keys: reactive[tuple[Key, ...]] = reactive[tuple[Key, ...]]((), repaint=False)
    right: reactive[str] = reactive("", repaint=False)
    """Words at the right end: "void in 118s"."""
    says: reactive[str] = reactive("", repaint=False)
    """A sentence that stands in for the keys while it is set: why a key does nothing."""
    spaced: reactive[bool] = reactive(False, repaint=False)
    """Whether keys stand three cells apart: in dialogs, where they are few."""

    renamed: reactive[Mapping[str, str]] = reactive[Mapping[str, str]]({}, repaint=False)
    """The user's own keys, by those that they stand in for."""

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return one line, and as many more as a long answer needs."""
        del screen_height
        return len(self._answer(width)) if self.says else 1

    def _answer(self, width: int) -> list[str]:
        room = width - (cell_len(self.right) + 1 if self.right else 0)
        return wrapped(self.says, room, LONGEST)

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the keys, or the answer."""
        end = (Piece(self.right),) if self.right else ()
        if self.says:
            said = self._answer(width) if height > 1 else [self.says]
            return [
                row(width, (Piece(line, "hold"),), () if place else end) for place, line in enumerate(said)
            ][:height]
        gap = "   " if self.spaced else "  "
        room = width - (cell_len(self.right) + 1 if self.right else 0)
        pieces: list[Piece] = []
        names = self.renamed
        keys = [key._replace(key=names.get(key.key, key.key)) for key in self.keys if key.enabled]
        for key in fitting(keys, room, len(gap), {names.get(kept, kept) for kept in KEPT}):
            if pieces:
                pieces.append(Piece(gap))
            pieces.append(Piece(key.key, "key"))
            if key.words:
                pieces.append(Piece(f" {key.words}"))
        return [row(width, pieces, end)]


def fitting(keys: list[Key], room: int, gap: int, kept: AbstractSet[str] = KEPT) -> list[Key]:
    """Return the keys that fit in `room` cells: from the right words go, and keys but for `kept`."""

    def length() -> int:
        sizes = (cell_len(key.key) + (cell_len(key.words) + 1 if key.words else 0) for key in keys)
        return sum(sizes) + gap * (len(keys) - 1)

    keys = list(keys)
    for index in range(len(keys) - 1, -1, -1):
        if length() <= room:
            break
        if keys[index].key in kept:
            continue
        whole, keys[index] = keys[index], keys[index]._replace(words="")
        if whole.words and whole.key in KNOWN and length() <= room:
            break
        del keys[index]
    return keys
