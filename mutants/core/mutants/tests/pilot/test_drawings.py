"""The screens look as they are specified, to the column."""

from collections.abc import Callable

import pytest
from drawings import ROLLOUT, ROLLOUTS, UNDO
from scenes import rollout_scene, rollouts_scene, undo_scene
from stage import Stage, screen_lines
from textual.widget import Widget


@pytest.mark.parametrize(
    ("drawing", "scene"),
    [(ROLLOUTS, rollouts_scene), (ROLLOUT, rollout_scene), (UNDO, undo_scene)],
    ids=["rollouts", "one rollout", "undo"],
)
async def test_a_screen_of_80_columns_is_its_drawing(
    drawing: tuple[str, ...], scene: Callable[[], list[Widget]]
) -> None:
    app = Stage(*scene())
    async with app.run_test(size=(80, len(drawing))) as pilot:
        app.screen.set_focus(None)
        await pilot.pause()
        assert tuple(screen_lines(app)) == drawing
