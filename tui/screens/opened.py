"""What every screen of one rollout has: where `u` leads, and the export of the incident."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rollout.export import Incident, Taken, markdown
from rollout.info import RolloutInfo
from rollout.picture import Gone, OpenedPicture
from rollout.safe import safe
from rollout.text import age
from rollout.timeline import Timeline
from tui.aim import Aim
from tui.export import file_name, picture, why_not, write_new
from tui.prompt import Prompt
from tui.screens.leading import LeadingScreen
from tui.source import Source
from tui.writes import Write, Writes

EXPORT = "file (empty: printed on leaving)"
"""What the prompt of an export asks for."""


@dataclass
class Kept:
    """What is remembered of a rollout while it is open, by all its screens."""

    timeline: Timeline | None = None
    log: tuple[str, ...] = ()
    """The telling lines of a crash."""


class OpenedScreen(LeadingScreen):
    """A screen of one rollout."""

    def __init__(self, source: Source, writes: Writes, kept: Kept) -> None:
        super().__init__(source, writes)
        self.kept = kept
        self.picture: OpenedPicture | None = None
        self.svg = ""
        """The screen as it was when the export was asked for."""

    @property
    def info(self) -> RolloutInfo | None:
        """What is known of the rollout, also after it is gone."""
        return None if self.picture is None else self.picture.info

    @property
    def write(self) -> Write | None:
        """The newest undo of this rollout."""
        return None if self.info is None else self.writes.of(self.info.ref.uid)

    @property
    def aim(self) -> Aim:
        """Where `u` leads."""
        raise NotImplementedError

    def begin_undo(self) -> bool:
        """Open the dialog for where `u` leads; return False, and say why, where it leads nowhere."""
        shown, led = self.picture, self.aim
        if shown is not None and shown.gone is not Gone.NO:
            self.say(f"not possible: {gone_words(shown, self.source.now())}")
            return True
        if led.uid is not None and shown is not None:
            self.ask(shown, led.uid)
            return True
        self.say(led.why)
        return False

    def action_export(self) -> None:
        """Ask for the file."""
        if self.info is None:
            self.say("not yet: the rollout is being read")
            return
        self.svg = self.app.export_screenshot()
        self.prompt(EXPORT, file_name(self.info.ref.short, self.source.now(), "md"))

    def on_prompt_submitted(self, message: Prompt.Submitted) -> None:
        """Do what was asked for."""
        message.stop()
        self.end_prompt()
        self.answer(self.asked, message.text)

    def on_prompt_cancelled(self) -> None:
        """Do nothing."""
        self.end_prompt()

    def answer(self, asked: str, text: str) -> None:
        """Take what was typed."""
        if asked == EXPORT:
            self.export(text.strip())

    def export(self, name: str) -> None:
        """Write the incident, and the screen beside it; without a name, print it on leaving."""
        info, shown = self.info, self.picture
        if info is None or shown is None:
            return
        write = self.write
        taken = (Taken(write.plan.ask.action.value, write.progress),) if write and write.progress else ()
        text = markdown(
            Incident(
                info=info,
                connection=shown.connection,
                now=self.source.now(),
                timeline=self.kept.timeline,
                taken=taken,
                log=self.kept.log,
            )
        )
        if not name:
            self.source.parting.append(text)
            self.say("the incident is printed when you leave")
            return
        path = Path(name).expanduser()
        try:
            write_new(path, text)
            write_new(path.with_suffix(".svg"), picture(self.svg))
        except OSError as error:
            self.say(safe(why_not(error, path), 300))
        else:
            self.say(safe(f"written: {path} and {path.with_suffix('.svg').name}", 300))


def gone_words(shown: OpenedPicture, now: datetime) -> str:
    """Return what has become of the object: "deleted 8s ago"; "" while it is there."""
    if shown.gone is Gone.NO:
        return ""
    when = f" {age(shown.gone_at, now)} ago" if shown.gone_at is not None else ""
    again = ": esc, then open the new one" if shown.gone is Gone.REPLACED else ""
    return f"{shown.gone.value}{when}{again}"
