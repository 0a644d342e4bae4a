"""The kubeconfig files while the program runs: never switched silently, credentials taken when rotated.

Another shell may switch the context, and a sign-in tool may write a new token. What was chosen at the start
stays; the first is said, the second is used (fault 24).
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from stat import S_ISREG

from cluster.access import Access
from cluster.errors import ConfigError
from cluster.user import User
from rollout.connection import Notice

EVERY = 5.0
"""Seconds between two looks at the files."""

CHANGED = "kubeconfig changed on disk"
"""Said where the same options would lead elsewhere by now."""

CHANGED_SHORT = "kubeconfig changed"


class ConfigFiles:
    """What the files say compared with what was chosen from them. Blocks."""

    def __init__(
        self, access: Access, choose: Callable[[str], Access], rotated: Callable[[User], None]
    ) -> None:
        """`choose` reads the files again, for a context or ("") for that of the options."""
        self.notice = Notice()
        """What to say of it."""
        self._access = access
        self._choose = choose
        self._rotated = rotated
        self._stamps = self._look()

    def check(self) -> None:
        """Look at the files, and read them where they changed."""
        stamps = self._look()
        if stamps == self._stamps:
            return
        self._stamps = stamps
        try:
            self._compare()
        except ConfigError as error:
            self.notice = Notice(f"{CHANGED}: {error}; still what was read before", "kubeconfig broken")

    def _compare(self) -> None:
        """Compare what the files lead to with what was chosen."""
        known = self._access
        same = self._choose(known.context)
        if _place(same) != _place(known):
            meant = f"context {known.context} means another server or user, still the old one"
            self.notice = Notice(f"{CHANGED}: {meant}", CHANGED_SHORT)
            return
        if same.user != known.user:
            self._access = replace(known, user=same.user)
            self._rotated(same.user)
        fresh = self._choose("")
        moved = fresh.context != known.context
        words = f"{CHANGED}: it names {fresh.context}, still {known.context}"
        self.notice = Notice(words, CHANGED_SHORT) if moved else Notice()

    def _look(self) -> tuple[tuple[int, int, int], ...]:
        """Return what shows that a file was written."""
        return tuple(map(_stamp, self._access.files))


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        stat = path.stat()
    except OSError:
        return (0, 0, 0)
    if not S_ISREG(stat.st_mode):
        return (0, 0, 0)  # a pipe, say, that can be read but once
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _place(access: Access) -> Access:
    """Return an access without what may change and still lead to the same place, as the same user."""
    return replace(access, user=User(), files=(), namespace="")
