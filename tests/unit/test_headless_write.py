"""A command that writes: what it refuses where the fresh read shows something else than the picture did."""

import asyncio
import os
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from scripted import Cluster, Scripted, Writer, opened, opened_picture, plan, revision

from rollout.action import DELETES, LOOKS_AGAIN, UNDO, Action, Ask, Check, CheckState, Plan
from rollout.info import Mark, RolloutInfo
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

    async def prepare_undo(self, info: RolloutInfo, target_uid: str, **_: Any) -> AsyncGenerator[Any, None]:
        self.prepared.append((info.ref.uid, target_uid))
        yield Scripted(self.made)

    async def prepare_action(self, info: RolloutInfo, ask: Ask, **_: Any) -> AsyncGenerator[Any, None]:
        self.prepared.append((info.ref.uid, ask.action.value))
        yield Scripted(self.made)


async def undone(
    made: Plan,
    revision: int | str | None,
    info: RolloutInfo | None = None,
    ask: Ask = UNDO,
    *,
    dry_run: bool = False,
) -> tuple[Exit, str, Prepares]:
    """Return how `rolldeck undo deploy/checkout --to-revision revision --yes` ends, or another action."""
    writer = Prepares(made)
    cluster = Cluster(writer=writer)
    cluster.rollout().send(opened_picture(info or opened()))
    wish = Wish(
        which=Which("Deployment", "shop", "checkout"),
        ask=ask,
        revision=revision,
        dry_run=dry_run,
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


TWINS = opened(
    revisions=(
        revision(14, Mark.NOW),
        revision(13, Mark.RUNNING),
        revision(12, Mark.LIKELY, number=13),
        revision(11, Mark.FAILED, number=14),
    )
)
"""Two revisions are numbered 14, one of which runs, and two 13."""

BOTH_13 = "13 is the number of checkout-hash13 (checkout:2.4.13) and checkout-hash12 (checkout:2.4.12)"
BOTH_14 = (
    "14 is the number of checkout-hash14 (checkout:2.4.14, runs now) and checkout-hash11 (checkout:2.4.11)"
)
RESTART = Ask(Action.RESTART)


async def test_a_number_that_two_revisions_have_is_refused_and_both_are_named() -> None:
    for ask_, number, both, flag in (
        (UNDO, 13, BOTH_13, "--to-revision"),
        (UNDO, 14, BOTH_14, "--to-revision"),
        (RESTART, 14, BOTH_14, "--at-revision"),
    ):
        code, sentence, writer = await undone(plan(), number, TWINS, ask_)
        assert (code, sentence) == (Exit.FAILED, f"{both}: say which by its name, as {flag} NAME")
        assert (writer.prepared, writer.sent) == ([], [])


async def test_a_name_tells_which_of_two_revisions_is_gone_to() -> None:
    made = plan(target_uid="uid-12", to_hash="hash12")
    code, _, writer = await undone(made, "checkout-hash12", TWINS)
    assert (code, len(writer.sent)) == (Exit.DONE, 1)
    assert writer.prepared == [("uid-checkout", "uid-12")]


async def test_a_name_tells_what_has_to_run() -> None:
    made = plan(ask=RESTART, to_number=None, target_uid="", from_uid="uid-14", from_hash="hash14")
    code, _, writer = await undone(made, "checkout-hash14", TWINS, RESTART)
    assert (code, len(writer.sent)) == (Exit.DONE, 1)
    code, sentence, writer = await undone(made, "checkout-hash11", TWINS, RESTART)
    assert (code, writer.sent) == (Exit.REPLACED, [])
    assert sentence == "revision 14 (hash14) is what runs, not checkout-hash11: nothing was sent"


@pytest.mark.parametrize("what", [UNDO, RESTART])
async def test_a_name_that_no_revision_has_is_refused_with_those_that_there_are(what: Ask) -> None:
    code, sentence, _ = await undone(plan(), "checkout-hash9", TWINS, what)
    names = "checkout-hash14, checkout-hash13, checkout-hash12, checkout-hash11"
    assert (code, sentence) == (Exit.FAILED, f"revision checkout-hash9 is not kept: there are {names}")


async def test_a_number_that_turns_out_to_be_shared_is_not_gone_to() -> None:
    code, sentence, writer = await undone(plan(to_hash="hash13"), 13)
    assert (code, writer.sent) == (Exit.REPLACED, [])
    assert sentence == "it is revision 13 (hash13) by now, not 13: nothing was sent"


async def test_a_protected_context_asks_for_the_name_where_the_number_does_not_tell() -> None:
    for what, flag, name in ((UNDO, "--to-revision", "hash13"), (RESTART, "--at-revision", "hash14")):
        made = plan(ask=what, type_number=True, type_why="PROTECTED", from_hash="hash14", to_hash="hash13")
        code, sentence, _ = await undone(made, None, TWINS, what)
        assert code is Exit.FAILED
        assert sentence.endswith(f", as {flag} checkout-{name}")


async def test_a_dry_run_says_the_name_to_give_where_the_number_does_not_tell(
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = plan(type_number=True, type_why="PROTECTED", to_hash="hash13")
    code, _, _ = await undone(made, None, TWINS, dry_run=True)
    assert code is Exit.DONE
    assert capsys.readouterr().out.endswith("; to send it, give --to-revision checkout-hash13\n")


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
