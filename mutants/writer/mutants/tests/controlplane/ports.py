"""Free ports on the loopback that stay ours, so that a program can be started again on the same one."""

import errno
import fcntl
import random
import socket
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import IO

LOWEST, HIGHEST = 20_000, 32_000
"""Below the ports that kernels give to outgoing connections, which could take a port of ours meanwhile."""


class Ports:
    """Ports nobody listens on and no other `Ports` on this machine holds."""

    def __init__(self) -> None:
        self.locks: list[IO[str]] = []

    def take(self) -> int:
        """Return a free port; it is held until `release`."""
        folder = Path(tempfile.gettempdir()) / "rolldeck-ports"
        folder.mkdir(exist_ok=True)
        with suppress(PermissionError):  # made by another user, who has done it
            folder.chmod(0o1777)
        while True:
            port = random.randint(LOWEST, HIGHEST)
            lock = locked(folder / str(port))
            if lock is None:
                continue
            if is_free(port):
                self.locks.append(lock)
                return port
            lock.close()

    def release(self) -> None:
        """Let others have the ports."""
        for lock in self.locks:
            lock.close()
        self.locks.clear()


def locked(path: Path) -> IO[str] | None:
    """Return the file, locked; None where somebody else has it."""
    try:
        lock = path.open("w")
    except PermissionError:  # another user's
        return None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        return None
    return lock


def is_free(port: int) -> bool:
    """Whether nobody listens on `port` of the loopback."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return False
            raise
        return True
