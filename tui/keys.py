"""What arrives from the terminal, made into keys.

Textual 8.2.8 reads `Esc y`, when both arrive at once (as they do over a slow link), as alt+y, `Esc :` as
colon and `Esc Enter` as enter; it presses the characters of an escape sequence that it does not know, and,
inside a paste, those that follow an Esc. Here Esc is always Esc, an unknown sequence is nothing, and a paste
presses no key. tests/terminal/test_keys.py shows each defect in Textual's own parser; when it fails, this
can go.
"""

import re
from collections.abc import Generator, Iterable

from textual import constants, events
from textual._time import get_time
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.message import Message

ESC = "\x1b"
SEQUENCE = re.compile(
    r"\x1b(?:\[\[[A-E]"  # F1 to F5 on the Linux console
    r"|\[[0-?]*[ -/]*[@-Z\\-~]"  # CSI
    r"|O[ -~])"  # SS3
)
ANSWER = re.compile(r"\x1b[\]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)")
"""OSC, DCS and the like: what a terminal answers to a question. We ask none of these."""
BEGUN = re.compile(r"\x1b(?:\[\[|\[[0-?]*[ -/]*|O|[\]P^_X][^\x07\x1b]*\x1b?)?")
"""What may become one of them when more has been read."""
TYPED = re.compile(r"\x1b[\[O\]P^_X]?")
"""What a person may have typed: held only for so long, then taken for keys."""
ANSWERING = re.compile(r"\x1b[\]P^_X](?s:.)*")
"""Held only for so long, then dropped. (A longer CSI waits for its end: nobody types one.)"""
LONGEST_ANSWER = 4096
"""Characters of a sequence without an end after which it is given up."""
LONGEST_PASTE = 65_536
"""Characters of one paste that are kept."""
TOGETHER = "rolldeck_together"
"""Whether other keys, or a paste, came in a key's read, among its attributes."""


def together(event: events.Key) -> bool:
    """Return whether this key was not alone in its read, as in pasted text.

    Not every terminal marks a paste as one.
    """
    return bool(vars(event).get(TOGETHER))


class KeyParser(XTermParser):
    """Textual's parser, given one whole sequence or one character at a time."""

    def __init__(self, debug: bool = False) -> None:
        super().__init__(debug)
        self._held = ""
        self._paste: str | None = None

    @property
    def patience(self) -> float | None:
        """Seconds until what is held has to be taken for keys; None if nothing is."""
        return None if self._timeout_time is None else max(0.0, self._timeout_time - get_time())

    def feed(self, data: str) -> Iterable[Message]:
        """Parse what one read brought; an empty string is the end."""
        messages = list(self._feed(data))
        pressed = [each for each in messages if isinstance(each, events.Key | events.Paste)]
        for each in pressed:
            vars(each)[TOGETHER] = len(pressed) > 1
        return messages

    def _feed(self, data: str) -> Iterable[Message]:
        if not data:
            yield from super().feed(data)
            return
        self._timeout_time = None
        self._held, rest = "", self._held + data
        while rest:
            if self._paste is not None:
                rest = yield from self._pasted(rest)
            elif match := SEQUENCE.match(rest):
                rest = rest[match.end() :]
                if match.group() == BRACKETED_PASTE_START:
                    self._paste = ""
                else:
                    yield from self._whole(match.group())
            elif match := ANSWER.match(rest):
                rest = rest[match.end() :]
            elif rest[0] == ESC and BEGUN.fullmatch(rest) and len(rest) < LONGEST_ANSWER:
                self._held, rest = rest, ""
                if TYPED.fullmatch(self._held) or ANSWERING.fullmatch(self._held):
                    self._timeout_time = get_time() + constants.ESCAPE_DELAY
            else:
                yield from self._key(rest[0])
                rest = rest[1:]

    def tick(self) -> Iterable[Message]:
        """Take what is held for keys, once nothing has followed in time."""
        if self._timeout_time is not None and get_time() >= self._timeout_time:
            self._timeout_time = None
            held, self._held = self._held, ""
            for character in held if TYPED.fullmatch(held) else "":
                yield from self._key(character)

    def _pasted(self, rest: str) -> Generator[Message, None, str]:
        """Take text up to the end of the paste; return what follows."""
        text = (self._paste or "") + rest
        inside, end, after = text.partition(BRACKETED_PASTE_END)
        if not end:
            kept = text[-len(BRACKETED_PASTE_END) :]
            self._paste = text[:LONGEST_PASTE] if len(text) <= LONGEST_PASTE else text[:LONGEST_PASTE] + kept
            return ""
        self._paste = None
        yield events.Paste("".join(c for c in inside[:LONGEST_PASTE] if c.isprintable() or c in "\n\r\t"))
        return after

    def _key(self, character: str) -> Iterable[Message]:
        if character == ESC:
            yield events.Key("escape", ESC)
        else:
            yield from super().feed(character)

    def _whole(self, sequence: str) -> Iterable[Message]:
        yield from super().feed(sequence)
        if self._timeout_time is not None:
            # Textual waits for more of what is whole: it does not know this one. Begin again, without it.
            self._timeout_time = None
            self._gen = self.parse(self._tokens.append)
            self._awaiting = next(self._gen)
