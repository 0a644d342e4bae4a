"""What the dialog of a write ends with. The dialog itself is loaded when the first one opens."""

from typing import Any

from msgspec import Struct

from rollout.picture import OpenedPicture
from tui.screens.base import DeckScreen


class Confirmed(Struct, frozen=True):
    """The person has confirmed: send this."""

    prepared: Any
    """The writer's own."""
    reason: str = ""


class Closed(Struct, frozen=True):
    """There is nothing to undo any more."""

    sentence: str


Decision = Confirmed | Closed | None
"""How a dialog ended; None: the person went back."""


class Dialog(DeckScreen[Decision]):
    """A screen that ends with a decision, and sees what happens under it until then."""

    def take(self, picture: OpenedPicture) -> None:
        """See what the rollout has become."""
