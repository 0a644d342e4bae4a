"""Writes a refresh token that the identity provider replaced into the kubeconfig, as kubectl does.

The provider refuses the one before: were it left in the file, kubectl could not sign in any more. This is all
that is ever written to a kubeconfig: two values, where they stand, under kubectl's lock, in one step. What
cannot be written safely is not written, and said.

Source: client-go tools/clientcmd/config.go (ModifyConfig, lockFile).
"""

import contextlib
import json
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from cluster.user import Oidc

TRIES, PAUSE = 20, 0.1
"""How often the lock is tried, and seconds between."""

NOT_FOUND = "its place in the file was not found"
NOT_PLAIN = "its place in the file is not a plain one"

LABEL = "security.selinux"
"""The extended attribute that the system gives a new file by itself."""


class _NotSavedError(Exception):
    """Why it was not written."""


def save(before: Oidc, after: Oidc) -> str:
    """Put `after`'s tokens in the place of `before`'s; return "", or why the file stays as it is. Blocks."""
    if before.file is None:
        return "it comes from no file"
    named = before.file
    try:
        # kubectl's lock stands beside the name that it was given, be that a link; who is given the name of
        # the file itself takes the one there.
        with _locked(named):
            path = named.resolve()
            with _locked(path) if path != named.parent.resolve() / named.name else contextlib.nullcontext():
                _renew(path, before, after)
    except _NotSavedError as error:
        return str(error)
    except OSError as error:
        return (error.strerror or "it cannot be written").lower()
    except RuntimeError:
        return NOT_FOUND  # links that lead in a circle
    return ""


def _renew(path: Path, before: Oidc, after: Oidc) -> None:
    """Write the new tokens. Raises OSError, _NotSavedError."""
    was = path.stat()
    if not stat.S_ISREG(was.st_mode):
        raise _NotSavedError("it is no plain file")
    if was.st_uid != os.geteuid() or was.st_nlink != 1:
        raise _NotSavedError("the file is another's, or has more names than one")
    if not was.st_mode & stat.S_IWUSR:
        raise _NotSavedError("the file is read-only")
    # Linux alone tells of them.
    if hasattr(os, "listxattr") and set(os.listxattr(path)) - {LABEL}:
        raise _NotSavedError("its access list cannot be kept")
    content = path.read_bytes()
    told = _replaced(content, before, after)
    if told is not None:
        _write(path, content, told, was)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock that kubectl takes before it writes."""
    lock = path.with_name(f"{path.name}.lock")
    for attempt in range(TRIES):
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            break
        except FileExistsError as error:
            if attempt == TRIES - 1:
                raise _NotSavedError(f"{lock.name} is there") from error
            time.sleep(PAUSE)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.unlink()


def _replaced(content: bytes, before: Oidc, after: Oidc) -> bytes | None:
    """Return the file with the new tokens; None where somebody else has put in newer ones."""
    try:
        text = content.decode()
        nodes = _nodes(yaml.compose(text, Loader=yaml.CSafeLoader), before.user_name)
        known = nodes["refresh-token"].value
    except (ValueError, yaml.YAMLError, LookupError, TypeError, RecursionError) as error:
        raise _NotSavedError(NOT_FOUND) from error
    if known != before.refresh_token:
        return None
    new = {"refresh-token": after.refresh_token, "id-token": after.id_token}
    changes = [(nodes[key], value) for key, value in new.items() if key in nodes]
    for node, value in sorted(changes, key=lambda change: -change[0].start_mark.index):
        start, end = node.start_mark.index, node.end_mark.index
        text = text[:start] + json.dumps(value) + text[end:]
    told = text.encode()
    if not _differs_only_there(content, told, before.user_name, new):
        raise _NotSavedError(NOT_PLAIN)
    return told


def _nodes(node: Any, user: str) -> dict[str, Any]:
    """Return the value nodes of a user's auth-provider config. Raises LookupError, TypeError.

    Nothing may stand there twice: programs do not agree on which of two they take.
    """
    found = [one for one in _child(node, "users").value if _child(one, "name").value == user]
    if len(found) != 1:
        raise LookupError(user)
    config = _child(_child(_child(found[0], "user"), "auth-provider"), "config")
    if not isinstance(config, yaml.MappingNode):
        raise TypeError(user)
    nodes = {key.value: value for key, value in config.value}
    if len(nodes) != len(config.value):
        raise LookupError(user)
    return nodes


def _child(node: Any, name: str) -> Any:
    """Return the value node at a key."""
    if not isinstance(node, yaml.MappingNode):
        raise TypeError(name)
    found = [value for key, value in node.value if key.value == name]
    if len(found) != 1:
        raise LookupError(name)
    return found[0]


def _differs_only_there(content: bytes, told: bytes, user: str, new: dict[str, str]) -> bool:
    """Return whether the two files hold the same, but for the new values."""
    try:
        old, fresh = (yaml.load(one, Loader=yaml.CSafeLoader) for one in (content, told))
        for one in old["users"]:
            if one["name"] == user:
                config = one["user"]["auth-provider"]["config"]
                config.update({key: value for key, value in new.items() if key in config})
        return bool(old == fresh)
    except (ValueError, yaml.YAMLError, LookupError, TypeError, AttributeError, RecursionError):
        return False


def _write(path: Path, content: bytes, told: bytes, was: os.stat_result) -> None:
    """Put a whole new file in the place of `path`, of the same owner, group and mode, if it still is so."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(told)
            file.flush()
            _as_before(file.fileno(), was)
            os.fsync(file.fileno())
        _still(path, content)
        fresh.replace(path)
    except (OSError, _NotSavedError):
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise


def _still(path: Path, content: bytes) -> None:
    """Raise _NotSavedError where the file is another one by now: an editor takes no lock."""
    if path.read_bytes() != content:
        raise _NotSavedError("somebody else is writing it")


def _as_before(handle: int, was: os.stat_result) -> None:
    """Give the new file the group and the mode of the one before."""
    try:
        os.fchown(handle, -1, was.st_gid)
    except OSError as error:
        raise _NotSavedError("its group cannot be kept") from error
    os.fchmod(handle, was.st_mode & 0o7777)
