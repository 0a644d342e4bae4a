"""`rolldeck config`: every setting, its value and its meaning, as the file that would say so."""

from collections.abc import Iterator
from typing import Any

import msgspec

from rollout.safe import safe
from tui.headless.ends import Exit
from tui.headless.out import Out
from tui.keymap import MOVES, mappable
from tui.settings import KNOWN, THEMES, File, Settings

WIDTH = 100
"""Columns after which a list goes on in the next line."""


def config(out: Out, file: File) -> Exit:
    """Print the settings: those of the file as they are, and the defaults commented out."""
    for line in lines(file):
        out.line(line)
    return Exit.DONE


def lines(file: File) -> Iterator[str]:
    """Yield what is printed: it is TOML, and could be the file."""
    yield f"# {safe(str(file.path))}"
    yield f"# {'What it says' if file.present else 'It is not there: nothing is set'}; a # marks a default."
    for known in KNOWN:
        yield ""
        yield from (f"# {line}" for line in known.meaning.splitlines())
        value = getattr(file.settings, known.name)
        if known.name == "keymap":
            yield from _keymap(value)
        elif known.name == "aliases":
            yield "[aliases]" if value else "# [aliases]"
            yield from (f"{quoted(name)} = {quoted(word)}" for name, word in value.items())
        else:
            if known.name == "theme":
                yield from (f"#   {line}" for line in _wrapped(", ".join(THEMES)))
            mark = "# " if value == getattr(Settings(), known.name) else ""
            yield from (f"{mark}{line}" for line in written(known.name, value))


def _keymap(chosen: dict[str, str]) -> Iterator[str]:
    yield "[keymap]" if chosen else "# [keymap]"
    for name, command in mappable().items():
        keys = chosen.get(name) or (",".join(MOVES[name][1]) if name in MOVES else command.keys)
        entry = f"{'' if name in chosen else '# '}{quoted(name)} = {quoted(keys)}"
        yield f"{entry:44} # {command.help}"


def written(name: str, value: Any) -> list[str]:
    """Return a setting as TOML writes it."""
    if isinstance(value, bool):
        return [f"{name} = {str(value).lower()}"]
    if isinstance(value, str):
        return [f"{name} = {quoted(value)}"]
    if not value:
        return [f"{name} = []"]
    return [f"{name} = [", *(f"    {line}" for line in _wrapped(", ".join(map(quoted, value)) + ",")), "]"]


def quoted(text: str) -> str:
    """Return a text as TOML writes it: but for what `safe` replaces, as JSON does."""
    return msgspec.json.encode(safe(text)).decode()


def _wrapped(text: str) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > WIDTH - 8:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
