"""Bodies of aiohttp's answers: whole ones, unpacked and within our limits, and those that go on."""

import asyncio
from collections.abc import AsyncIterator, Mapping

import aiohttp

from cluster.errors import LinkError
from cluster.faults import Place, told
from cluster.packing import MOST, Packing, TooLongError, UnpackError, is_packed

READ = 30.0
"""Seconds without a byte until a whole answer is given up (R17)."""

IN_THREAD = 32 * 1024
"""Packed bytes from which on they are unpacked in a thread: about a millisecond's worth."""


async def whole(response: aiohttp.ClientResponse, packing: Packing | None) -> tuple[bytes, int]:
    """Read a whole body.

    Args:
        response: What has a body; it is to be closed where this raises.
        packing: What unpacks, where a packed answer was asked for: it comes as the server sent it then.

    Returns:
        The body, unpacked, and the bytes it had on the link where it came packed; else 0.

    Raises:
        LinkError: It is too long, or cannot be unpacked; and what aiohttp raises.
    """
    length, parts = 0, []
    async for part in response.content.iter_any():
        length += len(part)
        if length > MOST:
            raise LinkError(str(TooLongError()), sent=True)
        parts.append(part)
    body = b"".join(parts)
    if packing is None or not is_packed(response.headers.get("Content-Encoding", "")):
        return body, 0
    try:
        if length > IN_THREAD:
            return await asyncio.to_thread(packing.unpacked, body), length
        return packing.unpacked(body), length
    except TooLongError as error:
        raise LinkError(str(error), sent=True) from error
    except UnpackError as error:
        raise LinkError(f"the connection broke: {error}", sent=True) from error


class WireFlow:
    """A body that goes on: `cluster.client.Flow`."""

    def __init__(self, response: aiohttp.ClientResponse, place: Place) -> None:
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._place = place

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield bytes as they come. Raises LinkError."""
        content = self._response.content
        while True:
            with told(self._place, "silent"):
                chunk = await content.readany()
            if not chunk:
                return
            yield chunk

    async def rest(self, limit: int) -> bytes:
        """Return at most `limit` bytes of what is left. Raises LinkError."""
        kept = b""
        with told(self._place):
            async with asyncio.timeout(READ):
                while len(kept) < limit and (chunk := await self._response.content.read(limit - len(kept))):
                    kept += chunk
        return kept
