"""What of a pyte screen a person can see, to compare two of them."""

import pyte
from pyte.screens import Char

Cell = tuple[object, ...]


def seen(char: Char) -> Cell:
    """Return what shows of one cell: of a plain blank, its background alone."""
    drawn = (char.underscore, char.strikethrough, char.reverse, char.blink)
    if char.data == " " and not any(drawn):
        return (" ", char.bg)
    return (char.data, char.fg, char.bg, char.bold, char.italics, *drawn)


def cells(screen: pyte.Screen) -> list[list[Cell]]:
    """Return all cells, line by line."""
    return [[seen(screen.buffer[y][x]) for x in range(screen.columns)] for y in range(screen.lines)]


def differences(one: pyte.Screen, other: pyte.Screen) -> list[str]:
    """Return where two screens differ, and how, in words."""
    return [
        f"line {y} column {x}: {a} != {b}"
        for y, lines in enumerate(zip(cells(one), cells(other), strict=True))
        for x, (a, b) in enumerate(zip(*lines, strict=True))
        if a != b
    ]
