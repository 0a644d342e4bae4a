"""How bytes are read: in slices, in a thread, of an error what is shown, and on sockets that notice death."""

import asyncio
import socket
import threading
from itertools import pairwise
from typing import Any

import pytest
from aiohttp import web
from served import client, served
from test_reflector import FOREVER, Run, Scripted, line, page, pod

from cluster import reflector
from cluster.errors import LinkError

LINES = 3200


async def test_a_burst_of_events_lets_the_screen_have_its_turn() -> None:
    burst = b"".join(line("ADDED", pod(f"p{number}", f"{number + 11}")) for number in range(LINES))
    run = Run(Scripted(page("10"), (200, [burst, FOREVER])), bookmarks=False)
    with pytest.MonkeyPatch.context() as patch:
        # As where each look at the clock finds its slice used up.
        patch.setattr(reflector, "SLICE", reflector.SLICE - 0.01)
        seen = [0]
        async with run.running():
            while len(run.store) < LINES:
                await asyncio.sleep(0)
                seen.append(len(run.store))
    assert max(after - before for before, after in pairwise(seen)) <= reflector.BATCH


async def decoded_in_the_loop(*pods: dict[str, Any]) -> bool:
    """Read a list, and return whether it was decoded where the screen is drawn."""
    threads: list[threading.Thread] = []
    run = Run(Scripted(page("10", *pods)))
    listed = run.stream.listed

    def noted(*answer: Any) -> Any:
        threads.append(threading.current_thread())
        return listed(*answer)

    run.stream.listed = noted  # type: ignore[method-assign]
    async with run.running():
        await run.until(lambda: run.stream.stands.synced)
    return threads == [threading.main_thread()]


async def test_a_short_list_is_decoded_at_once() -> None:
    assert await decoded_in_the_loop(pod("a", "1"))


async def test_a_long_list_is_decoded_in_a_thread() -> None:
    assert not await decoded_in_the_loop(
        *(pod(f"a-long-name-{number}", f"{number}") for number in range(2000))
    )


async def test_no_more_of_a_refusal_is_read_than_can_be_shown() -> None:
    asked = Scripted(page("10"), (500, [b"x" * 1_000_000]))
    run = Run(asked)
    async with run.running():
        await run.until(lambda: bool(asked.limits))
    assert asked.limits == [64 * 1024]


async def test_the_kernel_watches_over_a_silent_connection() -> None:
    async def silent(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        await asyncio.Event().wait()
        return answer

    async with served(silent) as url, client(url) as asked, asked.open("/", {}, silence=75.0) as flow:
        link = flow._response.connection.transport.get_extra_info("socket")  # type: ignore[attr-defined]
        said = [
            link.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE),
            *(
                link.getsockopt(socket.IPPROTO_TCP, option)
                for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT)
            ),
            link.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT),
        ]
    assert said == [1, 15, 5, 3, 30_000]


async def test_a_handshake_that_is_cut_off_is_told_in_the_systems_words() -> None:
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(4096)
        writer.close()

    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, client(f"https://127.0.0.1:{port}") as asked:
        with pytest.raises(LinkError, match=rf"cannot reach 127\.0\.0\.1:{port}: connection reset by peer"):
            await asked.ask("GET", "/")
