"""Work in threads that nobody waits for at the end: what comes of it, and how many are left behind."""

import asyncio
import threading

import pytest

from cluster import apart as module
from cluster.apart import apart, handed
from cluster.errors import CredentialError


async def test_what_is_returned_and_raised_comes_back() -> None:
    assert await apart(int, "7", base=8) == 7
    with pytest.raises(ZeroDivisionError):
        await apart(divmod, 1, 0)


async def test_no_more_threads_are_left_behind_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_free", threading.BoundedSemaphore(2))
    answers = threading.Event()
    stuck = [asyncio.ensure_future(apart(answers.wait)) for _ in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(CredentialError, match="does the disk with their files answer"):
        await handed(apart(int))
    answers.set()
    assert await asyncio.gather(*stuck) == [True, True]
    assert await handed(apart(int)) == 0


async def test_who_gives_up_waiting_is_not_told_any_more() -> None:
    answers = threading.Event()
    given_up = asyncio.ensure_future(apart(answers.wait))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.gather(given_up, return_exceptions=True)
    answers.set()
    assert await apart(int) == 0
