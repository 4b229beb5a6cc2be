"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from graph.errors import ExportError


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write text in UTF-8 to a file; the file of that name is replaced only when everything is written.

    Line ends stay as they are, half characters become question marks, a link is followed, a file keeps its rights.
    Devices and pipes (`/dev/stderr`, a named pipe) are written, never replaced. Raises ExportError (no such folder, no
    right, disk full); what was there before then stays.
    """
    target = Path(path)
    content = text.encode("utf-8", errors="replace")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target.resolve(), content)
    except OSError as error:
        raise ExportError(f"cannot write {target}: {error.strerror or error}", remedy=_remedy(target)) from error


def _replace(target: Path, content: bytes) -> None:
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".yalu-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The process's mask for new files; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _remedy(target: Path) -> str:
    if target.is_dir():
        return "name a file in that folder"
    if not target.parent.exists():
        return f"make the folder {target.parent} first"
    return "choose another file, or free some space"
