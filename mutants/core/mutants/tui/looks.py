"""How a cell looks, and the shortest way to say so to the terminal (SGR)."""

from functools import lru_cache
from typing import NamedTuple

VISIBLE_ON_BLANKS = frozenset({"4", "5", "6", "7", "8", "9", "21", "51", "52", "53"})
"""Attributes that show on a space: erasing a cell does not draw them."""
OFF = {
    "1": "22", "2": "22", "3": "23", "4": "24", "21": "24", "5": "25", "6": "25",
    "7": "27", "8": "28", "9": "29", "51": "54", "52": "54", "53": "55",
}  # fmt: skip
"""What switches an attribute off; 22, 24, 25 and 54 each switch two off."""


class Look(NamedTuple):
    """The attributes and colours of a cell, as SGR parameters; empty means the terminal's default."""

    codes: str
    """All of it, as Textual wrote it."""
    attributes: frozenset[str]
    foreground: str
    background: str
    understood: bool
    """False: only `codes` can be relied on."""

    @property
    def erasable(self) -> bool:
        """Whether a space that looks so is nothing but its background."""
        return self.understood and VISIBLE_ON_BLANKS.isdisjoint(self.attributes)


def add_codes(look: Look, codes: str) -> Look:
    """Return what SGR `codes` make of `look`."""
    if codes in {"", "0"}:
        return PLAIN
    if codes.startswith("0;"):
        return look_of(codes[2:])
    return look_of(f"{look.codes};{codes}" if look.codes else codes)


@lru_cache(maxsize=8192)
def look_of(codes: str) -> Look:
    """Return the look that SGR `codes` give to a terminal that has just been reset."""
    attributes, foreground, background = set[str](), "", ""
    parameters = iter(codes.split(";") if codes else ())
    for code in parameters:
        if code in OFF:
            attributes.add(code)
        elif code in {"38", "48"}:
            mode = next(parameters, "")
            values = [next(parameters, "") for _ in range({"2": 3, "5": 1}.get(mode, 0))]
            if not values or not all(map(str.isdecimal, values)):
                return Look(codes, frozenset(), "", "", understood=False)
            color = ";".join((code, mode, *values))
            foreground, background = (color, background) if code == "38" else (foreground, color)
        elif code.isdecimal() and (30 <= int(code) <= 39 or 90 <= int(code) <= 97):
            foreground = "" if code == "39" else code
        elif code.isdecimal() and (40 <= int(code) <= 49 or 100 <= int(code) <= 107):
            background = "" if code == "49" else code
        else:
            return Look(codes, frozenset(), "", "", understood=False)
    return Look(codes, frozenset(attributes), foreground, background, understood=True)


PLAIN = look_of("")


@lru_cache(maxsize=8192)
def on_background(look: Look, background: str) -> Look:
    """Return `look` changed as little as erasing cells to `background` needs."""
    attributes = look.attributes - VISIBLE_ON_BLANKS if look.understood else frozenset()
    parts = (*sorted(attributes), look.foreground, background)
    return look_of(";".join(part for part in parts if part))


@lru_cache(maxsize=8192)
def change(old: Look | None, new: Look) -> str:
    """Return the shortest SGR sequence from `old` (None: not known) to `new`; empty if they are the same."""
    if old is not None and old[1:] == new[1:] and (new.understood or old.codes == new.codes):
        return ""
    whole = f"\x1b[0;{new.codes}m" if new.codes else "\x1b[m"
    if old is None or not (old.understood and new.understood):
        return whole
    off = {OFF[attribute] for attribute in old.attributes - new.attributes}
    on = {
        attribute for attribute in new.attributes if attribute not in old.attributes or OFF[attribute] in off
    }
    parts = [*sorted(off), *sorted(on)]
    if old.foreground != new.foreground:
        parts.append(new.foreground or "39")
    if old.background != new.background:
        parts.append(new.background or "49")
    return min(f"\x1b[{';'.join(parts)}m", whole, key=len)
