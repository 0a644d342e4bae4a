"""Pods fold to the room there is, and what cannot be seen is said."""

import pytest
from msgspec.structs import replace
from samples import CHECKOUT, NOW, PODS, pod
from stage import Stage, screen_lines

from rollout.connection import StreamState, StreamStatus
from rollout.info import PodLine, PodRow
from widgets.pods_table import PodsTable, note


class Host(Stage):
    """Keeps what was opened."""

    def __init__(self, pods: tuple[PodRow, ...] | None = PODS) -> None:
        self.table = PodsTable()
        self.table.info, self.table.now = replace(CHECKOUT, pods=pods), NOW
        super().__init__(self.table)
        self.opened: list[PodLine] = []

    def on_pods_table_opened(self, message: PodsTable.Opened) -> None:
        self.opened.append(message.line)


async def test_a_tall_screen_shows_every_pod() -> None:
    app = Host()
    async with app.run_test(size=(80, 40)):
        assert [line.split()[2] for line in screen_lines(app)[2:6]] == ["fkg4m", "2xk9p", "7bqlz", "wm4rt"]


async def test_a_short_screen_folds_the_healthy_ones() -> None:
    app = Host()
    async with app.run_test(size=(80, 24)):
        assert screen_lines(app)[3].startswith("✔ 13  3 pods  3/3    Running ")


async def test_a_pod_that_recovers_is_drawn_so() -> None:
    app = Host()
    async with app.run_test(size=(80, 40)) as pilot:
        well = pod("checkout-7768644c85-fkg4m", 14, node="node-3", age="131s")
        app.table.info = replace(CHECKOUT, pods=(well, *PODS[1:]))
        await pilot.pause()
        assert screen_lines(app)[2].startswith("✔ 14  fkg4m   1/1    Running ")


async def test_enter_opens_the_line_under_the_cursor() -> None:
    app = Host()
    async with app.run_test(size=(80, 40)) as pilot:
        app.table.focus()
        await pilot.press("j", "enter")
    assert [line.label for line in app.opened] == ["2xk9p"]


async def test_the_cursor_shows_only_with_the_focus() -> None:
    app = Host()
    async with app.run_test(size=(80, 40)) as pilot:
        assert "▸" not in "".join(screen_lines(app))
        app.table.focus()
        await pilot.pause()
        assert screen_lines(app)[2].startswith("✖▸14")


async def test_ten_thousand_pods_are_a_handful_of_lines() -> None:
    pods = tuple(pod(f"checkout-5f8c75b5b8-{n}", 13, node=f"node-{n % 50}", age="4d") for n in range(10_000))
    app = Host(pods)
    async with app.run_test(size=(80, 24)):
        assert screen_lines(app)[2] == (
            "✔ 13  10,000 pods 10000/10000  Running                      0    4d     50 nodes"
        )


@pytest.mark.parametrize(
    ("pods", "streams", "words"),
    [
        (None, (), "reading pods"),
        (None, (StreamStatus("pods", StreamState.SYNCING, received=1_200),), "reading pods, 1,200 so far"),
        (None, (StreamStatus("pods", StreamState.DENIED),), "no permission: pods"),
        ((), (), "no pods"),
    ],
)
async def test_an_empty_pane_says_why(
    pods: tuple[PodRow, ...] | None, streams: tuple[StreamStatus, ...], words: str
) -> None:
    app = Host(pods)
    app.table.streams = streams
    async with app.run_test(size=(80, 10)):
        assert screen_lines(app)[1].strip() == words


def test_pods_that_are_not_ready_are_counted_where_none_says_why() -> None:
    waiting = replace(PODS[0], trouble="", state="Running")
    assert note((waiting, *PODS[1:])) == "1 not ready of 4"
    assert note(PODS) == "1 bad of 4"
    assert note(PODS[1:]) == "3"
