"""A client whose unanswered reads have the streams look whether their server is still there."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager

from cluster.client import Answer, Client, Flow
from cluster.errors import SilentError


class Doubting:
    """Asks as `client` does, and says when a read came to no answer.

    A watch of a server that has frozen looks live until it has been silent for long (R16); who has just
    waited in vain for a read knows better. Writes and dry runs do not count: webhooks may hold them up alone.

    Args:
        client: What asks.
        doubt: Told when the read was sent that was not answered, by the loop's clock.
    """

    def __init__(self, client: Client, doubt: Callable[[float], None]) -> None:
        self._client, self._doubt = client, doubt
        self.server = client.server

    async def ask(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        *,
        body: bytes | None = None,
        content_type: str = "application/json",
        accept: str = "application/json",
        timeout: float = 30.0,  # noqa: ASYNC109  as Client's
    ) -> Answer:
        """Ask; see `Client.ask`."""
        began = asyncio.get_running_loop().time()
        try:
            return await self._client.ask(
                method, path, query, body=body, content_type=content_type, accept=accept, timeout=timeout
            )
        except SilentError:
            if method == "GET":
                self._doubt(began)
            raise

    def open(
        self, path: str, query: Mapping[str, str], *, silence: float | None
    ) -> AbstractAsyncContextManager[Flow]:
        """Open a GET whose body goes on; see `Client.open`."""
        return self._client.open(path, query, silence=silence)
