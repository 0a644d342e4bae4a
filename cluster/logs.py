"""pods/log: what a container wrote, before and while one looks, however much it is."""

import asyncio
import os
import random
import re
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from cluster.answers import ReadError, refusal
from cluster.backoff import Backoff
from cluster.client import Answer, Client, Flow
from cluster.containers import pod_path
from cluster.errors import ClusterError, LinkError
from cluster.spool import STAMP, Spool
from rollout.log import LogRequest, LogState
from rollout.safe import safe

PACE = 0.1
"""Seconds between two states at least: nobody reads faster."""

REFUSAL = 8 * 1024
"""Bytes of an answer that is no log."""

STAMP_MOST = 64
"""Bytes that a time before a line has at most."""

SHOWN = 4096
"""Characters of a line that are drawn."""

_LOOKS = re.compile(r"\x1b\[[0-9;:]{0,64}m")
"""Colours, which programs write for terminals that they take for theirs."""


class Log:
    """One log: read while `changes` is listened to, and kept until `close`."""

    def __init__(self, client: Client, request: LogRequest, spool: Spool | None = None) -> None:
        self.request = request
        self.state = LogState()
        """How far it has been read."""
        self._client = client
        self._spool = spool or Spool()
        self._news = asyncio.Event()
        self._backoff = Backoff(random.Random())  # noqa: S311  jitter
        self._read_bytes = 0

    async def changes(self) -> AsyncGenerator[LogState, None]:
        """Yield how far it has been read, whenever that differs, at most ten times a second.

        Ends when there is no more to come; closing it closes the connection. Errors are part of the state.
        """
        reading = asyncio.create_task(self._read(), name="log")
        reading.add_done_callback(lambda _: self._news.set())
        try:
            while not (self.state.ended or self._failed or reading.done()):
                await self._news.wait()
                self._news.clear()
                yield self.state
                await asyncio.sleep(PACE)
            await reading
            yield self.state
        finally:
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading

    def lines(self, start: int, count: int, *, stamps: bool) -> tuple[str, ...]:
        """Return lines by their number, safe to draw; `stamps`: with the server's times."""
        return tuple(shown(line, stamps=stamps) for line in self._spool.lines(start, count))

    async def find(self, text: str, start: int, *, back: bool = False) -> int | None:
        """Return the number of the next line with `text` from `start` on, or back from it."""
        return await asyncio.to_thread(self._spool.find, text, start, back=back)

    async def save(self, path: Path, *, stamps: bool) -> int:
        """Write what has been read to a new file that only its owner may read; return its bytes.

        Raises OSError, also where the file exists.
        """
        return await asyncio.to_thread(self._save, path, stamps)

    def close(self) -> None:
        """Let go of what was read."""
        self._spool.close()

    @property
    def _failed(self) -> bool:
        return bool(self.state.error) and not self.state.retry

    async def _read(self) -> None:
        """Read to the end, over lost links where one follows."""
        while True:
            try:
                await self._read_once()
            except LinkError as error:
                if not self.request.follow:
                    self._tell(error=str(error))
                    return
                self._tell(error=str(error), retry=True)
                await asyncio.sleep(self._backoff.delay(asyncio.get_running_loop().time()))
            except ClusterError as error:
                self._tell(error=str(error))
                return
            except OSError as error:
                self._tell(error=f"the log cannot be kept on this machine: {safe(str(error), 200)}")
                return
            else:
                self._tell(ended=True)
                return

    async def _read_once(self) -> None:
        request = self.request
        newest = self._newest()
        skip = _Skip(newest) if newest else None
        path = f"{pod_path(request.namespace, request.pod)}/log"
        silence = None if request.follow else 60.0
        async with self._client.open(path, self._query(newest), silence=silence) as flow:
            if flow.status != 200:
                raise ReadError(await _refused(flow))
            self._backoff.well(asyncio.get_running_loop().time())
            self._tell()
            async for chunk in flow.chunks():
                self._read_bytes += len(chunk)
                self._spool.append(chunk if skip is None else skip.feed(chunk))
                self._tell()

    def _query(self, newest: bytes) -> dict[str, str]:
        request = self.request
        query = {"timestamps": "true"}
        if request.container:
            query["container"] = request.container
        if request.previous:
            query["previous"] = "true"
        if request.follow:
            query["follow"] = "true"
        if newest:
            query["sinceTime"] = newest.decode()
        elif request.since is not None:
            query["sinceSeconds"] = str(request.since)
        if request.tail is not None and not newest:
            query["tailLines"] = str(request.tail)
        return query

    def _newest(self) -> bytes:
        """Return the server's time of the last whole line; b"" where there is none.

        A line that was cut off ends here: it comes again, whole.
        """
        at = self._spool.end - 1 - self._spool.unfinished
        if self._spool.unfinished:
            self._spool.append(b"\n")
        last = self._spool.lines(at, 1) if at >= self._spool.first else []
        found = STAMP.match(last[0]) if last else None
        return found[0].rstrip() if found else b""

    def _tell(self, *, ended: bool = False, error: str = "", retry: bool = False) -> None:
        state = LogState(
            first=self._spool.first,
            lines=self._spool.end,
            size=self._read_bytes,
            ended=ended,
            error=error,
            retry=retry,
        )
        if state != self.state:
            self.state = state
            self._news.set()

    def _save(self, path: Path, stamps: bool) -> int:
        written = 0
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            if stamps:
                for block in self._spool.blocks():
                    written += file.write(block)
                return written
            for part in _unstamped(self._spool.blocks()):
                written += file.write(part)
        return written


class _Skip:
    """Lets go of the lines that have been read before a link was lost: those no younger than the newest."""

    def __init__(self, newest: bytes) -> None:
        self._newest = newest
        self._over = False
        self._kept = b""

    def feed(self, chunk: bytes) -> bytes:
        """Return what of `chunk` is new."""
        if self._over:
            return chunk
        self._kept += chunk
        while (end := self._kept.find(b"\n")) >= 0:
            found = STAMP.match(self._kept)
            if found is None or found[0].rstrip() > self._newest:
                break
            self._kept = self._kept[end + 1 :]
        else:
            return b""
        self._over = True
        new, self._kept = self._kept, b""
        return new


def _unstamped(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a log without the server's times, in parts; a line may be longer than any part."""
    kept, within = b"", False
    for block in blocks:
        *whole, last = (kept + block).split(b"\n")
        for line in whole:
            yield (line if within else STAMP.sub(b"", line, count=1)) + b"\n"
            within = False
        kept = last
        if len(last) > STAMP_MOST:
            yield last if within else STAMP.sub(b"", last, count=1)
            kept, within = b"", True
    yield kept if within else STAMP.sub(b"", kept, count=1)


async def _refused(flow: Flow) -> str:
    """Return the server's own words."""
    body = await flow.rest(REFUSAL)
    return refusal(Answer(flow.status, flow.headers, body))


def shown(line: bytes, *, stamps: bool) -> str:
    """Return one line as it is drawn."""
    text = line if stamps else STAMP.sub(b"", line, count=1)
    plain = _LOOKS.sub("", text.rstrip(b"\r").decode(errors="replace"))
    return safe(plain, SHOWN, lines=True)
