"""What a reader must doubt, said in plain words: disputed dates, denials, single sources, offices assumed, silences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from exports.brief.document import Said
from exports.brief.notes import Notes
from exports.brief.spoken import day, number, series, when
from graph.claims import Status
from queries.briefing import Briefing
from queries.types import ContactView

_SILENCE = 365
"""Days without a known contact that are worth a word."""


def doubts(briefing: Briefing, notes: Notes) -> tuple[Said, ...]:
    """Every doubt, each with the notes behind it; one that says so when there is none."""
    found = (
        *(_disputed(view, notes) for view in briefing.contacts if view.contact.disputed),
        *(_denied(view, notes) for view in briefing.contacts if "denied" in view.contact.history),
        *_alone(briefing.contacts, notes),
        *_undated(briefing.contacts),
        *_inferred(briefing.contacts, notes),
        *_assumed(briefing),
        *_unknown(briefing),
        *_corrected(briefing.contacts, notes),
        *_silences(briefing),
    )
    return found or (Said("Nothing in these sources contradicts itself. That does not make them complete."),)


def named(view: ContactView) -> str:
    """A contact in a few words: `the meeting of Kim Song Nam and Wang Yi`."""
    people = [attendee.person.name for attendee in view.attendees] or [body.text for body in view.bodies]
    shown = people if len(people) <= 3 else [*people[:2], f"{len(people) - 2} others"]
    return f"the {view.contact.kind.value} of {series(shown)}" if shown else f"a {view.contact.kind.value}"


def _disputed(view: ContactView, notes: Notes) -> Said:
    proofs = {proof.claim: proof for proof in view.evidence}
    dates = sorted(view.contact.dates, key=lambda dated: (dated.when.first, dated.when.last))
    told = []
    for dated in dates:
        cited = notes.cite(proofs[claim] for claim in dated.claims if claim in proofs)
        said = f" ({'note' if len(cited) == 1 else 'notes'} {series(map(str, cited))})" if cited else ""
        told.append(when(dated.when) + said)
    shown = f" The table has {when(view.contact.when)}." if view.contact.when else ""
    return Said(f"Sources disagree on the date of {named(view)}: {series(told, 'or')}.{shown}")


def _denied(view: ContactView, notes: Notes) -> Said:
    said = "is denied by a source, and reported or announced by another"
    text = said if len(set(view.contact.history)) > 1 else "is denied by a source"
    return Said(f"{_capital(named(view))} ({when(view.contact.when)}) {text}.", notes.cite(view.evidence))


def _alone(views: Iterable[ContactView], notes: Notes) -> Iterator[Said]:
    held = [view for view in views if view.contact.status is Status.OCCURRED]
    alone = [view for view in held if view.sources == 1]
    if alone:
        share = (
            f"{len(alone)} of {number(len(held), 'contact')}" if len(alone) < len(held) else f"All {len(held)} contacts"
        )
        verb = "rests" if len(alone) == 1 else "rest, each,"
        subject = "The only contact" if len(held) == 1 else share
        cited = notes.cite(proof for view in alone for proof in view.evidence)
        yield Said(f"{subject} that took place {verb} on the word of a single source.", cited if len(cited) < 6 else ())


def _undated(views: Iterable[ContactView]) -> Iterator[Said]:
    undated = [view for view in views if view.contact.when is None]
    if undated:
        yield Said(f"No source settles the date of {series(named(view) for view in undated[:5])}.")


def _inferred(views: Iterable[ContactView], notes: Notes) -> Iterator[Said]:
    proofs = [proof for view in views for proof in view.evidence if proof.inferred]
    if proofs:
        how = series(sorted({f"the {proof.inferred}" for proof in proofs}))
        yield Said(f"Some sources leave out the year; it is inferred from {how}.", notes.cite(proofs))


def _assumed(briefing: Briefing) -> Iterator[Said]:
    for held in briefing.holdings:
        if held.tenure.basis == "assumed":
            about = f"{held.person.name} as {held.office.name}"
            lacking = [w for w, known in (("began", held.tenure.since), ("ended", held.tenure.until)) if not known]
            if lacking:
                yield Said(f"{about}: no source here says when this {series(lacking, 'or')}.")


def _unknown(briefing: Briefing) -> Iterator[Said]:
    people = {a.person.id: a.person.name for v in briefing.contacts for a in v.attendees if not a.person.verified}
    if people:
        names = [people[each] for each in sorted(people)]
        shown = names if len(names) <= 6 else [*names[:5], f"{len(names) - 5} others"]
        verb = "is" if len(names) == 1 else "are"
        yield Said(
            f"{series(shown)} {verb} known from articles only, not from the registry of officials: two people of one "
            "name may be taken for one, and one person under two spellings for two."
        )


def _corrected(views: Iterable[ContactView], notes: Notes) -> Iterator[Said]:
    for proof in {proof.claim: proof for view in views for proof in view.evidence if proof.corrected}.values():
        yield Said(f"An analyst put a source right: {proof.corrected}.", notes.cite([proof]))


def _silences(briefing: Briefing) -> Iterator[Said]:
    """Long times without a contact that is known to have taken place."""
    days = [v.contact.when for v in briefing.contacts if v.contact.when and v.contact.status is Status.OCCURRED]
    last = None
    for before, after in pairwise(sorted(days, key=lambda w: (w.first, w.last))):
        last = max(last, before.last) if last else before.last
        if (after.first - last).days > _SILENCE:
            months = round((after.first - last).days / 30.44)
            yield Said(
                f"No contact is known between {day(last.isoformat())} and {day(after.first.isoformat())} "
                f"({months} months). The articles may be what is missing, not the contacts."
            )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
