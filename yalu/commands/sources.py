"""The questions about sources: articles, article, sources, discrepancies, coverage, cite."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from queries.types import ALL
from yalu.answering import Form, Output, Question, Rendering, deliver, tell, write
from yalu.helping import Command
from yalu.options import DATE, filter_options, loaded_option, output_options, store_options
from yalu.session import asked, reading

if TYPE_CHECKING:
    from datetime import date

    from exports.citations import Style
    from queries.types import Filters

_ABOUT = ("date", "place", "attendees", "office", "existence")
_BY = ("publisher", "language", "month")


@click.command(cls=Command, examples=("yalu sources 2b112e", "yalu sources meeting-2024-03-21 --evidence --json"))
@click.argument("identifier", metavar="ID")
@output_options
@store_options
def sources(identifier: str, store_url: str, output: Output) -> None:
    """Who tells of a contact: whom each source names, in which order and words, how many days later, whom not.

    ID is what the other questions show: a whole id, its beginning or its last part. An article that quotes another
    source is a source of its own for what it quotes. Days count from the last day of the contact to the publication.
    """
    from exports.sourcerecords import telling_record
    from exports.sources import sources_tables
    from graph.registry.load import registry
    from queries.tellings import sources as ask

    with reading(store_url) as store:
        answer = ask(store, registry(), identifier)
        rendering = Rendering(
            lambda: (telling_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: sources_tables(answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("sources", (identifier,), ALL), answer, output.meta)


@click.command(
    cls=Command,
    examples=(
        "yalu discrepancies",
        'yalu discrepancies "Kim Song Nam" --about date --evidence',
        "yalu discrepancies --since 2024 --about attendees --about office --csv",
    ),
)
@click.argument("name", required=False)
@click.option("--about", multiple=True, type=click.Choice(_ABOUT, False), help="Only on this; may be repeated.")
@filter_options
@output_options
@store_options
def discrepancies(name: str | None, about: tuple[str, ...], store_url: str, filters: Filters, output: Output) -> None:
    """Where the sources of one contact disagree, of all contacts or those of NAME.

    On the date, the place, the attendees of a side, the office of somebody, or whether it took place at all. A source
    that says less does not disagree. Every kind and status, unless --kind and --status say otherwise.
    """
    from exports.answers import label
    from exports.sourcerecords import discrepancy_record
    from exports.sources import discrepancy_tables
    from graph.registry.load import registry
    from queries.disagreement import About
    from queries.disagreement import discrepancies as ask
    from queries.people import Resolved

    with reading(store_url) as store:
        found = asked(store, name) if name else Resolved(())
        chosen = [About(each) for each in about or _ABOUT]
        answer = ask(store, registry(), found.persons if name else None, filters, about=chosen)
        answer = replace(answer, absent=found.absent)
        title = "Discrepancies" + (" of " + ", ".join(map(label, found.persons)) if found.persons else "")
        rendering = Rendering(
            lambda: (discrepancy_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: discrepancy_tables(title, answer.rows, evidence=output.evidence),
        )
        deliver(output, rendering)
        tell(store, Question("discrepancies", (name,) if name else (), filters), answer, output.meta)


@click.command(
    cls=Command,
    examples=("yalu coverage", "yalu coverage --by month --since 2018", "yalu coverage --by publisher --csv"),
)
@click.option("--by", multiple=True, type=click.Choice(_BY, False), help="Only by this; may be repeated.")
@click.option("--since", **DATE, help="Published from this day, month or year on.")
@click.option("--until", **DATE, help="Published up to the last day of this.")
@click.option("--undated", is_flag=True, help="Count articles without a date when a date is asked.")
@output_options
@store_options
def coverage(
    by: tuple[str, ...], since: str | None, until: str | None, undated: bool, store_url: str, output: Output
) -> None:
    """What the answers rest on: the articles by publisher, language and month of publication.

    Stretches of months without any article are shown as such: what happened then, this store cannot know from the day.
    """
    from exports.sourcerecords import covered_record
    from exports.sources import coverage_tables
    from graph.dates import Window
    from queries.covering import By, covered

    filters = replace(ALL, window=Window.of(since, until), undated=undated)
    with reading(store_url) as store:
        answer = covered(store, filters, by=[By(each) for each in by or _BY])
        rendering = Rendering(lambda: map(covered_record, answer.rows), lambda: coverage_tables(answer.rows))
        deliver(output, rendering)
        tell(store, Question("coverage", (), filters), answer, output.meta)


@click.command(
    cls=Command,
    examples=(
        "yalu cite 2b112e",
        "yalu cite c9d5314c85bc5905b --style plain",
        "yalu cite a618a39c5136c5241:106-412 --markdown",
    ),
)
@click.argument("reference", metavar="CLAIM|ARTICLE|CONTACT")
@click.option("--style", type=click.Choice(("chicago", "plain"), False), default="chicago", show_default=True,
              help="Of the footnote.")  # fmt: skip
@output_options
@store_options
def cite(reference: str, style: Style, store_url: str, output: Output) -> None:
    """A footnote, one a line: publisher, title, date, address and the words themselves.

    For a claim, an article, words of an article (ARTICLE:START-END, as the evidence shows them), or every claim that
    proves a contact. With --markdown each is a footnote whose mark is the id of the claim.
    """
    from exports.citations import citation_record, citation_table, footnote, markdown_footnote
    from queries.citations import cite as ask

    with reading(store_url) as store:
        answer = ask(store, reference)
        if output.form in (Form.JSON, Form.CSV):
            rendering = Rendering(
                lambda: (citation_record(row, style) for row in answer.rows),
                lambda: [citation_table(answer.rows, style)],
            )
            deliver(output, rendering)
        else:
            made = markdown_footnote if output.form is Form.MARKDOWN else footnote
            write(output.to, "".join(f"{made(row, style)}\n" for row in answer.rows))
        tell(store, Question("cite", (reference,), ALL), answer, output.meta)


@click.command(
    cls=Command,
    examples=("yalu article a618a39c5136c5241", "yalu article https://example.org/report --evidence --json"),
)
@click.argument("reference", metavar="ID|URL")
@output_options
@store_options
def article(reference: str, store_url: str, output: Output) -> None:
    """One article: where it is from, what it states, and in which other places its report stands.

    Articles of nearly the same words and the same facts are one report and count as one source: the first to publish it
    stands for all. A later version and a correction point to what they replace, with the facts that differ. Articles of
    the same words with other facts are shown beside it: they are other reports. CSV has a row for each place.
    """
    from exports.articles import article_record, article_tables, place_table
    from queries.article import article as ask

    with reading(store_url) as store:
        answer = ask(store, reference)
        rendering = Rendering(
            lambda: (article_record(row, evidence=output.evidence) for row in answer.rows),
            lambda: [table for row in answer.rows for table in article_tables(row, evidence=output.evidence)],
            lambda: [place_table(answer.rows)],
        )
        deliver(output, rendering)
        tell(store, Question("article", (reference,), ALL), answer, output.meta)


@click.command(
    cls=Command,
    examples=("yalu articles", "yalu articles yonhap --since 2018-03 --until 2018-06", "yalu articles --csv"),
)
@click.argument("words", nargs=-1, metavar="[WORD...]")
@click.option("--since", **DATE, help="Published from this day, month or year on.")
@click.option("--until", **DATE, help="Published up to the last day of this.")
@click.option("--undated", is_flag=True, help="Keep articles without a date when a date is asked.")
@loaded_option
@output_options
@store_options
def articles(
    words: tuple[str, ...],
    since: str | None,
    until: str | None,
    undated: bool,
    loaded_since: date | None,
    store_url: str,
    output: Output,
) -> None:
    """The articles of the store with their ids: all, or those that have every WORD, oldest first.

    A word is a part of the title, publisher, address, file, id or day of publication.
    """
    from exports.articles import listed_record, listed_table
    from graph.dates import Window
    from queries.library import articles as ask

    filters = replace(ALL, window=Window.of(since, until), undated=undated)
    with reading(store_url) as store:
        answer = ask(store, words, filters, loaded_since=loaded_since)
        deliver(output, Rendering(lambda: map(listed_record, answer.rows), lambda: [listed_table(answer.rows)]))
        tell(store, Question("articles", words, filters), answer, output.meta)
