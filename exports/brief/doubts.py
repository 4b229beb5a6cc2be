"""What a reader must doubt, said in plain words: disputed dates, denials, single sources, offices assumed, silences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from exports.brief.document import Said
from exports.brief.notes import Notes
from exports.brief.spoken import day, number, series, when
from graph.claims import Status
from graph.dates import When
from queries.briefing import Briefing
from queries.disagreement import About, Discrepancy
from queries.types import ContactView

_SIDES = {"KP": "the DPRK", "CN": "China"}
_ABOUT = {
    About.DATE: "Sources disagree on the date of {contact}: {told}.{table}",
    About.PLACE: "Sources name different places for {contact}{dated}: {told}.",
    About.ATTENDEES: "Sources do not name the same people of {whom} at {contact}{dated}: {told}.",
    About.OFFICE: "Sources name {whom} in different offices at {contact}{dated}: {told}. One person may hold both.",
    About.EXISTENCE: "Sources disagree on whether there was {contact}{dated}: {told}.",
}
_SILENCE = 365
"""Days without a known contact that are worth a word."""


def doubts(briefing: Briefing, notes: Notes) -> tuple[Said, ...]:
    """Every doubt, each with the notes behind it; one that says so when there is none."""
    views = {view.contact.id: view for view in briefing.contacts}
    found = (
        *(_disagreement(each, views, notes) for each in briefing.disagreements),
        *_alone(briefing.contacts, notes),
        *_undated(briefing.contacts),
        *_inferred(briefing.contacts, notes),
        *_assumed(briefing),
        *_unknown(briefing),
        *_corrected(briefing.contacts, notes),
        *_silences(briefing),
        *_unpublished(briefing.unpublished),
    )
    return found or (Said("Nothing in these sources contradicts itself. That does not make them complete."),)


def named(view: ContactView) -> str:
    """A contact in a few words: `the meeting of Kim Song Nam and Wang Yi`."""
    people = [attendee.person.name for attendee in view.attendees] or [body.text for body in view.bodies]
    shown = people if len(people) <= 3 else [*people[:2], f"{len(people) - 2} others"]
    return f"the {view.contact.kind.value} of {series(shown)}" if shown else f"a {view.contact.kind.value}"


def _disagreement(found: Discrepancy, views: Mapping[str, ContactView], notes: Notes) -> Said:
    """Each version with the notes of the sources that give it; what is said is put in by name, never as a pattern."""
    view = views[found.contact.id]
    told = []
    for version in found.versions:
        cited = notes.cite(version.evidence)
        said = when(When.parse(version.value)) if found.about is About.DATE else version.value
        told.append(f"{said} ({'note' if len(cited) == 1 else 'notes'} {series(map(str, cited))})")
    date = when(view.contact.when)
    words = _ABOUT[found.about].format(
        whom=_SIDES.get(found.whom, found.whom),
        contact=named(view),
        dated=f", {date}",
        told="; or ".join(told),
        table=f" The table has {date}." if view.contact.when else "",
    )
    return Said(words)


def _alone(views: Iterable[ContactView], notes: Notes) -> Iterator[Said]:
    held = [view for view in views if view.contact.status is Status.OCCURRED]
    alone = [view for view in held if view.sources == 1]
    if alone:
        share = (
            f"{len(alone)} of {number(len(held), 'contact')}"
            if len(alone) < len(held)
            else f"All {number(len(held), 'contact')}"
        )
        verb = "rests" if len(alone) == 1 else "rest, each,"
        subject = "The only contact" if len(held) == 1 else share
        cited = notes.cite(proof for view in alone for proof in view.proof)
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
    reached: When | None = None
    for before, after in pairwise(sorted(days, key=lambda w: (w.first, w.last))):
        reached = before if reached is None or before.last >= reached.last else reached
        if (after.first - reached.last).days > _SILENCE:
            months = round((after.first - reached.last).days / 30.44)
            yield Said(
                f"No contact is known between {day(reached.end or reached.start)} and {day(after.start)} "
                f"({months} months). The articles may be what is missing, not the contacts."
            )


def _unpublished(stretches: Iterable[str]) -> Iterator[Said]:
    """The months of which the store has no article."""
    told = [" to ".join(day(month) for month in stretch.split(" to ")) for stretch in stretches]
    if told:
        yield Said(
            f"The store has no article published in {series(told)}: nothing is known here of what only they told."
        )
