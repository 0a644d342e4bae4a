"""The wait of a command for its write."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from test_progress import BEGAN, DONE, PLAN, info

from rollout.picture import Gone
from tui.headless import finish as waiting
from tui.headless.ends import EndError, Exit
from tui.headless.out import Out
from tui.headless.plan import Told


class Quiet:
    """Hands out one picture, and then none."""

    def __init__(self) -> None:
        self.pictures = [SimpleNamespace(streams=(), gone=Gone.NO, info=info())]

    async def next(self, _seconds: float) -> Any:
        return self.pictures.pop() if self.pictures else None


async def test_a_wait_in_which_nothing_changes_says_so(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    clock = iter(range(0, 1000, 10))
    loop = SimpleNamespace(time=lambda: float(next(clock)))
    monkeypatch.setattr(waiting, "asyncio", SimpleNamespace(get_running_loop=lambda: loop))
    source = cast("Any", SimpleNamespace(now=lambda: BEGAN))
    with pytest.raises(EndError) as raised:
        await waiting.finish(
            source, Told(Out({}), json=False), cast("Any", Quiet()), PLAN, DONE, began=BEGAN, seconds=70.0
        )
    assert raised.value.code is Exit.TIMEOUT
    said = capsysbinary.readouterr().out.decode().splitlines()
    step = "deploy/web 2 of 3 available"
    assert [line.split(" ", 1)[1] for line in said] == [step, f"still {step}", f"still {step}"]
