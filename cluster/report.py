"""What the connection page says: the streams, the server, the source of the credentials. Asks nothing new."""

from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from cluster import proxies
from cluster.access import Access
from cluster.errors import ClusterError
from cluster.session import Session
from cluster.summary import BEGINNING, connection
from cluster.user import User
from rollout.connection import LinkReport
from rollout.safe import safe


class _Version(msgspec.Struct, rename="camel"):
    git_version: str = ""


async def server_version(session: Session) -> str:
    """Return the server's version; "" where it does not say."""
    try:
        answer = await session.client.ask("GET", "/version", timeout=10.0)
        return safe(msgspec.json.decode(answer.body, type=_Version).git_version, 80)
    except (ClusterError, msgspec.DecodeError, UnicodeDecodeError):
        # The streams say what is wrong with the link.
        return ""


def link_report(session: Session, namespace: str | None, version: str = "") -> LinkReport:
    """Return how the link stands; `version` is what `server_version` returned."""
    access = session.access
    streams = tuple(report for told in session.reports for report in told())
    statuses = [report.status for report in streams]
    proxy = proxies.route(access.server, access.proxy, session.environ)
    return LinkReport(
        connection=connection(
            session.connection_for(namespace),
            [status for status in statuses if status.state not in BEGINNING] or statuses,
        ),
        streams=streams,
        version=version,
        credentials=credential_words(access),
        files=tuple(safe(str(path), 300) for path in access.files),
        proxy=safe(urlsplit(proxy).netloc.rpartition("@")[2], 120) if proxy else "",
        agent=session.agent,
    )


def credential_words(access: Access) -> str:
    """Return where the credentials come from, and nothing of what they are."""
    user = access.user
    words = _bearer_words(user)
    if user.certificate or user.certificate_file:
        certificate = f"client certificate {safe(user.certificate_file, 120) or 'in the kubeconfig'}"
        words = f"{certificate}, {words}" if words else certificate
    if user.plugin is not None and not words:
        return f"exec plugin {safe(Path(user.plugin.command).name, 80)}"
    return words or "none"


def _bearer_words(user: User) -> str:
    """Return where what goes into the Authorization header comes from, "" for nothing."""
    if user.token_file:
        return f"token file {safe(user.token_file, 120)}"
    if user.token:
        return "--token" if user.from_option else "token in the kubeconfig"
    if user.username:
        return "name and password"
    if user.oidc is not None:
        host = safe(urlsplit(user.oidc.issuer).netloc.rpartition("@")[2], 120)
        renewed = "renewed there" if user.oidc.refresh_token else "without a refresh-token"
        return f"OIDC sign-in at {host}, {renewed}"
    return ""
