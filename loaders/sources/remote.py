"""Files behind the addresses of other file systems (`s3://`, `gs://`, `sftp://`, `file://`), by fsspec.

fsspec comes with the extra `cluster`; each file system needs its own package beside it (s3fs for `s3://`), and takes
passwords and keys from its own settings.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

from graph.errors import SourceError
from graph.extras import installing
from loaders.sources.types import Skipped

_REFUSED = frozenset({"http", "https", "ftp", "data", "blockcache", "cached", "filecache", "simplecache"})
"""Those of the web, which are fetched with more care, and what only wraps another address."""
Remote = tuple[str, str, bool, int | None, str]
"""What it is called, its address, whether a folder had it, its size, and a word that changes when it does."""


def listed(address: str) -> Iterator[Remote | Skipped]:
    """The files that an address names: itself, or those of a folder or a pattern, sorted by name."""
    name = public(address)
    try:
        yield from _listed(address, name)
    except ImportError as error:
        yield Skipped(name, None, f"this address needs more to be installed ({error})", installing("cluster"))
    except (OSError, ValueError) as error:
        yield Skipped(name, None, f"cannot be reached: {error or type(error).__name__}", "check the address")
    except Exception as error:  # noqa: BLE001 (each file system has errors of its own)
        yield Skipped(name, None, f"cannot be reached ({type(error).__name__})", "check the address and your rights")


def opened(address: str) -> AbstractContextManager[BinaryIO]:
    """Its bytes. Raises SourceError, OSError."""
    import fsspec

    try:
        return cast("AbstractContextManager[BinaryIO]", fsspec.open(address, "rb"))
    except ImportError as error:
        raise SourceError(public(address), f"cannot be opened here ({error})", remedy=installing("cluster")) from error


def public(address: str) -> str:
    """The address without what may be a password."""
    parts = urlsplit(address)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _listed(address: str, name: str) -> Iterator[Remote | Skipped]:
    from fsspec import available_protocols
    from fsspec.core import url_to_fs
    from fsspec.utils import get_protocol

    if get_protocol(address) in _REFUSED or get_protocol(address) not in available_protocols():
        yield Skipped(name, None, "not a web address that is read", "use http:// or https://, or a file name")
        return
    files, path = url_to_fs(address)
    if any(mark in path for mark in "*?["):
        found: dict[str, dict[str, Any]] = files.glob(path, detail=True)
    elif files.isdir(path):
        found = files.find(path, detail=True)
    else:
        yield _file(address, name, files.info(path), listed=False)
        return
    if not found:
        yield Skipped(name, None, "no file there", "check the address")
    for inner in sorted(found):
        if found[inner].get("type", "file") == "file":
            whole = files.unstrip_protocol(inner)
            yield _file(whole, public(whole), found[inner], listed=True)


def _file(address: str, name: str, about: dict[str, Any], *, listed: bool) -> Remote:
    changed = next(
        (str(about[key]) for key in ("ETag", "etag", "mtime", "LastModified", "created") if key in about), ""
    )
    size = about.get("size")
    return name, address, listed, int(size) if size is not None else None, changed
