"""The steps of a write fit on one line: what is done gives way to what is waited for."""

from datetime import timedelta

import pytest
from scripted import NOW
from stage import Stage

from rollout.action import CheckState, Progress, Step
from rollout.info import Ref
from widgets.steps_line import StepsLine

STEPS = (
    Step("accepted", CheckState.GOOD, "accepted"),
    Step("observed", CheckState.GOOD, "observed"),
    Step("new", CheckState.GOOD, "revision 15 is new"),
    Step("updated", CheckState.WARNING, "2 of 3 updated, blocked by db-2: a offers to delete it"),
)


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (
            120,
            "  ✔ accepted  ✔ observed  ✔ revision 15 is new  ! 2 of 3 updated, blocked by db-2: a offers to",
        ),
        (80, "  ! 2 of 3 updated, blocked by db-2: a offers to delete it"),
    ],
)
async def test_what_is_waited_for_is_read_to_its_end(width: int, shown: str) -> None:
    app = Stage(StepsLine())
    async with app.run_test(size=(width, 5)) as pilot:
        line = app.query_one(StepsLine)
        line.progress = Progress(
            ref=Ref("StatefulSet", "shop", "db", "u"),
            target_uid="",
            to_number=13,
            began=NOW,
            ended=None,
            steps=STEPS,
            sentence="",
            good=False,
        )
        line.now = NOW + timedelta(seconds=9)
        await pilot.pause()
        assert line.plain()[0].startswith(shown)
        assert line.plain()[0].endswith(" 9s")


TIMED = tuple(Step(step.key, step.state, step.words, 2.0) for step in STEPS[:3])


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (80, "  ✔ accepted 2s  ✔ observed 2s  ✔ revision 15 is new 2s"),
        (50, "  ✔ accepted  ✔ observed  ✔ revision 15 is new"),
    ],
)
def test_where_there_is_room_each_step_says_when_it_was_done(width: int, shown: str) -> None:
    line = StepsLine()
    ref = Ref("StatefulSet", "shop", "db", "u")
    line.progress = Progress(
        ref=ref, target_uid="", to_number=13, began=NOW, ended=None, steps=TIMED, sentence="", good=False
    )
    (drawn,) = line.lines(width, 1)
    assert "".join(piece.text for piece in drawn.pieces).rstrip() == shown
