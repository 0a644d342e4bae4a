"""Kubeconfig files, found and merged by clientcmd's rules.

Source: client-go tools/clientcmd/loader.go (Load, ResolveLocalPaths) and api/v1/conversion.go.
"""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

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


@dataclass
class Kubeconfig:
    """All files as one: the first to name something wins, whole."""

    files: tuple[Path, ...] = ()
    """Files that were read, in order."""
    current_context: str = ""
    clusters: dict[str, Entry] = field(default_factory=dict)
    users: dict[str, Entry] = field(default_factory=dict)
    contexts: dict[str, Entry] = field(default_factory=dict)


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
        if not Path(explicit).exists():
            raise ConfigError(f"kubeconfig {safe(explicit)} does not exist: check --kubeconfig")
        paths = [explicit]
    elif listed := environ.get("KUBECONFIG", ""):
        paths = list(dict.fromkeys(path for path in listed.split(os.pathsep) if path))
    else:
        paths = [str(home / ".kube" / "config")]
    merged = Kubeconfig()
    for path in map(Path, paths):
        if (document := _read(path)) is not None:
            merged.files += (path,)
            _merge(merged, document, path)
    return merged


def _read(path: Path) -> Entry | None:
    """Return the file's document; None if the file does not exist."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigError(f"kubeconfig {safe(str(path))} cannot be read: {error.strerror}") from error
    try:
        document = yaml.load(content, Loader=_Loader)  # noqa: S506  a CSafeLoader
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise ConfigError(f"kubeconfig {safe(str(path))} is not valid YAML{where}: mend the file") from error
    if document is None:
        return {}
    if not isinstance(document, dict):
        raise ConfigError(f"kubeconfig {safe(str(path))} is not a kubeconfig: it must be a mapping")
    return document


def _merge(merged: Kubeconfig, document: Entry, path: Path) -> None:
    """Add what `document` names and no file before it did."""
    merged.current_context = merged.current_context or text(document, "current-context", path)
    for section in INNER:
        into: dict[str, Entry] = getattr(merged, section)
        for name, entry in _entries(document, section, path).items():
            into.setdefault(name, entry)


def _entries(document: Entry, section: str, path: Path) -> dict[str, Entry]:
    """Return the named entries of one section of one file."""
    found: dict[str, Entry] = {}
    listed = document.get(section) or []
    if not isinstance(listed, list):
        raise ConfigError(f"kubeconfig {safe(str(path))}: {section} must be a list")
    for item in listed:
        if not isinstance(item, dict):
            raise ConfigError(f"kubeconfig {safe(str(path))}: an entry of {section} is not a mapping")
        name = text(item, "name", path)
        if name in found:
            raise ConfigError(f'kubeconfig {safe(str(path))}: two {section} are named "{safe(name)}"')
        body = item.get(INNER[section]) or {}
        if not isinstance(body, dict):
            raise ConfigError(f'kubeconfig {safe(str(path))}: "{safe(name)}" of {section} is not a mapping')
        found[name] = _resolved(body, section, path)
    return found


def _resolved(body: Entry, section: str, path: Path) -> Entry:
    """Return `body` with paths that are relative to `path`'s folder made absolute."""
    folder = path.absolute().parent
    resolved = dict(body)
    extra = body.get("as-user-extra")
    for key, values in {
        "as-groups": body.get("as-groups"),
        **(extra if isinstance(extra, dict) else {}),
    }.items():
        strings(values, f"kubeconfig {safe(str(path))}: {safe(str(key), 80)}")
    for key in PATHS[section]:
        if value := text(body, key, path):
            resolved[key] = os.path.normpath(folder / value)
    plugin = body.get("exec")
    if section == "users" and isinstance(plugin, dict):
        command = text(plugin, "command", path)
        if os.sep in command:
            resolved["exec"] = {**plugin, "command": os.path.normpath(folder / command)}
    return resolved


def strings(values: Any, what: str) -> tuple[str, ...]:
    """Return a list of strings. Raises ConfigError for anything else in it, as kubectl does."""
    listed = values or ()
    if not isinstance(listed, list | tuple) or not all(isinstance(value, str) for value in listed):
        raise ConfigError(f"{what} must be a list of strings: put each in quotes")
    return tuple(listed)


def text(entry: Entry, key: str, where: object = "", read: Callable[[str], str] = str) -> str:
    """Return the string at `key`, "" if there is none. Raises ConfigError for anything but a string."""
    value = entry.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        place = f" {safe(str(where))}" if where else ""
        raise ConfigError(f"kubeconfig{place}: {key} must be a string: put it in quotes")
    return read(value)
