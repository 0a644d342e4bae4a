"""What may never end, in a thread of its own: a plugin, or a file of a mount whose server is gone.

The loop's own threads are few, and the program waits for them at its end.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any, ParamSpec, TypeVar

from cluster.errors import CredentialError

HANDED = 35.0
"""Seconds until credentials are there: more than a plugin may take. A file of a dead mount never comes."""

MOST = 256
"""Threads at once: each stream has one at most, while all of them wait for one plugin."""

P = ParamSpec("P")
Made = TypeVar("Made")

_free = threading.BoundedSemaphore(MOST)
"""Places for threads: a mount that is dead for a night would else take one more with each retry."""


async def apart(call: Callable[P, Made], *args: P.args, **kwargs: P.kwargs) -> Made:
    """Return what `call` returns, and raise what it raises. Who gives up waiting leaves the thread behind.

    Raises TimeoutError where as many as may be have been left behind, and have not ended.
    """
    if not _free.acquire(blocking=False):
        raise TimeoutError
    loop = asyncio.get_running_loop()
    made: asyncio.Future[Made] = loop.create_future()

    def settle(settling: Callable[[Any], None], value: Any) -> None:
        if not made.done():
            settling(value)

    def work() -> None:
        try:
            told = partial(settle, made.set_result, call(*args, **kwargs))
        except BaseException as error:  # noqa: BLE001  whatever it is, it is who waits that it is for
            told = partial(settle, made.set_exception, error)
        finally:
            _free.release()
        # The loop may have been closed meanwhile.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(told)

    threading.Thread(target=work, name="apart", daemon=True).start()
    return await made


async def handed(reading: Awaitable[Made]) -> Made:
    """Return what is read of files, or of a plugin. Raises CredentialError, also where that does not end."""
    try:
        async with asyncio.timeout(HANDED):
            return await reading
    except TimeoutError as error:
        words = "the credentials cannot be read: does the disk with their files answer?"
        raise CredentialError(words) from error
