"""The seam between those who ask an API server and the one who carries it: `cluster.transport`."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer, of any status."""

    status: int
    headers: Mapping[str, str]
    """Case-insensitive."""
    body: bytes


class Flow(Protocol):
    """An HTTP answer whose body goes on."""

    status: int
    headers: Mapping[str, str]

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield bytes as they come. Raises LinkError when the connection ends in any unclean way."""
        ...

    async def rest(self, limit: int) -> bytes:
        """Return at most `limit` bytes of the body: an error's text."""
        ...


class Client(Protocol):
    """One API server, as one user."""

    server: str
    """Its URL, without credentials."""

    async def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        body: bytes | None = None,
        content_type: str = "application/json",
        accept: str = "application/json",
        timeout: float = 30.0,  # noqa: ASYNC109  the limit of one request, kept by the transport
    ) -> Answer:
        """Send one request and return the whole answer, whatever its status.

        `body` goes out byte for byte. `accept` is the form of the answer that is asked for. `timeout` is in
        seconds, for all of it. Nothing is ever sent twice, but for one repeat of a GET after a 401 with fresh
        credentials. Raises LinkError, CredentialError.
        """
        ...

    def open(
        self, path: str, query: Mapping[str, str], *, silence: float | None
    ) -> AbstractAsyncContextManager[Flow]:
        """Open a GET whose body goes on (watch, logs). `silence`: seconds without a byte until LinkError."""
        ...
