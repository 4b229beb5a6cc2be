"""Inputs in, articles out: every input opened, its format found, its articles read, its faults told."""

from __future__ import annotations

import io
import logging
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar
from zipfile import BadZipFile, ZipFile

from graph.errors import SourceError
from graph.registry.load import registry
from loaders.sources.archives import ZipKind, check_sizes, opened_zip, tar_members, zip_kind, zip_members
from loaders.sources.compressed import compressed
from loaders.sources.decode import SAMPLE, composed, opening
from loaders.sources.formats import Format, format_of
from loaders.sources.html import article_of
from loaders.sources.jsonrows import is_json_lines, json_rows
from loaders.sources.limits import MAX_IN_MEMORY, MAX_PAGE, Allowance
from loaders.sources.mail import mail_contents, mailbox_members
from loaders.sources.opened import Opened, opened
from loaders.sources.records import Stated, articles, assemble, ordered, own_address
from loaders.sources.reflow import unwrapped
from loaders.sources.tablerows import table_rows
from loaders.sources.targets import Target, targets
from loaders.sources.titles import headline, title_in, titled
from loaders.sources.types import Outcome, ReadOptions, Skipped

if TYPE_CHECKING:
    from loaders.tables.sheets import Sheet

log = logging.getLogger("yalu.loaders")
T = TypeVar("T")

UNFORESEEN = "cannot be read"
"""How a fault that no reader foresaw is named; the fuzzer counts them."""
_WORKBOOK_FAULTS = (BadZipFile, zlib.error, SyntaxError, EOFError, KeyError, ValueError, TypeError, AttributeError)
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE)


def read(inputs: Sequence[str], options: ReadOptions = ReadOptions()) -> Iterator[Outcome]:  # noqa: B008
    """Every article of the inputs, in their order, or why there is none; one at a time, in bounded memory.

    An input is a file, a folder (with all below it), a pattern (`news/**/*.txt`), an `http(s)` address, a data set of
    Yalu (`dataset:contacts`), or `-` for standard input. A table of contacts gives the sources that it cites. Nothing
    that is wrong with an input raises: it comes back as a `Skipped`, and the rest goes on.
    """
    for target, chosen in asked(inputs, options):
        yield from outcomes(target, chosen)


def asked(inputs: Sequence[str], options: ReadOptions) -> Iterator[tuple[Target | Skipped, ReadOptions]]:
    """Every target of the inputs, or why there is none, with the options for it."""
    found = targets(inputs)
    ahead = list(islice(found, 2))
    # An article's id follows from its address: one address for several texts would make them one article.
    options = replace(options, alone=True) if len(ahead) == 1 else replace(options, url=None)
    return ((target, options) for target in chain(ahead, found))


@dataclass(frozen=True, slots=True)
class Member:
    """Something out of an archive that takes long to read: whole, so that it can be read in another process."""

    name: str
    data: bytes
    found: Format
    options: ReadOptions
    url: str = ""
    charset: str | None = None
    media: str = ""
    retrieved: str | None = None


def outcomes(target: Target | Skipped, options: ReadOptions) -> Iterator[Outcome]:
    """Every article behind a target, or why there is none; one at a time, in bounded memory."""
    for part in parts(target, options):
        if isinstance(part, Member):
            yield from read_member(part)
        else:
            yield part


def parts(target: Target | Skipped, options: ReadOptions) -> Iterator[Outcome | Member]:
    """As `outcomes`, but members that take long are left to be read by `read_member`."""
    if isinstance(target, Skipped):
        yield target
        return
    try:
        if target.kind == "dataset":
            from loaders.datasets import dataset

            yield from _contacts(dataset(target.path))
            return
        with opened(target, options) as source:
            yield from _inside(source, options)
    except SourceError as error:
        yield Skipped.because(error)
    except OSError as error:
        yield Skipped(target.name, None, f"cannot be read: {error.strerror or error}", "check the file and its rights")


def read_member(member: Member) -> Iterator[Outcome]:
    """The articles of a member of an archive, or why there is none."""
    stream = io.BytesIO(member.data)
    source = Opened(member.name, member.data[:SAMPLE], stream, Allowance(member.name), url=member.url, file=stream,
                    charset=member.charset, media=member.media, retrieved=member.retrieved, listed=True)  # fmt: skip
    yield from _named(source, _read(source, member.found, member.options))


def _inside(source: Opened, options: ReadOptions) -> Iterator[Outcome | Member]:
    """The articles of something opened, at any depth."""
    yield from _named(source, _opened(source, options))


def _opened(source: Opened, options: ReadOptions) -> Iterator[Outcome | Member]:
    found = format_of(source)
    if found in _CONTAINERS:
        for member in _CONTAINERS[found](source, options):
            if isinstance(member, Opened):
                yield from _inside(member, replace(options, url=None, alone=False))
            else:
                yield member
        return
    if source.depth and found in _LONG:
        held = source.held(MAX_IN_MEMORY)
        if isinstance(held, bytes):
            yield Member(source.name, held, found, options, source.url, source.charset, source.media, source.retrieved)
            return
        source = held
    yield from _read(source, found, options)


def _read(source: Opened, found: Format, options: ReadOptions) -> Iterator[Outcome]:
    yield from _READERS[found](source, options)


def _named(source: Opened, found: Iterator[T]) -> Iterator[T | Skipped]:
    """What was found in something, and its fault: what is wrong with it alone does not stop what lies beside it.

    Raises SourceError where what it lies in is at fault, OSError where the disk or the network is.
    """
    try:
        yield from found
    except SourceError as error:
        if error.source != source.name:
            raise
        yield Skipped.because(error)
    except OSError:
        raise
    except MemoryError:
        yield Skipped(source.name, None, "needs more memory than there is", "split it")
    except Exception as error:  # whatever a hostile file does to a library, the next one is read
        log.debug("%s", source.name, exc_info=error)
        yield Skipped(source.name, None, f"{UNFORESEEN} ({type(error).__name__}: {error})", "report it with the file")


def _text(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    return _plain(source, unwrapped(source.text(options)), options)


def _pdf(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    from loaders.sources.pdf import pdf_text

    return _plain(source, pdf_text(source), options)


def _plain(source: Opened, text: str, options: ReadOptions) -> Iterator[Outcome]:
    text = composed(text)
    url = source.url or own_address(text) or options.url or ""
    stated = Stated(title_in(text), url, retrieved=source.retrieved)
    yield assemble(text, ordered(stated, options, fetched=bool(source.url)), source.name, options)


def _html(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    meta = _CHARSET.search(source.head[:4096])
    page = source.text(options, declared=meta[1].decode("ascii") if meta else None, limit=MAX_PAGE)
    found = article_of(page, source.name, source.url or options.url or "")
    # A page may claim any address; what was fetched is what it is.
    stated = Stated(
        headline(found.title),
        source.url or found.url or options.url or "",
        headline(found.publisher),
        found.published,
        retrieved=source.retrieved,
    )
    stated = ordered(stated, options, fetched=bool(source.url))
    yield assemble(titled(stated.title, found.text), stated, source.name, options)


def _feed(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    from loaders.sources.feeds import feed_rows

    declared = _XML_ENCODING.search(source.head[:200])
    text = source.text(options, declared=declared[1].decode("ascii") if declared else None)
    rows = feed_rows(text, source.name)
    if options.follow:
        from loaders.sources.following import followed

        return followed(source.name, rows, options, outcomes)
    return articles(source.name, rows, options)


def _json(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    beginning = opening(source.head, 65536).decode("utf-8", errors="replace")
    rows = json_rows(source.characters(options), options.max_bytes, by_line=is_json_lines(beginning))
    return articles(source.name, rows, options)


def _json_lines(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    return articles(source.name, json_rows(source.characters(options), options.max_bytes, by_line=True), options)


def _parquet(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    from loaders.sources.parquet import parquet_rows

    with source.seekable() as file:
        yield from articles(source.name, parquet_rows(file, source.name), options)


def _table(source: Opened, options: ReadOptions) -> Iterator[Outcome]:
    # Tables of contacts are read by what is built on these sources: imported when one comes.
    from loaders.tables.columns import is_contacts
    from loaders.tables.sheets import csv_sheet

    tabs = source.suffix in (".tsv", ".tab") or source.media == "text/tab-separated-values"
    rows = table_rows(source.characters(options), options.max_bytes, "\t" if tabs else None)
    first = list(islice(rows, 1))
    if first and isinstance(first[0], dict) and is_contacts(first[0]) and not options.fields:
        return _contacts(csv_sheet(Path(source.name).name, source.name, chain(first, rows)))
    return articles(source.name, chain(first, rows), options)


def _zip(source: Opened, options: ReadOptions) -> Iterator[Outcome | Opened]:
    """A ZIP is an archive, or an Office document: what is in it shows."""
    with source.seekable() as file:
        archive = opened_zip(source.name, file)
        kind = zip_kind(archive)
        if kind is ZipKind.DOCUMENT:
            from loaders.sources.docx import docx_text

            yield from _plain(source, docx_text(source, archive), options)
        elif kind is ZipKind.WORKBOOK:
            yield from _workbook(source, archive, file)
        elif kind is ZipKind.OTHER_DOCUMENT:
            raise SourceError(source.name, "a document of a kind that is not read", remedy="save it as DOCX or PDF")
        else:
            yield from zip_members(source, archive)


def _workbook(source: Opened, archive: ZipFile, file: IO[bytes]) -> Iterator[Outcome]:
    from loaders.tables.sheets import xlsx_sheet

    check_sizes(source.name, archive)
    try:
        yield from _contacts(xlsx_sheet(Path(source.name).name, source.name, file))
    except _WORKBOOK_FAULTS as error:
        raise SourceError(source.name, f"a damaged workbook: {error}", remedy="save it anew, or as CSV") from error


def _contacts(sheet: Sheet) -> Iterator[Outcome]:
    from loaders.tables.contacts import told

    return told(sheet, registry())


def _warc(source: Opened, _options: ReadOptions) -> Iterator[Outcome | Opened]:
    from loaders.sources.warc import warc_members

    return warc_members(source)


_READERS: dict[Format, Callable[[Opened, ReadOptions], Iterator[Outcome]]] = {
    Format.TEXT: _text,
    Format.HTML: _html,
    Format.JSON: _json,
    Format.JSON_LINES: _json_lines,
    Format.TABLE: _table,
    Format.FEED: _feed,
    Format.PDF: _pdf,
    Format.PARQUET: _parquet,
}
_CONTAINERS: dict[Format, Callable[[Opened, ReadOptions], Iterator[Outcome | Opened]]] = {
    Format.COMPRESSED: compressed,
    Format.ZIP: _zip,
    Format.TAR: tar_members,
    Format.MAIL: mail_contents,
    Format.MAILBOX: mailbox_members,
    Format.WARC: _warc,
}
_LONG = (Format.HTML, Format.PDF, Format.FEED)
"""What takes longer to read than to be sent to another process."""
