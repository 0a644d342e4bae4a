"""The user's own keys: checked against the screens' commands, and shown where the default key was shown."""

from collections.abc import Iterable, Mapping

from msgspec import structs
from textual.binding import Binding, BindingType, Keymap

from tui import commands
from tui.command import Command
from tui.settings import File

MOVES = {
    "moves.up": ("up", ("k", "up")),
    "moves.down": ("down", ("j", "down")),
    "moves.first": ("first", ("g", "home")),
    "moves.last": ("last", ("G", "end")),
}
"""The id of the lists' own binding, and its keys, by the id of the command."""

LONG = {"?": "question_mark", "/": "slash", ":": "colon"}
"""Textual's names of keys that are written as one character in a key map."""

RESERVED = ("enter", "ctrl+c", "ctrl+q")
"""Keys that mean the same everywhere: to open, and to leave."""

DIALOG = "the undo dialog takes its keys itself, so that no key map can put a write on another"


def mappable() -> dict[str, Command]:
    """Return the commands whose keys can be chosen, by id."""
    known = {each.id: each for each in commands.ALL if each.keys}
    return {**known, **{each.id: each for each in commands.MOVES}}


def check(file: File) -> None:
    """Raise UsageError, with the line, for a key map that names no command or gives one key two meanings."""
    known = mappable()
    for name in file.settings.keymap:
        if name.startswith("undo."):
            raise file.mistake(("keymap", *_path(file, name)), f'"{name}" cannot be mapped: {DIALOG}')
        if name not in known:
            sentence = f'there is no command "{name}": rolldeck config names them all'
            raise file.mistake(("keymap", *_path(file, name)), sentence)
        if set(map(long, file.settings.keymap[name].split(","))) & {*RESERVED, ""}:
            sentence = f'"{name}" takes a key that it cannot have: enter opens and ctrl+c leaves, everywhere'
            raise file.mistake(("keymap", *_path(file, name)), sentence)
    for screen, of_screen in commands.SCREENS.items():
        taken: dict[str, str] = {}
        mapped = [name for name in file.settings.keymap if name.startswith((f"{screen}.", "moves."))]
        for name, keys in keys_of((*of_screen, *commands.MOVES), file.settings.keymap).items():
            for key in keys:
                other = taken.setdefault(key, name)
                blamed = name if name in mapped else other
                if other != name and blamed in mapped:
                    rest = other if blamed == name else name
                    sentence = f'"{blamed}" takes the key of "{rest}": give that another too'
                    raise file.mistake(("keymap", *_path(file, blamed)), sentence)


def keys_of(of_screen: Iterable[Command], keymap: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the keys of each command by its id, in Textual's names."""
    found: dict[str, tuple[str, ...]] = {}
    for each in of_screen:
        default = MOVES[each.id][1] if each.id in MOVES else tuple(filter(None, each.keys.split(",")))
        chosen = keymap.get(each.id)
        found[each.id] = default if chosen is None else tuple(map(long, chosen.split(",")))
    return found


def long(key: str) -> str:
    """Return Textual's name of a key."""
    return LONG.get(key.strip(), key.strip())


def bound(keymap: Mapping[str, str]) -> Keymap:
    """Return a key map as Textual takes it: by the ids of bindings."""
    return {
        MOVES[name][0] if name in MOVES else name: ",".join(map(long, keys.split(",")))
        for name, keys in keymap.items()
    }


def shown(of_screen: Iterable[Command], keymap: Mapping[str, str]) -> tuple[Command, ...]:
    """Return the commands with the user's own keys in place of those that are drawn."""
    return tuple(
        structs.replace(each, show=" ".join(map(short, keymap[each.id].split(","))))
        if each.id in keymap
        else each
        for each in of_screen
    )


def renamed(bindings: Iterable[BindingType], keymap: Mapping[str, str]) -> dict[str, str]:
    """Return what the footer draws in place of a key, by that key."""
    return {
        each.key_display: short(keymap[each.id].split(",")[0])
        for each in bindings
        if isinstance(each, Binding) and each.id is not None and each.id in keymap and each.key_display
    }


def short(key: str) -> str:
    """Return a key as it is drawn."""
    return next((sign for sign, name in LONG.items() if name == key.strip()), key.strip())


def _path(file: File, name: str) -> tuple[str, ...]:
    """Return where an id stands in the file: as it is, or in tables of its words."""
    import tomllib

    table = tomllib.loads(file.text).get("keymap", {})
    return (name,) if name in table else tuple(name.split("."))
