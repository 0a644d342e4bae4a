"""What speaks for and against the open watch of a stream (rules R11, R14, R16). No I/O."""

SHORT = 1.0
"""Seconds that a watch without a line lasts at least, unless something is wrong."""

SHORT_TIMES, SILENT_TIMES = 3, 2
"""How often in a row a watch may end at once, or fall silent, until the list is read again."""


class Signs:
    """Counts them; what then to do is the stream's."""

    def __init__(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def opened(self, now: float) -> None:
        """Take it that the watch has begun."""
        self.opened_at, self._heard = now, False

    def heard(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, False
        self.silences, self._failed = 0, False

    def listed(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = False
        self.silences, self._failed = 0, False

    def bookmarked(self) -> None:
        """Take a bookmark: the server sends them."""
        self._bookmarked, self.probing = True, False

    def probed(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 0
        self._heard, self.suspect = True, False

    def silent(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def well_ended(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def too_short(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = 0 if due else self._short
        return due

    def failed(self) -> bool:
        """Take a server's error; return whether it is the second in a row: then it is time to list."""
        self._failed = not self._failed
        return not self._failed
