"""Rows of archives become articles: which field is which, and what each states."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from graph.claims import Article
from graph.errors import SourceError
from loaders.publishers import by_name, identify
from loaders.sources.days import stated_day
from loaders.sources.decode import composed
from loaders.sources.fields import Fields, language_code
from loaders.sources.glosses import without_readings
from loaders.sources.jsonrows import Broken, JsonValue
from loaders.sources.language import language_of
from loaders.sources.limits import MAX_ARTICLE
from loaders.sources.markup import markup_to_text
from loaders.sources.mojibake import check_mojibake
from loaders.sources.published import published_in
from loaders.sources.reflow import unwrapped
from loaders.sources.titles import headline, titled
from loaders.sources.types import ReadOptions, Skipped

_ADDRESS = re.compile(r"^[^\S\n]*(?:[^\W\d]{2,12}\s*[:：]\s*)?(https?://[^\s/]+/\S+)[^\S\n]*$", re.MULTILINE)
_TEXTLESS_REMEDY = (
    "name the field with --map text=FIELD; a table of contacts needs the headings that `yalu template` prints"
)
_HEAD = 1500
_LOOK_AT = 20
_MARKUP = re.compile(r"<(?:p|br|div|span)\b[^>]*>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """What an input states about an article beside its text; empty where it does not.

    `ordered`: the publisher is what a person has said of this very text, and no address or by-line overrules it.
    """

    title: str = ""
    url: str = ""
    publisher: str = ""
    published: str | None = None
    lang: str = ""
    retrieved: str | None = None
    ordered: bool = False


def ordered(stated: Stated, options: ReadOptions, *, fetched: bool) -> Stated:
    """What is stated of a text or page; where nothing else was asked for, the options before that.

    What was `fetched` keeps its address.
    """
    if not options.alone:
        return stated
    return replace(
        stated,
        url=stated.url if fetched else options.url or stated.url,
        publisher=options.publisher or stated.publisher,
        published=options.published or stated.published,
        lang=options.lang or stated.lang,
        ordered=bool(options.publisher),
    )


def assemble(text: str, stated: Stated, origin: str, options: ReadOptions) -> Article:
    """An article of its text and what is stated; what is not is read from the text, then taken from the options.

    Only the publisher and the language of the options come before what the text suggests: a by-line names the agency
    that a paper prints, and a language is nowhere stated in a text. Whatever it was read by, the text of an article is
    composed. Raises SourceError for a text too long for one, and for mojibake.
    """
    if len(text) > MAX_ARTICLE:
        problem = f"longer than an article: more than {MAX_ARTICLE:,} characters"
        raise SourceError(origin, problem, remedy="split it into its articles")
    text = without_readings(composed(text))
    check_mojibake(text, origin, options.encoding)
    name = composed(stated.publisher or options.publisher or "")
    publisher = by_name(name) if stated.ordered else identify(stated.url, name, text)
    return Article.of(
        text,
        title=without_readings(composed(stated.title)),
        url=stated.url,
        publisher=publisher.name if publisher else name,
        source_kind=publisher.kind if publisher else "",
        side=publisher.side if publisher else "",
        lang=stated.lang or options.lang or language_of(text),
        published=stated.published or published_in(text, stated.url) or options.published,
        retrieved=stated.retrieved,
        origin=origin,
    )


def own_address(text: str) -> str:
    """The address that has a line of its own near the top of a text; empty where there is none."""
    found = _ADDRESS.search(text[:_HEAD])
    return found[1] if found else ""


def articles(source: str, rows: Iterable[JsonValue | Broken], options: ReadOptions) -> Iterator[Article | Skipped]:
    """The article of every row, or why it gives none; rows are counted from 1.

    Raises SourceError when there are no rows.
    """
    number = 0
    for value in rows:
        for row in _unwrapped(value, options):
            number += 1
            yield _article(source, number, row, options)
    if not number:
        raise SourceError(source, "an archive without rows", remedy="check where it came from")


def _article(source: str, number: int, row: JsonValue | Broken, options: ReadOptions) -> Article | Skipped:
    if isinstance(row, Broken):
        return Skipped(source, number, row.problem, "correct the row; the others are read")
    if not isinstance(row, dict):
        return Skipped(source, number, "not an object with fields", "give each article as an object")
    fields = Fields.of(row, options.fields)
    title, body = headline(fields.text("title")), _body(fields.text("text"))
    if not body:
        return _without_text(source, number, title, fields)
    url = fields.text("url").strip()
    stated = Stated(
        title,
        url if url.lower().startswith(("http://", "https://")) else "",
        headline(fields.text("publisher")),
        stated_day(fields.text("published")),
        language_code(fields.text("lang")),
    )
    try:
        return assemble(titled(title, body), stated, f"{source}, row {number}", options)
    except SourceError as error:
        return Skipped(source, number, error.problem, error.remedy)


def _without_text(source: str, number: int, title: str, fields: Fields) -> Skipped:
    if title:
        return Skipped(source, number, f"a headline without text: {title[:80]}", "", empty=True)
    known = ", ".join(list(fields.names)[:8]) or "none"
    return Skipped(source, number, f"no text; its fields: {known}", _TEXTLESS_REMEDY)


def _body(text: str) -> str:
    plain = markup_to_text(text) if _MARKUP.search(text) else text
    return unwrapped(plain.replace("\r\n", "\n").strip())


def _unwrapped(value: JsonValue | Broken, options: ReadOptions) -> Iterable[JsonValue | Broken]:
    """The rows inside an object that only wraps them, in a list or under their ids; else the value alone."""
    if not isinstance(value, dict) or Fields.of(value, options.fields).known():
        return (value,)
    inner = [*(rows for rows in value.values() if isinstance(rows, list)), list(value.values())]
    wrapped = (rows for rows in inner if any(_has_text(row, options) for row in rows[:_LOOK_AT]))
    return max(wrapped, key=len, default=(value,))


def _has_text(row: JsonValue, options: ReadOptions) -> bool:
    return isinstance(row, dict) and bool(Fields.of(row, options.fields).text("text"))
