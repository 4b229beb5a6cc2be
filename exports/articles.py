"""The answer about one article, and the list of them: as tables, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired, TypedDict

from exports.answers import note
from exports.records import EvidenceRecord, evidence_record
from exports.tables import Column, Line, Table
from graph.claims import Article, Claim, ContactStatement, OfficeStatement

if TYPE_CHECKING:
    from queries.article import ArticleView, Place, Told

_FACT = (Column("", "What"), Column("", "Which"))
_PLACE = (
    Column("report"),
    Column("article", "Article", whole=True),
    Column("how", "How"),
    Column("of", "Of", whole=True),
    Column("publisher", "Publisher"),
    Column("published", "Published"),
    Column("lang", "Language"),
    Column("title", "Title"),
    Column("differs", "Differs in"),
    Column("url"),
)
_LISTED = (
    Column("article", "Article", whole=True),
    Column("published", "Published"),
    Column("publisher", "Publisher"),
    Column("lang", "Language"),
    Column("title", "Title"),
    Column("origin", "Read from"),
    Column("url"),
    Column("loaded"),
)
_TOLD = (Column("", "Says"), Column("", "Of"), Column("", "When"), Column("", "Where"), Column("", "Status"))


class DifferenceRecord(TypedDict):
    """A fact between the same words in two articles."""

    before: str
    after: str


class PlaceRecord(TypedDict):
    """An article of a report; `of` is the earlier one that it prints, continues or corrects."""

    article: str
    how: str
    of: str | None
    publisher: str
    source_kind: str
    published: str | None
    lang: str
    title: str
    url: str
    differs: list[DifferenceRecord]


class ToldRecord(TypedDict):
    """A claim of the article: what kind, whom it is about, when and where, with what status."""

    claim: str
    kind: str
    about: list[str]
    date: str | None
    place: str | None
    status: str | None
    quote: str
    evidence: NotRequired[EvidenceRecord]


class ListedRecord(TypedDict):
    """An article and where it is from."""

    id: str
    url: str
    title: str
    publisher: str
    source_kind: str
    side: str
    lang: str
    published: str | None
    retrieved: str | None
    loaded: str | None
    origin: str
    sha256: str


class ArticleViewRecord(ListedRecord):
    """An article, the places of its report, articles of the same words with other facts, and what it states."""

    report: str
    places: list[PlaceRecord]
    near: list[PlaceRecord]
    states: list[ToldRecord]


def article_tables(view: ArticleView, *, evidence: bool) -> tuple[Table, ...]:
    """The article, its report, what is near it, and what it states."""
    article, many = view.article, len(view.places)
    facts = (
        ("Title", article.title),
        ("Publisher", article.publisher),
        ("Kind of source", article.source_kind),
        ("Language", article.lang),
        ("Published", article.published),
        ("Retrieved", article.retrieved),
        ("Address", article.url),
        ("Read from", article.origin),
        ("Report", "one report in one place" if many == 1 else f"one report in {many} places: one origin"),
    )
    tables = [
        Table(f"Article {article.id}", _FACT, tuple(Line(fact) for fact in facts if fact[1])),
        *([Table("Its report", _PLACE, tuple(_place(view, each) for each in view.places))] if many > 1 else []),
        *(
            [Table("The same words, other facts", _PLACE, tuple(_place(view, each) for each in view.near))]
            if view.near
            else []
        ),
        Table("It states", _TOLD, tuple(_told(each, evidence=evidence) for each in view.told), "no office, no contact"),
    ]
    return tuple(tables)


def listed_table(articles: Iterable[Article]) -> Table:
    """Articles, a line each."""
    lines = (
        Line((each.id, each.published, each.publisher, each.lang, each.title, each.origin, each.url, each.loaded))
        for each in articles
    )
    return Table("Articles", _LISTED, tuple(lines), "none with these words")


def listed_record(article: Article) -> ListedRecord:
    """An article of the list as JSON."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "publisher": article.publisher,
        "source_kind": article.source_kind,
        "side": article.side,
        "lang": article.lang,
        "published": article.published,
        "retrieved": article.retrieved,
        "loaded": article.loaded,
        "origin": article.origin,
        "sha256": article.sha256,
    }


def place_table(views: Iterable[ArticleView]) -> Table:
    """The places of reports, and those near them, as one table."""
    return Table("Places", _PLACE, tuple(_place(view, each) for view in views for each in (*view.places, *view.near)))


def article_record(view: ArticleView, *, evidence: bool) -> ArticleViewRecord:
    """The answer as JSON."""
    return {
        **listed_record(view.article),
        "report": view.report,
        "places": [_place_record(each) for each in view.places],
        "near": [_place_record(each) for each in view.near],
        "states": [_told_record(each, evidence=evidence) for each in view.told],
    }


def _place(view: ArticleView, place: Place) -> Line:
    article = place.article
    return Line(
        (
            view.report,
            article.id,
            place.how.value,
            place.of,
            article.publisher or "unnamed publisher",
            article.published,
            article.lang,
            article.title,
            "\n".join(f"{each.before} → {each.after}" for each in place.differs),
            article.url,
        )
    )


def _place_record(place: Place) -> PlaceRecord:
    article = place.article
    return {
        "article": article.id,
        "how": place.how.value,
        "of": place.of or None,
        "publisher": article.publisher,
        "source_kind": article.source_kind,
        "published": article.published,
        "lang": article.lang,
        "title": article.title,
        "url": article.url,
        "differs": [{"before": each.before, "after": each.after} for each in place.differs],
    }


def _told(told: Told, *, evidence: bool) -> Line:
    record = _told_record(told, evidence=False)
    cells = (record["kind"], "\n".join(record["about"]), record["date"], record["place"], record["status"])
    return Line(cells, (note(told.proof),) if evidence else ())


def _told_record(told: Told, *, evidence: bool) -> ToldRecord:
    about, date, place, status = _stated(told.claim)
    record: ToldRecord = {
        "claim": told.claim.id,
        "kind": _kind(told.claim),
        "about": about,
        "date": date,
        "place": place,
        "status": status,
        "quote": told.claim.quote,
    }
    if evidence:
        record["evidence"] = evidence_record(told.proof)
    return record


def _kind(claim: Claim) -> str:
    """`meeting`, `visit`, ... of a contact; else what it is a claim of."""
    return claim.statement.kind.value if isinstance(claim.statement, ContactStatement) else claim.kind


def _stated(claim: Claim) -> tuple[list[str], str | None, str | None, str | None]:
    """What a claim says, in the words of its source: of whom, when, where, with what status."""
    match claim.statement:
        case ContactStatement() as said:
            about = [each.who.name for each in said.participants] + [body.text for body in said.bodies]
            return about, str(said.when) if said.when else None, said.place, said.status.value
        case OfficeStatement() as said:
            office = ", ".join(filter(None, (said.title, said.organization)))
            return [f"{said.who.name}: {office}"], None, None, "former" if said.former else None
        case said:
            return [said.who.name], None, None, None
