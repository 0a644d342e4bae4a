"""The revisions wait on the target, obey the keys while they have the focus, and say what drops next."""

from msgspec.structs import replace
from samples import CHECKOUT, NOW, REVISIONS
from stage import Stage, screen_lines

from rollout.info import Target
from widgets.events_table import EventsTable
from widgets.revisions_table import RevisionsTable


class Host(Stage):
    """Keeps what was chosen."""

    def __init__(self) -> None:
        self.table, self.other = RevisionsTable(), EventsTable()
        self.table.info, self.table.now = CHECKOUT, NOW
        super().__init__(self.table, self.other)
        self.chosen: list[str] = []

    def on_revisions_table_chosen(self, message: RevisionsTable.Chosen) -> None:
        self.chosen.append(message.uid)


async def test_the_cursor_waits_on_the_target() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)):
        assert app.table.selected == "uid-rs-13"


async def test_the_cursor_follows_a_new_target_while_the_pane_has_no_focus() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)):
        app.table.info = replace(CHECKOUT, target=Target("uid-rs-12", ""))
        assert app.table.selected == "uid-rs-12"


async def test_without_a_target_the_cursor_waits_on_what_runs_and_not_on_what_was_left() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)):
        app.table.info = replace(CHECKOUT, target=Target(None, "nothing to undo", settled=True))
        assert app.table.selected == "uid-rs-14"


async def test_enter_chooses_the_revision_under_the_cursor() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)) as pilot:
        app.table.focus()
        await pilot.press("j", "enter")
    assert app.chosen == ["uid-rs-12"]


async def test_the_cursor_stays_on_its_revision_when_a_newer_one_comes_and_the_target_moves() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)) as pilot:
        app.table.focus()
        await pilot.press("j")
        newer = replace(REVISIONS[0], uid="uid-rs-15", number=15)
        app.table.info = replace(CHECKOUT, revisions=(newer, *REVISIONS), target=Target("uid-rs-14", ""))
        await pilot.press("enter")
    assert app.chosen == ["uid-rs-12"]


async def test_the_cursor_goes_back_to_the_target_with_the_focus() -> None:
    app = Host()
    async with app.run_test(size=(80, 10)) as pilot:
        app.table.focus()
        await pilot.press("j", "j")
        app.other.focus()
        await pilot.pause()
        assert app.table.selected == "uid-rs-13"


async def test_revisions_that_are_not_known_yet_are_being_read() -> None:
    app = Host()
    app.table.info = replace(CHECKOUT, revisions=None, target=None)
    async with app.run_test(size=(80, 10)):
        assert screen_lines(app)[1].strip() == "reading revisions"


async def test_revisions_that_may_not_be_read_say_so() -> None:
    app = Host()
    app.table.info = replace(CHECKOUT, revisions=None, target=None)
    app.table.unread = "no permission: replicasets"
    async with app.run_test(size=(80, 10)):
        assert screen_lines(app)[1].strip() == "no permission: replicasets"


async def test_a_wide_screen_shows_the_change_cause() -> None:
    app = Host()
    noted = replace(REVISIONS[0], change_cause="kubectl set image")
    app.table.info = replace(CHECKOUT, revisions=(noted,))
    async with app.run_test(size=(120, 10)):
        assert "0 available so far · kubectl set image" in screen_lines(app)[1]
