"""The contexts of the kubeconfig, to choose from. Nothing is ever written to it."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from cluster.kubeconfig import load, text
from cluster.protection import protected
from cluster.session import Session
from rollout.safe import safe
from tui.source import ContextChoice


def contexts_of(session: Session) -> tuple[ContextChoice, ...]:
    """Return the contexts of the session's kubeconfig, by name. Raises ConfigError."""
    options = session.options
    home = Path(session.environ.get("HOME") or "~").expanduser()
    config = load(options.kubeconfig, session.environ, home)
    found = []
    for name in sorted(config.contexts):
        context = config.contexts[name]
        server = text(config.clusters.get(text(context, "cluster"), {}), "server")
        namespace = text(context, "namespace") or "default"
        found.append(
            ContextChoice(
                name=name,
                words=safe(options.aliases.get(name, name), 253),
                server=safe(_host(server), 253),
                protected=protected(name, namespace, server, options.protected),
                current=name == session.access.context,
            )
        )
    return tuple(found)


def session_for(session: Session, context: str) -> Session:
    """Return a new session on another context, in that context's own namespace. Raises ConfigError.

    The server and the token of the command line were meant for the first context: no other server is shown
    that token.
    """
    options = replace(session.options, context=context, namespace=None, server=None, token=None)
    return Session.open(options, session.environ)


def _host(server: str) -> str:
    """Return the part of a URL that says which server."""
    try:
        return urlsplit(server).netloc.rpartition("@")[2] or server
    except ValueError:
        return server
