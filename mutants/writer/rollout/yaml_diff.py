"""Two pod templates as unified YAML: what differs, where it is, the rest folded.

Fields stand by the alphabet, as kubectl writes them; an item's name comes first, to tell where one is.
Lists that Kubernetes knows by a key are put into the same order first, and quantities of one value into the
same spelling, so that nothing is shown as a difference that means none.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, zip_longest
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from rollout.differences import keyed, order_counts, worth_the_same
from rollout.masking import HIDDEN, mask, secret_name
from rollout.safe import safe
from rollout.template import CONTROLLER_LABELS, parse

CONTEXT = 2
"""Lines about a difference that are shown although they are the same."""

MANY = 2_000
"""Lines from which on the comparison takes a shorter way."""

LINE_LIMIT = 4096
"""Characters of one line."""

SAME, GONE, NEW, FOLD = " ", "-", "+", "…"
"""What a line is."""

_PLAIN_FIRST = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/_.$(")
_NOT_PLAIN = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n", "", "~"})


class DiffLine(Struct, frozen=True):
    """One line of a difference. Safe to draw."""

    sign: str
    """SAME, GONE, NEW, or FOLD for lines that are left out."""
    text: str
    other: str = ""
    """The line that stands for this one on the other side, if any: both are cut where they part."""


class _Line(NamedTuple):
    raw: str
    """What is compared."""
    shown: str
    """What is drawn: secrets hidden."""

    @property
    def depth(self) -> int:
        return len(self.raw) - len(self.raw.lstrip(" "))

    @property
    def field(self) -> str:
        """Return the line up to its colon, which tells what it is; "" for an item without a field."""
        return self.raw.partition(": ")[0] if ": " in self.raw else ""


def yaml_diff(before: bytes, after: bytes, *, masked: bool = True) -> tuple[DiffLine, ...]:
    """Return `before` and `after` as unified YAML; () where they mean the same.

    Literals that look like secrets are hidden, unless not `masked`. Raises template.TemplateError.
    """
    old, new = _plain(parse(before)), _plain(parse(after))
    ours = list(_object(old, 0, masked=masked))
    theirs = list(_object(_spelled_as(old, new, ()), 0, masked=masked))
    quick = len(ours) > MANY or len(theirs) > MANY
    matcher = SequenceMatcher(
        None, [line.raw for line in ours], [line.raw for line in theirs], autojunk=quick
    )
    whole: list[tuple[DiffLine, int]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            whole += [(_drawn(SAME, line), line.depth) for line in ours[a:b]]
            continue
        gone, came = ours[a:b], theirs[c:d]
        whole += [(_drawn(GONE, *pair), pair[0].depth) for pair in _paired(gone, came)]
        whole += [(_drawn(NEW, *pair), pair[0].depth) for pair in _paired(came, gone)]
    return tuple(_folded(whole))


def _paired(lines: list[_Line], others: list[_Line]) -> Iterator[tuple[_Line, _Line | None]]:
    """Yield each line with the one that stands for it on the other side: of the same field, or place."""
    fields = {other.field: other for other in others if other.field}
    in_step = len(lines) == len(others)
    for line, place in zip_longest(lines, others if in_step else ()):
        yield line, fields.get(line.field, place)


def _drawn(sign: str, line: _Line, other: _Line | None = None) -> DiffLine:
    shown = safe(line.shown, LINE_LIMIT)
    return DiffLine(sign, shown, safe(other.shown, LINE_LIMIT) if other else "")


def _folded(whole: Sequence[tuple[DiffLine, int]]) -> Iterator[DiffLine]:
    """Yield the lines near a difference and those that say where it is; of others, how many they are."""
    keep: set[int] = set()
    for at, (line, depth) in enumerate(whole):
        if line.sign == SAME:
            continue
        near = range(max(0, at - CONTEXT), min(len(whole), at + CONTEXT + 1))
        keep.update(near)
        inner = depth
        for above in range(at - 1, -1, -1):
            if whole[above][1] < inner:
                keep.add(above)
                inner = whole[above][1]
    if not keep:
        return
    for kept, group in groupby(range(len(whole)), keep.__contains__):
        lines = [whole[at][0] for at in group]
        if kept or len(lines) == 1:
            yield from lines
        else:
            yield DiffLine(FOLD, f"{len(lines)} lines the same")


def _plain(template: dict[str, Any]) -> dict[str, Any]:
    """Return a template less what controllers and the API server add to every one."""
    metadata = template.get("metadata")
    if not isinstance(metadata, dict):
        return template
    labels = metadata.get("labels")
    kept = {key: value for key, value in metadata.items() if value is not None}
    if isinstance(labels, dict):
        kept["labels"] = {key: value for key, value in labels.items() if key not in CONTROLLER_LABELS}
    return {**template, "metadata": kept}


def _spelled_as(old: Any, new: Any, path: tuple[str, ...]) -> Any:
    """Return `new` with all that means the same as in `old` spelled and ordered as there."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {key: _spelled_as(old.get(key), value, (*path, key)) for key, value in new.items()}
    if isinstance(old, list) and isinstance(new, list) and path:
        return _ordered_as(old, new, path)
    return old if worth_the_same(old, new, path) else new


def _ordered_as(old: list[Any], new: list[Any], path: tuple[str, ...]) -> list[Any]:
    name = path[-1]
    ours, theirs = keyed(name, old), keyed(name, new)
    if ours is None or theirs is None or len(theirs) != len(new) or len(ours) != len(old):
        return new
    spelled = {key: _spelled_as(ours.get(key), item, (*path, key)) for key, item in theirs.items()}
    if order_counts(name, new):
        return list(spelled.values())
    both = [spelled[key] for key in ours if key in spelled]
    return [*both, *(item for key, item in spelled.items() if key not in ours)]


def _object(
    value: dict[str, Any], depth: int, *, masked: bool, name: str = "", first: bool = False
) -> Iterator[_Line]:
    """Yield the lines of an object, its fields by the alphabet; with `first` its name before them."""
    for key in sorted(value, key=lambda key: (first and key != "name", key)):
        item = value[key]
        if item is None or item == []:
            continue
        title = " " * depth + _scalar(key) + ":"
        named = str(value.get("name", "")) if key == "value" else key if name == "map" else ""
        if isinstance(item, dict) and item:
            yield _Line(title, title)
            inner = "map" if key in {"annotations", "labels"} else ""
            yield from _object(item, depth + 2, masked=masked, name=inner)
        elif isinstance(item, list) and item:
            yield _Line(title, title)
            yield from _items(item, depth, masked=masked)
        else:
            yield from _leaf(title + " ", item, depth + 2, named, masked=masked)


def _items(items: list[Any], depth: int, *, masked: bool) -> Iterator[_Line]:
    """Yield the lines of a list; a literal after an option with a telling name is a secret as well."""
    option = ""
    lead = " " * depth + "- "
    for item in items:
        if isinstance(item, dict) and item:
            head, *rest = _object(item, depth + 2, masked=masked, first=True)
            yield _Line(lead + head.raw.lstrip(" "), lead + head.shown.lstrip(" "))
            yield from rest
        else:
            yield from _leaf(lead, item, depth + 2, option, masked=masked)
            option = item if isinstance(item, str) and item.startswith("-") and "=" not in item else ""


def _leaf(lead: str, value: Any, depth: int, name: str, *, masked: bool) -> Iterator[_Line]:
    """Yield a value: text of several lines as a block, all else on one."""
    if not (isinstance(value, str) and "\n" in value.strip("\n")):
        raw = _scalar(value)
        text = value if isinstance(value, str) else ""
        hidden = masked and text and mask(text, name) != text
        yield _Line(lead + raw, lead + (_scalar(mask(text, name)) if hidden else raw))
        return
    ending = "" if value.endswith("\n") else "-"
    yield _Line(f"{lead}|{ending}", f"{lead}|{ending}")
    lines = value.removesuffix("\n").split("\n")
    indent = " " * depth
    for line, shown in zip(lines, _hidden_lines(value, lines, name) if masked else lines, strict=True):
        yield _Line(indent + line, indent + shown)


def _hidden_lines(value: str, lines: list[str], name: str) -> list[str]:
    """Return the lines of a block with secrets hidden, all of them where one goes over an end of line."""
    shown = mask(value.removesuffix("\n"), name).split("\n")
    if len(shown) == len(lines) and not (name and secret_name(name)):
        return shown
    return [HIDDEN] * len(lines)


def _scalar(value: Any) -> str:
    """Return a value as YAML writes it on one line."""
    if not isinstance(value, str):
        return msgspec.json.encode(value).decode()
    plain = (
        value[:1] in _PLAIN_FIRST
        and value.lower() not in _NOT_PLAIN
        and ": " not in value
        and " #" not in value
        and not value.endswith((":", " "))
        and value.isprintable()
    )
    return value if plain or value == HIDDEN else msgspec.json.encode(value).decode()
