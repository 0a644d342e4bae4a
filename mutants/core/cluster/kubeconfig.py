"""Kubeconfig files, found and merged by clientcmd's rules.

Source: client-go tools/clientcmd/loader.go (Load, ResolveLocalPaths) and api/v1/conversion.go.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from cluster import kubeconfig_shape
from cluster.errors import ConfigError
from rollout.safe import safe

Entry = dict[str, Any]
"""One cluster, user or context as written, with its relative paths made absolute."""

PATHS = {
    "clusters": ("certificate-authority",),
    "users": ("client-certificate", "client-key", "tokenFile"),
    "contexts": (),
}
"""Keys that hold paths, relative to the file that the entry is written in."""

INNER = {"clusters": "cluster", "users": "user", "contexts": "context"}
"""The key that holds an entry's body beside its name."""

LARGEST = 16 * 1024 * 1024
"""Bytes of a file that are read: more is no kubeconfig, and may have no end."""

BRACKETS, DEEPEST = 2000, 500
"""So many brackets may stand in a file before it is looked at how deep they nest, and how deep they may."""

NESTED = re.compile(rb"^ *(?:[-?:] +){20}", re.MULTILINE)
"""Block lists within lists, on one line."""


@dataclass
class Kubeconfig:
    """All files as one: the first to name something wins, whole."""

    files: tuple[Path, ...] = ()
    """Files that were read, in order."""
    current_context: str = ""
    clusters: dict[str, Entry] = field(default_factory=dict)
    users: dict[str, Entry] = field(default_factory=dict)
    contexts: dict[str, Entry] = field(default_factory=dict)
    origins: dict[str, Path] = field(default_factory=dict)
    """The file that each user is written in."""


class _Loader(yaml.CSafeLoader):
    """YAML as Kubernetes reads it: no dates, no sexagesimal numbers; `y`, `yes` and `on` are true."""

    bool_values = {**yaml.CSafeLoader.bool_values, "y": True, "n": False}  # noqa: RUF012  as below

    # A class attribute that is filled: PyYAML's own shape.
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012  as said


for _tag, _pattern, _first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    (
        "bool",
        r"^(?:y|Y|n|N|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|true|True|TRUE|false|False|FALSE)$",
        list("yYnNoOtTfF"),
    ),
    ("int", r"^(?:[-+]?[0-9][0-9_]*|0x[0-9a-fA-F_]+|0o[0-7_]+)$", list("-+0123456789")),
    ("float", r"^[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)(?:[eE][-+]?[0-9]+)?$", list("-+0123456789.")),
    ("merge", r"^<<$", ["<"]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), _first)


def load(explicit: str | None, environ: Mapping[str, str], home: Path) -> Kubeconfig:
    """Return the kubeconfig that kubectl would use.

    Args:
        explicit: `--kubeconfig`; this file alone, and it must exist.
        environ: KUBECONFIG lists files, those that are missing are skipped; "" counts as unset.
        home: Where `.kube/config` is when nothing else is said.

    Raises:
        ConfigError: A file cannot be read, or is no kubeconfig.
    """
    if explicit:
        paths = [explicit]
    elif listed := environ.get("KUBECONFIG", ""):
        paths = list(dict.fromkeys(path for path in listed.split(os.pathsep) if path))
    else:
        paths = [str(home / ".kube" / "config")]
    merged = Kubeconfig()
    for path in map(Path, paths):
        document = _read(path)
        if document is not None:
            merged.files += (path,)
            _merge(merged, document, path)
        elif explicit:
            raise ConfigError(f"kubeconfig {safe(explicit)} does not exist: check --kubeconfig")
    return merged


def _read(path: Path) -> Entry | None:
    """Return the file's first document; None if the file does not exist."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is none"
        raise ConfigError(f"kubeconfig {safe(str(path))} cannot be read: {why}") from error
    try:
        document = _parsed(content)
        kubeconfig_shape.check(document)
    except ConfigError as error:
        raise ConfigError(f"kubeconfig {safe(str(path))}: {error}") from error
    return document


def _parsed(content: bytes) -> Entry:
    """Return the first document, {} for none. Raises ConfigError."""
    if len(content) > LARGEST:
        raise ConfigError(f"it is larger than {LARGEST >> 20} MiB: is it a kubeconfig?")
    try:
        if content.count(b"[") + content.count(b"{") > BRACKETS or NESTED.search(content):
            _check_depth(content)
        document = next(iter(yaml.load_all(content, Loader=_Loader)), None)
    except yaml.reader.ReaderError as error:
        raise ConfigError("it holds bytes that are no UTF-8 text: mend the file") from error
    # PyYAML lets what its constructors raise pass, for a tag that does not fit its value.
    except (yaml.YAMLError, ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise ConfigError(f"it is not valid YAML{where}: mend the file") from error
    if document is None:
        return {}
    if not isinstance(document, dict):
        raise ConfigError("it is no kubeconfig: it must be a mapping")
    return document


def _check_depth(content: bytes) -> None:
    """Raise ConfigError for nesting on which the parser, which is C and recursive, would end the program."""
    depth = 0
    for event in yaml.parse(content, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise ConfigError("it nests too deep: is it a kubeconfig?")


def _merge(merged: Kubeconfig, document: Entry, path: Path) -> None:
    """Add what `document` names and no file before it did."""
    merged.current_context = merged.current_context or text(document, "current-context")
    for section in INNER:
        into: dict[str, Entry] = getattr(merged, section)
        for name, entry in _entries(document, section, path).items():
            if name not in into:
                into[name] = entry
                if section == "users":
                    merged.origins[name] = path


def _entries(document: Entry, section: str, path: Path) -> dict[str, Entry]:
    """Return the named entries of one section of one file."""
    found: dict[str, Entry] = {}
    for item in document.get(section) or ():
        entry = item or {}
        name = text(entry, "name")
        if name in found:
            raise ConfigError(f'kubeconfig {safe(str(path))}: two {section} are named "{safe(name)}"')
        found[name] = _resolved(entry.get(INNER[section]) or {}, section, path)
    return found


def _resolved(body: Entry, section: str, path: Path) -> Entry:
    """Return `body` with paths that are relative to `path`'s folder made absolute."""
    folder = path.absolute().parent
    resolved = dict(body)
    for key in PATHS[section]:
        if value := text(body, key):
            resolved[key] = os.path.normpath(folder / value)
    plugin = body.get("exec")
    if section == "users" and plugin:
        command = text(plugin, "command")
        if os.sep in command:
            resolved["exec"] = {**plugin, "command": os.path.normpath(folder / command)}
    return resolved


def text(entry: Entry, key: str) -> str:
    """Return the string at `key`, "" if there is none: `kubeconfig_shape` has seen that it is one."""
    value = entry.get(key)
    return "" if value is None else str(value)
