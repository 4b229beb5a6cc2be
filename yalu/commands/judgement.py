"""Judgements: review, merge, split, correct, undo, decisions. Each is recorded, and every answer follows at once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from yalu.answering import Output, Rendering, deliver
from yalu.claimed import as_corrected, claims_named, name_in
from yalu.correcting import put_in_office
from yalu.helping import Command
from yalu.judging import (
    act,
    act_options,
    claims_of,
    far_apart,
    hardly_one,
    interactive,
    one_contact,
    one_person,
    person_id,
    record,
)
from yalu.options import output_options, store_options
from yalu.session import reading
from yalu.words import counted

if TYPE_CHECKING:
    from graph.claims import Claim
    from graph.identity.judging import Act
    from graph.stores.base import Decision, Store

_ABOUT = ("person", "contact", "judgement")
_ACTIONS = ("list", "export", "import")


@click.command(cls=Command, examples=("yalu review", "yalu review --about contact", "yalu review --list --json"))
@click.option("--about", type=click.Choice(_ABOUT), help="Only doubts about people, contacts or judgements.")
@click.option("--unsure", is_flag=True, help="Also what somebody looked at and left open.")
@click.option("--list", "listed", is_flag=True, help="List the doubts, ask nothing.")
@act_options
@output_options
@store_options
def review(
    about: str | None, unsure: bool, listed: bool, by: str | None, why: str, store_url: str, output: Output
) -> None:
    """What waits for a judgement: who may be one person, which contacts may be one, with the sentences of both sides.

    On a terminal each doubt is asked, and one key answers it: s the same, d different, u unsure, k skip, b the one
    before, q quit. Elsewhere, or with --list, the doubts are listed.
    """
    from exports.judgements import doubt_record, doubt_table
    from graph.identity.review import About
    from graph.registry.load import registry
    from queries.judgement import doubts

    with reading(store_url) as store:
        found = doubts(store, registry(), about=About(about) if about else None, unsure=unsure)
        if listed or not found or not interactive(sys.stdin, sys.stdout):
            evidence = output.evidence
            deliver(output, Rendering(lambda: map(doubt_record, found), lambda: [doubt_table(found, evidence)]))
            return
        from yalu.reviewing import ask

        decisions = ask(found, act(store, by, why))
        if decisions:
            record(store, decisions)


@click.command(
    cls=Command,
    examples=(
        'yalu merge "Kim Song Nan" kim-song-nam --why "misprint"',
        "yalu merge 18544e c88c3d --why 'one reception, two reports'",
    ),
)
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@click.option("--force", is_flag=True, help="Also what is hardly one: people of two sides, contacts of other people.")
@act_options
@store_options
def merge(a: str, b: str, force: bool, by: str | None, why: str, store_url: str) -> None:
    """A and B are one: two people (names or ids), or two contacts (ids as the questions show them).

    Nothing is lost: the claims stay as they are, and `yalu undo` takes the judgement back. What is hardly one is
    refused: people of two sides, two people of the registry, contacts without anybody in common or a month apart.
    """
    from graph.errors import UsageError
    from graph.identity.judging import one_contact as same_contact
    from graph.identity.judging import one_person as same_person

    with reading(store_url) as store:
        left, right = one_contact(store, a), one_contact(store, b)
        judged = act(store, by, why)
        if left and right:
            decisions = same_contact(judged, claims_of(store, left), claims_of(store, right))
            doubt = "" if force else far_apart(store, left, right)
        else:
            one, other = person_id(store, a), person_id(store, b)
            decisions = same_person(judged, one, other)
            doubt = "" if force else hardly_one(store, one, other)
        if doubt:
            raise UsageError(f"hardly one: {doubt}", remedy="if they are, say so again with --force")
        record(store, decisions)


@click.command(
    cls=Command,
    examples=(
        "yalu split 18544e c3fa91b2c4d5e6f70 --why 'two meetings'",
        'yalu split "Ri Yong Ho" c3fa91b2c4d5e6f70 --to ri-yong-ho-army',
    ),
)
@click.argument("what", metavar="CONTACT|NAME")
@click.argument("claims", nargs=-1, required=True, metavar="CLAIM...")
@click.option("--to", "becomes", metavar="ID", help="Who is meant there instead; an id, known or new.")
@act_options
@store_options
def split(what: str, claims: tuple[str, ...], becomes: str | None, by: str | None, why: str, store_url: str) -> None:
    """These claims tell of another contact than CONTACT, or name somebody else than NAME.

    A CLAIM is a place as --evidence shows it (`a1f6a13f8a8c1b3f5:106-412`), an id as --json shows it, or an article's
    id: then all that it claims.
    """
    with reading(store_url) as store:
        contact = one_contact(store, what)
        found = claims_named(store, claims)
        judged = act(store, by, why)
        if contact:
            from graph.identity.judging import two_contacts

            inside = [claim for claim in claims_of(store, contact) if claim in found]
            outside = [claim for claim in claims_of(store, contact) if claim not in found]
            decisions = two_contacts(judged, inside, outside)
        else:
            decisions = _other_person(store, judged, what, found, becomes)
        record(store, decisions)


@click.command(
    cls=Command,
    examples=(
        "yalu correct a1f6a13f8a8c1b3f5:106-412 date 2024-03-21 --why 'the caption is right'",
        'yalu correct c3fa91b2c4d5e6f70 side CN --person "Ri Ming"',
        'yalu correct c3fa91b2c4d5e6f70 side absent --person "Wang Yi" --why "only talked about"',
        "yalu correct aa3eee status none --why 'his envoy went, not he'",
        "yalu correct a1f6a13f8a8c1b3f5:18-59 office none --person 'Kim Yo Jong' --why 'her brother is the leader'",
    ),
)
@click.argument("claim")
@click.argument("field", type=click.Choice(("date", "status", "place", "venue", "side", "office")))
@click.argument("value")
@click.option("--person", metavar="NAME", help="Whose side or office: a name in any script, or the words of a body.")
@act_options
@store_options
def correct(claim: str, field: str, value: str, person: str | None, by: str | None, why: str, store_url: str) -> None:
    """Put a value of CLAIM right. The claim stays as its source has it; answers follow the correction and show both.

    CLAIM is a place as --evidence shows it (`a1f6a13f8a8c1b3f5:106-412`), an id as --json shows it, or a contact by its
    id as the questions show it: one that rests on one claim, or to put somebody right in all of its claims.
    FIELD is date, status, place, venue (`unknown` clears it), or, with --person, side or office. A side is KP, CN,
    other, or absent for somebody who was not there. An office is written as `yalu office` takes it, or `none`; it is
    put right wherever the article states it of them. The status `none` takes a contact out that the words do not tell
    of, with all claims that it rests on; `denied` keeps it, as one that was said not to have taken place.
    """
    from graph.errors import UsageError
    from graph.identity.corrections import NO_CONTACT, OF_SOMEBODY
    from graph.identity.judging import corrected
    from graph.identity.references import names

    if (field in OF_SOMEBODY) != (person is not None):
        remedy = f"give --person with {' and '.join(f'`{each}`' for each in OF_SOMEBODY)}, and only with these"
        raise UsageError("a side and an office are somebody's", remedy=remedy)
    value = "" if value == "unknown" else value
    with reading(store_url) as store:
        judged = act(store, by, why)
        if field == "office" and person is not None:
            record(store, put_in_office(store, judged, claim, person, value))
            return
        told = as_corrected(store, claims_named(store, (claim,), single=person is None and value != NO_CONTACT))
        named = [(each, person and name_in(store, each, person)) for each in told]
        if person is not None:
            named = [(each, name) for each, name in named if names(each, name or "")] or named[:1]
        made = [corrected(judged, each, field, value, name) for each, name in named]
        if field == "place" and value:
            _check_place(value)
        record(store, [decision for decisions in made for decision in decisions])


def _check_place(name: str) -> None:
    """Tell of a place that the registry does not know: it may be a small one, or misspelt."""
    from queries.contacts import places

    if places().entry(name) is None:
        near = " or ".join(places().near(name))
        click.echo(
            f"yalu: no place {name!r} is known; it is taken as you wrote it" + (f" ({near}?)" if near else ""), err=True
        )


@click.command(cls=Command, examples=("yalu undo", "yalu undo d3fa91b2c4d5e6f70 --why 'wrong after all'"))
@click.argument("decisions", nargs=-1, metavar="[DECISION...]")
@act_options
@store_options
def undo(decisions: tuple[str, ...], by: str | None, why: str, store_url: str) -> None:
    """Take judgements back: the last act, or those named by id (`yalu decisions` lists them).

    Taking back is a judgement too: it is recorded, and can itself be taken back by its id. `yalu forget` is none and
    cannot be taken back; right after one, judgements are taken back by their ids only.
    """
    from graph.errors import UsageError
    from graph.identity.judging import last_act, taken_back
    from yalu.judging import refuse_after_forgetting

    with reading(store_url) as store:
        stored = {decision.id: decision for decision in store.decisions()}
        unknown = [identifier for identifier in decisions if identifier not in stored]
        if unknown:
            raise UsageError(f"no judgement {unknown[0]!r}", remedy="`yalu decisions` lists them")
        meant = [stored[identifier] for identifier in decisions] or list(last_act(stored.values()))
        if not decisions:
            refuse_after_forgetting(store, meant)
        if not meant:
            raise UsageError("there is no judgement to take back", remedy="`yalu decisions` lists them")
        record(store, taken_back(act(store, by, why), meant), done="taken back")
        for decision in sorted(meant, key=lambda each: (each.kind, each.left, each.right)):
            click.echo(f"  {decision.kind}: {decision.left}, {decision.right} ({decision.by or 'unnamed'})", err=True)


@click.command(
    cls=Command,
    examples=("yalu decisions", "yalu decisions export mine.jsonl", "yalu decisions import hers.jsonl his.jsonl"),
)
@click.argument("action", type=click.Choice(_ACTIONS), default="list")
@click.argument("files", nargs=-1, metavar="[FILE...]")
@output_options
@store_options
def decisions(action: str, files: tuple[str, ...], store_url: str, output: Output) -> None:
    """The judgements of the store: list them, write them to a file for a colleague, or bring a colleague's in.

    The order of files changes nothing: judgements are ordered by time and name. Those that no longer apply are listed
    as such.
    """
    from exports.judgements import decision_record, decision_table, decision_text
    from graph.errors import UsageError
    from queries.judgement import decided
    from yalu.answering import write

    if action == "list":
        with reading(store_url) as store:
            rows = decided(store)
            deliver(output, Rendering(lambda: map(decision_record, rows), lambda: [decision_table(rows)]))
        return
    if not files or (action == "export" and len(files) > 1):
        raise UsageError(
            f"{action} needs {'one file' if action == 'export' else 'a file'}", remedy="name it; - is stdout"
        )
    with reading(store_url) as store:
        if action == "export":
            write(files[0], decision_text(store.decisions()))
        else:
            _bring_in(store, files)


def _bring_in(store: Store, files: tuple[str, ...]) -> None:
    from loaders.decisions import read_decisions
    from queries.judgement import State, decided

    read = [decision for file in files for decision in read_decisions(Path(file))]
    record(store, read)
    brought = {decision.id for decision in read}
    unused = [row for row in decided(store) if row.state in (State.UNUSED, State.CONTRADICTED)]
    unused = [row for row in unused if row.decision.id in brought]
    if unused:
        click.echo(f"yalu: {counted(len(unused), 'judgement')} without effect here:", err=True)
        for row in unused:
            click.echo(f"  {row.decision.id}: {row.decision.kind}, {row.left}, {row.right}: {row.state}", err=True)


def _other_person(
    store: Store, judged: Act, name: str, claims: list[Claim], becomes: str | None
) -> tuple[Decision, ...]:
    """Somebody in these claims is not the person that the name means."""
    from graph.identity.judging import another_person
    from queries.judgement import named_in

    person = one_person(store, name)
    return another_person(judged, person.id, named_in(store, person.id, claims), becomes)
