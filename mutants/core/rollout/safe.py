"""Make text from a cluster safe to draw. Everything a widget is handed has been through `safe`."""

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands for what could move the cursor, reorder or hide text, or is no character at all."""

ELLIPSIS = "…"
"""Ends a text that was cut at its limit."""

TAB_STOP = 8
"""Cells between tab stops, where a view has lines."""

DROPPED = dict.fromkeys((0x200D, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
"""ZERO WIDTH JOINER and the variation selectors: terminals differ in how wide what they join is."""


def safe(text: str, limit: int = 4096, lines: bool = False) -> str:
    """Return `text` with nothing in it that a terminal acts on, at most `limit` characters long.

    C0 and DEL become their pictures (U+2400 to U+2421); joiners and variation selectors are dropped; C1, bidi
    and other format characters, tags, other zero-width characters, surrogates, line separators, private and
    unassigned code points become U+FFFD; spaces of other widths become a plain space. With `lines`, newlines
    stay and tabs become spaces.

    Source: reliability.md 4.6.
    """
    if len(text) > limit:
        text = text[: max(limit - 1, 0)] + ELLIPSIS[:limit]
    if not text.isascii():
        text = text.translate(DROPPED)
    if text.isprintable():
        return text
    if not lines:
        return "".join(map(_visible, text))
    kept = text.replace("\r\n", "\n").split("\n")
    return "\n".join("".join(map(_visible, line.expandtabs(TAB_STOP))) for line in kept)[:limit]


def _visible(character: str) -> str:
    """Return one character that is safe to draw in place of `character`."""
    if character.isprintable():
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\N{SYMBOL FOR DELETE}"
    return " " if unicodedata.category(character) == "Zs" else REPLACEMENT
