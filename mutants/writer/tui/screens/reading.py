"""Reads the templates of a rollout for whoever compares them, again when they have changed."""

from collections.abc import Callable
from typing import Any

from textual.screen import Screen

from cluster.errors import ClusterError
from rollout.info import RolloutInfo
from rollout.template import TemplateError
from tui.lower import compared
from tui.source import Source, Templates
from widgets.diff_view import DiffView


class Comparing:
    """Keeps one DiffView at what going back to one revision changes.

    Args:
        screen: Where the reading runs.
        source: Where the templates are read.
        view: What shows the difference.
        follow: Called when it has changed.
    """

    def __init__(
        self, screen: Screen[Any], source: Source, view: DiffView, follow: Callable[[], None]
    ) -> None:
        self.screen, self.source, self.view, self.follow = screen, source, view, follow
        self.masked = True
        self.templates: Templates | None = None
        self._known: tuple[object, ...] = ()
        self._uid = ""

    def show(self, info: RolloutInfo, uid: str) -> None:
        """Compare with the revision `uid`."""
        known = (info.ref.uid, info.number, tuple(each.uid for each in info.revisions or ()))
        if uid != self._uid:
            self._uid = uid
            self.draw()
        if known != self._known and self.source.templates is not None:
            self._known = known
            self.screen.run_worker(self._read(info), group="templates", exclusive=True)

    def reveal(self) -> None:
        """Show what is hidden, or hide it again."""
        self.masked = not self.masked
        self.draw()

    def draw(self) -> None:
        """Compare, as far as the templates are read."""
        if self.templates is None:
            return
        try:
            diff = compared(self.templates, self._uid, masked=self.masked)
        except TemplateError as error:
            self._tell((), str(error))
            return
        if diff is None:
            self._tell((), "that revision is no longer kept")
        else:
            self._tell(diff, "" if diff else "nothing differs: they mean the same")

    def _tell(self, diff: Any, absent: str) -> None:
        if not self.view.is_attached:  # left while the templates were read
            return
        self.view.diff, self.view.absent = diff, absent
        self.follow()

    async def _read(self, info: RolloutInfo) -> None:
        if self.source.templates is None:
            return
        try:
            self.templates = await self.source.templates(info.ref)
        except ClusterError as error:
            self._known = ()
            if self.templates is None:
                self._tell((), str(error))
            return
        self.draw()
