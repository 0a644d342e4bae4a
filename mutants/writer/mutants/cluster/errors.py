"""What can go wrong between us and an API server, by what it means for the user.

The text of each error is one safe sentence that says what to do; the library's own error is its `__cause__`.
"""


class ClusterError(Exception):
    """The root of this room's errors."""


class ConfigError(ClusterError):
    """The kubeconfig, or an option, cannot be used. Nothing was sent."""


class CredentialError(ClusterError):
    """The credentials could not be had: a plugin failed, timed out, or a file is missing."""


class LinkError(ClusterError):
    """No answer came: refused, reset, timed out, not resolved, TLS not agreed."""

    def __init__(self, sentence: str, *, sent: bool) -> None:
        """Say whether the request may have reached the server (`sent`)."""
        super().__init__(sentence)
        self.sent = sent


class SilentError(LinkError):
    """No answer, or no further byte of it, came within the time allowed."""
