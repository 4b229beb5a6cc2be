"""Reading an English article: zones, sentences, names, offices, actors; then what its sentences tell."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.claims import SIDES, Article, ContactKind, Country
from graph.names.surnames import is_surname
from graph.registry.load import Registry
from loaders.extract.analysis import Analysis, Cue
from loaders.extract.anchors import Anchor, as_day
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.en.aboard import by_train
from loaders.extract.en.absence import weighed, without_meeting, without_silence
from loaders.extract.en.anchors import day_shown, occasion_of
from loaders.extract.en.asides import asides, beside, interposed, journeys, outside, relatives, without_thanks
from loaders.extract.en.attach import attach
from loaders.extract.en.being_there import attending
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.borrow import again, of_its
from loaders.extract.en.bylines import sign, signers
from loaders.extract.en.constructions import constructed
from loaders.extract.en.counterparts import Counterparts
from loaders.extract.en.cues import scan
from loaders.extract.en.dates import times
from loaders.extract.en.foreigners import is_foreign, is_southern
from loaders.extract.en.governors import governed
from loaders.extract.en.hedges import without_stray_hedges, without_unexpected
from loaders.extract.en.introduced import introduced, name_spokesmen
from loaders.extract.en.kin import without_owners
from loaders.extract.en.lexicon import lexicon
from loaders.extract.en.names import (
    alias_after,
    bare_names,
    by_last_name,
    byline_names,
    full_names,
    merge,
    other_form,
    other_name,
    unknown_form,
)
from loaders.extract.en.namesakes import folded, shares, uncompared
from loaders.extract.en.naming import with_titles
from loaders.extract.en.narration import Narration
from loaders.extract.en.offices import phrases
from loaders.extract.en.opening import English
from loaders.extract.en.opinions import doubt_opinions
from loaders.extract.en.phrase import Phrase
from loaders.extract.en.positions import without_positions
from loaders.extract.en.questions import doubt_what_is_asked
from loaders.extract.en.quotes import without_quoted
from loaders.extract.en.stays import weigh_stays
from loaders.extract.en.timing import since_then
from loaders.extract.en.titled import name_titled
from loaders.extract.en.turns import of_one_table
from loaders.extract.en.units import units
from loaders.extract.heads import Head, heads
from loaders.extract.leading import leaders
from loaders.extract.marks import HeldOffice, Office, Sentence, Trigger, Unit, Zone
from loaders.extract.namesakes import Who, meant, namesakes
from loaders.extract.opening import Opening, anchor_of, know, open_article, place_named, shows_both_sides
from loaders.extract.people import Cast
from loaders.extract.postings import host_shown, posted
from loaders.extract.reading import Reading, Year
from loaders.extract.tenures import gone, posts_of, tenures

_GRAMMAR = English()
_PRONOUNS = words("en", "cues", "pronouns")
_PERSON_NOUNS = words("en", "cues", "person_nouns")
_SPOKESMAN, _SCHOLAR = "spokesperson", "professor"
_FOREIGN_MINISTRY = tuple(words("en", "titles", "foreign_ministry"))
_MINISTRY_ENDS = frozenset(name.rsplit(" ", 1)[-1] for name in _FOREIGN_MINISTRY)
_UPCOMING = words("en", "grammar", "upcoming")
_STAND_INS = words("en", "grammar", "stand_ins")
_SOUTH, _FRONT = "south-korea", 3  # units of "In Seoul,"
_AGAIN, _DOING = words("en", "grammar", "anew"), tuple(words("en", "grammar", "gerund_endings"))
_ANOTHER = 24  # characters between "another" or "upcoming" and its event ("another round of ")
_IN = words("en", "grammar", "within")
_BEFORE_NAMES = words("en", "grammar", "before_names")
_ARTICLES = words("en", "grammar", "articles")


def read(article: Article, registry: Registry, year: Year | None = None) -> Reading:
    """Everything that an English article tells, before it is settled into claims; of a `year` found otherwise."""
    text = article.text
    opening = open_article(text, _GRAMMAR)
    hits = lexicon(registry).scan(text, opening.folded)
    cues, triggers = scan(opening.folded)
    verbs = {trigger.start: trigger.end for trigger in triggers if trigger.verb}
    told = [
        (sentence, without_positions(units(text, opening.folded, sentence, hits))) for sentence in opening.sentences
    ]
    split = [(sentence, _with_verbs(found, verbs)) for sentence, found in told]
    cast, analyses, free = _people(article, opening, split, registry, {})
    if chosen := namesakes(analyses, cast, registry, "en", shares):
        cast, analyses, free = _people(article, opening, split, registry, chosen)
    place = place_named(opening.place, registry, _GRAMMAR)
    held = [office for analysis in analyses for office in analysis.offices]
    grammar = _GRAMMAR if article.published else English(tenures(held, cast, registry, "en"))
    context = Context(
        "en", cast, _anchor(article, opening, grammar, year, analyses), registry.places, place, opening.day
    )
    context.around = Country.OTHER if opening.place and place is None else None
    name_spokesmen(analyses, free, cast)
    if shows_both_sides({sense for hit in hits for sense in hit.senses}, cast, registry, "en"):
        for before, analysis in zip([None, *analyses], analyses, strict=False):
            _equip(article.text, opening.folded, analysis, cues, triggers, before.units if before else [])
        body = next((a.sentence.start for a in analyses if a.sentence.zone is Zone.BODY), 0)
        posts = posts_of(cast, registry, context.anchor.published)
        chiefs = leaders(cast, registry, context.anchor.published)
        discourse = Discourse(
            leaders=chiefs,
            introduced=introduced(analyses, free, cast, body, posts, chiefs.values()),
            gone=gone(cast, registry, context.anchor.published),
            tenures=posts,
        )
        Narration.of(article.text, opening.folded, context, discourse, signers(analyses, cast)).tell_all(analyses, free)
    return Reading(context, tuple(held for analysis in analyses for held in analysis.offices))


def _anchor(
    article: Article, opening: Opening, grammar: English, year: Year | None, analyses: Sequence[Analysis]
) -> Anchor:
    """What time counts from; in a text without a date also the one day that it names, or reports the anniversary of."""
    anchor = anchor_of(article, opening, grammar, year)
    if anchor.published is None and (day := day_shown(article.text, opening, analyses)):
        return replace(anchor, year=day.year, year_from="year named", occasion=day)
    occasion = occasion_of(opening.folded, anchor.year) if anchor.year_from == "anniversary" else None
    return replace(anchor, occasion=occasion)


def _people(
    article: Article,
    opening: Opening,
    split: list[tuple[Sentence, list[Unit]]],
    registry: Registry,
    chosen: Mapping[int, Who],
) -> tuple[Cast, list[Analysis], list[list[Phrase]]]:
    """The people of an article, its sentences with the offices said of them, and the offices said of nobody."""
    cast = Cast()
    named = [(sentence, folded(_enter(found, sentence.zone, cast, registry, chosen))) for sentence, found in split]
    sign(article, opening, cast)
    day = as_day(article.published)
    for _, found in named:
        name_titled(found, cast, registry, day)
    posts = posts_of(cast, registry, day)
    return cast, *_offices(named, cast, registry, Counterparts(cast, posts, {}))


def _enter(found: list[Unit], zone: Zone, cast: Cast, registry: Registry, chosen: Mapping[int, Who]) -> list[Unit]:
    """Enter the full names of a sentence into the cast; returns its units with names merged."""
    names = []
    for a, b, form in full_names(found, registry.find):
        known = meant(form, chosen, registry)
        of_sides = any(registry.persons[c].country in SIDES for c in known.candidates) or not known.candidates
        if not of_sides:
            known = by_last_name(known)
        stranger = not known.candidates and known.country is Country.KP
        south = stranger and (is_southern(found, a, b) or _in_the_south(found, registry))
        foreign = of_sides and (is_foreign(found, a) or south)
        form = replace(known, candidates=(), country=Country.OTHER) if foreign else known
        person = cast.add(form)
        know(cast.people[person], registry)
        after = alias_after(found, b)
        if after > b:
            first, last = found[b + 1], found[after - 2]
            spelling = " ".join(u.text for u in found[b + 1 : after - 1])
            cast.mention(person, first.start, last.end, spelling)
        names.append((a, after, person))
    taken = {k for a, b, _ in names for k in range(a, b)}
    for a, b, form in byline_names(found):
        if not taken & set(range(a, b)):
            names.append((a, b, cast.add(form)))
    merged = merge(found, names)
    untold = (Zone.TITLE, Zone.BOILERPLATE)
    others = _others(merged, cast) + _set_apart(merged, cast) if zone not in untold else []
    return merge(merged, others) if others else merged


def _in_the_south(found: list[Unit], registry: Registry) -> bool:
    """Whether a sentence opens in a place of the South and names none of ours: its strangers are of there."""
    opens = found[:_FRONT]
    host = host_shown(opens, registry.places, _IN)
    return host == registry.places[_SOUTH].name and not any(u.is_any(("country", "side")) for u in found if _ours(u))


def _ours(unit: Unit) -> bool:
    return shown_side([unit]) is Country.KP


def _others(found: list[Unit], cast: Cast) -> list[tuple[int, int, int]]:
    """People whom only their title gives away ("Russian Foreign Minister Sergey Lavrov")."""
    out = []
    for phrase in phrases(found):
        i = phrase.after
        while i < len(found) and found[i].is_a("honorific"):
            i += 1
        if i < len(found) and not found[i].is_a("local"):
            end = other_name(found, i)
            if end > i:
                out.append((i, end, cast.add(other_form(found, i, end))))
    return out


def _set_apart(found: list[Unit], cast: Cast) -> list[tuple[int, int, int]]:
    """People of a list, at the head of a group or of a sentence whom only the office behind them gives away.

    So Zhe Hao-ten is one in "officials, including Zhe Hao-ten, head of the Chinese Defense Ministry", and Pak Mong Hou
    in "Pak Mong Hou, the deputy foreign minister of North Korea, met".
    """
    named = [(i, other_name(found, i)) for i in range(1, len(found) - 3) if found[i - 1].low in _BEFORE_NAMES]
    if found and is_surname(found[0].low):
        named = [(0, other_name(found, 0)), *named]
    apart = [(i, end) for i, end in named if i < end < len(found) and found[end].low == ","]
    starts = {phrase.first for phrase in phrases(found)} if apart else set()
    return [(i, end, cast.add(unknown_form(found, i, end))) for i, end in apart if _title_at(found, end + 1) in starts]


def _title_at(found: list[Unit], i: int) -> int:
    """The unit behind the articles that begin at one."""
    return i + 1 if i < len(found) and found[i].low in _ARTICLES else i


def _offices(
    named: list[tuple[Sentence, list[Unit]]], cast: Cast, registry: Registry, counterparts: Counterparts
) -> tuple[list[Analysis], list[list[Phrase]]]:
    analyses, free = [], []
    offices: list[HeldOffice] = []
    since, paragraph = 0, -1
    topic: int | None = None
    ministry = ""
    sides = {i: who.country for i, who in enumerate(cast.people) if who.candidates and who.country in SIDES}
    body = next((sentence.start for sentence, _ in named if sentence.zone is Zone.BODY), 0)
    for sentence, found in named:
        if sentence.paragraph != paragraph:
            since, paragraph = sentence.start, sentence.paragraph
        analysis = Analysis(sentence, without_owners(bare_names(found, cast, since, body), cast))
        ministry = _ministry(analysis.units) or ministry
        held, unheld = attach(analysis.units, phrases(analysis.units), topic, counterparts.main, sides)
        held += counterparts.named(analysis.units, held, topic)
        counterparts.note(held)
        if not (analysis.units and analysis.units[0].low in _PRONOUNS):
            topic = next((unit.person for unit in analysis.units if unit.is_a("local")), topic)
        held = [again(analysis.units, _of_ministry(each, cast, ministry), [*offices, *held]) for each in held]
        held = [of_its(analysis.units, each, held) for each in held]
        held = [each for each in held if not _of_others(each, cast)]
        analysis.offices = held = posted(held, host_shown(analysis.units, registry.places, _IN), "en")
        for office in held:
            _learn(cast, office)
        analyses.append(analysis)
        offices += held
        free.append(unheld)
    return analyses, free


def _of_others(held: HeldOffice, cast: Cast) -> bool:
    """Whether an office cannot be that of somebody known of a third country: one of our sides ("Kerry, Chinese FM").

    Nor is a bare title that only repeats the beginning of theirs ("Secretary Rice").
    """
    who, office = cast.people[held.person], held.office
    if who.country is not Country.OTHER or not who.candidates:
        return False
    bare = office.body is None and office.country is None
    longer = any(title.startswith(f"{office.head}-") for title in who.titles)
    return office.country in SIDES or (bare and longer)


def _ministry(units: list[Unit]) -> str:
    """The words for a foreign ministry that a sentence names last, "" when it names none."""
    for i in range(len(units) - 1, -1, -1):
        if units[i].is_a("org") and units[i].low.endswith(_FOREIGN_MINISTRY):
            return units[i].text
        if i and units[i].low in _MINISTRY_ENDS and f"{units[i - 1].low} {units[i].low}" in _FOREIGN_MINISTRY:
            return f"{units[i - 1].text} {units[i].text}"
    return ""


def _of_ministry(held: HeldOffice, cast: Cast, ministry: str) -> HeldOffice:
    """A spokesman whom nothing else places speaks for the ministry that the article named before him."""
    bare = held.office.head == _SPOKESMAN and held.office.body is None and bool(ministry)
    if not bare or cast.people[held.person].country is Country.OTHER:
        return held
    return replace(held, office=replace(held.office, body=ministry))


def _learn(cast: Cast, held: HeldOffice) -> None:
    person = cast.people[held.person]
    if not held.office.former:
        person.titles += [held.office.head, held.office.words]
        known = heads("en")[held.office.head]
        if known.like and known.ministry:  # as the registry has it: "vice-minister of Foreign Affairs"
            person.titles.append(f"{known.like} of {known.ministry}")
        person.titles += [h.id for h in heads("en").values() if _is_called(h, held.office)]
    studied = held.office.head == _SCHOLAR  # "a professor of North Korean studies"
    if not (person.candidates or held.office.former or studied) and held.office.country:
        person.country = held.office.country


def _is_called(head: Head, office: Office) -> bool:
    """Whether an office may be called by another head ("minister of Foreign Affairs": "foreign minister")."""
    return bool(office.field) and head.like == office.head and head.ministry.lower() == office.field.lower()


def _with_verbs(found: list[Unit], verbs: dict[int, int]) -> list[Unit]:
    """The units with verbs of contact marked, so that no body or title swallows them ("Leaders Meet DPRK Premier")."""
    return [
        replace(unit, senses=(("verb", ""),)) if not unit.senses and verbs.get(unit.start, 0) >= unit.end else unit
        for unit in found
    ]


def _equip(
    text: str, folded: str, analysis: Analysis, cues: list[Cue], triggers: list[Trigger], earlier: list[Unit]
) -> None:
    """Give a sentence its cues, triggers and times; `earlier` are the words of the one before."""
    start, end = analysis.sentence.start, analysis.sentence.end
    a, b = bisect_left(cues, start, key=lambda c: c.start), bisect_left(cues, end, key=lambda c: c.start)
    analysis.units = with_titles(analysis.units)
    analysis.times = times(text, folded, start, end)
    taken = [(time.start, time.end) for time in analysis.times]
    taken += [(unit.start, unit.end) for unit in analysis.units if unit.is_any(("place", "org"))]
    analysis.cues = [c for c in cues[a:b] if c.end <= end and not any(s <= c.start and c.end <= e for s, e in taken)]
    a, b = bisect_left(triggers, start, key=lambda t: t.start), bisect_left(triggers, end, key=lambda t: t.start)
    told = {unit.start for unit in analysis.units}  # not the "left" of a picture
    found = [t for t in triggers[a:b] if t.end <= end and t.start in told]
    found = [t for t in found if not any(_begins(cue, t) for cue in analysis.cues)]
    analysis.triggers = constructed(analysis.units, by_train(analysis.units, earlier, found))
    analysis.times = since_then(analysis)
    weigh_stays(analysis)
    analysis.passing = relatives(analysis.units)
    analysis.interposed = interposed(analysis.units)
    analysis.journeys = journeys(analysis)
    without_quoted(analysis)
    doubt_what_is_asked(analysis)
    doubt_opinions(analysis)
    analysis.cues = [c for c in analysis.cues if c.kind != "another" or _of_contact(analysis, c)]
    analysis.cues = [c for c in analysis.cues if c.word not in _UPCOMING or _leads_to_contact(analysis, c)]
    analysis.cues = sorted((*analysis.cues, *attending(analysis)), key=lambda cue: cue.start)
    analysis.cues = outside(without_thanks(analysis), [*asides(analysis), *beside(analysis)])
    analysis.cues = without_silence(analysis)
    analysis.cues = weighed(analysis)
    analysis.cues = without_stray_hedges(analysis)
    analysis.triggers = without_unexpected(analysis)
    analysis.cues = without_meeting(analysis)
    analysis.cues = governed(analysis, (t for t in analysis.triggers if t.kind is not ContactKind.VISIT))
    analysis.cues = of_one_table(analysis)
    uncompared(analysis)


def _begins(cue: Cue, trigger: Trigger) -> bool:
    """Whether a verb is only the beginning of words that say who was there ("was the guest of honour")."""
    return trigger.verb and cue.kind == "presence_before" and cue.start == trigger.start and trigger.end < cue.end


def _leads_to_contact(analysis: Analysis, cue: Cue) -> bool:
    """Whether a word such as "upcoming" or "another" stands before a contact, not before a feast or a thing."""
    return any(0 < trigger.start - cue.end <= _ANOTHER for trigger in analysis.triggers)


def _of_contact(analysis: Analysis, cue: Cue) -> bool:
    """Whether "another" speaks of another event, not of a person ("another minister") or thing ("another hint")."""
    after = next((unit for unit in analysis.units if unit.start >= cue.end), None)
    if after is not None and (after.is_any(("head", "descriptor")) or after.low in _PERSON_NOUNS):
        return False
    before = next((unit for unit in reversed(analysis.units) if unit.end <= cue.start), None)
    does = before is not None and before.text.islower() and before.low.endswith(_DOING)
    if before is not None and does and cue.word in _AGAIN and not _within(analysis, before):
        return False  # "to get the six-party talks going again"
    return cue.word not in _STAND_INS or _leads_to_contact(analysis, cue)


def _within(analysis: Analysis, unit: Unit) -> bool:
    return any(trigger.start <= unit.start < trigger.end for trigger in analysis.triggers)
