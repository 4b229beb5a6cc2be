"""People of one name in one article: who is meant by each mention, told by the offices beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from graph.registry.entries import PostEntry
from graph.registry.load import Registry
from loaders.extract.analysis import Analysis
from loaders.extract.marks import Mention, Office
from loaders.extract.people import Cast, NameForm
from loaders.extract.tenures import means

Who = tuple[str, ...]
"""Registry candidates, none for somebody whom no registry knows."""


def namesakes(
    analyses: list[Analysis],
    cast: Cast,
    registry: Registry,
    language: str,
    shares: Callable[[Analysis, Mention], bool] | None = None,
) -> dict[int, Who]:
    """Who is meant by the full names that the article gives to several people, by their offsets.

    "Premier Kim Yong Il" is one and "Kim Yong Il, the vice foreign minister" another, by the offices beside the names;
    who is said to share the name of somebody named before is another too, though no registry knows him. A name without
    an office is that of whom the article named last. `shares` tells whether a mention is said to be such a one.
    """
    out: dict[int, Who] = {}
    starts = [analysis.sentence.start for analysis in analyses]
    for person in (person for person in cast.people if person.candidates):
        full = sorted((m for m in person.mentions if m.full), key=lambda m: m.start)
        within = {m.start: analyses[bisect_right(starts, m.start) - 1] for m in full}
        together: dict[int, list[Mention]] = defaultdict(list)
        for m in full:
            together[within[m.start].sentence.start].append(m)
        told = {
            m.start: _by_office(within[m.start], m, here, person.candidates, registry, language)
            for here in together.values()
            for m in here
        }
        others = {m.start for m in full[1:] if shares and shares(within[m.start], m)}
        if len({who for who in told.values() if who}) < 2 and not others:
            continue
        last = next((who for who in told.values() if who), person.candidates)
        last = _without(person.candidates, (told[start] for start in others)) if others else last
        for start, who in told.items():
            if not who and start in others:
                who = _without(person.candidates, [out[k] for k in told if k < start])
            out[start] = last = last if who is None else who
    return out if len(set(out.values())) > 1 else {}


def _without(candidates: Who, others: Iterable[Who | None]) -> Who:
    """The candidates without those who are meant elsewhere."""
    taken = {who for other in others for who in other or ()}
    return tuple(who for who in candidates if who not in taken)


def _by_office(
    analysis: Analysis, name: Mention, here: list[Mention], candidates: Who, registry: Registry, language: str
) -> Who | None:
    """The one of several whom the offices beside a name tell, None where they tell nobody or could be of two.

    `here` are all mentions of the name in its sentence.
    """
    held = [h.office for h in analysis.offices if h.person == name.person and not h.office.former]
    mine = [o for o in held if min(here, key=lambda m: min(abs(m.start - o.end), abs(o.start - m.end))) is name]
    posts = {c: registry.persons[c].posts for c in candidates}
    fits = [
        c
        for c in candidates
        if any(means(_on_its_side(o, post, registry), post, language) for o in mine for post in posts[c])
    ]
    return (fits[0],) if len(fits) == 1 < len(candidates) else None


def meant(form: NameForm, chosen: Mapping[int, Who], registry: Registry) -> NameForm:
    """The form of a name as that of the one among several who is meant there."""
    who = chosen.get(form.start, form.candidates)
    if who == form.candidates:
        return form
    side = form.country if who else registry.persons[form.candidates[0]].country
    return replace(form, candidates=who, proposed=min(who, default=f"{form.proposed}-namesake"), country=side)


def _on_its_side(office: Office, post: PostEntry, registry: Registry) -> Office:
    """An office whose body both sides have (the Foreign Ministry), as in that of a post."""
    entry = registry.organizations[post.organization_id] if post.organization_id else None
    same = entry is not None and office.body_id is not None and entry.generic == office.body_id
    return replace(office, body_id=post.organization_id) if same else office
