"""The Go templates of `kubelet/`, filled in: what a kubelet writes. `stages` says when."""

import re
from pathlib import Path

FOLDER = Path(__file__).parent / "kubelet"

CONTAINER_ID = (
    '{{ printf "containerd://%s" (sha256sum (printf "%s%s%v" '
    "$root.metadata.uid $c.name $s.restartCount)) | Quote }}"
)
"""Another one for each start of a container."""


def template(name: str, **words: str) -> str:
    """Return one template, with `words` in the place of what stands in it between at signs.

    Raises:
        KeyError: It needs a word that is not given.
    """
    text = (FOLDER / f"{name}.tpl").read_text()
    return re.sub(r"@([A-Z_]+)@", lambda found: words[found[1]], text)


def crash(code: int, reason: str) -> str:
    """Return the entry of a container that ended with that exit code, for that reason."""
    return template("crash", CONTAINER_ID=CONTAINER_ID, CODE=str(code), REASON=reason)


UNREADY = template("unready", PROBED="")
PROBED = template("unready", PROBED="lastProbeTime: {{ $now | Quote }}")
"""A kubelet leaves that time out. Here it is what changes, so that the next failure of the probe follows."""

ACCEPTED = template("accepted", UNREADY=UNREADY)
READY = template("running", CONDITIONS=template("ready"), READY="true", CONTAINER_ID=CONTAINER_ID)
RUNNING_UNREADY = template("running", CONDITIONS=UNREADY, READY="false", CONTAINER_ID=CONTAINER_ID)
PROBE_FAILED = template("running", CONDITIONS=PROBED, READY="false", CONTAINER_ID=CONTAINER_ID)
BACKING_OFF = template("backing-off")
INIT_RUNNING = template("init-running")
INIT_CRASHED = template("init-crashed", CRASH=crash(1, "Error"))
CONFIG_ERROR = template("config-error")


def node_ready(port: int) -> str:
    """Return a node's status, its kubelet on `port`."""
    return template("node-ready", PORT=str(port))


def pull_failed(error: str) -> str:
    """Return the status of an image that cannot be pulled; `error` is a template expression."""
    return template("pull-failed", UNREADY=UNREADY, ERROR=error)


def crashed(code: int, reason: str) -> str:
    """Return the status of containers that have just ended."""
    return template("crashed", UNREADY=UNREADY, CRASH=crash(code, reason))


def event(kind: str, reason: str, message: str) -> str:
    """Return an event. `message` is a template expression; it knows $image and $container."""
    return template("event", TYPE=kind, REASON=reason, MESSAGE=message)
