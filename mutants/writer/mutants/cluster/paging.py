"""A list under way: from which version, page by page (rules R2 and R18). No I/O."""

from typing import Generic, TypeVar

from cluster import limits
from cluster.operations import ListPage
from rollout.decode import Page
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


class Paging(Generic[Kept]):
    """What was collected of a list, and how its next page is asked for."""

    def __init__(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def begin(self, version: str = "") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = version, limits.PAGE, ""
        self.collected = {}

    def take(self, page: Page[Kept]) -> None:
        """Take one page."""
        self.collected.update((record.uid, record) for record in page.records)
        self.more = page.more

    def request(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if self.version else self.limit, self.more)
