"""Office files without the time they were made: the same content gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_MADE = re.compile(rb"<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\1>")
_PROPERTIES = "docProps/core.xml"


def timeless(content: bytes) -> bytes:
    """A ZIP file (.xlsx, .docx) with the times of its members, and those in its properties, taken out."""
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        return packed((name, _untimed(name, made.read(name))) for name in made.namelist())


def packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A ZIP file of these members, in this order, each of the first day that ZIP knows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            member = zipfile.ZipInfo(name, _FIRST_DAY)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, content)
    return out.getvalue()


def _untimed(name: str, content: bytes) -> bytes:
    return _MADE.sub(b"", content) if name == _PROPERTIES else content
