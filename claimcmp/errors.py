"""The errors that a caller of claimcmp can meet; each message says where, what, and what to do."""

from __future__ import annotations


class ClaimcmpError(Exception):
    """Base of all errors that claimcmp raises on purpose; its text is meant for the user."""


class UnreadableSource(ClaimcmpError):
    """A file that can't be read as an article; the rest of a run goes on without it."""


class MissingExtra(UnreadableSource):
    """A format whose library is not installed; the message names the extra to install."""
