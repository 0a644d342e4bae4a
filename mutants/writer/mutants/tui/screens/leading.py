"""The ways from a screen to other places: the palette, another namespace, another context."""

from cluster.errors import ClusterError
from tui.goto import GoContext, GoNamespace, goto
from tui.screens.undoing import UndoingScreen
from tui.writes import Write


class LeadingScreen(UndoingScreen):
    """A screen from which one can go anywhere. Where to is a message: the app goes."""

    def action_namespace(self) -> None:
        """Ask for a namespace."""
        # Late, here and below: no first frame has a picker.
        from tui.screens.picker import NamespacePicker

        def picked(name: str | None) -> None:
            if name:
                self.post_message(GoNamespace(name))

        self.app.push_screen(NamespacePicker(self.source, self.source.namespaces, self.looked_at()), picked)

    def looked_at(self) -> str | None:
        """Return the namespace on screen; None for all."""
        return self.source.connection.namespace

    def action_context(self) -> None:
        """Ask for a context."""
        self.pick_context("")

    def pick_context(self, name: str) -> None:
        """Go to the context that `name` is, by its name or its alias; else ask which."""
        from tui.screens.picker import ContextPicker

        if self.source.contexts is None:
            self.say("not possible: there is no kubeconfig to choose a context from")
            return
        try:
            found = self.source.contexts()
        except ClusterError as error:
            self.say(str(error))
            return
        if not found:
            self.say("not possible: the kubeconfig has no contexts")
            return
        warning = left_words(self.writes.watched)
        exact = next((each for each in found if name in (each.name, each.words)), None)
        if exact is not None and not warning:
            self.post_message(GoContext(exact.name))
            return

        def picked(key: str | None) -> None:
            if key:
                self.post_message(GoContext(key))

        self.app.push_screen(ContextPicker(self.source, found, typed=name, warning=warning), picked)

    def action_palette(self) -> None:
        """Ask for a command."""
        from tui.screens.palette import PaletteScreen, commands_of

        self.app.push_screen(PaletteScreen(self.source, commands_of(self.BINDINGS)), self.obey)

    async def obey(self, line: str | None) -> None:
        """Do what was picked in the palette."""
        if line is None:
            return
        if not line.endswith(" "):
            await self.run_action(line.rpartition(".")[2])
            return
        place = goto(line)
        if isinstance(place, str):
            self.say(place)
        elif isinstance(place, GoNamespace) and not place.name:
            self.action_namespace()
        elif isinstance(place, GoContext):
            self.pick_context(place.name)
        else:
            self.post_message(place)


def left_words(watched: tuple[Write, ...]) -> str:
    """Return what to ask before a cluster is left in which something is being watched; "" for nothing."""
    names = ", ".join(write.plan.ref.short for write in watched)
    return f"what was done to {names} is being watched: enter once more leaves it" if names else ""
