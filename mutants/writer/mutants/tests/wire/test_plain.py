"""The HTTP that early lists are read with: bodies of both forms, and no answer made of what is none."""

import socket
from collections.abc import Iterator

import pytest

from cluster.plain import Plain, PlainError


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    near, far = socket.socketpair()
    with near, far:
        near.settimeout(5)
        far.settimeout(5)
        yield near, far


def answered(ends: tuple[socket.socket, socket.socket], data: bytes) -> Plain:
    near, far = ends
    far.sendall(data)
    far.shutdown(socket.SHUT_WR)
    return Plain(near, "server:6443", [("Authorization", "Bearer hush")])


def test_a_request_holds_its_headers_and_nothing_else(ends: tuple[socket.socket, socket.socket]) -> None:
    near, far = ends
    Plain(near, "server:6443", [("User-Agent", "us")]).ask("/apis/apps/v1/deployments?limit=500")
    assert far.recv(4096) == (
        b"GET /apis/apps/v1/deployments?limit=500 HTTP/1.1\r\n"
        b"Host: server:6443\r\nUser-Agent: us\r\nAccept: application/json\r\n\r\n"
    )


def test_an_impersonated_name_goes_out_as_the_ordinary_path_sends_it(
    ends: tuple[socket.socket, socket.socket],
) -> None:
    near, far = ends
    Plain(near, "server:6443", [("Impersonate-User", "zoë жук")]).ask("/apis")
    assert "Impersonate-User: zoë жук\r\n".encode() in far.recv(4096)


def test_a_body_of_a_known_length(ends: tuple[socket.socket, socket.socket]) -> None:
    assert answered(ends, b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello").answer() == b"hello"


def test_a_chunked_body_with_trailers_and_the_answer_after_it(
    ends: tuple[socket.socket, socket.socket],
) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunked = head + b"3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n"
    plain = answered(ends, chunked * 2)
    assert [plain.answer(), plain.answer()] == [b"abc0123456789"] * 2


def test_a_body_larger_than_one_read(ends: tuple[socket.socket, socket.socket]) -> None:
    near, far = ends
    plain = Plain(near, "server", [])
    body = b"x" * 30_000
    far.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    far.sendall(b"%x\r\n%s\r\n" % (len(body), body) * 3 + b"0\r\n\r\n")
    assert plain.answer() == body * 3


def test_another_status_is_no_answer(ends: tuple[socket.socket, socket.socket]) -> None:
    assert answered(ends, b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n").answer() is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\n\r\nno length",
        b"HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n",
        b"x" * 100_000,
    ],
)
def test_what_is_no_whole_answer_is_an_error(ends: tuple[socket.socket, socket.socket], data: bytes) -> None:
    with pytest.raises(PlainError):
        answered(ends, data).answer()


def test_a_header_cannot_bring_another_one(ends: tuple[socket.socket, socket.socket]) -> None:
    with pytest.raises(PlainError, match="header"):
        Plain(ends[0], "server", [("Impersonate-User", "alice\r\nImpersonate-Group: system:masters")])
