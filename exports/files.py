"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from graph.errors import ExportError


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write text in UTF-8 to a file; the file of that name is replaced only when everything is written.

    Line ends stay as they are, half characters become question marks, a link is followed, a file keeps its rights.
    Devices and pipes (`/dev/stderr`, a named pipe) are written, never replaced. Raises ExportError (no such folder, no
    right, disk full); what was there before then stays.
    """
    write_bytes(path, text.encode("utf-8", errors="replace"))


def write_bytes(path: str | os.PathLike[str], content: bytes) -> None:
    """Write bytes to a file, as `write_text` does. Raises ExportError."""
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target.resolve(), content)
    except OSError as error:
        raise ExportError(f"cannot write {target}: {error.strerror or error}", remedy=_remedy(target, error)) from error


def write_folder(path: str | os.PathLike[str], files: Mapping[str, str]) -> None:
    """Write a folder of texts in UTF-8; one that is there is replaced when all is written, if it held nothing else.

    Raises ExportError when it holds other files, or something cannot be written; what was there before then stays.
    """
    target = Path(path)
    try:
        target = target.resolve()
        if target.exists() and (kept := _others(target)):
            raise ExportError(f"cannot write {path}: {kept}", remedy="name a new or an empty folder")
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".yalu-", ignore_cleanup_errors=True) as scratch:
            made = Path(scratch) / "new"
            made.mkdir()
            for name, text in files.items():
                (made / name).write_bytes(text.encode("utf-8", errors="replace"))
            if target.exists():
                target.rename(Path(scratch) / "old")
            made.rename(target)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror or error}", remedy=_remedy(target, error)) from error


def _others(target: Path) -> str:
    """What stands in the way of replacing a folder; empty when it holds an earlier export or nothing."""
    if not target.is_dir():
        return "it is a file"
    found = sorted(entry.name for entry in target.iterdir())
    if found and "README.txt" not in found:
        return "the folder holds other files"
    other = [name for name in found if not name.endswith(".csv") and name != "README.txt"]
    return f"the folder holds other files ({other[0]})" if other else ""


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


def _remedy(target: Path, error: OSError) -> str:
    if target.is_dir():
        return "name a file in that folder"
    if not target.parent.exists():
        return f"make the folder {target.parent} first"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"you may not write there: choose another folder than {target.parent}, or ask for the right to"
    return "choose another file, or free some space"
