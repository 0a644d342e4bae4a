"""Answers that come packed (gzip): whether they are asked for, and how they are unpacked.

Whole answers are, always: an API server packs those of more than 128 KiB, lists that is, to a twentieth. Over
TLS that costs it no more than to encrypt and send twenty times as much, and us less than to receive it, even
on the loopback (bench/link.py). Over 1 MB/s it is 0.2 s for 500 Deployments, and not 3. No watch is packed.
"""

import zlib

MOST = 512 * 1024 * 1024
"""Bytes that one answer may have, unpacked: a list of 20,000 pods that comes without pages has 200 MB."""

PACKED, PLAIN = "gzip", "identity"
"""What Accept-Encoding says."""

GZIP = zlib.MAX_WBITS | 16
"""How zlib is told that what it gets is packed by gzip, head and sum included."""


class UnpackError(Exception):
    """What came cannot be unpacked. The text is a safe sentence."""


class TooLongError(UnpackError):
    """There is more than `MOST` of it."""

    def __init__(self) -> None:
        super().__init__(f"an answer has more than {MOST // 2**20} MB")


class Packing:
    """Whether one server is asked for packed answers: until something on the way has broken one."""

    def __init__(self) -> None:
        self.accepted = PACKED
        """What Accept-Encoding is to say where a whole answer is asked for."""

    def unpacked(self, body: bytes) -> bytes:
        """Return what is packed in `body`. Raises TooLongError; UnpackError, and asks for none any more."""
        try:
            return unpacked(body)
        except TooLongError:
            raise
        except UnpackError:
            self.accepted = PLAIN
            raise


def is_packed(encoding: str) -> bool:
    """Return whether a Content-Encoding says gzip."""
    return encoding.strip().lower() in ("gzip", "x-gzip")


def unpacked(body: bytes) -> bytes:
    """Return what is packed in `body`, at most `MOST` bytes. Raises UnpackError, TooLongError."""
    member = zlib.decompressobj(wbits=GZIP)
    try:
        whole = member.decompress(body, MOST + 1)
    except zlib.error as error:
        raise UnpackError("a packed answer cannot be unpacked") from error
    if len(whole) > MOST:
        raise TooLongError
    if not member.eof or member.unused_data:
        raise UnpackError("a packed answer does not end where it should")
    return whole
