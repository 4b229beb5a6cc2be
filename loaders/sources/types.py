"""What is asked of the sources, and what comes back instead of an article when there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.claims import Article, Claim
from graph.dates import When
from graph.errors import EmptySourceError, SourceError, UsageError

ROLES = ("title", "text", "url", "published", "publisher", "lang")


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read the inputs. What an input states itself comes first and the options fill in the rest, but for a
    single text or page (`alone`): of that they are orders.

    published      ISO prefix of the publication date, for articles without a date line or date field
    publisher      for articles whose address and fields name none; comes before a by-line such as `(KCNA)`
    lang           `en`, `ko`, `zh`, ...; comes before what the script and the words suggest
    url            where the article stands, for a single text or page that does not say
    fields         role -> field name in archives, where the usual names do not do: `{"text": "story_text"}`;
                   dots lead into nested objects
    timeout        seconds for one web address, from first byte to last
    max_bytes      the largest text, web page or archive row that is read; archives may have any number of rows
    encoding       of texts and archives; None recognises it
    allow_private  whether web addresses may lead to this machine or to a private network
    alone          whether nothing else was asked for than one text or page
    follow         whether the pages that the items of a feed lead to are fetched and read instead of these

    Raises UsageError for a date, a role or an encoding that does not exist.
    """

    published: str | None = None
    publisher: str | None = None
    lang: str | None = None
    url: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    timeout: float = 30.0
    max_bytes: int = 50_000_000
    encoding: str | None = None
    allow_private: bool = False
    follow: bool = False
    alone: bool = False

    def __post_init__(self) -> None:
        if self.published is not None:
            When.parse(self.published)
        for role in self.fields:
            if role not in ROLES:
                raise UsageError(f"no such field to map: {role!r}", remedy="use one of " + ", ".join(ROLES))
        if self.encoding is not None:
            try:
                b"text".decode(self.encoding, errors="replace")  # some that Python has (`hex`, `idna`) are not of texts
            except (LookupError, ValueError) as error:
                raise UsageError(f"no such encoding: {self.encoding!r}", remedy="write utf-8 or cp949") from error


@dataclass(frozen=True, slots=True)
class Skipped:
    """What gave no article, and why: the file, folder or URL and the 1-based row in it (header not counted).

    `empty` is True for a row with a headline and no text: known, and nothing is wrong with it; and for a file with
    nothing in it.
    """

    source: str
    row: int | None
    problem: str
    remedy: str
    empty: bool = False

    @classmethod
    def because(cls, error: SourceError) -> Skipped:
        """The same problem as a value."""
        return cls(error.source, error.row, error.problem, error.remedy, empty=isinstance(error, EmptySourceError))

    def __str__(self) -> str:
        where = self.source if self.row is None else f"{self.source}, row {self.row}"
        return f"{where}: {self.problem}" + (f" — {self.remedy}" if self.remedy else "")


@dataclass(frozen=True, slots=True)
class Tabled:
    """A source that a table of contacts cites, with what the table says that it states."""

    article: Article
    claims: tuple[Claim, ...]


Outcome = Article | Tabled | Skipped
"""One article, what a table says of a source, or why there is none."""
