"""Decoding of what may be long, apart from the loop (rule R20)."""

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

IN_THREAD = 32 * 1024
"""Bytes of a page from which on it is decoded in a thread: about a millisecond's worth."""

P = ParamSpec("P")
Decoded = TypeVar("Decoded")


async def decoded(body: bytes, decode: Callable[P, Decoded], *args: P.args, **kwargs: P.kwargs) -> Decoded:
    """Return what `decode` makes of its arguments; in a thread, where `body` is long."""
    if len(body) > IN_THREAD:
        return await asyncio.to_thread(decode, *args, **kwargs)
    return decode(*args, **kwargs)
