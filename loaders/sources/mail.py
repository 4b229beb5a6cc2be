"""Mail: the text of a message as an article, and what is attached to it; mailboxes (mbox) a message at a time."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import parseaddr
from functools import cache

from graph.errors import SourceError
from loaders.data import Data, read_data
from loaders.publishers import by_name, identify
from loaders.sources.days import stated_day
from loaders.sources.decode import decode
from loaders.sources.limits import MAX_MAIL_HEADER
from loaders.sources.markup import markup_to_text
from loaders.sources.opened import MEMBER, Opened
from loaders.sources.published import published_in
from loaders.sources.records import Stated, assemble, own_address
from loaders.sources.reflow import reflowed
from loaders.sources.titles import headline, titled
from loaders.sources.types import Outcome, ReadOptions, Skipped

_HEADERS = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_NAME = re.compile(rb"^([!-9;-~]+):", re.MULTILINE)
_OF_MAILS = frozenset({b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to", b"dkim-signature"})
_OF_ANY = frozenset({b"from", b"subject", b"date", b"mime-version", b"content-type"})
_SEPARATOR = re.compile(rb"From \S[^\n]*\d{2}:\d{2}[^\n]*\d{4}[^\n]*\r?\n")
_STUFFED = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_SIGNATURE = re.compile(r"\n-- \n.*\Z", re.DOTALL)
_LONGEST_LINE = 1 << 20
_LONGEST_ADDRESS = 500


class _Short(Compat32):
    """Headers no longer than any that a mail program writes."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name[:MAX_MAIL_HEADER], value[:MAX_MAIL_HEADER]


class MailWords(Data):
    """The data file; see the comments in `mail.yaml`."""

    handed_on: tuple[str, ...]
    fuller: float


def is_mail(beginning: bytes, *, named: bool) -> bool:
    """Whether a text that begins so is a mail: its first lines are headers, of those that only mails have.

    For what is `named` as one, any header of mails will do.
    """
    headers = _HEADERS.match(beginning.lstrip(b"\r\n"))
    names = {name.lower() for name in _NAME.findall(headers[0])} if headers else set()
    return bool(names & _OF_ANY) and (named or bool(names & _OF_MAILS))


def is_mailbox(beginning: bytes) -> bool:
    """Whether a text that begins so is an mbox file."""
    first = _SEPARATOR.match(beginning)
    return first is not None and _HEADERS.match(beginning, first.end()) is not None


def mailbox_members(source: Opened, options: ReadOptions) -> Iterator[Opened | Skipped]:
    """The messages of a mailbox, numbered from 1."""
    for number, data in enumerate(_messages(source, options.max_bytes), 1):
        name = f"mail {number}"
        if data is None:
            problem = f"larger than {options.max_bytes / 1e6:g} MB"
            yield Skipped(f"{source.name}{MEMBER}{name}", None, problem, "save it by itself")
        else:
            yield source.member(name, io.BytesIO(_STUFFED.sub(b"", data)), media="message/rfc822")


def _messages(source: Opened, limit: int) -> Iterator[bytes | None]:
    """The bytes of each message; None in the place of one that is too large, which is read past."""
    data, size, blank = bytearray(), 0, True
    while line := source.stream.readline(_LONGEST_LINE):
        if blank and _SEPARATOR.match(line):
            if size:
                yield bytes(data) if size <= limit else None
            data, size = bytearray(), 0
        else:
            size += len(line)
            data += line if size <= limit else b""
        blank = not line.strip()
    if size:
        yield bytes(data) if size <= limit else None


def mail_contents(source: Opened, options: ReadOptions) -> Iterator[Outcome | Opened]:
    """The text of a message as an article, then its attachments; a web page that was saved as a mail (MHTML) opened.

    Raises SourceError when it has neither.
    """
    try:
        message = message_from_bytes(source.data(options.max_bytes), policy=_Short())
        parts = list(_leaves(message))
    except RecursionError as error:
        raise SourceError(source.name, "a mail nested too deeply", remedy="save its text") from error
    except (MessageError, LookupError, ValueError) as error:
        raise SourceError(source.name, f"a mail that cannot be read: {error}", remedy="save its text") from error
    if page := _saved_page(source, parts):
        yield page
        return
    attached = [part for part in parts if _is_attachment(part)]
    try:
        text = _body(source.name, message)
        if text:
            yield _article(source, message, text, options)
        elif not attached:
            yield Skipped(source.name, None, "a mail without text", "check where it came from")
    except SourceError as error:
        yield Skipped.because(error)
    for number, part in enumerate(attached, 1):
        yield _attachment(source, part, number)


def _leaves(part: Message) -> Iterator[Message]:
    """The parts that hold something; a mail within a mail is one."""
    if part.is_multipart() and part.get_content_maintype() == "multipart":
        for inner in part.get_payload():
            if isinstance(inner, Message):
                yield from _leaves(inner)
    else:
        yield part


def _saved_page(source: Opened, parts: list[Message]) -> Opened | None:
    """The page of an MHTML file: its first HTML part, which says where it stood on the web."""
    for part in parts[:1]:
        address = str(part.get("Content-Location", "")).strip()
        if part.get_content_type() == "text/html" and address.startswith(("http://", "https://")):
            return source.member(address, io.BytesIO(_payload(part)), url=address, media="text/html",
                                 charset=_charset(part))  # fmt: skip
    return None


def _is_attachment(part: Message) -> bool:
    """Whether a part is something of its own: not the body, and no picture that the body shows."""
    shown = part.get_content_maintype() == "image" and "Content-ID" in part
    body = part.get_content_maintype() == "text" and not part.get_filename()
    return not shown and (not body or part.get_content_disposition() == "attachment")


def _attachment(source: Opened, part: Message, number: int) -> Opened:
    name = _decoded_header(part.get_filename() or "", source.name) or f"attachment {number}"
    if part.get_content_type() == "message/rfc822" and part.is_multipart():
        inner = part.get_payload(0)
        data = inner.as_bytes() if isinstance(inner, Message) else b""
        return source.member(name, io.BytesIO(data), media="message/rfc822")
    media = part.get_content_type()
    # Mail programs call many things an octet stream: then the name and the content say more.
    media = "" if media == "application/octet-stream" else media
    return source.member(name, io.BytesIO(_payload(part)), media=media, charset=_charset(part))


def _article(source: Opened, message: Message, text: str, options: ReadOptions) -> Outcome:
    subject, handed_on = _subject(message, source.name)
    url = own_address(text)
    day = None if handed_on else stated_day(str(message.get("Date", "")))
    publisher = "" if handed_on else _sender(message, source.name)
    stated = Stated(subject, url, publisher, published_in(text, url) or day)
    return assemble(titled(subject, text), stated, source.name, options)


def _body(name: str, part: Message) -> str:
    """The text of the parts that are shown; of the same thing in two forms, the fuller one."""
    if not part.is_multipart():
        return "" if _is_attachment(part) or part.get_content_maintype() != "text" else _text(name, part)
    if part.get_content_maintype() != "multipart":
        return ""
    texts = [_body(name, inner) for inner in part.get_payload() if isinstance(inner, Message)]
    if part.get_content_subtype() != "alternative":
        return "\n\n".join(filter(None, texts))
    plain = texts[0] if texts else ""
    fullest = max(texts, key=len, default="")
    return fullest if len(fullest) > _words().fuller * len(plain) else plain


def _text(name: str, part: Message) -> str:
    data = _payload(part)
    if not data.strip():
        return ""
    text = decode(data, name, declared=_charset(part))
    if part.get_content_subtype() == "html":
        return markup_to_text(text)
    return reflowed(_SIGNATURE.sub("", text)).strip()


def _payload(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _charset(part: Message) -> str | None:
    try:
        return part.get_content_charset()
    except (LookupError, UnicodeError, ValueError):
        return None


def _subject(message: Message, name: str) -> tuple[str, bool]:
    """The subject without what programs put before it, and whether they did: then the text is older than the mail."""
    subject = headline(_header(message, "Subject", name))
    plain = _handed_on().sub("", subject)
    return plain, plain != subject


@cache
def _handed_on() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _words().handed_on))
    return re.compile(rf"\A(?:\s*[\[(]?(?:{words})(?:\s*\[\d+\])?\s*[:：\])]\s*)+", re.IGNORECASE)


def _words() -> MailWords:
    return read_data("sources/mail.yaml", MailWords)


def _sender(message: Message, name: str) -> str:
    """The publisher that sent it, where it is a known one."""
    try:
        shown, address = parseaddr(_header(message, "From", name)[:_LONGEST_ADDRESS])
    except RecursionError:  # comments within comments
        return ""
    known = by_name(shown) or identify(f"http://{address.rpartition('@')[2]}/")
    return known.name if known else ""


def _header(message: Message, field: str, name: str) -> str:
    """A header as text, whether encoded as it should be or in bare bytes."""
    raw = next((value for known, value in message.raw_items() if known.lower() == field.lower()), "")
    return _decoded_header(str(raw), name)


def _decoded_header(raw: str, name: str) -> str:
    try:
        pieces = decode_header(raw)
        return "".join(_piece(piece, charset, name) for piece, charset in pieces)
    except (HeaderParseError, SourceError, ValueError, LookupError):
        return raw.encode("utf-8", "replace").decode("utf-8")


def _piece(piece: str | bytes, charset: str | None, name: str) -> str:
    data = piece.encode("utf-8", "surrogateescape") if isinstance(piece, str) else piece
    return decode(data, name, declared=charset) if data else ""
