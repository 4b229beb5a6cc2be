"""Which addresses of articles may become links."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_ENDS_A_LINK = re.compile(r"[\s\"'<>\\{}|^`\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def is_link(address: str) -> bool:
    """Whether an address may be followed: http or https, with a host, and nothing that ends a link or turns text."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not _ENDS_A_LINK.search(address)
