"""Writes a refresh token that the identity provider replaced into the kubeconfig, as kubectl does.

The provider refuses the one before: were it left in the file, kubectl could not sign in any more. This is all
that is ever written to a kubeconfig: two values, where they stand, under kubectl's lock, in one step. What
cannot be written safely is not written, and said.

Source: client-go tools/clientcmd/config.go (ModifyConfig, lockFile).
"""

import contextlib
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from cluster.user import Oidc

TRIES, PAUSE = 20, 0.1
"""How often the lock is tried, and seconds between."""


class _NotSavedError(Exception):
    """Why it was not written."""


def save(before: Oidc, after: Oidc) -> str:
    """Put `after`'s tokens in the place of `before`'s; return "", or why the file stays as it is. Blocks."""
    if before.file is None:
        return "it comes from no file"
    path = before.file.resolve()
    try:
        with _locked(path):
            content = path.read_bytes()
            told = _replaced(content, before, after)
            if told is not None:
                _write(path, told)
    except _NotSavedError as error:
        return str(error)
    except OSError as error:
        return (error.strerror or "it cannot be written").lower()
    return ""


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
        config = _at(yaml.compose(text, Loader=yaml.CSafeLoader), before.user_name)
    except (ValueError, yaml.YAMLError, LookupError, TypeError) as error:
        raise _NotSavedError("its place in the file was not found") from error
    nodes = {key.value: value for key, value in config.value}
    if nodes["refresh-token"].value != before.refresh_token:
        return None
    new = {"refresh-token": after.refresh_token, "id-token": after.id_token}
    changes = [(nodes[key], value) for key, value in new.items() if key in nodes]
    for node, value in sorted(changes, key=lambda change: -change[0].start_mark.index):
        start, end = node.start_mark.index, node.end_mark.index
        text = text[:start] + json.dumps(value) + text[end:]
    told = text.encode()
    if not _differs_only_there(content, told, before.user_name, new):
        raise _NotSavedError("its place in the file is not a plain one")
    return told


def _at(node: Any, user: str) -> Any:
    """Return the node of a user's auth-provider config. Raises LookupError, TypeError."""
    for one in _child(node, "users").value:
        if _child(one, "name").value == user:
            return _child(_child(_child(one, "user"), "auth-provider"), "config")
    raise LookupError(user)


def _child(node: Any, name: str) -> Any:
    """Return the value node at a key."""
    if not isinstance(node, yaml.MappingNode):
        raise TypeError(name)
    found = next((value for key, value in node.value if key.value == name), None)
    if found is None:
        raise LookupError(name)
    return found


def _differs_only_there(content: bytes, told: bytes, user: str, new: dict[str, str]) -> bool:
    """Return whether the two files hold the same, but for the new values."""
    try:
        old, fresh = (yaml.load(one, Loader=yaml.CSafeLoader) for one in (content, told))
    except yaml.YAMLError:
        return False
    for one in old["users"]:
        if one["name"] == user:
            config = one["user"]["auth-provider"]["config"]
            config.update({key: value for key, value in new.items() if key in config})
    return bool(old == fresh)


def _write(path: Path, content: bytes) -> None:
    """Put a whole new file in the place of `path`, of the same owner and mode."""
    was = path.stat()
    if was.st_uid != os.geteuid() or was.st_nlink != 1:
        raise _NotSavedError("the file is another's, or has more names than one")
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    handle = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fchmod(file.fileno(), was.st_mode & 0o7777)
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
