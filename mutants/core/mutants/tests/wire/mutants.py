"""Each rule of a stream switched off, one at a time, and the checks that then must fail (reliability.md 1).

A rule whose loss no check notices is a rule that nobody holds to. Here those of lists and events, R1 to R11.
"""

import test_reflector
from checks import MACHINE, core, row, virtual
from fault_rows import (
    Garbled,
    Refused,
    Repeated,
    Throttled,
)
from mutant import Mutant, instead, put, silenced
from mutants_link import LINK_MUTANTS
from unruly import (
    any_version,
    impatient,
    only_waits,
    page_at_once,
    resumes,
    strangers_only,
    under_any_name,
    without,
)

from cluster import limits
from cluster.known import Known
from cluster.operations import ListPage, Put, Removed
from cluster.paging import Paging
from cluster.standing import Standing
from cluster.stream import Stream

OLD_EVENT = core("test_an_old_event_is_ignored_and_the_list_is_read_again")
LISTS = core("test_it_lists_first_with_a_limit_and_no_version")

EVENT_MUTANTS = (
    Mutant(
        "R1",
        "a failure leaves the state as it was",
        put(Standing, "fail", only_waits),
        (
            core("test_a_broken_link_is_stale_since_it_broke_and_says_when_it_is_tried_again"),
            virtual(test_reflector.test_a_link_that_breaks_is_resumed_with_nothing_lost),
        ),
    ),
    Mutant(
        "R1",
        "a held state is not shown",
        silenced(Standing, "hold"),
        (core("test_a_refused_identity_is_tried_again_every_30_seconds"),),
    ),
    Mutant(
        "R2",
        "the first list is the servers cache",
        put(Paging, "request", lambda self: ListPage("0", 0, self.more)),
        (LISTS,),
    ),
    Mutant(
        "R2",
        "pages are handed on one by one",
        instead(Stream, "listed", page_at_once),
        (core("test_pages_are_handed_on_as_one"), MACHINE),
    ),
    Mutant(
        "R2",
        "the cache is never asked",
        put(Paging, "begin", lambda self, _="", begin=Paging.begin: begin(self)),
        (core("test_when_the_list_hangs_the_servers_cache_is_asked_and_said_to_be_no_truth"),),
    ),
    Mutant(
        "R2",
        "the cache passes for the truth",
        put(Stream, "_live", lambda self, now, note="": self.stands.live(now, note)),
        (
            core("test_when_the_list_hangs_the_servers_cache_is_asked_and_said_to_be_no_truth"),
            MACHINE,
        ),
    ),
    Mutant(
        "R3",
        "two uids may share a name",
        put(Known, "put", under_any_name),
        (core("test_another_uid_under_the_same_name_is_another_object"),),
    ),
    Mutant(
        "R4",
        "a watch has no drawn end",
        put(limits, "WATCH", (3600, 3600)),
        (core("test_it_watches_from_the_version_of_the_list_for_a_drawn_time"), row(Refused)),
    ),
    Mutant(
        "R5",
        "events do not move the version",
        silenced(Stream, "_advance"),
        (core("test_events_change_the_store_and_move_the_version"), MACHINE),
    ),
    Mutant(
        "R5",
        "the version goes back",
        put(Stream, "_advance", any_version),
        (core("test_the_version_never_goes_back"),),
    ),
    Mutant(
        "R6",
        "changes of the unknown are dropped",
        instead(Known, "put", strangers_only(known=True)),
        (
            core("test_added_and_modified_mean_the_same_and_a_deleted_stranger_nothing"),
            MACHINE,
            row(Repeated),
        ),
    ),
    Mutant(
        "R6",
        "changes of the known are dropped",
        instead(Known, "put", strangers_only(known=False)),
        (
            core("test_added_and_modified_mean_the_same_and_a_deleted_stranger_nothing"),
            MACHINE,
            row(Repeated),
        ),
    ),
    Mutant(
        "R6",
        "the same event twice is news",
        put(Known, "put", lambda _, record: [Put(record)]),
        (core("test_the_same_event_twice_is_no_news"), MACHINE),
    ),
    Mutant(
        "R6",
        "what was never there can go",
        put(Known, "remove", lambda _, record: [Removed(record.uid)]),
        (MACHINE,),
    ),
    Mutant("R7", "an old event counts", silenced(Known, "outdated", answer=False), (OLD_EVENT, MACHINE)),
    Mutant("R7", "an old event is not verified", silenced(Stream, "_verify"), (OLD_EVENT,)),
    Mutant(
        "R8",
        "a line that is no event is passed over",
        silenced(Stream, "_garbled"),
        (
            core("test_a_line_that_is_no_event_drops_the_connection_and_resumes", b"{"),
            MACHINE,
            row(Garbled),
        ),
    ),
    Mutant(
        "R8",
        "a second bad line resumes",
        put(limits, "BAD_LINES_APART", 0.0),
        (core("test_a_second_bad_line_within_a_minute_lists_again"),),
    ),
    Mutant(
        "R9",
        "an unknown event is passed over",
        instead(
            Stream, "_event", without(lambda kind: kind not in ("BOOKMARK", "ADDED", "MODIFIED", "DELETED"))
        ),
        (core("test_an_unknown_event_is_counted_and_lists_again"), MACHINE),
    ),
    Mutant(
        "R10",
        "a bookmark moves nothing",
        silenced(Stream, "_mark"),
        (core("test_a_bookmark_moves_the_version_alone"), MACHINE),
    ),
    Mutant(
        "R10",
        "a bookmark without a version is taken",
        put(Stream, "_mark", lambda self, version: setattr(self, "version", version)),
        (core("test_a_bookmark_without_a_version_is_counted", {}),),
    ),
    Mutant(
        "R11",
        "an expired version is resumed from",
        put(Stream, "_error", resumes),
        (core("test_an_expired_version_lists_from_it_then_from_the_newest", {"reason": "Expired"}),),
    ),
    Mutant(
        "R11",
        "the servers wish to wait is not heard",
        instead(Standing, "fail", impatient),
        (core("test_a_throttled_stream_waits_as_long_as_it_is_told_and_resumes"), MACHINE, row(Throttled)),
    ),
)
"""In the order of the rules."""

MUTANTS = (*EVENT_MUTANTS, *LINK_MUTANTS)
