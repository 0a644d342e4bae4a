"""A list under way: from which version, page by page (rules R2 and R18). No I/O."""

from typing import Generic, TypeVar

from cluster import limits
from cluster.operations import ListPage
from rollout.decode import Page
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPagingǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁPagingǁbegin__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPagingǁtake__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPagingǁrequest__mutmut: MutantDict = {}  # type: ignore


class Paging(Generic[Kept]):
    """What was collected of a list, and how its next page is asked for."""

    @_mutmut_mutated(mutants_xǁPagingǁ__init____mutmut)
    def __init__(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_orig(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_1(self) -> None:
        self.version = None
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_2(self) -> None:
        self.version = "XXXX"
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_3(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = None
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_4(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = None
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_5(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = "XXXX"
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = {}

    def xǁPagingǁ__init____mutmut_6(self) -> None:
        self.version = ""
        """resourceVersion it is asked with: "" is the newest, "0" the server's cache."""
        self.limit = limits.PAGE
        self.more = ""
        """The `continue` token of the next page."""
        self.collected: dict[str, Kept] = None

    @_mutmut_mutated(mutants_xǁPagingǁbegin__mutmut)
    def begin(self, version: str = "") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = version, limits.PAGE, ""
        self.collected = {}

    def xǁPagingǁbegin__mutmut_orig(self, version: str = "") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = version, limits.PAGE, ""
        self.collected = {}

    def xǁPagingǁbegin__mutmut_1(self, version: str = "XXXX") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = version, limits.PAGE, ""
        self.collected = {}

    def xǁPagingǁbegin__mutmut_2(self, version: str = "") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = None
        self.collected = {}

    def xǁPagingǁbegin__mutmut_3(self, version: str = "") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = version, limits.PAGE, "XXXX"
        self.collected = {}

    def xǁPagingǁbegin__mutmut_4(self, version: str = "") -> None:
        """Begin again from the first page."""
        self.version, self.limit, self.more = version, limits.PAGE, ""
        self.collected = None

    @_mutmut_mutated(mutants_xǁPagingǁtake__mutmut)
    def take(self, page: Page[Kept]) -> None:
        """Take one page."""
        self.collected.update((record.uid, record) for record in page.records)
        self.more = page.more

    def xǁPagingǁtake__mutmut_orig(self, page: Page[Kept]) -> None:
        """Take one page."""
        self.collected.update((record.uid, record) for record in page.records)
        self.more = page.more

    def xǁPagingǁtake__mutmut_1(self, page: Page[Kept]) -> None:
        """Take one page."""
        self.collected.update(None)
        self.more = page.more

    def xǁPagingǁtake__mutmut_2(self, page: Page[Kept]) -> None:
        """Take one page."""
        self.collected.update((record.uid, record) for record in page.records)
        self.more = None

    @_mutmut_mutated(mutants_xǁPagingǁrequest__mutmut)
    def request(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if self.version else self.limit, self.more)

    def xǁPagingǁrequest__mutmut_orig(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if self.version else self.limit, self.more)

    def xǁPagingǁrequest__mutmut_1(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(None, 0 if self.version else self.limit, self.more)

    def xǁPagingǁrequest__mutmut_2(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, None, self.more)

    def xǁPagingǁrequest__mutmut_3(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if self.version else self.limit, None)

    def xǁPagingǁrequest__mutmut_4(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(0 if self.version else self.limit, self.more)

    def xǁPagingǁrequest__mutmut_5(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, self.more)

    def xǁPagingǁrequest__mutmut_6(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if self.version else self.limit, )

    def xǁPagingǁrequest__mutmut_7(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if (self.version) and False else self.limit, self.more)

    def xǁPagingǁrequest__mutmut_8(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 0 if (self.version) or True else self.limit, self.more)

    def xǁPagingǁrequest__mutmut_9(self) -> ListPage:
        """Return the request for the next page."""
        # With a limit the server takes a version to mean exactly that one, and answers with the past;
        # without, it means no older (client-go's pager drops the limit too).
        return ListPage(self.version, 1 if self.version else self.limit, self.more)

mutants_xǁPagingǁ__init____mutmut['_mutmut_orig'] = Paging.xǁPagingǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁPagingǁ__init____mutmut['xǁPagingǁ__init____mutmut_1'] = Paging.xǁPagingǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁPagingǁ__init____mutmut['xǁPagingǁ__init____mutmut_2'] = Paging.xǁPagingǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁPagingǁ__init____mutmut['xǁPagingǁ__init____mutmut_3'] = Paging.xǁPagingǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁPagingǁ__init____mutmut['xǁPagingǁ__init____mutmut_4'] = Paging.xǁPagingǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁPagingǁ__init____mutmut['xǁPagingǁ__init____mutmut_5'] = Paging.xǁPagingǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁPagingǁ__init____mutmut['xǁPagingǁ__init____mutmut_6'] = Paging.xǁPagingǁ__init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁPagingǁbegin__mutmut['_mutmut_orig'] = Paging.xǁPagingǁbegin__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPagingǁbegin__mutmut['xǁPagingǁbegin__mutmut_1'] = Paging.xǁPagingǁbegin__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPagingǁbegin__mutmut['xǁPagingǁbegin__mutmut_2'] = Paging.xǁPagingǁbegin__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPagingǁbegin__mutmut['xǁPagingǁbegin__mutmut_3'] = Paging.xǁPagingǁbegin__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPagingǁbegin__mutmut['xǁPagingǁbegin__mutmut_4'] = Paging.xǁPagingǁbegin__mutmut_4 # type: ignore # mutmut generated

mutants_xǁPagingǁtake__mutmut['_mutmut_orig'] = Paging.xǁPagingǁtake__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPagingǁtake__mutmut['xǁPagingǁtake__mutmut_1'] = Paging.xǁPagingǁtake__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPagingǁtake__mutmut['xǁPagingǁtake__mutmut_2'] = Paging.xǁPagingǁtake__mutmut_2 # type: ignore # mutmut generated

mutants_xǁPagingǁrequest__mutmut['_mutmut_orig'] = Paging.xǁPagingǁrequest__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_1'] = Paging.xǁPagingǁrequest__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_2'] = Paging.xǁPagingǁrequest__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_3'] = Paging.xǁPagingǁrequest__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_4'] = Paging.xǁPagingǁrequest__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_5'] = Paging.xǁPagingǁrequest__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_6'] = Paging.xǁPagingǁrequest__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_7'] = Paging.xǁPagingǁrequest__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_8'] = Paging.xǁPagingǁrequest__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPagingǁrequest__mutmut['xǁPagingǁrequest__mutmut_9'] = Paging.xǁPagingǁrequest__mutmut_9 # type: ignore # mutmut generated
