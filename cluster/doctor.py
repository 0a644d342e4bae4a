"""Every step from the kubeconfig to a bookmark, one after the other: what works, and where it ends.

What is yielded never holds a credential: it is pasted into support channels.
"""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from urllib.parse import urlsplit

from cluster import proxies, tls
from cluster.access import Access
from cluster.apart import apart, handed
from cluster.doctor_link import link
from cluster.doctor_server import server
from cluster.errors import ClusterError, ConfigError
from cluster.expiry import expiry_notice
from cluster.plugin import SLOW, TIMEOUT
from cluster.report import credential_words
from cluster.session import Options, Session
from rollout.connection import Check, Verdict
from rollout.safe import safe

OK, WARNING, FAILED = Verdict.OK, Verdict.WARNING, Verdict.FAILED


async def diagnose(options: Options, environ: Mapping[str, str]) -> AsyncGenerator[Check, None]:
    """Yield each step as it ends; the first that fails in a way that ends all others is the last.

    Reads, and asks the server what we may do; changes nothing.
    """
    try:
        session = Session.open(options, environ)
    except ConfigError as error:
        yield Check("kubeconfig", FAILED, str(error))
        return
    yield Check("kubeconfig", OK, _config_words(session.access))
    try:
        async for check in _steps(session):
            yield check
            if check.verdict is FAILED and check.ends:
                return
    finally:
        await session.close()


def _config_words(access: Access) -> str:
    files = ", ".join(str(path) for path in access.files) or "no file"
    acting = f", as {access.impersonation[0][1]}" if access.impersonation else ""
    words = f"{files}: context {access.context or '(none)'}, {access.server}, namespace {access.namespace}"
    return safe(words + acting, 400)


async def _steps(session: Session) -> AsyncGenerator[Check, None]:
    """Yield the steps that need the network."""
    access = session.access
    asked = asyncio.ensure_future(handed(apart(session.credentials.identity)))
    try:
        await asyncio.wait([asked], timeout=SLOW + 1.0)
        if not asked.done():
            said = session.credentials.notice.words or "they are being read"
            yield Check("credentials", WARNING, f"{said}: {TIMEOUT:.0f}s at most")
        identity = await asked
        context = await handed(apart(tls.context, access, identity))
    except ClusterError as error:
        yield Check("credentials", FAILED, str(error), ends=True)
        return
    finally:
        asked.cancel()
    warning = expiry_notice(session.credentials.ends, session.clock.now()) or session.credentials.notice
    words = credential_words(access)
    yield Check("credentials", WARNING if warning else OK, f"{words}: {warning.words}" if warning else words)
    proxy = proxies.route(access.server, access.proxy, session.environ)
    if proxy:
        yield Check("proxy", OK, f"through {safe(urlsplit(proxy).netloc.rpartition('@')[2], 120)}")
    else:
        async for check in link(access, context):
            yield check
    async for check in server(session):
        yield check
