"""Rules R12 to R24 switched off: of the link, of silence and sleep, of what is shown and what is written."""

import asyncio
import tempfile
from functools import partial
from pathlib import Path

import test_ceiling
import test_connection
import test_reading
import test_reflector
import test_stream
import test_suspend
import test_together
import test_transport
from checks import MACHINE, awaited, core, plain, row, virtual
from fault_rows import (
    EmptyWatch,
    Forgotten,
    Gap,
    Refused,
    SignedOut,
)
from msgspec.structs import replace
from mutant import Mutant, instead, put, silenced
from unruly import (
    endless,
    everything_is_well,
    never_lists,
    opens_anyway,
    repeating_session,
    sent_again,
)

from cluster import ceiling, decoding, http_session, limits, reflector, standing, wire
from cluster import suspend as suspending
from cluster.backoff import Backoff
from cluster.comparison import Comparison
from cluster.lines import Lines
from cluster.operations import ListPage
from cluster.paging import Paging
from cluster.reflector import Reflector
from cluster.standing import Standing
from cluster.stream import Stream
from cluster.streams import Streams
from rollout.connection import StreamState


async def answer_in_time() -> None:
    async with asyncio.timeout(2.0):
        await test_transport.test_an_answer_that_takes_too_long_is_silent()


async def refused_write() -> None:
    with tempfile.TemporaryDirectory() as folder:
        await test_transport.test_a_refused_write_is_never_sent_again(Path(folder))


SILENCE = core("test_silence_closes_the_watch_and_resumes")

LINK_MUTANTS = (
    Mutant(
        "R12",
        "a refusal is read as a stream",
        put(Stream, "refused", opens_anyway),
        (virtual(test_reflector.test_a_refused_watch_reads_why), MACHINE),
    ),
    Mutant(
        "R12",
        "a refusal is read whole",
        put(reflector, "ERROR_LENGTH", 1 << 40),
        (awaited(test_reading.test_no_more_of_a_refusal_is_read_than_can_be_shown),),
    ),
    Mutant(
        "R13",
        "a refused identity is tried at once",
        put(standing, "AUTH_WAIT", 0.1),
        (core("test_a_refused_identity_is_tried_again_every_30_seconds"), MACHINE, row(SignedOut)),
    ),
    Mutant(
        "R13",
        "a denied resource is tried at once",
        put(standing, "DENIED_WAIT", 0.1),
        (core("test_a_denied_list_is_tried_again_every_minute"), MACHINE),
    ),
    Mutant(
        "R13",
        "a new credential is not shown before its time",
        silenced(reflector.Reflector, "signed_in"),
        (virtual(test_reflector.test_a_new_credential_ends_the_wait_for_one),),
    ),
    Mutant(
        "R14",
        "a watch that ends at once is resumed at once",
        put(Stream, "ended", everything_is_well),
        (core("test_a_watch_that_ends_at_once_three_times_lists_again"), row(EmptyWatch)),
    ),
    Mutant(
        "R15",
        "there is no backoff",
        put(Backoff, "delay", lambda *_: 0.05),
        (
            plain(test_stream.test_no_fault_makes_it_ask_often, "refused"),
            row(Refused),
        ),
    ),
    Mutant(
        "R15",
        "waking ends a wait that the server asked for",
        put(Standing, "woke", lambda self, now, _why="": self.reachable(now)),
        (virtual(test_reflector.test_nor_is_it_by_waking),),
    ),
    Mutant(
        "R15",
        "lists follow each other",
        put(limits, "LIST_GAP", 0.0),
        (core("test_the_gap_between_lists_begins_with_the_first_page"), MACHINE),
    ),
    Mutant(
        "R15",
        "each waits for itself when the server is back",
        silenced(Streams, "reached"),
        (virtual(test_together.test_all_are_live_as_soon_as_the_first_is_answered),),
    ),
    Mutant(
        "R15",
        "each asks anew for itself what does not last",
        put(ceiling, "RATE", 1e6),
        (
            virtual(test_ceiling.test_what_waits_for_its_turn_does_not_pass_for_live),
            virtual(test_ceiling.test_what_is_read_and_not_watched_says_how_often),
        ),
    ),
    Mutant(
        "R16",
        "silence is no death",
        put(limits, "SILENCE", 1e9),
        (
            core("test_it_watches_from_the_version_of_the_list_for_a_drawn_time"),
            virtual(test_reflector.test_a_silent_watch_is_found_out_after_75_seconds),
            row(Forgotten),
        ),
    ),
    Mutant(
        "R16",
        "a second silence resumes",
        instead(Stream, "silent", never_lists),
        (core("test_silence_twice_in_a_row_lists_the_newest"),),
    ),
    Mutant(
        "R16",
        "a server that went back is believed",
        put(Stream, "probed", lambda self, _, now: self._hear(now)),
        (core("test_a_server_that_went_back_in_time_is_listed_at_once"), MACHINE),
    ),
    Mutant(
        "R16",
        "a server without bookmarks is not probed",
        put(limits, "PROBE", None),
        (virtual(test_reflector.test_a_server_without_bookmarks_is_probed_and_given_up_when_it_fails),),
    ),
    Mutant(
        "R17",
        "sockets are as the system makes them",
        put(http_session, "_socket", None),
        (awaited(test_reading.test_the_kernel_watches_over_a_silent_connection),),
    ),
    Mutant(
        "R17",
        "an answer may take for ever",
        instead(wire, "_sender", endless),
        (awaited(answer_in_time),),
    ),
    Mutant(
        "R18",
        "a version from the future is asked for again",
        lambda patch: patch.setattr("cluster.stream.too_large", lambda _: False),
        (core("test_a_version_the_server_has_not_come_to_lists_the_newest"),),
    ),
    Mutant(
        "R18",
        "a list is paged whatever happens",
        put(Paging, "request", lambda self: ListPage(self.version, limits.PAGE, self.more)),
        (core("test_an_expired_second_page_restarts_the_list_without_a_limit"),),
    ),
    Mutant(
        "R19",
        "a line may be of any length",
        put(reflector, "Lines", partial(Lines, limit=1 << 40)),
        (virtual(test_reflector.test_a_line_without_an_end_gives_the_watch_up),),
    ),
    Mutant(
        "R20",
        "a burst is taken in one go",
        put(reflector, "SLICE", 1e9),
        (awaited(test_reading.test_a_burst_of_events_lets_the_screen_have_its_turn),),
    ),
    Mutant(
        "R20",
        "a long list is decoded in the loop",
        put(decoding, "IN_THREAD", 1 << 40),
        (awaited(test_reading.test_a_long_list_is_decoded_in_a_thread),),
    ),
    Mutant(
        "R21",
        "sleep is not noticed",
        put(suspending, "SLEPT", 1e9),
        (
            virtual(test_suspend.test_a_process_that_was_stopped_is_noticed_once),
            virtual(test_suspend.test_a_machine_that_slept_is_noticed_once),
        ),
    ),
    Mutant(
        "R21",
        "waking closes nothing",
        silenced(Reflector, "wake"),
        (
            virtual(test_reflector.test_waking_closes_what_is_open_and_resumes_at_once),
            virtual(test_reflector.test_waking_ends_a_wait),
        ),
    ),
    Mutant(
        "R22",
        "no difference is seen",
        silenced(Comparison, "differing", answer=0),
        (
            core("test_a_difference_that_the_watch_never_told_is_found_when_it_has_passed"),
            MACHINE,
            row(Gap),
        ),
    ),
    Mutant(
        "R23",
        "a denied stream counts as any other",
        lambda patch: patch.setattr(
            test_connection,
            "connection",
            lambda base, streams, summed=test_connection.connection: summed(
                base,
                [
                    replace(one, state=StreamState.AUTH) if one.state is StreamState.DENIED else one
                    for one in streams
                ],
            ),
        ),
        (plain(test_connection.test_a_denied_stream_is_named_and_does_not_count),),
    ),
    Mutant(
        "R23",
        "stale has no beginning",
        put(Standing, "stale", lambda self, _, why: vars(self).update(state=StreamState.STALE, _reason=why)),
        (SILENCE,),
    ),
    Mutant(
        "R24",
        "a write is sent again after a 401",
        instead(wire.Wire, "_send", sent_again),
        (awaited(refused_write),),
    ),
    Mutant(
        "R24",
        "a write is sent again on another connection",
        instead(wire, "new_session", repeating_session),
        (awaited(test_transport.test_a_kept_connection_that_died_is_not_used_to_send_again),),
    ),
)
"""In the order of the rules."""
