"""Who acts in an English clause: named people, delegations and their heads, pronouns, officials without names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graph.claims import Country
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.data import load, words
from loaders.extract.en.bodies import body_at, shown_side
from loaders.extract.en.phrase import Phrase
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

_DELEGATION = words("en", "cues", "delegation")
_OFFICIALS = words("en", "cues", "officials")
_DETERMINERS = words("en", "titles", "determiners")
_PRONOUNS = frozenset(load("en", "cues")["pronouns"])
_TOGETHER = words("en", "cues", "be") | words("en", "cues", "together")
_GUESTS = words("en", "cues", "guests")
_OBJECTS = frozenset({"him", "her"})
_THEY = words("en", "cues", "they")
_POSSESSIVE_PRONOUNS = frozenset({"his", "her", "their", "its"})
_LED = frozenset({"led", "headed", "leading", "heading"})


@dataclass(slots=True)
class Discourse:
    """What the sentences so far have spoken of, for the words that refer back."""

    subject: int | None = None
    recent: list[int] = field(default_factory=list)
    heads: dict[Country, int] = field(default_factory=dict)
    pair: tuple[int, ...] = ()
    group: Country | None = None

    def latest(self, cast: Cast, *, side: Country | None = None, not_: int | None = None) -> int | None:
        """The person last spoken of, of one side, or anybody but one."""
        for person in reversed(self.recent):
            if person != not_ and (side is None or cast.people[person].country == side):
                return person
        return None


def find(analysis: Analysis, free: list[Phrase], cast: Cast, discourse: Discourse) -> list[Actor]:
    """The actors of a sentence in order, those only talked about marked so; moves the discourse on."""
    units = analysis.units
    verbs = {t.start for t in analysis.triggers if t.verb}
    actors: list[Actor] = []
    spans = {phrase.first: phrase for phrase in free}
    i = 0
    while i < len(units):
        unit = units[i]
        if unit.is_a("local"):
            person = int(unit.value("local"))
            actors.append(Actor(unit.start, unit.end, (person,), country=cast.people[person].country))
            discourse.recent.append(person)
        elif i in spans and (actor := _office_only(analysis, spans[i], cast)):
            actors.append(actor)
        elif unit.low in _DELEGATION:
            actors.append(_delegation(units, i, verbs, cast, discourse))
        elif unit.low == "it" and i <= 1 and discourse.group in discourse.heads:
            head = discourse.heads[discourse.group]
            actors.append(Actor(unit.start, unit.end, (head,), country=cast.people[head].country, quiet=True))
        elif (unit.low in _OFFICIALS and (actor := _officials(units, i, verbs))) or (
            (unit.low in _PRONOUNS or unit.low in _GUESTS) and (actor := _pronoun(units, i, actors, cast, discourse))
        ):
            actors.append(actor)
        i += 1
    both = [c for c in analysis.cued("both") if discourse.pair and _stands_alone(units, c)]
    actors += [Actor(c.start, c.end, discourse.pair, quiet=True) for c in both]
    actors.sort(key=lambda a: a.start)
    _note_heads(analysis, actors, cast, discourse)
    return _mask(analysis, actors)


def _stands_alone(units: list[Unit], cue: Cue) -> bool:
    """Whether "the two" or "both" means the people, not "both countries": nothing but a verb follows."""
    if " " in cue.word and cue.word != "the two":
        return True
    after = next((unit for unit in units if unit.start >= cue.end), None)
    return after is None or after.is_a("verb") or after.low in _TOGETHER or not after.text.isalpha()


def _office_only(analysis: Analysis, phrase: Phrase, cast: Cast) -> Actor | None:
    """An office that nobody is named with: whoever the article names in it, or its words."""
    office = phrase.office
    definite = phrase.first > 0 and analysis.units[phrase.first - 1].low in ("the", "both")
    if definite:
        holders = [
            i for i, p in enumerate(cast.people) if office.head in p.titles and office.country in (None, p.country)
        ]
        if len(holders) == 1:
            return Actor(office.start, office.end, (holders[0],), country=cast.people[holders[0]].country, quiet=True)
    if office.country in (Country.KP, Country.CN):
        text = " ".join(filter(None, [office.title, f"of {office.body}" if office.body else ""]))
        return Actor(office.start, office.end, (), text, office.country, body_id=office.body_id)
    return None


def _delegation(units: list[Unit], i: int, verbs: set[int], cast: Cast, discourse: Discourse) -> Actor:
    """A delegation: its head where the sentence or the article names one, else its words."""
    first = _phrase_start(units, i, verbs)
    country = _country_near(units, first, i)
    after = _phrase_end(units, i)
    country = country or _country_near(units, i, after)
    head = _head_after(units, after)
    if head is not None:
        country = cast.people[head].country or country
        words = _words(units, first, after)
        return Actor(units[first].start, units[i].end, (head,), words, country, quiet=True, delegation=True)
    if units[first].low in ("the", "his", "its") or first == i:
        known = discourse.heads.get(country) if country else next(iter(discourse.heads.values()), None)
        if known is not None and (country or len(discourse.heads) == 1):
            country = cast.people[known].country
            return Actor(units[i].start, units[i].end, (known,), "", country, quiet=True, delegation=True)
    return Actor(units[i].start, units[i].end, (), _words(units, first, after), country, delegation=True)


def _phrase_start(units: list[Unit], i: int, verbs: set[int]) -> int:
    first = i
    while first > 0 and i - first < 6:
        before = units[first - 1]
        if before.start in verbs:
            break
        if (
            before.is_a("country")
            or before.is_a("org")
            or before.low in ("'s", "'", "the", "a", "an")
            or (before.text.replace("-", "").isalpha() and not before.senses and before.low not in _STOP)
        ):
            first -= 1
        else:
            break
        if units[first].low in ("the", "a", "an"):
            break
    return first


_STOP = words("en", "titles", "verbs_after") | words("en", "titles", "connectors")


def _phrase_end(units: list[Unit], i: int) -> int:
    if i + 1 < len(units) and units[i + 1].low in ("of", "from"):
        body = body_at(units, i + 2)
        if body:
            return body.after
    return i + 1


def _head_after(units: list[Unit], i: int) -> int | None:
    """The person named right after "led by", "headed by" or "with" as head of a delegation."""
    j = i
    while j < len(units) and units[j].low in (
        "now",
        "staying",
        "here",
        ",",
        "which",
        "is",
        "was",
        "currently",
        "in",
        "the",
    ):
        j += 1
    if j + 1 < len(units) and ((units[j].low in _LED and units[j + 1].low == "by") or units[j].low == "with"):
        for unit in units[j + 1 : j + 40]:
            if unit.is_a("local"):
                return int(unit.value("local"))
            if unit.low in (";", "."):
                return None
    return None


def _officials(units: list[Unit], i: int, verbs: set[int]) -> Actor | None:
    first = _phrase_start(units, i, verbs)
    country = _country_near(units, first, i)
    after = _phrase_end(units, i)
    country = country or _country_near(units, i, after)
    if country not in (Country.KP, Country.CN):
        return None
    return Actor(units[i].start, units[i].end, (), _words(units, first, after), country)


def _country_near(units: list[Unit], first: int, after: int) -> Country | None:
    return shown_side(units[first:after])


def _pronoun(units: list[Unit], i: int, before: list[Actor], cast: Cast, discourse: Discourse) -> Actor | None:
    low = units[i].low
    named = [p for actor in before for p in actor.people]
    if low in _GUESTS and (i == 0 or units[i - 1].low not in _POSSESSIVE_PRONOUNS):
        return None
    if ((low in _OBJECTS and not _owns(units, i)) or low in _GUESTS) and named:
        subject = named[0]
        other = {Country.KP: Country.CN, Country.CN: Country.KP}.get(cast.people[subject].country or Country.OTHER)
        person = discourse.latest(cast, side=other, not_=subject) if other else None
    elif low in _OBJECTS or low in _POSSESSIVE_PRONOUNS or low in _GUESTS:
        return None
    else:
        person = named[0] if named and low not in _OBJECTS else discourse.subject
    if person is None:
        return None
    return Actor(units[i].start, units[i].end, (person,), country=cast.people[person].country, quiet=True)


def _owns(units: list[Unit], i: int) -> bool:
    """Whether "her" stands before what is hers."""
    return (
        units[i].low == "her" and i + 1 < len(units) and units[i + 1].text.isalpha() and not units[i + 1].is_a("verb")
    )


def _note_heads(analysis: Analysis, actors: list[Actor], cast: Cast, discourse: Discourse) -> None:
    units = analysis.units
    for cue in analysis.cued("at_head"):
        after = next((a for a in actors if a.start >= cue.end and a.people), None)
        before = next((a for a in reversed(actors) if a.end <= cue.start and a.people), None)
        verb = next((u for u in units if u.start >= cue.end), None)
        head = after if verb is not None and verb.low in ("is", "was", "are", "were") else before
        if head and head.country:
            discourse.heads[head.country] = head.people[0]
    for actor in actors:
        if actor.delegation and actor.country:
            discourse.group = actor.country
        if actor.text and actor.people:
            country = cast.people[actor.people[0]].country
            if country:
                discourse.heads[country] = actor.people[0]
    for i, unit in enumerate(units[1:], 1):
        if unit.low in _DELEGATION and (person := _leader_before(units, i)) is not None:
            country = cast.people[person].country
            if country:
                discourse.heads[country] = person


def _leader_before(units: list[Unit], i: int) -> int | None:
    """ "Song headed a troupe": the subject of a verb of leading whose object the delegation is."""
    for j in range(i - 1, max(-1, i - 8), -1):
        if units[j].low in ("led", "headed", "leads", "heads", "leading", "heading"):
            for k in range(j - 1, max(-1, j - 6), -1):
                if units[k].is_a("local"):
                    return int(units[k].value("local"))
            return None
        if units[j].low in (".", ";", ","):
            return None
    return None


def _mask(analysis: Analysis, actors: list[Actor]) -> list[Actor]:
    """Mark those who are only talked about, by the words before and after them."""
    before = {cue.end: cue.word for cue in analysis.cued("mask_before")}
    after = {cue.start: cue.word for cue in analysis.cued("mask_after")}
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    out: list[Actor] = []
    for actor in actors:
        cue = after.get(actor.end, "")
        i = index.get(actor.start)
        if not cue and i is not None:
            cue = _cue_before(analysis.units, i, before, out)
        out.append(replace(actor, masked=cue) if cue else actor)
    return out


def _cue_before(units: list[Unit], i: int, before: dict[int, str], done: list[Actor]) -> str:
    j = i - 1
    joined = False
    while j >= 0:
        unit = units[j]
        if unit.end in before:
            return before[unit.end]
        if unit.is_a("local"):
            last = done[-1] if done else None
            return last.masked if joined and last and last.end == unit.end else ""
        if unit.low == "and":
            joined = True
        elif not may_stand_between(unit):
            return ""
        j -= 1
        if i - j > 30:
            return ""
    return ""


def may_stand_between(unit: Unit) -> bool:
    """Titles, bodies and small words between a cue and the name it belongs to."""
    if unit.is_a("head") or unit.is_a("org") or unit.is_a("country") or unit.is_a("place") or unit.is_a("honorific"):
        return True
    return unit.low in _BETWEEN or (unit.capital and unit.text[:1].isalpha()) or unit.is_a("descriptor")


_BETWEEN = _DETERMINERS | {
    "of",
    "the",
    "'s",
    "'",
    "(",
    ")",
    "top",
    "respected",
    "vice",
    "deputy",
    "foreign",
    "party",
    "late",
    '"',
    "“",
    "state",
}


def _words(units: list[Unit], first: int, after: int) -> str:
    while first < after and units[first].low in ("the", "a", "an", "his", "its"):
        first += 1
    out = ""
    for k in range(first, after):
        out += (" " if out and units[k].start > units[k - 1].end else "") + units[k].text
    return out
