"""A link that is closed under its reader is a link that broke, and nothing else is."""

import asyncio

import aiohttp
import pytest
from aiohttp.base_protocol import BaseProtocol

from cluster.errors import LinkError
from cluster.faults import Place, told
from cluster.trust import Trust


def place() -> Place:
    return Place("api.example:6443", Trust("api.example", "server"))


async def test_a_connection_that_is_gone_before_it_is_read() -> None:
    loop = asyncio.get_running_loop()
    reader = aiohttp.StreamReader(BaseProtocol(loop), 2**16, loop=loop)
    with pytest.raises(LinkError, match="the connection was closed"), told(place()):
        await reader.readany()


async def test_a_session_that_is_closed_before_it_is_asked() -> None:
    session = aiohttp.ClientSession()
    await session.close()
    with pytest.raises(LinkError, match="the connection was closed"), told(place()):
        await session.get("http://127.0.0.1:1/")


def test_a_defect_of_ours_is_none() -> None:
    with pytest.raises(RuntimeError, match="generator raised StopIteration"), told(place()):
        raise RuntimeError("generator raised StopIteration")
