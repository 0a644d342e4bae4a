"""Events stay at the newest until a key is used."""

from msgspec.structs import replace
from samples import CHECKOUT, EVENTS, NOW, event
from stage import Stage, screen_lines

from rollout.connection import StreamState, StreamStatus
from rollout.info import EventLine
from widgets.events_table import EventsTable
from widgets.revisions_table import RevisionsTable

NEWER = event("1s", 1, "Pod", "zzzzz", "Started", "started container app")


class Host(Stage):
    """Keeps what was opened."""

    def __init__(self) -> None:
        self.table, self.other = EventsTable(), RevisionsTable()
        self.table.info, self.table.now = CHECKOUT, NOW
        super().__init__(self.other, self.table)
        self.opened: list[EventLine] = []

    def on_events_table_opened(self, message: EventsTable.Opened) -> None:
        self.opened.append(message.line)

    def events(self) -> list[str]:
        return [line for line in screen_lines(self)[3:] if line.strip()]


async def test_a_new_event_comes_in_at_the_top() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)) as pilot:
        app.table.info = replace(CHECKOUT, events=(NEWER, *EVENTS))
        await pilot.pause()
        assert app.events()[0].startswith("03:14:21Z    Pod zzzzz ")


async def test_many_new_events_leave_the_newest_in_sight() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)) as pilot:
        burst = tuple(replace(NEWER, key=str(n), name=f"pod-{n}") for n in range(50))
        app.table.info = replace(CHECKOUT, events=(*burst, *EVENTS))
        await pilot.pause()
        assert "pod-0 " in app.events()[0]


async def test_the_cursor_stays_on_its_event_when_a_newer_one_comes() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)) as pilot:
        app.table.focus()
        await pilot.press("j")
        app.table.info = replace(CHECKOUT, events=(NEWER, *EVENTS))
        await pilot.press("enter")
    assert [line.reason for line in app.opened] == ["BackOff"]


async def test_conditions_stand_among_the_events_by_time() -> None:
    app = Host()
    condition = event("15s", 1, "Deploy", "checkout", "Progressing", "ReplicaSet is progressing")
    app.table.info = replace(CHECKOUT, conditions=(condition,))
    app.table.conditions = True
    async with app.run_test(size=(80, 10)):
        assert "Progressing" in app.events()[1]


async def test_an_empty_pane_says_whether_it_is_being_read() -> None:
    app = Host()
    app.table.info = replace(CHECKOUT, events=None)
    async with app.run_test(size=(80, 10)):
        assert app.events() == ["  reading events".ljust(80)]


async def test_a_pane_that_may_not_be_read_says_so() -> None:
    app = Host()
    app.table.info = replace(CHECKOUT, events=None)
    app.table.streams = (StreamStatus("events", StreamState.DENIED),)
    async with app.run_test(size=(80, 10)):
        assert app.events() == ["  no permission: events".ljust(80)]


LONG = "Back-off restarting failed container app in pod checkout-7768644c85-fkg4m, and " + "so on " * 12


async def test_a_long_message_is_whole_where_there_is_room_and_a_click_on_it_means_its_event() -> None:
    app = Host()
    app.table.info = replace(CHECKOUT, events=(replace(EVENTS[0], message=LONG), *EVENTS[1:]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        lines = app.table.plain()
        said = " ".join(f"{lines[1][40:]} {lines[2][13:]} {lines[3][13:]}".split())
        assert said == " ".join(LONG.split())
        await pilot.click(app.table, offset=(20, 2), times=2)
        await pilot.click(app.table, offset=(20, 4), times=2)
    assert [line.message[:9] for line in app.opened] == ["Back-off ", "back-off "]


async def test_where_there_is_no_room_each_event_has_its_line() -> None:
    app = Host()
    app.table.info = replace(CHECKOUT, events=(replace(EVENTS[0], message=LONG), *EVENTS[1:]))
    async with app.run_test(size=(80, 2 + 1 + len(EVENTS))) as pilot:
        await pilot.pause()
        assert [line[:9] for line in app.table.plain()][1:] == [
            "03:14:10Z", "03:14:02Z", "03:12:11Z", "03:12:10Z",
        ]  # fmt: skip
