"""A command that writes: what it refuses where the fresh read shows something else than the picture did."""

import asyncio
import os
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from scripted import Cluster, Scripted, Writer, opened, opened_picture, plan

from rollout.action import DELETES, LOOKS_AGAIN, UNDO, Check, CheckState, Plan
from tui.headless import ask
from tui.headless.ends import EndError, Exit
from tui.headless.look import Newest, Which
from tui.headless.out import Out
from tui.headless.plan import plan_lines, plan_record
from tui.headless.write import Wish, write


class Prepares(Writer):
    """Prepares one plan, with every check answered."""

    def __init__(self, made: Plan) -> None:
        super().__init__()
        self.made = made

    async def prepare_undo(self, *_: Any, **__: Any) -> AsyncGenerator[Any, None]:
        yield Scripted(self.made)


async def undone(made: Plan, number: int | None) -> tuple[Exit, str, Prepares]:
    """Return how `rolldeck undo deploy/checkout --to-revision number --yes` ends."""
    writer = Prepares(made)
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(opened()))
    wish = Wish(
        which=Which("Deployment", "shop", "checkout"),
        ask=UNDO,
        number=number,
        dry_run=False,
        wait=False,
        timeout=None,
        reason="",
        yes=1,
        json=False,
    )
    try:
        return await write(cluster.source(), Out(), wish), "", writer
    except EndError as error:
        return error.code, error.sentence, writer


async def test_the_revision_that_was_named_is_gone_to() -> None:
    code, _, writer = await undone(plan(), 13)
    assert (code, len(writer.sent)) == (Exit.DONE, 1)


async def test_a_revision_that_has_another_number_by_now_is_not_gone_to() -> None:
    code, sentence, writer = await undone(plan(to_number=15), 13)
    assert (code, sentence) == (Exit.REPLACED, "it is revision 15 by now, not 13: nothing was sent")
    assert writer.sent == []


@pytest.mark.parametrize("json", [False, True])
def test_no_key_is_named_where_there_are_none(json: bool) -> None:
    made = plan(
        warnings=(("then", f"if db-2 still blocks after 30s, {DELETES}"),),
        refused=f"it changes faster than it can be read: {LOOKS_AGAIN}",
        checks=(Check("fresh", CheckState.BAD, "fresh", arms=True),),
    )
    record = plan_record(made, None, None, None)
    said = str(record) if json else "\n".join(plan_lines(made, None))
    assert "on its screen a offers to delete it" in said
    assert "faster than it can be read: run it again" in said


async def test_what_is_typed_ahead_does_not_answer_the_second_question(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyboard, terminal = os.openpty()
    asked: asyncio.Queue[str] = asyncio.Queue()
    cluster = Cluster()
    with os.fdopen(keyboard, "wb", 0) as keys, os.fdopen(terminal) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        monkeypatch.setattr("click.echo", lambda text="", **_: asked.put_nowait(text))
        async with Newest(cluster.source().follow_rollout("Deployment", "shop", "checkout")) as newest:
            confirming = asyncio.create_task(
                ask.confirmed(cluster.source(), Out(), newest, opened(), "uid-13", times=2)
            )
            await asked.get()
            keys.write(b"y\ny\n")
            assert "once more" in await asked.get()
            keys.write(b"n\n")
            with pytest.raises(EndError, match="not confirmed: nothing was sent"):
                await confirming
