"""Opening a box beside a program: in a thread of its own, reachable at once, gone with the program."""

import asyncio
import gc
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from demo.box import Box
from demo.company import NAMESPACE, new_box, play, play_company, play_incident
from demo.incidents.catalogue import Incident
from demo.service import kubeconfig, new_certificate, start, write_private
from demo.stage import Stage


@dataclass(frozen=True, slots=True)
class Story:
    """What is to be seen in a box."""

    words: str
    """One line for the person who opens it."""
    namespace: str
    script: Callable[[Stage], None]


def company() -> Story:
    """Return the story of the whole company."""
    words = "a small company with several rollouts going wrong at once"
    return Story(words, NAMESPACE, play_company)


def one(incident: Incident) -> Story:
    """Return the story of one incident."""
    namespace = incident.namespace or NAMESPACE
    return Story(incident.story, namespace, lambda stage: play_incident(incident, stage))


@dataclass(slots=True)
class Opened:
    """A box that is being served."""

    kubeconfig: Path
    """Leads to it; only this user can read it, and it goes when the box is closed."""
    server: str
    namespace: str
    words: str


@dataclass(slots=True)
class _Thread:
    """What the box's thread and its opener tell each other."""

    story: Story
    speed: float
    port: int
    reachable: threading.Event = field(default_factory=threading.Event)
    opened: Opened | None = None
    error: BaseException | None = None
    loop: asyncio.AbstractEventLoop | None = None
    stop: asyncio.Event | None = None


@contextmanager
def open_box(story: Story, *, speed: float = 1.0, port: int = 0) -> Iterator[Opened]:
    """Serve a box on a loopback port for as long as the context lasts.

    It can be reached at once; its first answer waits until its past has been played. Its time passes `speed`
    times as fast as ours. Raises PortTakenError.
    """
    shared = _Thread(story, speed, port)
    thread = threading.Thread(target=_run, args=(shared,), name="demo", daemon=True)
    thread.start()
    shared.reachable.wait()
    try:
        if shared.error is not None:
            raise shared.error
        assert shared.opened is not None  # noqa: S101  reachable is set with one of the two
        yield shared.opened
    finally:
        if shared.loop is not None and shared.stop is not None and thread.is_alive():
            shared.loop.call_soon_threadsafe(shared.stop.set)
        thread.join(timeout=2.0)
        if shared.opened is not None:
            shared.opened.kubeconfig.unlink(missing_ok=True)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Leave the garbage collector out while a past is played: nothing of it is garbage in cycles."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _run(shared: _Thread) -> None:
    try:
        asyncio.run(_serve(shared))
    except Exception as error:  # noqa: BLE001  whatever it is, the opener raises it
        shared.error = error
    finally:
        shared.reachable.set()


async def _serve(shared: _Thread) -> None:
    now = time.time()
    shared.loop, shared.stop = asyncio.get_running_loop(), asyncio.Event()
    certificate = new_certificate()
    box: Box = new_box(now)
    server = await start(box, port=shared.port, certificate=certificate)
    text = kubeconfig(box, shared.story.namespace, certificate)
    path = write_private(text)
    shared.opened = Opened(path, box.api.address, shared.story.namespace, shared.story.words)
    shared.reachable.set()
    with _no_collection():
        play(box, shared.story.script, now)
    box.clock.run(shared.loop, shared.speed)
    await shared.stop.wait()
    server.close()
