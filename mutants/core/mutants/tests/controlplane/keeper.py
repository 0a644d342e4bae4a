"""Watch over the programs of one control plane: when whoever started it is gone, kill them all.

Run as a program of its own. It leads the process group that every program is put in, and holds the reading
end of a pipe whose writing end only the starter has: however the starter ends, by SIGKILL too, the pipe ends.
"""

import os
import shutil
import signal
import sys


def main() -> None:
    """Wait for the end of standard input; then end the whole group and throw away the data folders."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    while os.read(0, 1024):
        pass
    group = os.getpgrp()
    if os.fork():
        signal.pause()
    os.setpgid(0, 0)  # out of the group, to be there when it is gone
    os.killpg(group, signal.SIGKILL)
    for folder in sys.argv[1:]:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
