"""A password does not belong on the command line: every user of a machine can list the arguments of its processes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.errors import UsageError

_IN_ADDRESS = re.compile(r"(?:neo4j|bolt|https?|s3|tcp)[+\w]*://[^/@\s:]*:(?P<secret>[^/@\s]+)@", re.IGNORECASE)


def refuse_secrets(arguments: Iterable[str]) -> None:
    """Raises UsageError, which does not repeat it, where an address among the arguments has a password in it."""
    if any(_IN_ADDRESS.search(argument) for argument in arguments):
        raise UsageError(
            "a password in an address on the command line can be read by every user of this machine",
            remedy="set YALU_NEO4J_PASSWORD, put the address into YALU_STORE, or leave the password out and be asked",
        )
