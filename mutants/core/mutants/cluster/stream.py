"""What to ask next, and what an answer means: one resource listed, watched, resumed and listed again. No I/O.

`Stream` is fed statuses, bytes and times (seconds of one monotonic clock) and says what to do: a `ListPage`,
a `Watch` or a `Wait`. What it learns comes out as operations on a store. The rules R1 to R19 are
reliability.md's; most come from client-go's tools/cache/reflector.go.
"""

import random
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Generic, TypeVar

from cluster import limits
from cluster.comparison import Comparison
from cluster.known import Known, older
from cluster.operations import Operation, Replaced, Request, Wait, Watch
from cluster.paging import Paging
from cluster.refusal import reason, retry_after, told_to_wait, too_large
from cluster.signs import Signs
from cluster.standing import DENIED_WAIT, Standing
from rollout.connection import StreamState, StreamStatus
from rollout.decode import Line, Reader, Status, status
from rollout.records import Record

Kept = TypeVar("Kept", bound=Record)


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁStreamǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁnext__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁstatus__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁadopt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁlisted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_finish__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_refused_list__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_relist__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_doubt__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_watch__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁopened__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁrefused__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁfeed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁtoo_long__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁended__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁfailed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁsilent__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁunauthorised__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁprobed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁaudited__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_compare__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁwoke__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_event__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_mark__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_advance__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_error__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_stumble__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_garbled__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_verify__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_drop_and_list__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_hear__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_live__mutmut: MutantDict = {}  # type: ignore
mutants_xǁStreamǁ_count__mutmut: MutantDict = {}  # type: ignore


class Stream(Generic[Kept]):
    """One resource in one scope, followed for ever."""

    @_mutmut_mutated(mutants_xǁStreamǁ__init____mutmut)
    def __init__(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_orig(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_1(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = False
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_2(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = None
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_3(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = None
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_4(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = None
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_5(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = True
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_6(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = None
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_7(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = "XXXX"
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_8(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = None
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_9(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = None
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_10(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = None
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_11(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = None
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_12(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(None)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_13(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = None
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_14(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = None
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_15(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = None
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_16(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = False
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_17(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = None
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_18(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = None
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_19(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 1.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_20(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = ""
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_21(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = None
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_22(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = True
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_23(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = None
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_24(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 1.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_25(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = None
        self._bad_at: float | None = None
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_26(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = ""
        self._verified_at: float | None = None

    def xǁStreamǁ__init____mutmut_27(
        self, resource: str, reader: Reader[Kept], draw: random.Random, *, bookmarks: bool = True
    ) -> None:
        """Take Kubernetes' plural, what reads it, and whether its watches get bookmarks (events: never)."""
        self.resource = resource
        self.counts: dict[str, int] = {}
        """How often something odd came, by what it was."""
        self.drop = False
        """Whether the open watch is to be closed at once."""
        self.version = ""
        """What a watch goes on from: opaque."""
        self.audits = Comparison()
        self._reader = reader
        self._draw = draw
        self.stands = Standing(draw)
        self._known: Known[Kept] = Known()
        self.has_bookmarks = bookmarks
        # The list under way.
        self._listing = True
        self._paging: Paging[Kept] = Paging()
        self._asked_at = 0.0
        self._listed_at: float | None = None
        self._cached = False
        self._watch_again = 0.0
        self.signs = Signs()
        self._bad_at: float | None = None
        self._verified_at: float | None = ""

    # What to do, and how it stands.

    @_mutmut_mutated(mutants_xǁStreamǁnext__mutmut)
    def next(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_orig(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_1(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now <= self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_2(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(None)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_3(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more or self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_4(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing or not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_5(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_6(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_7(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = None
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_8(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at - limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_9(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now <= gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_10(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(None)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_11(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(None)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_12(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_13(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if self._paging.more:
            self._asked_at = now
        return self._paging.request()

    # What to do, and how it stands.

    def xǁStreamǁnext__mutmut_14(self, now: float) -> Request:
        """Return what to do at `now`."""
        if now < self.stands.not_before:
            return Wait(self.stands.not_before)
        if self._listing and not self._paging.more and self._listed_at is not None:
            gap_ends = self._listed_at + limits.LIST_GAP
            if now < gap_ends:
                return Wait(gap_ends)
        self.stands.begin(now)
        if not self._listing:
            return self._watch()
        if not self._paging.more:
            self._asked_at = None
        return self._paging.request()

    @_mutmut_mutated(mutants_xǁStreamǁstatus__mutmut)
    def status(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, zero, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_orig(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, zero, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_1(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(None, now, zero, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_2(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, None, zero, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_3(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, None, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_4(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, zero, None)

    def xǁStreamǁstatus__mutmut_5(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(now, zero, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_6(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, zero, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_7(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, len(self._paging.collected))

    def xǁStreamǁstatus__mutmut_8(self, now: float, zero: datetime) -> StreamStatus:
        """Return how it stands at `now`; `zero` is what the server's clock says at time 0.0 of ours."""
        return self.stands.status(self.resource, now, zero, )

    # What came of a list.

    @_mutmut_mutated(mutants_xǁStreamǁadopt__mutmut)
    def adopt(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), version, now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_orig(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), version, now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_1(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = None
        return self._finish(tuple(records), version, now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_2(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(None, version, now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_3(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), None, now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_4(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), version, None)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_5(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(version, now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_6(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), now)

    # What came of a list.

    def xǁStreamǁadopt__mutmut_7(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(records), version, )

    # What came of a list.

    def xǁStreamǁadopt__mutmut_8(self, records: Iterable[Kept], version: str, now: float) -> list[Operation[Kept]]:
        """Take a list that was read elsewhere."""
        self._listed_at = now
        return self._finish(tuple(None), version, now)

    @_mutmut_mutated(mutants_xǁStreamǁlisted__mutmut)
    def listed(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_orig(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_1(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code == 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_2(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 201:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_3(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(None, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_4(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, None, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_5(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, None, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_6(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, None)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_7(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_8(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_9(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_10(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, )
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_11(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = None
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_12(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = None
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_13(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(None)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_14(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is not None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_15(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count(None)
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_16(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("XXunreadable listXX")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_17(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("UNREADABLE LIST")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_18(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(None, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_19(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, None)
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_20(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail("the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_21(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, )
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_22(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "XXthe list cannot be readXX")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_23(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "THE LIST CANNOT BE READ")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_24(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count(None, page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_25(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", None)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_26(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count(page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_27(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", )
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_28(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("XXobject without a nameXX", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_29(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("OBJECT WITHOUT A NAME", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_30(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(None)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, now)

    def xǁStreamǁlisted__mutmut_31(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(None, page.version, now)

    def xǁStreamǁlisted__mutmut_32(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), None, now)

    def xǁStreamǁlisted__mutmut_33(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, None)

    def xǁStreamǁlisted__mutmut_34(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(page.version, now)

    def xǁStreamǁlisted__mutmut_35(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), now)

    def xǁStreamǁlisted__mutmut_36(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(self._paging.collected.values()), page.version, )

    def xǁStreamǁlisted__mutmut_37(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> list[Operation[Kept]]:
        """Take the answer to a ListPage. Decodes `body`: may run in a thread, one call at a time."""
        if code != 200:
            self._refused_list(code, headers, body, now)
            return []
        self._listed_at = self._asked_at
        page = self._reader.page(body)
        if page is None:
            self._count("unreadable list")
            self._paging.begin()
            self.stands.fail(now, "the list cannot be read")
            return []
        self._count("object without a name", page.unreadable)
        self._paging.take(page)
        if page.more:
            self.stands.syncing()
            return []
        return self._finish(tuple(None), page.version, now)

    @_mutmut_mutated(mutants_xǁStreamǁ_finish__mutmut)
    def _finish(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_orig(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_1(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = None
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_2(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version != "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_3(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "XX0XX"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_4(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_5(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count(None)
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_6(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("XXlist without a versionXX")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_7(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("LIST WITHOUT A VERSION")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_8(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(None, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_9(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, None)
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_10(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail("the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_11(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, )
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_12(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "XXthe list has no versionXX")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_13(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "THE LIST HAS NO VERSION")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_14(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(None)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_15(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = None
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_16(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(None)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_17(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = None
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_18(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, False
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_19(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = None
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_20(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now <= self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_21(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(None, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_22(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, None)
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_23(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_24(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, )
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_25(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if (polling) and False else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_26(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if (polling) or True else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_27(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "XXXX")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_28(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = None
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_29(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now - limits.POLL
        else:
            self._listing = False
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_30(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = None
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_31(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = True
        return [Replaced(records)]

    def xǁStreamǁ_finish__mutmut_32(self, records: tuple[Kept, ...], version: str, now: float) -> list[Operation[Kept]]:
        """Take a whole list."""
        self._cached = self._paging.version == "0"
        self._paging.begin()
        if not version:
            self._count("list without a version")
            self.stands.fail(now, "the list has no version")
            return []
        self._known.replace(records)
        self.version = version
        self.audits.listed(now)
        self.signs.listed()
        self.stands.heard, self.stands.synced = now, True
        polling = now < self._watch_again
        self._live(now, limits.POLLED if polling else "")
        if polling:
            self.stands.not_before = now + limits.POLL
        else:
            self._listing = False
        return [Replaced(None)]

    @_mutmut_mutated(mutants_xǁStreamǁ_refused_list__mutmut)
    def _refused_list(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_orig(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_1(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = None
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_2(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(None)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_3(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = None
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_4(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(None)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_5(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(None, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_6(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, None, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_7(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, None, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_8(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, None):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_9(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_10(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_11(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_12(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, ):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_13(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 or paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_14(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code != 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_15(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 411 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_16(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = None
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_17(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 1
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_18(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 and not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_19(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code == 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_20(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 411 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_21(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_22(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin(None)
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_23(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if (code >= 500 and asked != "0" and not too_large(said)) and False else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_24(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if (code >= 500 and asked != "0" and not too_large(said)) or True else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_25(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("XX0XX" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_26(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" or not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_27(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 or asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_28(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code > 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_29(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 501 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_30(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked == "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_31(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "XX0XX" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_32(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_33(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(None) else "")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_34(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "XXXX")
            self.stands.fail(now, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_35(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(None, reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_36(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, None, retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_37(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), None)

    def xǁStreamǁ_refused_list__mutmut_38(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(reason(code, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_39(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_40(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), )

    def xǁStreamǁ_refused_list__mutmut_41(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(None, said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_42(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, None), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_43(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(said), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_44(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, ), retry_after(headers))

    def xǁStreamǁ_refused_list__mutmut_45(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a ListPage that is not 200."""
        said = status(body)
        asked, paged = self._paging.version, bool(self._paging.more)
        self._paging.begin()
        if self.stands.refused(code, headers, said, now):
            return
        if code == 410 and paged:
            self._paging.limit = 0
        elif code != 410 or not asked:
            # The server's cache, once (R2).
            self._paging.begin("0" if code >= 500 and asked != "0" and not too_large(said) else "")
            self.stands.fail(now, reason(code, said), retry_after(None))

    @_mutmut_mutated(mutants_xǁStreamǁ_relist__mutmut)
    def _relist(self, version: str = "") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(version)
        self._listing = True

    def xǁStreamǁ_relist__mutmut_orig(self, version: str = "") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(version)
        self._listing = True

    def xǁStreamǁ_relist__mutmut_1(self, version: str = "XXXX") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(version)
        self._listing = True

    def xǁStreamǁ_relist__mutmut_2(self, version: str = "") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(None)
        self._listing = True

    def xǁStreamǁ_relist__mutmut_3(self, version: str = "") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(version)
        self._listing = None

    def xǁStreamǁ_relist__mutmut_4(self, version: str = "") -> None:
        """List again, from `version`; the rows stay until the list is whole."""
        self._paging.begin(version)
        self._listing = False

    @_mutmut_mutated(mutants_xǁStreamǁ_doubt__mutmut)
    def _doubt(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(now, why)

    def xǁStreamǁ_doubt__mutmut_orig(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(now, why)

    def xǁStreamǁ_doubt__mutmut_1(self, now: float, why: str, version: str = "XXXX") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(now, why)

    def xǁStreamǁ_doubt__mutmut_2(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(None)
        self.stands.stale(now, why)

    def xǁStreamǁ_doubt__mutmut_3(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(None, why)

    def xǁStreamǁ_doubt__mutmut_4(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(now, None)

    def xǁStreamǁ_doubt__mutmut_5(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(why)

    def xǁStreamǁ_doubt__mutmut_6(self, now: float, why: str, version: str = "") -> None:
        """List again what is stale by now."""
        self._relist(version)
        self.stands.stale(now, )

    # What came of a watch.

    @_mutmut_mutated(mutants_xǁStreamǁ_watch__mutmut)
    def _watch(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_orig(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_1(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = ""
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_2(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = None
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_3(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if (self._cached) and False else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_4(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if (self._cached) or True else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_5(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = None
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_6(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks or not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_7(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_8(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_9(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if (self.has_bookmarks and self.signs.probing) and False else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_10(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if (self.has_bookmarks and self.signs.probing) or True else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_11(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks or self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_12(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = None
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_13(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if (watched) and False else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_14(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if (watched) or True else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_15(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds - limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_16(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(None, seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_17(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, None, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_18(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, None, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_19(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, None, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_20(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, verify=None)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_21(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(seconds, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_22(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, silence, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_23(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, probe, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_24(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, verify=self.signs.suspect)

    # What came of a watch.

    def xǁStreamǁ_watch__mutmut_25(self) -> Watch:
        """Return the watch to open."""
        self.signs.opened_at = None
        seconds = limits.CACHED_WATCH if self._cached else self._draw.randint(*limits.WATCH)
        watched = self.has_bookmarks and not self.signs.probing
        probe = limits.PROBE if self.has_bookmarks and self.signs.probing else None
        silence = limits.SILENCE if watched else seconds + limits.OVERDUE
        return Watch(self.version, seconds, silence, probe, )

    @_mutmut_mutated(mutants_xǁStreamǁopened__mutmut)
    def opened(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self.drop = False
        if not self.signs.suspect:
            self._live(now)

    def xǁStreamǁopened__mutmut_orig(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self.drop = False
        if not self.signs.suspect:
            self._live(now)

    def xǁStreamǁopened__mutmut_1(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(None)
        self.drop = False
        if not self.signs.suspect:
            self._live(now)

    def xǁStreamǁopened__mutmut_2(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self.drop = None
        if not self.signs.suspect:
            self._live(now)

    def xǁStreamǁopened__mutmut_3(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self.drop = True
        if not self.signs.suspect:
            self._live(now)

    def xǁStreamǁopened__mutmut_4(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self.drop = False
        if self.signs.suspect:
            self._live(now)

    def xǁStreamǁopened__mutmut_5(self, now: float) -> None:
        """Take it that a watch has begun: the server answered 200."""
        self.signs.opened(now)
        self.drop = False
        if not self.signs.suspect:
            self._live(None)

    @_mutmut_mutated(mutants_xǁStreamǁrefused__mutmut)
    def refused(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_orig(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_1(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = None
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_2(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(None)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_3(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = None
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_4(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(None, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_5(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, None)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_6(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_7(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, )
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_8(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code != 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_9(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 404:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_10(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count(None)
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_11(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("XXwatch not permittedXX")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_12(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("WATCH NOT PERMITTED")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_13(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = None
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_14(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now - DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_15(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(None, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_16(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, None, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_17(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, None, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_18(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, None):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_19(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_20(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_21(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_22(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, ):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_23(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code != 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_24(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 411:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_25(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(None, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_26(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, None, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_27(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, None)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_28(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_29(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_30(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, )
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_31(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 or not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_32(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code > 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_33(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 501 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_34(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_35(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(None):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_36(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(None, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_37(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, None, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_38(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, None)
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_39(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_40(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_41(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, )
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_42(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(None))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_43(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(None, words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_44(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, None, retry_after(headers))

    def xǁStreamǁrefused__mutmut_45(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, None)

    def xǁStreamǁrefused__mutmut_46(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(words, retry_after(headers))

    def xǁStreamǁrefused__mutmut_47(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, retry_after(headers))

    def xǁStreamǁrefused__mutmut_48(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, )

    def xǁStreamǁrefused__mutmut_49(self, code: int, headers: Mapping[str, str], body: bytes, now: float) -> None:
        """Take an answer to a Watch that is not 200."""
        said = status(body)
        words = reason(code, said)
        if code == 403:
            self._count("watch not permitted")
            self._watch_again = now + DENIED_WAIT
            self._relist()
        elif self.stands.refused(code, headers, said, now):
            return
        elif code == 410:
            self._doubt(now, words, self.version)
        elif code >= 500 and not too_large(said):
            self._stumble(now, words, retry_after(headers))
        else:
            self._relist()
            self.stands.fail(now, words, retry_after(None))

    @_mutmut_mutated(mutants_xǁStreamǁfeed__mutmut)
    def feed(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_orig(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_1(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = None
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_2(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = None
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_3(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(None)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_4(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is not None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_5(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(None)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_6(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type != "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_7(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "XXERRORXX":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_8(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "error":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_9(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(None, now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_10(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), None)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_11(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_12(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), )
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_13(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status and Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_14(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(None)
                self._event(event, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_15(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(None, now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_16(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, None, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_17(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, None)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_18(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(now, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_19(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, operations)
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_20(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, )
            if self.drop:
                break
        return operations

    def xǁStreamǁfeed__mutmut_21(self, lines: Iterable[bytes], now: float) -> list[Operation[Kept]]:
        """Take lines of the open watch; look at `drop` afterwards."""
        operations: list[Operation[Kept]] = []
        for line in lines:
            event = self._reader.line(line)
            if event is None:
                self._garbled(now)
            elif event.type == "ERROR":
                self._error(event.status or Status(), now)
            else:
                self._hear(now)
                self._event(event, now, operations)
            if self.drop:
                return
        return operations

    @_mutmut_mutated(mutants_xǁStreamǁtoo_long__mutmut)
    def too_long(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, "object too large")

    def xǁStreamǁtoo_long__mutmut_orig(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, "object too large")

    def xǁStreamǁtoo_long__mutmut_1(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count(None)
        self._drop_and_list(now, "object too large")

    def xǁStreamǁtoo_long__mutmut_2(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("XXline too longXX")
        self._drop_and_list(now, "object too large")

    def xǁStreamǁtoo_long__mutmut_3(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("LINE TOO LONG")
        self._drop_and_list(now, "object too large")

    def xǁStreamǁtoo_long__mutmut_4(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(None, "object too large")

    def xǁStreamǁtoo_long__mutmut_5(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, None)

    def xǁStreamǁtoo_long__mutmut_6(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list("object too large")

    def xǁStreamǁtoo_long__mutmut_7(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, )

    def xǁStreamǁtoo_long__mutmut_8(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, "XXobject too largeXX")

    def xǁStreamǁtoo_long__mutmut_9(self, now: float) -> None:
        """Take it that a line had no end within the limit (R19)."""
        self._count("line too long")
        self._drop_and_list(now, "OBJECT TOO LARGE")

    @_mutmut_mutated(mutants_xǁStreamǁended__mutmut)
    def ended(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_orig(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_1(self, now: float, *, cut: bool = True) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_2(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is not None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_3(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(None)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_4(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(None):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_5(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = None
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_6(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now - self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_7(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(None, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_8(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, None)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_9(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_10(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, )
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_11(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(1.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_12(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 1.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_13(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = None
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_14(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(None, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_15(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, None)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_16(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_17(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, )
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_18(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at - 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_19(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 1.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_20(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(None, "the server closes the watch at once")

    def xǁStreamǁended__mutmut_21(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, None)

    def xǁStreamǁended__mutmut_22(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail("the server closes the watch at once")

    def xǁStreamǁended__mutmut_23(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, )

    def xǁStreamǁended__mutmut_24(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "XXthe server closes the watch at onceXX")

    def xǁStreamǁended__mutmut_25(self, now: float, *, cut: bool = False) -> None:
        """Take the clean end of a watch (R14); `cut`: in the middle of a line (R8)."""
        if self.signs.opened_at is None:
            return
        if cut:
            self._garbled(now)
        elif self._cached:
            self._relist()
        elif self.signs.well_ended(now):
            soon = now + self._draw.uniform(0.0, 0.25)
            self.stands.not_before = max(soon, self.signs.opened_at + 0.5)
        else:
            if self.signs.too_short():
                self._relist()
            self.stands.fail(now, "THE SERVER CLOSES THE WATCH AT ONCE")

    # What can happen to both.

    @_mutmut_mutated(mutants_xǁStreamǁfailed__mutmut)
    def failed(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_orig(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_1(self, sentence: str, now: float, at_least: float = 1.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_2(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = None
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_3(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = True
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_4(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(None, sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_5(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, None, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_6(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, None)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_7(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(sentence, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_8(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, at_least)
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_9(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, )
        self.stands.unreachable = not at_least

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_10(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = None

    # What can happen to both.

    def xǁStreamǁfailed__mutmut_11(self, sentence: str, now: float, at_least: float = 0.0) -> None:
        """Take it that the link broke, or that a server does not answer and asks us to wait so long."""
        # The peer was dead then, and not our version one the server has never come to.
        self.signs.suspect = False
        self._paging.begin()
        self.stands.fail(now, sentence, at_least)
        self.stands.unreachable = at_least

    @_mutmut_mutated(mutants_xǁStreamǁsilent__mutmut)
    def silent(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_orig(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_1(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = None
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_2(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin(None)
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_3(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if (self._paging.version == "0") and False else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_4(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if (self._paging.version == "0") or True else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_5(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("XXXX" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_6(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version != "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_7(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "XX0XX" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_8(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "XX0XX")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_9(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing and self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_10(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is not None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_11(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(None, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_12(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, None)
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_13(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail("no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_14(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, )
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_15(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "XXno answer in timeXX")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_16(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "NO ANSWER IN TIME")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_17(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing and not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_18(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_19(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count(None)
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_20(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("XXwatch without an endXX")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_21(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("WATCH WITHOUT AN END")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_22(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = None
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_23(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(None, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_24(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, None)
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_25(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail("the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_26(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, )
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_27(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "XXthe watch did not end in timeXX")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_28(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "THE WATCH DID NOT END IN TIME")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_29(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count(None)
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_30(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("XXsilent watchXX")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_31(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("SILENT WATCH")
        self.stands.stale(now, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_32(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(None, f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_33(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, None)
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_34(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(f"nothing heard for {limits.SILENCE:.0f}s")
        if self.signs.silent():
            self._relist()

    def xǁStreamǁsilent__mutmut_35(self, now: float) -> None:
        """Take it that nothing came in time (R2, R16)."""
        if self._listing:
            self._listed_at = self._asked_at
            self._paging.begin("" if self._paging.version == "0" else "0")
        if self._listing or self.signs.opened_at is None:
            self.stands.fail(now, "no answer in time")
            return
        if self.signs.probing or not self.has_bookmarks:
            self._count("watch without an end")
            self.signs.suspect = self.has_bookmarks
            self.stands.fail(now, "the watch did not end in time")
            return
        self.audits.drop()
        self._count("silent watch")
        self.stands.stale(now, )
        if self.signs.silent():
            self._relist()

    @_mutmut_mutated(mutants_xǁStreamǁunauthorised__mutmut)
    def unauthorised(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, now, sentence)

    def xǁStreamǁunauthorised__mutmut_orig(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, now, sentence)

    def xǁStreamǁunauthorised__mutmut_1(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(None, now, sentence)

    def xǁStreamǁunauthorised__mutmut_2(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, None, sentence)

    def xǁStreamǁunauthorised__mutmut_3(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, now, None)

    def xǁStreamǁunauthorised__mutmut_4(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(now, sentence)

    def xǁStreamǁunauthorised__mutmut_5(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, sentence)

    def xǁStreamǁunauthorised__mutmut_6(self, sentence: str, now: float) -> None:
        """Take it that there are no credentials to ask with."""
        self._paging.begin()
        self.stands.hold(StreamState.AUTH, now, )

    @_mutmut_mutated(mutants_xǁStreamǁprobed__mutmut)
    def probed(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_orig(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_1(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(None, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_2(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, None):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_3(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_4(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, ):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_5(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count(None)
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_6(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("XXversion went backXX")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_7(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("VERSION WENT BACK")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_8(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = None
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_9(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = False
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_10(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(None, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_11(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, None)
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_12(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt("the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_13(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, )
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_14(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "XXthe server went back to an earlier stateXX")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_15(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "THE SERVER WENT BACK TO AN EARLIER STATE")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(now)

    def xǁStreamǁprobed__mutmut_16(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = None
        self._live(now)

    def xǁStreamǁprobed__mutmut_17(self, version: str, now: float) -> None:
        """Take the version that the server answered a probe beside a watch with.

        One below ours: the server has gone back, and a watch from ours would stay silent for ever (R16).
        """
        if older(version, self.version):
            self._count("version went back")
            self.drop = True
            self._doubt(now, "the server went back to an earlier state")
            return
        self.signs.probed()
        self.stands.heard = now
        self._live(None)

    @_mutmut_mutated(mutants_xǁStreamǁaudited__mutmut)
    def audited(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, version, now)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_orig(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, version, now)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_1(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(None, version, now)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_2(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, None, now)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_3(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, version, None)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_4(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(version, now)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_5(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, now)
        self._compare(now)

    def xǁStreamǁaudited__mutmut_6(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, version, )
        self._compare(now)

    def xǁStreamǁaudited__mutmut_7(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list has them, to be compared once the watch has passed it (R22)."""
        self.audits.take(listed, version, now)
        self._compare(None)

    @_mutmut_mutated(mutants_xǁStreamǁ_compare__mutmut)
    def _compare(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_orig(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_1(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(None, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_2(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, None, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_3(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, None):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_4(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_5(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_6(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, ):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_7(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count(None, differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_8(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", None)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_9(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count(differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_10(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", )
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_11(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("XXdifference from the serverXX", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_12(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("DIFFERENCE FROM THE SERVER", differing)
            self.drop = True
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_13(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = None
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_14(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = False
            self._doubt(now, "differed from the server")

    def xǁStreamǁ_compare__mutmut_15(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(None, "differed from the server")

    def xǁStreamǁ_compare__mutmut_16(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, None)

    def xǁStreamǁ_compare__mutmut_17(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt("differed from the server")

    def xǁStreamǁ_compare__mutmut_18(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, )

    def xǁStreamǁ_compare__mutmut_19(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "XXdiffered from the serverXX")

    def xǁStreamǁ_compare__mutmut_20(self, now: float) -> None:
        """Compare what is known with an audit that the watch has passed."""
        if differing := self.audits.differing(self._known, self.version, now):
            self._count("difference from the server", differing)
            self.drop = True
            self._doubt(now, "DIFFERED FROM THE SERVER")

    @_mutmut_mutated(mutants_xǁStreamǁwoke__mutmut)
    def woke(self, now: float) -> None:
        """Take it that we slept: everything open has been closed (R21)."""
        self._paging.begin()
        self.stands.woke(now)

    def xǁStreamǁwoke__mutmut_orig(self, now: float) -> None:
        """Take it that we slept: everything open has been closed (R21)."""
        self._paging.begin()
        self.stands.woke(now)

    def xǁStreamǁwoke__mutmut_1(self, now: float) -> None:
        """Take it that we slept: everything open has been closed (R21)."""
        self._paging.begin()
        self.stands.woke(None)

    # One event.

    @_mutmut_mutated(mutants_xǁStreamǁ_event__mutmut)
    def _event(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_orig(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_1(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = None
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_2(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind != "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_3(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "XXBOOKMARKXX":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_4(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "bookmark":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_5(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(None)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_6(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_7(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("XXADDEDXX", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_8(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("added", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_9(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "XXMODIFIEDXX", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_10(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "modified", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_11(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "XXDELETEDXX"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_12(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "deleted"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_13(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count(None)
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_14(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("XXunknown eventXX")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_15(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("UNKNOWN EVENT")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_16(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(None, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_17(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, None)
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_18(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_19(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, )
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_20(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:41]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_21(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is not None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_22(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count(None)
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_23(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("XXobject without a nameXX")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_24(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("OBJECT WITHOUT A NAME")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_25(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind != "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_26(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "XXDELETEDXX":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_27(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "deleted":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_28(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(None, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_29(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, None)
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_30(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list("an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_31(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, )
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_32(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "XXan object without a name was deletedXX")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_33(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "AN OBJECT WITHOUT A NAME WAS DELETED")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_34(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(None):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_35(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count(None)
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_36(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("XXold eventXX")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_37(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("OLD EVENT")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_38(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(None)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_39(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(None)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_40(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations = self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_41(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations -= self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_42(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if (kind == "DELETED") and False else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_43(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if (kind == "DELETED") or True else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_44(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(None) if kind == "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_45(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind != "DELETED" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_46(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "XXDELETEDXX" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_47(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "deleted" else self._known.put(record)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_48(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(None)
        self._compare(now)

    # One event.

    def xǁStreamǁ_event__mutmut_49(self, event: Line[Kept], now: float, operations: list[Operation[Kept]]) -> None:
        """Take one event of the open watch."""
        kind, record = event.type, event.record
        if kind == "BOOKMARK":
            self._mark(event.version)
        elif kind not in ("ADDED", "MODIFIED", "DELETED"):
            self._count("unknown event")
            self._drop_and_list(now, f"unknown event {kind[:40]}")
        elif record is None:
            self._count("object without a name")
            if kind == "DELETED":
                self._drop_and_list(now, "an object without a name was deleted")
        elif self._known.outdated(record):
            self._count("old event")
            self._verify(now)
        else:
            self._advance(event.version)
            operations += self._known.remove(record) if kind == "DELETED" else self._known.put(record)
        self._compare(None)

    @_mutmut_mutated(mutants_xǁStreamǁ_mark__mutmut)
    def _mark(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_orig(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_1(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_2(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count(None)
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_3(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("XXbookmark without a versionXX")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_4(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("BOOKMARK WITHOUT A VERSION")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_5(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(None, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_6(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, None):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_7(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_8(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, ):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_9(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count(None)
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_10(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("XXbookmark from beforeXX")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_11(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("BOOKMARK FROM BEFORE")
        else:
            self.signs.bookmarked()
            self._advance(version)

    def xǁStreamǁ_mark__mutmut_12(self, version: str) -> None:
        """Take a bookmark (R10)."""
        if not version:
            self._count("bookmark without a version")
        elif older(version, self.version):
            self._count("bookmark from before")
        else:
            self.signs.bookmarked()
            self._advance(None)

    @_mutmut_mutated(mutants_xǁStreamǁ_advance__mutmut)
    def _advance(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(version, self.version):
            self.version = version

    def xǁStreamǁ_advance__mutmut_orig(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(version, self.version):
            self.version = version

    def xǁStreamǁ_advance__mutmut_1(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version or not older(version, self.version):
            self.version = version

    def xǁStreamǁ_advance__mutmut_2(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and older(version, self.version):
            self.version = version

    def xǁStreamǁ_advance__mutmut_3(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(None, self.version):
            self.version = version

    def xǁStreamǁ_advance__mutmut_4(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(version, None):
            self.version = version

    def xǁStreamǁ_advance__mutmut_5(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(self.version):
            self.version = version

    def xǁStreamǁ_advance__mutmut_6(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(version, ):
            self.version = version

    def xǁStreamǁ_advance__mutmut_7(self, version: str) -> None:
        """Take what a watch goes on from: never one from before, or what came since would come again."""
        if version and not older(version, self.version):
            self.version = None

    @_mutmut_mutated(mutants_xǁStreamǁ_error__mutmut)
    def _error(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_orig(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_1(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = None
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_2(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = False
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_3(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = None
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_4(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(None, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_5(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, None)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_6(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_7(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, )
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_8(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 and said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_9(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code != 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_10(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 411 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_11(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason not in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_12(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("XXExpiredXX", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_13(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_14(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("EXPIRED", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_15(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "XXGoneXX"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_16(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_17(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "GONE"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_18(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(None, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_19(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, None, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_20(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, None)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_21(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_22(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_23(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, )
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_24(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code != 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_25(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 430:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_26(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(None, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_27(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, None, told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_28(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", None)
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_29(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail("throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_30(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_31(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", )
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_32(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "XXthrottled (429)XX", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_33(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "THROTTLED (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_34(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(None))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_35(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) or not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_36(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code not in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_37(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (501, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_38(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 505) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_39(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_40(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(None):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_41(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(None, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_42(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, None, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_43(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, None)
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_44(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_45(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_46(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, )
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_47(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(None))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_48(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(None, words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_49(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, None, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_50(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, None)

    def xǁStreamǁ_error__mutmut_51(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(words, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_52(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, told_to_wait(said))

    def xǁStreamǁ_error__mutmut_53(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, )

    def xǁStreamǁ_error__mutmut_54(self, said: Status, now: float) -> None:
        """Take an ERROR event (R11)."""
        self.drop = True
        words = reason(said.code, said)
        if said.code == 410 or said.reason in ("Expired", "Gone"):
            self._doubt(now, words, self.version)
        elif said.code == 429:
            self.stands.fail(now, "throttled (429)", told_to_wait(said))
        elif said.code in (500, 504) and not too_large(said):
            self._stumble(now, words, told_to_wait(said))
        else:
            self._relist()
            self.stands.fail(now, words, told_to_wait(None))

    @_mutmut_mutated(mutants_xǁStreamǁ_stumble__mutmut)
    def _stumble(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, words, least)

    def xǁStreamǁ_stumble__mutmut_orig(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, words, least)

    def xǁStreamǁ_stumble__mutmut_1(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(None, words, least)

    def xǁStreamǁ_stumble__mutmut_2(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, None, least)

    def xǁStreamǁ_stumble__mutmut_3(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, words, None)

    def xǁStreamǁ_stumble__mutmut_4(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(words, least)

    def xǁStreamǁ_stumble__mutmut_5(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, least)

    def xǁStreamǁ_stumble__mutmut_6(self, now: float, words: str, least: float) -> None:
        """Resume after a server's error once, then list (R11)."""
        if self.signs.failed():
            self._relist()
        self.stands.fail(now, words, )

    @_mutmut_mutated(mutants_xǁStreamǁ_garbled__mutmut)
    def _garbled(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_orig(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_1(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count(None)
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_2(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("XXunreadable lineXX")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_3(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("UNREADABLE LINE")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_4(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = None
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_5(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = False
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_6(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None or now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_7(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_8(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now + self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_9(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at <= limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_10(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = None
        self.stands.fail(now, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_11(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(None, "unreadable line")

    def xǁStreamǁ_garbled__mutmut_12(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, None)

    def xǁStreamǁ_garbled__mutmut_13(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail("unreadable line")

    def xǁStreamǁ_garbled__mutmut_14(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, )

    def xǁStreamǁ_garbled__mutmut_15(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "XXunreadable lineXX")

    def xǁStreamǁ_garbled__mutmut_16(self, now: float) -> None:
        """Take a line that is no event (R8)."""
        self._count("unreadable line")
        self.drop = True
        if self._bad_at is not None and now - self._bad_at < limits.BAD_LINES_APART:
            self._relist()
        self._bad_at = now
        self.stands.fail(now, "UNREADABLE LINE")

    @_mutmut_mutated(mutants_xǁStreamǁ_verify__mutmut)
    def _verify(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_orig(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_1(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None and now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_2(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is not None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_3(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now + self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_4(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at > limits.VERIFY_APART:
            self._verified_at = now
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_5(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = None
            self.drop = True
            self._relist()

    def xǁStreamǁ_verify__mutmut_6(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = None
            self._relist()

    def xǁStreamǁ_verify__mutmut_7(self, now: float) -> None:
        """List again, at most once a minute, since an old event came."""
        if self._verified_at is None or now - self._verified_at >= limits.VERIFY_APART:
            self._verified_at = now
            self.drop = False
            self._relist()

    @_mutmut_mutated(mutants_xǁStreamǁ_drop_and_list__mutmut)
    def _drop_and_list(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(now, why)

    def xǁStreamǁ_drop_and_list__mutmut_orig(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(now, why)

    def xǁStreamǁ_drop_and_list__mutmut_1(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = None
        self._relist()
        self.stands.fail(now, why)

    def xǁStreamǁ_drop_and_list__mutmut_2(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = False
        self._relist()
        self.stands.fail(now, why)

    def xǁStreamǁ_drop_and_list__mutmut_3(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(None, why)

    def xǁStreamǁ_drop_and_list__mutmut_4(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(now, None)

    def xǁStreamǁ_drop_and_list__mutmut_5(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(why)

    def xǁStreamǁ_drop_and_list__mutmut_6(self, now: float, why: str) -> None:
        """Close the watch, and list again after a while."""
        self.drop = True
        self._relist()
        self.stands.fail(now, )

    @_mutmut_mutated(mutants_xǁStreamǁ_hear__mutmut)
    def _hear(self, now: float) -> None:
        """Take a sign of life."""
        self.stands.heard = now
        self.signs.heard()
        self._live(now)

    def xǁStreamǁ_hear__mutmut_orig(self, now: float) -> None:
        """Take a sign of life."""
        self.stands.heard = now
        self.signs.heard()
        self._live(now)

    def xǁStreamǁ_hear__mutmut_1(self, now: float) -> None:
        """Take a sign of life."""
        self.stands.heard = None
        self.signs.heard()
        self._live(now)

    def xǁStreamǁ_hear__mutmut_2(self, now: float) -> None:
        """Take a sign of life."""
        self.stands.heard = now
        self.signs.heard()
        self._live(None)

    @_mutmut_mutated(mutants_xǁStreamǁ_live__mutmut)
    def _live(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_orig(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_1(self, now: float, note: str = "XXXX") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_2(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(None, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_3(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, None)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_4(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_5(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, )
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_6(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = None
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_7(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) - limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_8(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if (self.signs.opened_at is None) and False else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_9(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if (self.signs.opened_at is None) or True else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_10(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is not None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_11(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(None, limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_12(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, None, again)

    def xǁStreamǁ_live__mutmut_13(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, None)

    def xǁStreamǁ_live__mutmut_14(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(limits.CACHED, again)

    def xǁStreamǁ_live__mutmut_15(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, again)

    def xǁStreamǁ_live__mutmut_16(self, now: float, note: str = "") -> None:
        """Be live, unless what is shown comes from the server's cache."""
        self.stands.live(now, note)
        if self._cached:
            again = (now if self.signs.opened_at is None else self.signs.opened_at) + limits.CACHED_WATCH
            self.stands.stale(now, limits.CACHED, )

    @_mutmut_mutated(mutants_xǁStreamǁ_count__mutmut)
    def _count(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, 0) + times

    def xǁStreamǁ_count__mutmut_orig(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, 0) + times

    def xǁStreamǁ_count__mutmut_1(self, what: str, times: int = 2) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, 0) + times

    def xǁStreamǁ_count__mutmut_2(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = None

    def xǁStreamǁ_count__mutmut_3(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, 0) - times

    def xǁStreamǁ_count__mutmut_4(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(None, 0) + times

    def xǁStreamǁ_count__mutmut_5(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, None) + times

    def xǁStreamǁ_count__mutmut_6(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(0) + times

    def xǁStreamǁ_count__mutmut_7(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, ) + times

    def xǁStreamǁ_count__mutmut_8(self, what: str, times: int = 1) -> None:
        """Count something odd."""
        if times:
            self.counts[what] = self.counts.get(what, 1) + times

mutants_xǁStreamǁ__init____mutmut['_mutmut_orig'] = Stream.xǁStreamǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_1'] = Stream.xǁStreamǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_2'] = Stream.xǁStreamǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_3'] = Stream.xǁStreamǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_4'] = Stream.xǁStreamǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_5'] = Stream.xǁStreamǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_6'] = Stream.xǁStreamǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_7'] = Stream.xǁStreamǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_8'] = Stream.xǁStreamǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_9'] = Stream.xǁStreamǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_10'] = Stream.xǁStreamǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_11'] = Stream.xǁStreamǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_12'] = Stream.xǁStreamǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_13'] = Stream.xǁStreamǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_14'] = Stream.xǁStreamǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_15'] = Stream.xǁStreamǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_16'] = Stream.xǁStreamǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_17'] = Stream.xǁStreamǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_18'] = Stream.xǁStreamǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_19'] = Stream.xǁStreamǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_20'] = Stream.xǁStreamǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_21'] = Stream.xǁStreamǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_22'] = Stream.xǁStreamǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_23'] = Stream.xǁStreamǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_24'] = Stream.xǁStreamǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_25'] = Stream.xǁStreamǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_26'] = Stream.xǁStreamǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁ__init____mutmut['xǁStreamǁ__init____mutmut_27'] = Stream.xǁStreamǁ__init____mutmut_27 # type: ignore # mutmut generated

mutants_xǁStreamǁnext__mutmut['_mutmut_orig'] = Stream.xǁStreamǁnext__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_1'] = Stream.xǁStreamǁnext__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_2'] = Stream.xǁStreamǁnext__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_3'] = Stream.xǁStreamǁnext__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_4'] = Stream.xǁStreamǁnext__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_5'] = Stream.xǁStreamǁnext__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_6'] = Stream.xǁStreamǁnext__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_7'] = Stream.xǁStreamǁnext__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_8'] = Stream.xǁStreamǁnext__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_9'] = Stream.xǁStreamǁnext__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_10'] = Stream.xǁStreamǁnext__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_11'] = Stream.xǁStreamǁnext__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_12'] = Stream.xǁStreamǁnext__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_13'] = Stream.xǁStreamǁnext__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁnext__mutmut['xǁStreamǁnext__mutmut_14'] = Stream.xǁStreamǁnext__mutmut_14 # type: ignore # mutmut generated

mutants_xǁStreamǁstatus__mutmut['_mutmut_orig'] = Stream.xǁStreamǁstatus__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_1'] = Stream.xǁStreamǁstatus__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_2'] = Stream.xǁStreamǁstatus__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_3'] = Stream.xǁStreamǁstatus__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_4'] = Stream.xǁStreamǁstatus__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_5'] = Stream.xǁStreamǁstatus__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_6'] = Stream.xǁStreamǁstatus__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_7'] = Stream.xǁStreamǁstatus__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁstatus__mutmut['xǁStreamǁstatus__mutmut_8'] = Stream.xǁStreamǁstatus__mutmut_8 # type: ignore # mutmut generated

mutants_xǁStreamǁadopt__mutmut['_mutmut_orig'] = Stream.xǁStreamǁadopt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_1'] = Stream.xǁStreamǁadopt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_2'] = Stream.xǁStreamǁadopt__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_3'] = Stream.xǁStreamǁadopt__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_4'] = Stream.xǁStreamǁadopt__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_5'] = Stream.xǁStreamǁadopt__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_6'] = Stream.xǁStreamǁadopt__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_7'] = Stream.xǁStreamǁadopt__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁadopt__mutmut['xǁStreamǁadopt__mutmut_8'] = Stream.xǁStreamǁadopt__mutmut_8 # type: ignore # mutmut generated

mutants_xǁStreamǁlisted__mutmut['_mutmut_orig'] = Stream.xǁStreamǁlisted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_1'] = Stream.xǁStreamǁlisted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_2'] = Stream.xǁStreamǁlisted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_3'] = Stream.xǁStreamǁlisted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_4'] = Stream.xǁStreamǁlisted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_5'] = Stream.xǁStreamǁlisted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_6'] = Stream.xǁStreamǁlisted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_7'] = Stream.xǁStreamǁlisted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_8'] = Stream.xǁStreamǁlisted__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_9'] = Stream.xǁStreamǁlisted__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_10'] = Stream.xǁStreamǁlisted__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_11'] = Stream.xǁStreamǁlisted__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_12'] = Stream.xǁStreamǁlisted__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_13'] = Stream.xǁStreamǁlisted__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_14'] = Stream.xǁStreamǁlisted__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_15'] = Stream.xǁStreamǁlisted__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_16'] = Stream.xǁStreamǁlisted__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_17'] = Stream.xǁStreamǁlisted__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_18'] = Stream.xǁStreamǁlisted__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_19'] = Stream.xǁStreamǁlisted__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_20'] = Stream.xǁStreamǁlisted__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_21'] = Stream.xǁStreamǁlisted__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_22'] = Stream.xǁStreamǁlisted__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_23'] = Stream.xǁStreamǁlisted__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_24'] = Stream.xǁStreamǁlisted__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_25'] = Stream.xǁStreamǁlisted__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_26'] = Stream.xǁStreamǁlisted__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_27'] = Stream.xǁStreamǁlisted__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_28'] = Stream.xǁStreamǁlisted__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_29'] = Stream.xǁStreamǁlisted__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_30'] = Stream.xǁStreamǁlisted__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_31'] = Stream.xǁStreamǁlisted__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_32'] = Stream.xǁStreamǁlisted__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_33'] = Stream.xǁStreamǁlisted__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_34'] = Stream.xǁStreamǁlisted__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_35'] = Stream.xǁStreamǁlisted__mutmut_35 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_36'] = Stream.xǁStreamǁlisted__mutmut_36 # type: ignore # mutmut generated
mutants_xǁStreamǁlisted__mutmut['xǁStreamǁlisted__mutmut_37'] = Stream.xǁStreamǁlisted__mutmut_37 # type: ignore # mutmut generated

mutants_xǁStreamǁ_finish__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_finish__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_1'] = Stream.xǁStreamǁ_finish__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_2'] = Stream.xǁStreamǁ_finish__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_3'] = Stream.xǁStreamǁ_finish__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_4'] = Stream.xǁStreamǁ_finish__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_5'] = Stream.xǁStreamǁ_finish__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_6'] = Stream.xǁStreamǁ_finish__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_7'] = Stream.xǁStreamǁ_finish__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_8'] = Stream.xǁStreamǁ_finish__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_9'] = Stream.xǁStreamǁ_finish__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_10'] = Stream.xǁStreamǁ_finish__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_11'] = Stream.xǁStreamǁ_finish__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_12'] = Stream.xǁStreamǁ_finish__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_13'] = Stream.xǁStreamǁ_finish__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_14'] = Stream.xǁStreamǁ_finish__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_15'] = Stream.xǁStreamǁ_finish__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_16'] = Stream.xǁStreamǁ_finish__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_17'] = Stream.xǁStreamǁ_finish__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_18'] = Stream.xǁStreamǁ_finish__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_19'] = Stream.xǁStreamǁ_finish__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_20'] = Stream.xǁStreamǁ_finish__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_21'] = Stream.xǁStreamǁ_finish__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_22'] = Stream.xǁStreamǁ_finish__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_23'] = Stream.xǁStreamǁ_finish__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_24'] = Stream.xǁStreamǁ_finish__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_25'] = Stream.xǁStreamǁ_finish__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_26'] = Stream.xǁStreamǁ_finish__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_27'] = Stream.xǁStreamǁ_finish__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_28'] = Stream.xǁStreamǁ_finish__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_29'] = Stream.xǁStreamǁ_finish__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_30'] = Stream.xǁStreamǁ_finish__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_31'] = Stream.xǁStreamǁ_finish__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁ_finish__mutmut['xǁStreamǁ_finish__mutmut_32'] = Stream.xǁStreamǁ_finish__mutmut_32 # type: ignore # mutmut generated

mutants_xǁStreamǁ_refused_list__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_refused_list__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_1'] = Stream.xǁStreamǁ_refused_list__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_2'] = Stream.xǁStreamǁ_refused_list__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_3'] = Stream.xǁStreamǁ_refused_list__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_4'] = Stream.xǁStreamǁ_refused_list__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_5'] = Stream.xǁStreamǁ_refused_list__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_6'] = Stream.xǁStreamǁ_refused_list__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_7'] = Stream.xǁStreamǁ_refused_list__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_8'] = Stream.xǁStreamǁ_refused_list__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_9'] = Stream.xǁStreamǁ_refused_list__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_10'] = Stream.xǁStreamǁ_refused_list__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_11'] = Stream.xǁStreamǁ_refused_list__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_12'] = Stream.xǁStreamǁ_refused_list__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_13'] = Stream.xǁStreamǁ_refused_list__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_14'] = Stream.xǁStreamǁ_refused_list__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_15'] = Stream.xǁStreamǁ_refused_list__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_16'] = Stream.xǁStreamǁ_refused_list__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_17'] = Stream.xǁStreamǁ_refused_list__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_18'] = Stream.xǁStreamǁ_refused_list__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_19'] = Stream.xǁStreamǁ_refused_list__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_20'] = Stream.xǁStreamǁ_refused_list__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_21'] = Stream.xǁStreamǁ_refused_list__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_22'] = Stream.xǁStreamǁ_refused_list__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_23'] = Stream.xǁStreamǁ_refused_list__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_24'] = Stream.xǁStreamǁ_refused_list__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_25'] = Stream.xǁStreamǁ_refused_list__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_26'] = Stream.xǁStreamǁ_refused_list__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_27'] = Stream.xǁStreamǁ_refused_list__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_28'] = Stream.xǁStreamǁ_refused_list__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_29'] = Stream.xǁStreamǁ_refused_list__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_30'] = Stream.xǁStreamǁ_refused_list__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_31'] = Stream.xǁStreamǁ_refused_list__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_32'] = Stream.xǁStreamǁ_refused_list__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_33'] = Stream.xǁStreamǁ_refused_list__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_34'] = Stream.xǁStreamǁ_refused_list__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_35'] = Stream.xǁStreamǁ_refused_list__mutmut_35 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_36'] = Stream.xǁStreamǁ_refused_list__mutmut_36 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_37'] = Stream.xǁStreamǁ_refused_list__mutmut_37 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_38'] = Stream.xǁStreamǁ_refused_list__mutmut_38 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_39'] = Stream.xǁStreamǁ_refused_list__mutmut_39 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_40'] = Stream.xǁStreamǁ_refused_list__mutmut_40 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_41'] = Stream.xǁStreamǁ_refused_list__mutmut_41 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_42'] = Stream.xǁStreamǁ_refused_list__mutmut_42 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_43'] = Stream.xǁStreamǁ_refused_list__mutmut_43 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_44'] = Stream.xǁStreamǁ_refused_list__mutmut_44 # type: ignore # mutmut generated
mutants_xǁStreamǁ_refused_list__mutmut['xǁStreamǁ_refused_list__mutmut_45'] = Stream.xǁStreamǁ_refused_list__mutmut_45 # type: ignore # mutmut generated

mutants_xǁStreamǁ_relist__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_relist__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_relist__mutmut['xǁStreamǁ_relist__mutmut_1'] = Stream.xǁStreamǁ_relist__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_relist__mutmut['xǁStreamǁ_relist__mutmut_2'] = Stream.xǁStreamǁ_relist__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_relist__mutmut['xǁStreamǁ_relist__mutmut_3'] = Stream.xǁStreamǁ_relist__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_relist__mutmut['xǁStreamǁ_relist__mutmut_4'] = Stream.xǁStreamǁ_relist__mutmut_4 # type: ignore # mutmut generated

mutants_xǁStreamǁ_doubt__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_doubt__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_doubt__mutmut['xǁStreamǁ_doubt__mutmut_1'] = Stream.xǁStreamǁ_doubt__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_doubt__mutmut['xǁStreamǁ_doubt__mutmut_2'] = Stream.xǁStreamǁ_doubt__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_doubt__mutmut['xǁStreamǁ_doubt__mutmut_3'] = Stream.xǁStreamǁ_doubt__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_doubt__mutmut['xǁStreamǁ_doubt__mutmut_4'] = Stream.xǁStreamǁ_doubt__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_doubt__mutmut['xǁStreamǁ_doubt__mutmut_5'] = Stream.xǁStreamǁ_doubt__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_doubt__mutmut['xǁStreamǁ_doubt__mutmut_6'] = Stream.xǁStreamǁ_doubt__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStreamǁ_watch__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_watch__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_1'] = Stream.xǁStreamǁ_watch__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_2'] = Stream.xǁStreamǁ_watch__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_3'] = Stream.xǁStreamǁ_watch__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_4'] = Stream.xǁStreamǁ_watch__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_5'] = Stream.xǁStreamǁ_watch__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_6'] = Stream.xǁStreamǁ_watch__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_7'] = Stream.xǁStreamǁ_watch__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_8'] = Stream.xǁStreamǁ_watch__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_9'] = Stream.xǁStreamǁ_watch__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_10'] = Stream.xǁStreamǁ_watch__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_11'] = Stream.xǁStreamǁ_watch__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_12'] = Stream.xǁStreamǁ_watch__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_13'] = Stream.xǁStreamǁ_watch__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_14'] = Stream.xǁStreamǁ_watch__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_15'] = Stream.xǁStreamǁ_watch__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_16'] = Stream.xǁStreamǁ_watch__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_17'] = Stream.xǁStreamǁ_watch__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_18'] = Stream.xǁStreamǁ_watch__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_19'] = Stream.xǁStreamǁ_watch__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_20'] = Stream.xǁStreamǁ_watch__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_21'] = Stream.xǁStreamǁ_watch__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_22'] = Stream.xǁStreamǁ_watch__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_23'] = Stream.xǁStreamǁ_watch__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_24'] = Stream.xǁStreamǁ_watch__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁ_watch__mutmut['xǁStreamǁ_watch__mutmut_25'] = Stream.xǁStreamǁ_watch__mutmut_25 # type: ignore # mutmut generated

mutants_xǁStreamǁopened__mutmut['_mutmut_orig'] = Stream.xǁStreamǁopened__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁopened__mutmut['xǁStreamǁopened__mutmut_1'] = Stream.xǁStreamǁopened__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁopened__mutmut['xǁStreamǁopened__mutmut_2'] = Stream.xǁStreamǁopened__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁopened__mutmut['xǁStreamǁopened__mutmut_3'] = Stream.xǁStreamǁopened__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁopened__mutmut['xǁStreamǁopened__mutmut_4'] = Stream.xǁStreamǁopened__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁopened__mutmut['xǁStreamǁopened__mutmut_5'] = Stream.xǁStreamǁopened__mutmut_5 # type: ignore # mutmut generated

mutants_xǁStreamǁrefused__mutmut['_mutmut_orig'] = Stream.xǁStreamǁrefused__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_1'] = Stream.xǁStreamǁrefused__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_2'] = Stream.xǁStreamǁrefused__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_3'] = Stream.xǁStreamǁrefused__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_4'] = Stream.xǁStreamǁrefused__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_5'] = Stream.xǁStreamǁrefused__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_6'] = Stream.xǁStreamǁrefused__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_7'] = Stream.xǁStreamǁrefused__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_8'] = Stream.xǁStreamǁrefused__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_9'] = Stream.xǁStreamǁrefused__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_10'] = Stream.xǁStreamǁrefused__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_11'] = Stream.xǁStreamǁrefused__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_12'] = Stream.xǁStreamǁrefused__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_13'] = Stream.xǁStreamǁrefused__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_14'] = Stream.xǁStreamǁrefused__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_15'] = Stream.xǁStreamǁrefused__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_16'] = Stream.xǁStreamǁrefused__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_17'] = Stream.xǁStreamǁrefused__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_18'] = Stream.xǁStreamǁrefused__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_19'] = Stream.xǁStreamǁrefused__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_20'] = Stream.xǁStreamǁrefused__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_21'] = Stream.xǁStreamǁrefused__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_22'] = Stream.xǁStreamǁrefused__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_23'] = Stream.xǁStreamǁrefused__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_24'] = Stream.xǁStreamǁrefused__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_25'] = Stream.xǁStreamǁrefused__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_26'] = Stream.xǁStreamǁrefused__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_27'] = Stream.xǁStreamǁrefused__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_28'] = Stream.xǁStreamǁrefused__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_29'] = Stream.xǁStreamǁrefused__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_30'] = Stream.xǁStreamǁrefused__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_31'] = Stream.xǁStreamǁrefused__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_32'] = Stream.xǁStreamǁrefused__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_33'] = Stream.xǁStreamǁrefused__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_34'] = Stream.xǁStreamǁrefused__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_35'] = Stream.xǁStreamǁrefused__mutmut_35 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_36'] = Stream.xǁStreamǁrefused__mutmut_36 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_37'] = Stream.xǁStreamǁrefused__mutmut_37 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_38'] = Stream.xǁStreamǁrefused__mutmut_38 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_39'] = Stream.xǁStreamǁrefused__mutmut_39 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_40'] = Stream.xǁStreamǁrefused__mutmut_40 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_41'] = Stream.xǁStreamǁrefused__mutmut_41 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_42'] = Stream.xǁStreamǁrefused__mutmut_42 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_43'] = Stream.xǁStreamǁrefused__mutmut_43 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_44'] = Stream.xǁStreamǁrefused__mutmut_44 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_45'] = Stream.xǁStreamǁrefused__mutmut_45 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_46'] = Stream.xǁStreamǁrefused__mutmut_46 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_47'] = Stream.xǁStreamǁrefused__mutmut_47 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_48'] = Stream.xǁStreamǁrefused__mutmut_48 # type: ignore # mutmut generated
mutants_xǁStreamǁrefused__mutmut['xǁStreamǁrefused__mutmut_49'] = Stream.xǁStreamǁrefused__mutmut_49 # type: ignore # mutmut generated

mutants_xǁStreamǁfeed__mutmut['_mutmut_orig'] = Stream.xǁStreamǁfeed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_1'] = Stream.xǁStreamǁfeed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_2'] = Stream.xǁStreamǁfeed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_3'] = Stream.xǁStreamǁfeed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_4'] = Stream.xǁStreamǁfeed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_5'] = Stream.xǁStreamǁfeed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_6'] = Stream.xǁStreamǁfeed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_7'] = Stream.xǁStreamǁfeed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_8'] = Stream.xǁStreamǁfeed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_9'] = Stream.xǁStreamǁfeed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_10'] = Stream.xǁStreamǁfeed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_11'] = Stream.xǁStreamǁfeed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_12'] = Stream.xǁStreamǁfeed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_13'] = Stream.xǁStreamǁfeed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_14'] = Stream.xǁStreamǁfeed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_15'] = Stream.xǁStreamǁfeed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_16'] = Stream.xǁStreamǁfeed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_17'] = Stream.xǁStreamǁfeed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_18'] = Stream.xǁStreamǁfeed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_19'] = Stream.xǁStreamǁfeed__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_20'] = Stream.xǁStreamǁfeed__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁfeed__mutmut['xǁStreamǁfeed__mutmut_21'] = Stream.xǁStreamǁfeed__mutmut_21 # type: ignore # mutmut generated

mutants_xǁStreamǁtoo_long__mutmut['_mutmut_orig'] = Stream.xǁStreamǁtoo_long__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_1'] = Stream.xǁStreamǁtoo_long__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_2'] = Stream.xǁStreamǁtoo_long__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_3'] = Stream.xǁStreamǁtoo_long__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_4'] = Stream.xǁStreamǁtoo_long__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_5'] = Stream.xǁStreamǁtoo_long__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_6'] = Stream.xǁStreamǁtoo_long__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_7'] = Stream.xǁStreamǁtoo_long__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_8'] = Stream.xǁStreamǁtoo_long__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁtoo_long__mutmut['xǁStreamǁtoo_long__mutmut_9'] = Stream.xǁStreamǁtoo_long__mutmut_9 # type: ignore # mutmut generated

mutants_xǁStreamǁended__mutmut['_mutmut_orig'] = Stream.xǁStreamǁended__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_1'] = Stream.xǁStreamǁended__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_2'] = Stream.xǁStreamǁended__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_3'] = Stream.xǁStreamǁended__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_4'] = Stream.xǁStreamǁended__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_5'] = Stream.xǁStreamǁended__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_6'] = Stream.xǁStreamǁended__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_7'] = Stream.xǁStreamǁended__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_8'] = Stream.xǁStreamǁended__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_9'] = Stream.xǁStreamǁended__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_10'] = Stream.xǁStreamǁended__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_11'] = Stream.xǁStreamǁended__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_12'] = Stream.xǁStreamǁended__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_13'] = Stream.xǁStreamǁended__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_14'] = Stream.xǁStreamǁended__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_15'] = Stream.xǁStreamǁended__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_16'] = Stream.xǁStreamǁended__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_17'] = Stream.xǁStreamǁended__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_18'] = Stream.xǁStreamǁended__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_19'] = Stream.xǁStreamǁended__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_20'] = Stream.xǁStreamǁended__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_21'] = Stream.xǁStreamǁended__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_22'] = Stream.xǁStreamǁended__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_23'] = Stream.xǁStreamǁended__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_24'] = Stream.xǁStreamǁended__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁended__mutmut['xǁStreamǁended__mutmut_25'] = Stream.xǁStreamǁended__mutmut_25 # type: ignore # mutmut generated

mutants_xǁStreamǁfailed__mutmut['_mutmut_orig'] = Stream.xǁStreamǁfailed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_1'] = Stream.xǁStreamǁfailed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_2'] = Stream.xǁStreamǁfailed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_3'] = Stream.xǁStreamǁfailed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_4'] = Stream.xǁStreamǁfailed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_5'] = Stream.xǁStreamǁfailed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_6'] = Stream.xǁStreamǁfailed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_7'] = Stream.xǁStreamǁfailed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_8'] = Stream.xǁStreamǁfailed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_9'] = Stream.xǁStreamǁfailed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_10'] = Stream.xǁStreamǁfailed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁfailed__mutmut['xǁStreamǁfailed__mutmut_11'] = Stream.xǁStreamǁfailed__mutmut_11 # type: ignore # mutmut generated

mutants_xǁStreamǁsilent__mutmut['_mutmut_orig'] = Stream.xǁStreamǁsilent__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_1'] = Stream.xǁStreamǁsilent__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_2'] = Stream.xǁStreamǁsilent__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_3'] = Stream.xǁStreamǁsilent__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_4'] = Stream.xǁStreamǁsilent__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_5'] = Stream.xǁStreamǁsilent__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_6'] = Stream.xǁStreamǁsilent__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_7'] = Stream.xǁStreamǁsilent__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_8'] = Stream.xǁStreamǁsilent__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_9'] = Stream.xǁStreamǁsilent__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_10'] = Stream.xǁStreamǁsilent__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_11'] = Stream.xǁStreamǁsilent__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_12'] = Stream.xǁStreamǁsilent__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_13'] = Stream.xǁStreamǁsilent__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_14'] = Stream.xǁStreamǁsilent__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_15'] = Stream.xǁStreamǁsilent__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_16'] = Stream.xǁStreamǁsilent__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_17'] = Stream.xǁStreamǁsilent__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_18'] = Stream.xǁStreamǁsilent__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_19'] = Stream.xǁStreamǁsilent__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_20'] = Stream.xǁStreamǁsilent__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_21'] = Stream.xǁStreamǁsilent__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_22'] = Stream.xǁStreamǁsilent__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_23'] = Stream.xǁStreamǁsilent__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_24'] = Stream.xǁStreamǁsilent__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_25'] = Stream.xǁStreamǁsilent__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_26'] = Stream.xǁStreamǁsilent__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_27'] = Stream.xǁStreamǁsilent__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_28'] = Stream.xǁStreamǁsilent__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_29'] = Stream.xǁStreamǁsilent__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_30'] = Stream.xǁStreamǁsilent__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_31'] = Stream.xǁStreamǁsilent__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_32'] = Stream.xǁStreamǁsilent__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_33'] = Stream.xǁStreamǁsilent__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_34'] = Stream.xǁStreamǁsilent__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStreamǁsilent__mutmut['xǁStreamǁsilent__mutmut_35'] = Stream.xǁStreamǁsilent__mutmut_35 # type: ignore # mutmut generated

mutants_xǁStreamǁunauthorised__mutmut['_mutmut_orig'] = Stream.xǁStreamǁunauthorised__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁunauthorised__mutmut['xǁStreamǁunauthorised__mutmut_1'] = Stream.xǁStreamǁunauthorised__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁunauthorised__mutmut['xǁStreamǁunauthorised__mutmut_2'] = Stream.xǁStreamǁunauthorised__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁunauthorised__mutmut['xǁStreamǁunauthorised__mutmut_3'] = Stream.xǁStreamǁunauthorised__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁunauthorised__mutmut['xǁStreamǁunauthorised__mutmut_4'] = Stream.xǁStreamǁunauthorised__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁunauthorised__mutmut['xǁStreamǁunauthorised__mutmut_5'] = Stream.xǁStreamǁunauthorised__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁunauthorised__mutmut['xǁStreamǁunauthorised__mutmut_6'] = Stream.xǁStreamǁunauthorised__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStreamǁprobed__mutmut['_mutmut_orig'] = Stream.xǁStreamǁprobed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_1'] = Stream.xǁStreamǁprobed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_2'] = Stream.xǁStreamǁprobed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_3'] = Stream.xǁStreamǁprobed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_4'] = Stream.xǁStreamǁprobed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_5'] = Stream.xǁStreamǁprobed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_6'] = Stream.xǁStreamǁprobed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_7'] = Stream.xǁStreamǁprobed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_8'] = Stream.xǁStreamǁprobed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_9'] = Stream.xǁStreamǁprobed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_10'] = Stream.xǁStreamǁprobed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_11'] = Stream.xǁStreamǁprobed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_12'] = Stream.xǁStreamǁprobed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_13'] = Stream.xǁStreamǁprobed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_14'] = Stream.xǁStreamǁprobed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_15'] = Stream.xǁStreamǁprobed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_16'] = Stream.xǁStreamǁprobed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁprobed__mutmut['xǁStreamǁprobed__mutmut_17'] = Stream.xǁStreamǁprobed__mutmut_17 # type: ignore # mutmut generated

mutants_xǁStreamǁaudited__mutmut['_mutmut_orig'] = Stream.xǁStreamǁaudited__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_1'] = Stream.xǁStreamǁaudited__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_2'] = Stream.xǁStreamǁaudited__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_3'] = Stream.xǁStreamǁaudited__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_4'] = Stream.xǁStreamǁaudited__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_5'] = Stream.xǁStreamǁaudited__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_6'] = Stream.xǁStreamǁaudited__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁaudited__mutmut['xǁStreamǁaudited__mutmut_7'] = Stream.xǁStreamǁaudited__mutmut_7 # type: ignore # mutmut generated

mutants_xǁStreamǁ_compare__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_compare__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_1'] = Stream.xǁStreamǁ_compare__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_2'] = Stream.xǁStreamǁ_compare__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_3'] = Stream.xǁStreamǁ_compare__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_4'] = Stream.xǁStreamǁ_compare__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_5'] = Stream.xǁStreamǁ_compare__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_6'] = Stream.xǁStreamǁ_compare__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_7'] = Stream.xǁStreamǁ_compare__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_8'] = Stream.xǁStreamǁ_compare__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_9'] = Stream.xǁStreamǁ_compare__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_10'] = Stream.xǁStreamǁ_compare__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_11'] = Stream.xǁStreamǁ_compare__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_12'] = Stream.xǁStreamǁ_compare__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_13'] = Stream.xǁStreamǁ_compare__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_14'] = Stream.xǁStreamǁ_compare__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_15'] = Stream.xǁStreamǁ_compare__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_16'] = Stream.xǁStreamǁ_compare__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_17'] = Stream.xǁStreamǁ_compare__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_18'] = Stream.xǁStreamǁ_compare__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_19'] = Stream.xǁStreamǁ_compare__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ_compare__mutmut['xǁStreamǁ_compare__mutmut_20'] = Stream.xǁStreamǁ_compare__mutmut_20 # type: ignore # mutmut generated

mutants_xǁStreamǁwoke__mutmut['_mutmut_orig'] = Stream.xǁStreamǁwoke__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁwoke__mutmut['xǁStreamǁwoke__mutmut_1'] = Stream.xǁStreamǁwoke__mutmut_1 # type: ignore # mutmut generated

mutants_xǁStreamǁ_event__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_event__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_1'] = Stream.xǁStreamǁ_event__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_2'] = Stream.xǁStreamǁ_event__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_3'] = Stream.xǁStreamǁ_event__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_4'] = Stream.xǁStreamǁ_event__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_5'] = Stream.xǁStreamǁ_event__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_6'] = Stream.xǁStreamǁ_event__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_7'] = Stream.xǁStreamǁ_event__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_8'] = Stream.xǁStreamǁ_event__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_9'] = Stream.xǁStreamǁ_event__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_10'] = Stream.xǁStreamǁ_event__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_11'] = Stream.xǁStreamǁ_event__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_12'] = Stream.xǁStreamǁ_event__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_13'] = Stream.xǁStreamǁ_event__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_14'] = Stream.xǁStreamǁ_event__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_15'] = Stream.xǁStreamǁ_event__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_16'] = Stream.xǁStreamǁ_event__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_17'] = Stream.xǁStreamǁ_event__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_18'] = Stream.xǁStreamǁ_event__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_19'] = Stream.xǁStreamǁ_event__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_20'] = Stream.xǁStreamǁ_event__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_21'] = Stream.xǁStreamǁ_event__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_22'] = Stream.xǁStreamǁ_event__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_23'] = Stream.xǁStreamǁ_event__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_24'] = Stream.xǁStreamǁ_event__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_25'] = Stream.xǁStreamǁ_event__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_26'] = Stream.xǁStreamǁ_event__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_27'] = Stream.xǁStreamǁ_event__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_28'] = Stream.xǁStreamǁ_event__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_29'] = Stream.xǁStreamǁ_event__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_30'] = Stream.xǁStreamǁ_event__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_31'] = Stream.xǁStreamǁ_event__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_32'] = Stream.xǁStreamǁ_event__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_33'] = Stream.xǁStreamǁ_event__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_34'] = Stream.xǁStreamǁ_event__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_35'] = Stream.xǁStreamǁ_event__mutmut_35 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_36'] = Stream.xǁStreamǁ_event__mutmut_36 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_37'] = Stream.xǁStreamǁ_event__mutmut_37 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_38'] = Stream.xǁStreamǁ_event__mutmut_38 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_39'] = Stream.xǁStreamǁ_event__mutmut_39 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_40'] = Stream.xǁStreamǁ_event__mutmut_40 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_41'] = Stream.xǁStreamǁ_event__mutmut_41 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_42'] = Stream.xǁStreamǁ_event__mutmut_42 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_43'] = Stream.xǁStreamǁ_event__mutmut_43 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_44'] = Stream.xǁStreamǁ_event__mutmut_44 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_45'] = Stream.xǁStreamǁ_event__mutmut_45 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_46'] = Stream.xǁStreamǁ_event__mutmut_46 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_47'] = Stream.xǁStreamǁ_event__mutmut_47 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_48'] = Stream.xǁStreamǁ_event__mutmut_48 # type: ignore # mutmut generated
mutants_xǁStreamǁ_event__mutmut['xǁStreamǁ_event__mutmut_49'] = Stream.xǁStreamǁ_event__mutmut_49 # type: ignore # mutmut generated

mutants_xǁStreamǁ_mark__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_mark__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_1'] = Stream.xǁStreamǁ_mark__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_2'] = Stream.xǁStreamǁ_mark__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_3'] = Stream.xǁStreamǁ_mark__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_4'] = Stream.xǁStreamǁ_mark__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_5'] = Stream.xǁStreamǁ_mark__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_6'] = Stream.xǁStreamǁ_mark__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_7'] = Stream.xǁStreamǁ_mark__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_8'] = Stream.xǁStreamǁ_mark__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_9'] = Stream.xǁStreamǁ_mark__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_10'] = Stream.xǁStreamǁ_mark__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_11'] = Stream.xǁStreamǁ_mark__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_mark__mutmut['xǁStreamǁ_mark__mutmut_12'] = Stream.xǁStreamǁ_mark__mutmut_12 # type: ignore # mutmut generated

mutants_xǁStreamǁ_advance__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_advance__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_1'] = Stream.xǁStreamǁ_advance__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_2'] = Stream.xǁStreamǁ_advance__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_3'] = Stream.xǁStreamǁ_advance__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_4'] = Stream.xǁStreamǁ_advance__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_5'] = Stream.xǁStreamǁ_advance__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_6'] = Stream.xǁStreamǁ_advance__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_advance__mutmut['xǁStreamǁ_advance__mutmut_7'] = Stream.xǁStreamǁ_advance__mutmut_7 # type: ignore # mutmut generated

mutants_xǁStreamǁ_error__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_error__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_1'] = Stream.xǁStreamǁ_error__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_2'] = Stream.xǁStreamǁ_error__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_3'] = Stream.xǁStreamǁ_error__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_4'] = Stream.xǁStreamǁ_error__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_5'] = Stream.xǁStreamǁ_error__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_6'] = Stream.xǁStreamǁ_error__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_7'] = Stream.xǁStreamǁ_error__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_8'] = Stream.xǁStreamǁ_error__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_9'] = Stream.xǁStreamǁ_error__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_10'] = Stream.xǁStreamǁ_error__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_11'] = Stream.xǁStreamǁ_error__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_12'] = Stream.xǁStreamǁ_error__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_13'] = Stream.xǁStreamǁ_error__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_14'] = Stream.xǁStreamǁ_error__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_15'] = Stream.xǁStreamǁ_error__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_16'] = Stream.xǁStreamǁ_error__mutmut_16 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_17'] = Stream.xǁStreamǁ_error__mutmut_17 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_18'] = Stream.xǁStreamǁ_error__mutmut_18 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_19'] = Stream.xǁStreamǁ_error__mutmut_19 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_20'] = Stream.xǁStreamǁ_error__mutmut_20 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_21'] = Stream.xǁStreamǁ_error__mutmut_21 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_22'] = Stream.xǁStreamǁ_error__mutmut_22 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_23'] = Stream.xǁStreamǁ_error__mutmut_23 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_24'] = Stream.xǁStreamǁ_error__mutmut_24 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_25'] = Stream.xǁStreamǁ_error__mutmut_25 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_26'] = Stream.xǁStreamǁ_error__mutmut_26 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_27'] = Stream.xǁStreamǁ_error__mutmut_27 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_28'] = Stream.xǁStreamǁ_error__mutmut_28 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_29'] = Stream.xǁStreamǁ_error__mutmut_29 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_30'] = Stream.xǁStreamǁ_error__mutmut_30 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_31'] = Stream.xǁStreamǁ_error__mutmut_31 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_32'] = Stream.xǁStreamǁ_error__mutmut_32 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_33'] = Stream.xǁStreamǁ_error__mutmut_33 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_34'] = Stream.xǁStreamǁ_error__mutmut_34 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_35'] = Stream.xǁStreamǁ_error__mutmut_35 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_36'] = Stream.xǁStreamǁ_error__mutmut_36 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_37'] = Stream.xǁStreamǁ_error__mutmut_37 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_38'] = Stream.xǁStreamǁ_error__mutmut_38 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_39'] = Stream.xǁStreamǁ_error__mutmut_39 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_40'] = Stream.xǁStreamǁ_error__mutmut_40 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_41'] = Stream.xǁStreamǁ_error__mutmut_41 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_42'] = Stream.xǁStreamǁ_error__mutmut_42 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_43'] = Stream.xǁStreamǁ_error__mutmut_43 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_44'] = Stream.xǁStreamǁ_error__mutmut_44 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_45'] = Stream.xǁStreamǁ_error__mutmut_45 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_46'] = Stream.xǁStreamǁ_error__mutmut_46 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_47'] = Stream.xǁStreamǁ_error__mutmut_47 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_48'] = Stream.xǁStreamǁ_error__mutmut_48 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_49'] = Stream.xǁStreamǁ_error__mutmut_49 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_50'] = Stream.xǁStreamǁ_error__mutmut_50 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_51'] = Stream.xǁStreamǁ_error__mutmut_51 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_52'] = Stream.xǁStreamǁ_error__mutmut_52 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_53'] = Stream.xǁStreamǁ_error__mutmut_53 # type: ignore # mutmut generated
mutants_xǁStreamǁ_error__mutmut['xǁStreamǁ_error__mutmut_54'] = Stream.xǁStreamǁ_error__mutmut_54 # type: ignore # mutmut generated

mutants_xǁStreamǁ_stumble__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_stumble__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_stumble__mutmut['xǁStreamǁ_stumble__mutmut_1'] = Stream.xǁStreamǁ_stumble__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_stumble__mutmut['xǁStreamǁ_stumble__mutmut_2'] = Stream.xǁStreamǁ_stumble__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_stumble__mutmut['xǁStreamǁ_stumble__mutmut_3'] = Stream.xǁStreamǁ_stumble__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_stumble__mutmut['xǁStreamǁ_stumble__mutmut_4'] = Stream.xǁStreamǁ_stumble__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_stumble__mutmut['xǁStreamǁ_stumble__mutmut_5'] = Stream.xǁStreamǁ_stumble__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_stumble__mutmut['xǁStreamǁ_stumble__mutmut_6'] = Stream.xǁStreamǁ_stumble__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStreamǁ_garbled__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_garbled__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_1'] = Stream.xǁStreamǁ_garbled__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_2'] = Stream.xǁStreamǁ_garbled__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_3'] = Stream.xǁStreamǁ_garbled__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_4'] = Stream.xǁStreamǁ_garbled__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_5'] = Stream.xǁStreamǁ_garbled__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_6'] = Stream.xǁStreamǁ_garbled__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_7'] = Stream.xǁStreamǁ_garbled__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_8'] = Stream.xǁStreamǁ_garbled__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_9'] = Stream.xǁStreamǁ_garbled__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_10'] = Stream.xǁStreamǁ_garbled__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_11'] = Stream.xǁStreamǁ_garbled__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_12'] = Stream.xǁStreamǁ_garbled__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_13'] = Stream.xǁStreamǁ_garbled__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_14'] = Stream.xǁStreamǁ_garbled__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_15'] = Stream.xǁStreamǁ_garbled__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_garbled__mutmut['xǁStreamǁ_garbled__mutmut_16'] = Stream.xǁStreamǁ_garbled__mutmut_16 # type: ignore # mutmut generated

mutants_xǁStreamǁ_verify__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_verify__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_1'] = Stream.xǁStreamǁ_verify__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_2'] = Stream.xǁStreamǁ_verify__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_3'] = Stream.xǁStreamǁ_verify__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_4'] = Stream.xǁStreamǁ_verify__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_5'] = Stream.xǁStreamǁ_verify__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_6'] = Stream.xǁStreamǁ_verify__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_verify__mutmut['xǁStreamǁ_verify__mutmut_7'] = Stream.xǁStreamǁ_verify__mutmut_7 # type: ignore # mutmut generated

mutants_xǁStreamǁ_drop_and_list__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_drop_and_list__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_drop_and_list__mutmut['xǁStreamǁ_drop_and_list__mutmut_1'] = Stream.xǁStreamǁ_drop_and_list__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_drop_and_list__mutmut['xǁStreamǁ_drop_and_list__mutmut_2'] = Stream.xǁStreamǁ_drop_and_list__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_drop_and_list__mutmut['xǁStreamǁ_drop_and_list__mutmut_3'] = Stream.xǁStreamǁ_drop_and_list__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_drop_and_list__mutmut['xǁStreamǁ_drop_and_list__mutmut_4'] = Stream.xǁStreamǁ_drop_and_list__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_drop_and_list__mutmut['xǁStreamǁ_drop_and_list__mutmut_5'] = Stream.xǁStreamǁ_drop_and_list__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_drop_and_list__mutmut['xǁStreamǁ_drop_and_list__mutmut_6'] = Stream.xǁStreamǁ_drop_and_list__mutmut_6 # type: ignore # mutmut generated

mutants_xǁStreamǁ_hear__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_hear__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_hear__mutmut['xǁStreamǁ_hear__mutmut_1'] = Stream.xǁStreamǁ_hear__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_hear__mutmut['xǁStreamǁ_hear__mutmut_2'] = Stream.xǁStreamǁ_hear__mutmut_2 # type: ignore # mutmut generated

mutants_xǁStreamǁ_live__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_live__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_1'] = Stream.xǁStreamǁ_live__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_2'] = Stream.xǁStreamǁ_live__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_3'] = Stream.xǁStreamǁ_live__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_4'] = Stream.xǁStreamǁ_live__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_5'] = Stream.xǁStreamǁ_live__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_6'] = Stream.xǁStreamǁ_live__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_7'] = Stream.xǁStreamǁ_live__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_8'] = Stream.xǁStreamǁ_live__mutmut_8 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_9'] = Stream.xǁStreamǁ_live__mutmut_9 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_10'] = Stream.xǁStreamǁ_live__mutmut_10 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_11'] = Stream.xǁStreamǁ_live__mutmut_11 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_12'] = Stream.xǁStreamǁ_live__mutmut_12 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_13'] = Stream.xǁStreamǁ_live__mutmut_13 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_14'] = Stream.xǁStreamǁ_live__mutmut_14 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_15'] = Stream.xǁStreamǁ_live__mutmut_15 # type: ignore # mutmut generated
mutants_xǁStreamǁ_live__mutmut['xǁStreamǁ_live__mutmut_16'] = Stream.xǁStreamǁ_live__mutmut_16 # type: ignore # mutmut generated

mutants_xǁStreamǁ_count__mutmut['_mutmut_orig'] = Stream.xǁStreamǁ_count__mutmut_orig # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_1'] = Stream.xǁStreamǁ_count__mutmut_1 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_2'] = Stream.xǁStreamǁ_count__mutmut_2 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_3'] = Stream.xǁStreamǁ_count__mutmut_3 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_4'] = Stream.xǁStreamǁ_count__mutmut_4 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_5'] = Stream.xǁStreamǁ_count__mutmut_5 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_6'] = Stream.xǁStreamǁ_count__mutmut_6 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_7'] = Stream.xǁStreamǁ_count__mutmut_7 # type: ignore # mutmut generated
mutants_xǁStreamǁ_count__mutmut['xǁStreamǁ_count__mutmut_8'] = Stream.xǁStreamǁ_count__mutmut_8 # type: ignore # mutmut generated
