"""The rows of the fault matrix (reliability.md 3) that a server or the way to it can play, one class each."""

# ruff: noqa: ARG002  a row is handed what it may not need

import asyncio
import json
from collections.abc import Iterable, Mapping

from world import Act, Fault, Hang, Server, line, refuse, reset, status

from cluster.client import Answer

Query = Mapping[str, str]


class Refused(Fault):
    """1, 2: the API server restarts: everything open breaks, nothing connects."""

    def begin(self, server: Server) -> None:
        server.inject(server.draw.choice((None, reset())))

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        raise refuse()

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        raise refuse()


class Frozen(Fault):
    """3: the peer is dead and does not say so."""

    def begin(self, server: Server) -> None:
        server.freeze()

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        raise Hang

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        raise Hang


class Forgotten(Fault):
    """3: one connection is dropped by something between, silently; new ones work."""

    def begin(self, server: Server) -> None:
        server.freeze()


class ExpiredInStream(Fault):
    """4: an ERROR event with 410 on the open watch."""

    def begin(self, server: Server) -> None:
        server.world.compact()
        server.inject(line("ERROR", json.loads(status(410, server.draw.choice(("Expired", "Gone", ""))))))


class ExpiredAtOnce(Fault):
    """5: 410 as the answer to the watch."""

    def begin(self, server: Server) -> None:
        server.world.compact()
        server.inject(None)


class AlwaysExpired(ExpiredAtOnce):
    """5: 410 as the answer to every watch, whatever was listed before."""

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        return Answer(410, {}, status(410, "Expired"))


class EmptyWatch(Fault):
    """6: 200, and the end at once."""

    def begin(self, server: Server) -> None:
        server.inject(None)

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        return [None]


class Closing(EmptyWatch):
    """6: every watch, whether something happens or not."""

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        asyncio.get_running_loop().call_soon(server.inject, None)
        return None


class OneLine(EmptyWatch):
    """6: every watch ends after its first line, so that each looks well."""

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        bookmark = line("BOOKMARK", {"metadata": {"resourceVersion": str(version)}})
        asyncio.get_running_loop().call_soon(server.inject, bookmark, None)
        return None

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        return [lines[0], None]


class Throttled(Fault):
    """7: 429 with a Retry-After of every kind."""

    def begin(self, server: Server) -> None:
        self.value = server.draw.choice(("1", "30", "Thu, 01 Jan 2026 00:00:20 GMT", "soon", ""))
        self.body = server.draw.choice((status(429, "TooManyRequests", 5), b"too many", b""))
        server.inject(None)

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return self.watch_answer(server, 0)

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        headers = {"Retry-After": self.value, "Date": "Thu, 01 Jan 2026 00:00:00 GMT"}
        least = {"1": 1.0, "30": 30.0, "": 0.0, "soon": 0.0}.get(self.value, 20.0)
        least = max(least, 5.0 if self.body.startswith(b"{") else 0.0)
        server.waits_until = server.asked[-1] + least
        return Answer(429, headers, self.body)

    def end(self, server: Server) -> None:
        server.waits_until = 0.0


class ServerError(Fault):
    """8: 500, 502, 503, 504, with bodies of all kinds."""

    def begin(self, server: Server) -> None:
        server.inject(server.draw.choice((None, reset())))

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return self.watch_answer(server, 0)

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        code = server.draw.choice((500, 502, 503, 504))
        bodies = (b"", b"<html>bad gateway</html>", b"\x1f\x8b\x08\x00", status(code, "InternalError"))
        return Answer(code, {}, server.draw.choice(bodies))


class ErrorInStream(Fault):
    """8: an ERROR event of 500, 504 or 429 on the open watch."""

    def begin(self, server: Server) -> None:
        code = server.draw.choice((500, 504, 429, 400, 0))
        server.inject(line("ERROR", json.loads(status(code, "", server.draw.choice((0, 2))))))


class Restored(Fault):
    """9: etcd comes back from a backup: our version lies in the future, and watches from it are silent."""

    quiet = 700.0

    def begin(self, server: Server) -> None:
        server.world.restore(server.draw.randint(1, 15))
        server.inject(None)


class EtcdDown(Fault):
    """10: lists of the newest hang, those of the cache are answered."""

    lasts = (100.0, 200.0)

    def begin(self, server: Server) -> None:
        server.inject(line("ERROR", json.loads(status(410, "Expired"))))

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        if query.get("resourceVersion") != "0":
            raise Hang
        return None


class SignedOut(Fault):
    """11: 401 everywhere."""

    def begin(self, server: Server) -> None:
        server.inject(None)

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return Answer(401, {}, status(401, "Unauthorized"))

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        return Answer(401, {}, status(401, "Unauthorized"))


class Denied(SignedOut):
    """12, 13: 403 everywhere, from the next request on."""

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return Answer(403, {}, status(403, "Forbidden"))

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        return Answer(403, {}, status(403, "Forbidden"))


class WatchDenied(SignedOut):
    """12: we may list, and not watch."""

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return None

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        return Answer(403, {}, status(403, "Forbidden"))


class ListDenied(SignedOut):
    """12: we may watch, and not list."""

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return Answer(403, {}, status(403, "Forbidden"))

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        return None


class Garbled(Fault):
    """14: lines that are cut, or are none."""

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        acts: list[Act] = []
        for one in lines:
            cut = server.draw.randrange(1, len(one))
            garbage = (b"garbage\n", b"\0\0\n", b"\xef\xbb\xbf" + one, one.rstrip() + one, b"{}\n", b"\xff\n")
            match server.draw.randrange(5):
                case 0:
                    return [*acts, one[:cut], None]
                case 1:
                    return [*acts, one[:cut], reset()]
                case 2:
                    return [*acts, server.draw.choice(garbage)]
                case _:
                    acts.append(one.replace(b"\n", b"\r\n"))
        return acts


class Pieces(Fault):
    """15: one byte in each chunk."""

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        whole = b"".join(lines)
        return [whole[at : at + 1] for at in range(len(whole))]


class Long(Fault):
    """15: lines of 2, 8 and 17 MB; the last is more than anybody sends."""

    lasts = (5.0, 20.0)

    def begin(self, server: Server) -> None:
        self.size = server.draw.choice((2, 8, 17)) * 1024 * 1024

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        first = json.loads(lines[0])
        first["object"]["padding"] = "x" * self.size
        return [json.dumps(first).encode() + b"\n", *lines[1:]]


class Strange(Fault):
    """16: fields and types that nobody knows."""

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        acts: list[Act] = []
        for one in lines:
            event = json.loads(one)
            event["extra"] = {"deep": [[[1]]]}
            event["object"]["status"] = server.draw.choice((None, [], 7, "x", {"phase": 5}))
            acts.append(json.dumps(event).encode() + b"\n")
            if server.draw.random() < 0.1:
                return [*acts, line("FROBNICATED", {"metadata": {"uid": "x"}})]
        return acts


class Repeated(Fault):
    """17: events twice, out of order, said as ADDED, and deletions of what never was."""

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        told = [one for one in lines for _ in range(server.draw.choice((1, 1, 2)))]
        told = [one.replace(b'"MODIFIED"', b'"ADDED"') for one in told]
        told.append(
            line(
                "DELETED",
                {"metadata": {"uid": "never", "name": "never", "namespace": "shop", "resourceVersion": "1"}},
            )
        )
        if server.draw.random() < 0.3:
            server.draw.shuffle(told)
        return told


class BadBookmarks(Fault):
    """18: bookmarks without object, without a version, with a lower one."""

    lasts = (60.0, 200.0)

    def begin(self, server: Server) -> None:
        low = str(max(server.world.version - 3, 1))
        things = ({}, {"metadata": {}}, {"metadata": None}, {"metadata": {"resourceVersion": low}})
        server.inject(line("BOOKMARK", server.draw.choice(things)), None)
        if server.draw.random() < 0.3:
            server.inject(b'{"type": "BOOKMARK"}\n')


class NoBookmarks(Fault):
    """16 of the rules: a server that sends no bookmarks at all."""

    lasts = (200.0, 400.0)

    def begin(self, server: Server) -> None:
        server.bookmarks = False

    def end(self, server: Server) -> None:
        server.bookmarks = True


class NamespaceDeleted(Fault):
    """21: everything goes at once."""

    def begin(self, server: Server) -> None:
        for uid in list(server.world.things):
            server.world.delete(uid)


class SecondPageExpired(Fault):
    """R18: the list's second page is gone."""

    def begin(self, server: Server) -> None:
        server.world.compact()
        server.inject(None)

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        return Answer(410, {}, status(410, "Expired")) if "continue" in query else None


class BadLists(Fault):
    """8: lists that are none, and without a version."""

    def begin(self, server: Server) -> None:
        server.world.compact()
        server.inject(None)

    def list_answer(self, server: Server, query: Query) -> Answer | None:
        bodies = (b"", b"<html>", b"[]", b'{"items": []}', b'{"metadata": {}, "items": null}')
        return Answer(200, {}, server.draw.choice(bodies))


class Gap(Fault):
    """R22: the server loses events and says nothing: only an audit finds out."""

    lasts = (5.0, 40.0)
    quiet = 1500.0

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        return [one for one in lines if b'"BOOKMARK"' in one]


class Flapping(Fault):
    """1: connections that stand for a moment each."""

    def begin(self, server: Server) -> None:
        server.inject(reset())

    def mangled(self, server: Server, lines: list[bytes]) -> Iterable[Act]:
        return [*lines, reset()]

    def watch_answer(self, server: Server, version: int) -> Answer | None:
        if server.draw.random() < 0.5:
            raise refuse()
        return None


ROWS: tuple[type[Fault], ...] = (
    Refused,
    Frozen,
    Forgotten,
    ExpiredInStream,
    ExpiredAtOnce,
    EmptyWatch,
    Throttled,
    ServerError,
    ErrorInStream,
    Restored,
    EtcdDown,
    SignedOut,
    Denied,
    WatchDenied,
    ListDenied,
    Garbled,
    Pieces,
    Long,
    Strange,
    Repeated,
    BadBookmarks,
    NoBookmarks,
    NamespaceDeleted,
    SecondPageExpired,
    BadLists,
    Gap,
    Flapping,
)
"""Each row, in the order of the matrix."""
