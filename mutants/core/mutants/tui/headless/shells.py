"""The scripts that make a shell ask `rolldeck` what may come next.

zsh's and fish's are click's. bash's is our own: bash takes words apart at colons and equals signs, which the
contexts of cloud providers are full of, and then wants to hear only of what comes after the last of them.
"""

from collections.abc import Sequence

from click import Command
from click.shell_completion import ShellComplete, get_completion_class

VARIABLE = "_ROLLDECK_COMPLETE"
"""What a script sets when it asks; its value is the shell and "_complete"."""

BASH = r"""_rolldeck_completion() {
    local line=${COMP_LINE:0:COMP_POINT} words word type value answer before=""
    read -ra words <<< "$line"
    if [[ $line == *[[:space:]] ]]; then words+=(""); fi
    word=${words[-1]}
    if [[ $word == *:* && $COMP_WORDBREAKS == *:* ]]; then before=${word%"${word##*:}"}; fi
    answer=$(COMP_WORDS="$line" COMP_CWORD=$((${#words[@]} - 1)) @variable@=bash_complete "$1" 2>/dev/null)
    COMPREPLY=()
    while IFS=, read -r type value; do
        case $type in
            file) compopt -o default ;;
            plain) COMPREPLY+=("${value#"$before"}") ;;
        esac
    done <<< "$answer"
}
complete -o nosort -F _rolldeck_completion rolldeck
"""


def script(shell: str, command: Command) -> str:
    """Return the script for "bash", "zsh" or "fish"."""
    if shell == "bash":
        return BASH.replace("@variable@", VARIABLE)
    made = get_completion_class(shell)
    if made is None:
        raise ValueError(f"no shell is called {shell}")
    found = made(command, {}, "rolldeck", VARIABLE)
    return found.source_template % found.source_vars()


FILES, NO_FILES = 0, 4
"""What kubectl has the shell do besides: complete files, or not (cobra's ShellCompDirective)."""


def for_kubectl(command: Command, words: Sequence[str]) -> str:
    """Return what may stand in place of the last of `words`, as kubectl reads it: lines, then a number."""
    *before, word = words or ("",)
    found = ShellComplete(command, {}, "rolldeck", VARIABLE).get_completions(before, word)
    names = [item.value for item in found if item.type == "plain"]
    directive = FILES if any(item.type == "file" for item in found) else NO_FILES
    return "\n".join((*names, f":{directive}", ""))
