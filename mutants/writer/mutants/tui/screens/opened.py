"""What every screen of one rollout has: where `u` leads, and the export of the incident."""

from pathlib import Path

from rollout.export import Incident, Taken, markdown
from rollout.info import RolloutInfo
from rollout.picture import OpenedPicture
from rollout.safe import safe
from tui.absent import Sought, absent, gone_advice, gone_words, why_no_undo
from tui.aim import Aim
from tui.export import file_name, picture, why_not, write_new
from tui.kept import Kept
from tui.possible import impossible
from tui.prompt import Prompt
from tui.screens.leading import LeadingScreen
from tui.source import Source
from tui.writes import Write, Writes
from widgets.heading import HeadingLines

EXPORT = "file (empty: printed on leaving)"
"""What the prompt of an export asks for."""


class OpenedScreen(LeadingScreen):
    """A screen of one rollout."""

    def __init__(self, source: Source, writes: Writes, kept: Kept, sought: Sought) -> None:
        super().__init__(source, writes)
        self.kept = kept
        self.sought = sought
        self.picture: OpenedPicture | None = None
        self.svg = ""
        """The screen as it was when the export was asked for."""

    @property
    def info(self) -> RolloutInfo | None:
        """What is known of the rollout, also after it is gone."""
        return None if self.picture is None else self.picture.info

    @property
    def why_gone(self) -> str:
        """Why nothing can be written, where the object is gone; "" while it is there."""
        return "" if self.picture is None else why_no_undo(self.sought, self.picture, self.source.now())

    def draw_heading(self, heading: HeadingLines) -> None:
        """Say what is known of the rollout, or why nothing is."""
        shown = self.picture
        heading.info = self.info
        heading.absent = absent(self.sought, shown)
        heading.gone = gone_words(shown, self.source.now()) if shown is not None else ""
        heading.advice = gone_advice(shown) if shown is not None else ""

    def refusals(self) -> dict[str, str]:
        """Return the actions that are not possible now, each with the sentence that says why."""
        why = dict(impossible(self.info, self.source, self.sought, self.unread))
        no_write = self.refusal(self.info) or self.why_gone
        if self.info is None and not no_write:
            no_write = "not yet: the rollout is being read"
        if no_write:
            why["actions"] = no_write
        if no_write or self.aim.why:
            why["undo"] = no_write or self.aim.why
        return why

    @property
    def unread(self) -> str:
        """Why the revisions cannot be read; "" while nothing is known to be in the way."""
        return "" if self.picture is None else self.picture.unread

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
        no_write = self.why_gone or self.refusal(self.info)
        if no_write:
            self.say(no_write)
            return True
        if led.uid is not None and shown is not None:
            self.ask(shown, led.uid)
            return True
        self.say(led.why)
        return False

    def action_export(self) -> None:
        """Ask for the file."""
        why = self.refusals().get("export")
        if why or self.info is None:
            self.say(why or "not yet: the rollout is being read")
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
            self.say(safe(why_not(error, path.absolute()), 600))
        else:
            where = path.absolute()
            self.say(safe(f"written: {where} and {where.with_suffix('.svg').name}", 600))
