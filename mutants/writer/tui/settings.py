"""What the user's own file says: one TOML file, read at the start where it is there.

Keys of the key map are checked in `tui.keymap`, where the screens' commands are known: this module is read
before Textual is imported.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
from msgspec import Struct

from cluster.protection import DEFAULT

THEMES = (
    "textual-dark", "textual-light", "nord", "gruvbox", "catppuccin-mocha", "dracula", "tokyo-night",
    "monokai", "flexoki", "catppuccin-latte", "catppuccin-frappe", "catppuccin-macchiato", "solarized-light",
    "solarized-dark", "rose-pine", "rose-pine-moon", "rose-pine-dawn", "atom-one-dark", "atom-one-light",
    "ansi-dark", "ansi-light",
)  # fmt: skip
"""Textual's own themes; a test compares."""


class Settings(Struct, frozen=True):
    """Everything that can be set. A field's name is its key in the file."""

    theme: str = THEMES[0]
    ascii: bool = False
    read_only: bool = False
    protected: tuple[str, ...] = DEFAULT
    keymap: dict[str, str] = {}
    """Keys, with commas, by the id of a command: {"rollouts.undo": "U"}."""
    aliases: dict[str, str] = {}
    """What to call contexts, by their name."""


class Setting(Struct, frozen=True):
    """One key of the file."""

    name: str
    meaning: str
    takes: str
    """What its value has to be, in words."""


KNOWN = (
    Setting("theme", "The colours: one of Textual's themes.", "the name of a theme"),
    Setting(
        "ascii", "Draw ASCII alone. A C locale and TERM=linux do so without being told.", "true or false"
    ),
    Setting(
        "read_only", "Never write, as with --read-only. No option switches it off again.", "true or false"
    ),
    Setting(
        "protected",
        "Globs of contexts, namespaces and servers in which a revision's number is typed before y.\n"
        "They stand in place of these, which are the default.",
        'a list of globs: ["prod", "prod-*"]',
    ),
    Setting(
        "aliases",
        "What to call contexts: their name in the kubeconfig, then the word.",
        'a table of words: [aliases], then "arn:aws:eks:…/prod-eu" = "eu"',
    ),
    Setting(
        "keymap",
        "Other keys: a command, then its keys, with commas between them.",
        'a table of keys: [keymap], then "rollouts.filter" = "f"',
    ),
)
"""Every key, in the order in which `rolldeck config` prints them."""


class File(Struct, frozen=True):
    """The file and what it says."""

    path: Path
    settings: Settings = Settings()
    text: str = ""
    present: bool = False

    def mistake(self, keys: tuple[str, ...], sentence: str) -> click.UsageError:
        """Return what to raise for a mistake at the entry `keys`: one sentence, with its line."""
        return click.UsageError(f"{self.path}, line {line_of(self.text, keys)}: {sentence}")


def path_of(environ: Mapping[str, str]) -> Path:
    """Return where the file lies, whether it is there or not (XDG: a relative folder does not count)."""
    folder = environ.get("XDG_CONFIG_HOME", "")
    home = Path(environ.get("HOME") or "~").expanduser()
    return (Path(folder) if folder.startswith("/") else home / ".config") / "rolldeck" / "config.toml"


def read(environ: Mapping[str, str]) -> File:
    """Return the file's settings, the defaults where there is none. Raises UsageError for a mistake in it."""
    path = path_of(environ)
    try:
        text = path.read_bytes().decode()
    except (FileNotFoundError, NotADirectoryError):
        return File(path)
    except OSError as error:
        raise click.UsageError(
            f"{path} cannot be read: {(error.strerror or 'no reason given').lower()}"
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise click.UsageError(f"{path}, line {line}: it is not UTF-8, as TOML has to be") from error
    return parse(path, text)


def parse(path: Path, text: str) -> File:
    """Return what the text of the file at `path` says. Raises UsageError for a mistake in it."""
    # Late: most have no file, and need no parser, and fewer make mistakes in it.
    import tomllib
    from difflib import get_close_matches

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise click.UsageError(f"{path}, line {broken_at(text)}: it is not TOML: {_why(error)}") from error
    file = File(path, text=text, present=True)
    names = [known.name for known in KNOWN]
    for name in found:
        if name not in names:
            near = get_close_matches(name, names, 1)
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}"
            raise file.mistake((name,), f'there is no setting "{name}": {hint}')
    values = {known.name: _value(file, known, found[known.name]) for known in KNOWN if known.name in found}
    return File(path, Settings(**values), text, present=True)


def _value(file: File, known: Setting, value: Any) -> Any:
    """Return a value as `Settings` holds it. Raises UsageError."""
    good: Any = None
    if known.name in ("ascii", "read_only"):
        good = value if isinstance(value, bool) else None
    elif known.name == "theme":
        good = value if value in THEMES else None
        if isinstance(value, str) and good is None:
            raise file.mistake(("theme",), f'there is no theme "{value}": choose one of {", ".join(THEMES)}')
    elif known.name == "protected":
        strings = isinstance(value, list) and all(isinstance(glob, str) and glob for glob in value)
        good = tuple(value) if strings else None
    elif isinstance(value, dict):
        good = _flat(file, known, value, (known.name,))
    if good is None:
        raise file.mistake((known.name,), f"{known.name} takes {known.takes}")
    return good


def _flat(file: File, known: Setting, table: dict[str, Any], keys: tuple[str, ...]) -> dict[str, str]:
    """Return a table of strings; `rollouts.undo = "U"`, which nests in TOML, is "rollouts.undo" too."""
    flat: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat |= {f"{key}.{rest}": text for rest, text in _flat(file, known, value, (*keys, key)).items()}
        elif isinstance(value, str) and value.strip():
            flat[key] = value.strip()
        else:
            raise file.mistake((*keys, key), f"{known.name} takes {known.takes}")
    return flat


def _why(error: ValueError) -> str:
    """Return the parser's own words without the place, which is said in front."""
    words = str(error).partition(" (at ")[0]
    return words[:1].lower() + words[1:]


def broken_at(text: str) -> int:
    """Return the number of the line on which the parser gave up."""
    import tomllib

    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = str(error).rpartition("(at line ")[2].partition(",")[0]
        # At the end of the document the parser names no line.
        return int(at) if at.isdecimal() else text.rstrip().count("\n") + 1
    return 1


def line_of(text: str, keys: tuple[str, ...]) -> int:
    """Return the number of the line on which the entry `keys` begins.

    The parser tells no places. So the file is read line by line more: the entry begins behind the last
    beginning that is a whole file and does not have it.
    """
    import tomllib

    lines, begins = text.splitlines(keepends=True), 1
    for count in range(1, len(lines) + 1):
        try:
            found: Any = tomllib.loads("".join(lines[:count]))
        except tomllib.TOMLDecodeError:
            continue
        for key in keys:
            found = found.get(key) if isinstance(found, dict) else None
        if found is not None:
            return begins
        begins = count + 1
    return begins
