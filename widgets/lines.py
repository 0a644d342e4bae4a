"""The base of every live widget: Line API, and only cells that differ are drawn again."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from widgets.cells import Line, changed
from widgets.glyphs import as_ascii


class Lines(Widget):
    """A widget that says its lines as values; a new value draws again only the cells that it changes.

    A subclass names the reactives that it draws in VALUES and returns its lines from `lines`. The look of
    the roles is in styles/app.tcss, under the app's component classes: CELL_CLASSES.
    """

    VALUES: ClassVar[tuple[str, ...]] = ()
    """The names of the reactives that `lines` reads."""

    ascii_only: reactive[bool] = reactive(False, repaint=False)
    """Whether only ASCII may be drawn: a C locale, TERM=linux, or the user's wish."""

    _drawn: Sequence[Line] = ()
    _looks: dict[tuple[str, str], Style] | None = None
    _drawn_for = Size(0, 0)

    def lines(self, width: int, height: int) -> list[Line]:
        """Return what to draw, at most `height` lines of exactly `width` cells."""
        raise NotImplementedError

    def build(self) -> Sequence[Line]:
        """Return the lines for the widget's size."""
        return self.lines(self.size.width, self.size.height)

    def natural_height(self, width: int, screen_height: int) -> int:
        """Return the lines that `height: auto` asks for."""
        return len(self.lines(width, screen_height))

    def on_mount(self) -> None:
        """Draw again whenever a value changes."""
        for name in self.VALUES:
            self.watch(self, name, self.redraw, init=False)
        self.watch(self, "ascii_only", self._redraw_all, init=False)
        self.watch(self, "has_focus", self.focus_moved, init=False)

    def redraw(self) -> None:
        """Build the lines anew, and refresh the cells in which they differ from those on screen."""
        if not self.is_mounted:
            return
        if self.styles.is_auto_height and self._natural_height() != self.size.height:
            self.refresh(layout=True)
        size = self.size
        if not size or size != self._drawn_for:
            # Hidden, or of a new size: what was drawn before must not come back with it.
            self._drawn_for = Size(0, 0)
            return
        old, self._drawn = self._drawn, self.build()
        regions: list[Region] = list(changed(old, self._drawn, size.width))
        if regions:
            self.refresh(*regions)

    def focus_moved(self) -> None:
        """Show the cursor as one that keys move, or as one that waits."""
        self.redraw()

    def _natural_height(self) -> int:
        return self.natural_height(self.size.width or self.app.size.width, self.app.size.height)

    def _redraw_all(self) -> None:
        self._drawn_for = Size(0, 0)
        self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Draw for the new size."""
        if event.size != self._drawn_for:
            self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the height for `height: auto`."""
        del container
        return self.natural_height(width, viewport.height) if width else 0

    def notify_style_update(self) -> None:
        """Forget looks: the theme or a class has changed."""
        self._looks = None
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Return one line of what was drawn last."""
        size = self.size
        if size != self._drawn_for:
            self._drawn, self._drawn_for = self.build(), size
        if y >= len(self._drawn):
            return Strip.blank(size.width, self._look("", ""))
        line = self._drawn[y]
        segments = [Segment(self._text(text), self._look(role, line.overlay)) for text, role in line.pieces]
        return Strip(segments).adjust_cell_length(size.width, self._look("", ""))

    def plain(self) -> list[str]:
        """Return the lines as text, for exports and tests."""
        return [self._text("".join(piece.text for piece in line.pieces)) for line in self.build()]

    def _text(self, text: str) -> str:
        return as_ascii(text) if self.ascii_only else text

    def _look(self, role: str, overlay: str) -> Style:
        """Return the style of a role, over the widget's own and the line's."""
        if self._looks is None:
            self._looks = {}
        look = self._looks.get((role, overlay))
        if look is None:
            look = self.rich_style
            for name in filter(None, (overlay, role)):
                look += self.app.get_component_styles(f"cell--{name}").partial_rich_style
            self._looks[role, overlay] = look
        return look
