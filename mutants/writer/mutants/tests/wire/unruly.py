"""What is done in a rule's place, where that takes more than a line."""

from collections.abc import Callable
from typing import Any

import aiohttp

from cluster.known import Known
from cluster.operations import Put, Replaced
from cluster.standing import Standing
from cluster.stream import Stream


def only_waits(self: Standing, now: float, why: str, at_least: float = 0.0) -> None:
    self.failing, self.not_before, self._reason = True, now + self._backoff.delay(now, at_least), why


def page_at_once(listed: Any) -> Any:
    def hand_on(self: Any, code: int, headers: Any, body: bytes, now: float) -> Any:
        done = listed(self, code, headers, body, now)
        half = tuple(self._paging.collected.values())
        return done or ([Replaced(half)] if half else [])

    return hand_on


def under_any_name(self: Known[Any], record: Any) -> Any:
    if self._versions.get(record.uid) == record.resource_version:
        return []
    self._versions[record.uid] = record.resource_version
    return [Put(record)]


def strangers_only(known: bool) -> Callable[[Any], Any]:
    """Return what takes events of known objects alone, or of unknown ones alone."""

    def make(take: Any) -> Any:
        return lambda self, record: take(self, record) if (record.uid in self._versions) is known else []

    return make


def any_version(self: Stream[Any], version: str) -> None:
    self.version = version or self.version


def without(kinds: Callable[[str], bool]) -> Callable[[Any], Any]:
    """Return what passes over events of some types."""

    def make(take: Any) -> Any:
        def event(self: Any, one: Any, now: float, operations: Any) -> None:
            if not kinds(one.type):
                take(self, one, now, operations)

        return event

    return make


def resumes(self: Stream[Any], _said: Any, now: float) -> None:
    self.drop = True
    self.stands.fail(now, "error")


def impatient(fail: Any) -> Any:
    return lambda self, now, why, _least=0.0: fail(self, now, why)


def opens_anyway(self: Stream[Any], _code: int, _headers: Any, _body: bytes, now: float) -> None:
    self.opened(now)


def everything_is_well(self: Stream[Any], now: float, *, cut: bool = False) -> None:
    del cut
    self.stands.not_before = now + 0.01


def never_lists(silent: Any) -> Any:
    def keep(self: Any, now: float) -> None:
        silent(self, now)
        self.signs.silences = 0

    return keep


def sent_again(send: Any) -> Any:
    return lambda self, sender, *, again: send(self, sender, again=again or True)


def repeating_session(make: Any) -> Any:
    def session(*given: Any) -> aiohttp.ClientSession:
        made: aiohttp.ClientSession = make(*given)
        made._retry_connection = True
        return made

    return session
