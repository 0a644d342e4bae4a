"""The row under the cursor of the list: opened once the cursor has come to rest on it."""

from textual.timer import Timer
from textual.worker import Worker

from rollout.info import Ref, RolloutInfo
from rollout.picture import OpenedPicture, RolloutsPicture
from rollout.row import as_row, lacks_pods
from tui.screens.leading import LeadingScreen
from tui.source import Source
from tui.writes import Writes
from widgets.rollouts_table import RolloutsTable

RESTING = 0.3
"""Seconds for which the cursor rests on a row until its pods are streamed: moving along opens nothing."""


class RowScreen(LeadingScreen):
    """A list of which one row is followed, pods and all."""

    def __init__(self, source: Source, writes: Writes) -> None:
        super().__init__(source, writes)
        self.under: OpenedPicture | None = None
        """The row under the cursor, opened."""
        self.under_uid = ""
        self.rest: Timer | None = None
        self.row: Worker[None] | None = None

    def show_row(self, picture: OpenedPicture) -> None:
        """Show what is known of the row under the cursor."""
        raise NotImplementedError

    @property
    def selected(self) -> RolloutInfo | None:
        """The rollout under the cursor: opened if it has been, else as the list knows it."""
        row = self.query_one(RolloutsTable).selected_info
        if row is None or self.under is None or self.under.info is None:
            return row
        return self.under.info if self.under.info.ref.uid == row.ref.uid else row

    def known(self, picture: RolloutsPicture) -> tuple[RolloutInfo, ...]:
        """Return the rows; one whose pods the list has not read, as what is opened under the cursor tells."""
        told = self.under.info if self.under is not None else None
        if told is None or told.causes is None:
            return picture.rollouts
        return tuple(
            as_row(told) if row.ref.uid == told.ref.uid and lacks_pods(row) else row
            for row in picture.rollouts
        )

    def rest_on_row(self) -> None:
        """Count the time for which the cursor rests; under another screen it is not there to rest.

        A screen that was left can be told of its return after the next screen has covered it.
        """
        if self.rest is not None:
            self.rest.stop()
        if self.app.screen is not self:
            return
        self.rest = self.set_timer(RESTING, self.follow_row)

    def follow_row(self) -> None:
        """Follow the row under the cursor, pods and all."""
        info = self.query_one(RolloutsTable).selected_info
        if info is not None and (self.row is None or self.row.is_finished):
            ref = info.ref
            pictures = self.source.follow_rollout(ref.kind, ref.namespace, ref.name)
            self.row = self.run_worker(self.consume(pictures, self.show_row), group="row")

    def leave_row(self, uid: str | None = None) -> None:
        """Close the stream of the row, or do not begin it; with `uid` another row is under the cursor."""
        if uid is not None:
            self.under_uid, self.under = uid, None
        if self.rest is not None:
            self.rest.stop()
        self.workers.cancel_group(self, "row")
        self.row = None

    def open_screen(self, ref: Ref) -> None:
        """Open a rollout on a screen of its own, which follows it from here on."""
        # Late: it is not on the first frame, and it costs that 0.03 s.
        from tui.screens.rollout import RolloutScreen

        self.leave_row()
        first = self.under if ref.uid == self.under_uid else None
        self.app.push_screen(
            RolloutScreen(self.source, self.writes, ref.kind, ref.namespace, ref.name, first=first)
        )
