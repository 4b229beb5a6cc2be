"""Who acts in a Chinese sentence: named people, delegations and parties, pronouns, officials without names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import other_side
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.discourse import Discourse
from loaders.extract.marks import Unit, Zone
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import next_name, word_before
from loaders.extract.zh.first_person import first_person, speaker
from loaders.extract.zh.folding import fold
from loaders.extract.zh.groups import delegation, leader_of, officials
from loaders.extract.zh.masks import OWN, mask
from loaders.extract.zh.phrase import Phrase

_OBJECT_WORDS = words("zh", "grammar", "with") | words("zh", "grammar", "toward")
_WITH, _SOON = words("zh", "grammar", "with"), 4  # units from a pronoun to "with"
_OWN = words("zh", "grammar", "bound_pronouns")
_COUPLE = words("zh", "grammar", "spouse")
_COUPLES = tuple(_COUPLE)
_WIFE = words("zh", "grammar", "wife")
_COMMAS = words("zh", "grammar", "commas")
_LEADERS = words("zh", "titles", "leaders")
_ENVOY = "special-envoy"
_JOINING = words("zh", "titles", "joins")
_HIGHEST = str(load("zh", "titles")["highest"])
_LEADING = tuple(words("zh", "grammar", "leading"))
_TOP = str(load("zh", "grammar")["topmost"])
_PLURAL = words("zh", "titles", "unnamed")  # 朝方领导人 may be any of them
_GENERIC = words("zh", "titles", "generic")
_TEAM_LEADERS = words("zh", "grammar", "team_leaders")
_TWO = words("zh", "grammar", "two")
_ASPECT = words("zh", "grammar", "aspect")
_NAMING = ("head", "org", "country", "place", "part", "modifier", "former", "dropped")
_ANOTHER = tuple(words("zh", "grammar", "another_one"))
_BY = words("zh", "grammar", "passive")


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence being read: its analysis, the cast, the discourse, the unheld office phrases by their start."""

    analysis: Analysis
    cast: Cast
    discourse: Discourse
    free: dict[int, Phrase]
    spouses: dict[int, int]


def find(
    analysis: Analysis, free: list[Phrase], cast: Cast, discourse: Discourse, spouses: dict[int, int]
) -> list[Actor]:
    """The actors of a sentence in order, those only talked about marked so; moves the discourse on.

    `spouses` are the couples of the article, by either.
    """
    scene = _Scene(analysis, cast, discourse, {phrase.office.start: phrase for phrase in free}, spouses)
    actors: list[Actor] = []
    for i in range(len(analysis.units)):
        actor = _at(scene, i, actors)
        if actor:
            actors.append(actor)
    starts = {unit.start for unit in analysis.units if unit.is_a("pronouns")}
    referred = [actor.people[0] for actor in actors if actor.start in starts and actor.people]
    discourse.topic = referred[-1] if referred else None
    actors = [_as_sender(scene, actor) for actor in mask(analysis, actors)]
    _note_leaders(scene, [actor for actor in actors if not actor.masked])
    named = {p for actor in actors if not actor.masked and not actor.quiet for p in actor.people}
    discourse.together = (
        tuple(sorted(named)) if len(named) > 1 and len({cast.people[p].country for p in named}) == 1 else ()
    )
    return actors


def _at(scene: _Scene, i: int, before: list[Actor]) -> Actor | None:
    """The actor named at a unit, None when it names none."""
    unit = scene.analysis.units[i]
    if unit.is_a("local"):
        person = unit.person
        scene.discourse.recent.append(person)
        return _with_spouse(scene, i, _person(scene, unit, person, quiet=False))
    if unit.low in _WIFE and not names_follow(scene.analysis.units, i):
        return _wives(scene, unit, before)
    if unit.low in _TEAM_LEADERS and next_name(scene.analysis.units, i + 1) is None:
        leaders = tuple(scene.discourse.heads.values())
        return _person(scene, unit, leaders[0]) if len(leaders) == 1 else None
    if unit.start in scene.free:
        only = _office_only(scene, scene.free[unit.start], speaker(scene.analysis, i, before, scene.discourse))
        return only if only or not unit.is_a("officials") else officials(scene.analysis, i, scene.cast, scene.discourse)
    if unit.is_a("party") and _is_bare(scene.analysis.units, i) and len(scene.discourse.heads) == 1:
        side, leader = next(iter(scene.discourse.heads.items()))
        return Actor(unit.start, unit.end, (leader,), country=side, quiet=True, delegation=True)
    if unit.is_a("delegation"):
        return delegation(scene.analysis, i, scene.cast, scene.discourse, before)
    if unit.low in _TWO and (titled := _two_titled(scene, i)):
        return Actor(unit.start, scene.analysis.units[i + 1].end, titled, quiet=True)
    if unit.is_a("both") and (pair := _pair(scene, unit, before)):
        spouses = [scene.spouses[p] for p in pair if p in scene.spouses] if unit.low.endswith(_COUPLES) else []
        return Actor(unit.start, unit.end, (*pair, *spouses), quiet=True)
    if unit.is_a("they") and scene.discourse.together:
        people = scene.discourse.together
        return Actor(unit.start, unit.end, people, country=scene.cast.people[people[0]].country, quiet=True)
    if unit.is_a("officials"):
        return officials(scene.analysis, i, scene.cast, scene.discourse)
    if unit.is_a("self") or unit.is_a("selves"):
        both = unit.is_a("selves")
        return first_person(scene.analysis, i, before, scene.cast, scene.discourse, both=both)
    if unit.is_a("pronouns"):
        person_meant = _referred(scene, i, before)
        return None if person_meant is None else _person(scene, unit, person_meant)
    return None


def _is_bare(units: list[Unit], i: int) -> bool:
    """Whether "the party" opens its clause, and is nobody's whom the words before it name."""
    return i == 0 or units[i - 1].low in _COMMAS


def _with_spouse(scene: _Scene, i: int, actor: Actor) -> Actor:
    """The actor, with the spouse where both come (金正恩委员长夫妇)."""
    units = scene.analysis.units
    after = next((unit for unit in units[i + 1 : i + 3] if not unit.is_a("head")), None)
    spouse = scene.spouses.get(actor.people[0])
    if after is None or after.low not in _COUPLE or spouse is None:
        return actor
    return replace(actor, people=(*actor.people, spouse))


def _wives(scene: _Scene, unit: Unit, before: list[Actor]) -> Actor | None:
    """Whom "with their wives" means: the spouses of those named last."""
    last = before[-1] if before else None
    spouses = [scene.spouses[p] for p in last.people if p in scene.spouses] if last else []
    country = scene.cast.people[spouses[0]].country if spouses else None
    return Actor(unit.start, unit.end, tuple(spouses), country=country, quiet=True) if spouses else None


def names_follow(units: list[Unit], i: int) -> bool:
    """Whether a name follows a unit directly."""
    return i + 1 < len(units) and units[i + 1].is_a("local")


def couples(analyses: Iterable[Analysis], cast: Cast) -> dict[int, int]:
    """Everybody whose spouse the article names (X夫人Y, X和夫人Y, or a couple known to all), and that spouse."""
    out: dict[int, int] = {}
    known = {who.candidates[0]: i for i, who in enumerate(cast.people) if len(who.candidates) == 1}
    for husband, wife in load("zh", "grammar")["couples"].items():
        if husband in known and wife in known:
            out[known[husband]], out[known[wife]] = known[wife], known[husband]
    for analysis in analyses:
        units = analysis.units
        for i, unit in enumerate(units):
            if unit.low in _WIFE and names_follow(units, i):
                before = next((u for u in reversed(units[max(0, i - 4) : i]) if u.is_a("local")), None)
                if before is not None:
                    a, b = before.person, units[i + 1].person
                    out[a], out[b] = b, a
    return out


def _person(scene: _Scene, unit: Unit, person: int, *, quiet: bool = True) -> Actor:
    return Actor(unit.start, unit.end, (person,), country=scene.cast.people[person].country, quiet=quiet)


def _pair(scene: _Scene, unit: Unit, before: list[Actor]) -> tuple[int, ...]:
    """Whom "both" means: the two whom the sentence has named, else the two who last met.

    "The leaders of the two countries" are those who lead them, where the two are others.
    """
    named = _two_named(scene, before)
    pair = tuple(named) if len(named) == 2 else scene.discourse.pair
    if len(named) == 1 and scene.cast.people[named[0]].country is Country.OTHER:
        return ()  # 赖斯访华期间,双方会谈
    top = tuple(scene.discourse.leaders.values())
    if len(named) != 2 and _TOP in unit.low and len(top) == 2:
        return top  # 两国最高领导人
    people = [scene.cast.people[person] for person in pair]
    lead = bool(people) and all(_LEADERS & set(who.titles) for who in people)
    if not unit.low.endswith(_LEADING) or (lead and _HIGHEST not in unit.low):
        return pair
    known = scene.discourse.leaders
    return tuple(known[side] for side in SIDES) if len(known) == len(SIDES) else pair if lead else ()


def _two_named(scene: _Scene, before: list[Actor]) -> list[int]:
    """Whom a sentence has named: two of both sides, else those who are not only spoken of (转达了X的口信,双方)."""
    named = people_of(actor for actor in before if not actor.masked)
    if {scene.cast.people[p].country for p in named}.issuperset(SIDES):
        return named
    return people_of(actor for actor in mask(scene.analysis, before) if not actor.masked)


def _two_titled(scene: _Scene, i: int) -> tuple[int, ...]:
    """The two, one of each side, whom the article gives a title (两国总理)."""
    after = scene.analysis.units[i + 1] if i + 1 < len(scene.analysis.units) else None
    if after is None or not after.is_a("head"):
        return ()
    people = scene.cast.people
    holders = [p for p, who in enumerate(people) if set(after.values("head")) & set(who.titles)]
    pair = [[p for p in holders if people[p].country is side][:2] for side in SIDES]
    return tuple(p for found in pair for p in found) if all(len(found) == 1 for found in pair) else ()


def _office_only(scene: _Scene, phrase: Phrase, speaker: int | None) -> Actor | None:
    """An office that nobody is named with: the one whom the article names in it, or its words.

    Of two who hold it, the one whom the `speaker` speaks to (江泽民说,总书记同志访问中国).
    """
    office, people = phrase.office, scene.cast.people
    before = "".join(unit.low for unit in scene.analysis.units if unit.end <= office.start)
    if before.endswith(_ANOTHER):
        return None  # 另一位副委员长
    if fold(office.title) not in _PLURAL and (phrase.bare or office.head in _GENERIC):
        holders = [
            i for i, who in enumerate(people) if office.head in who.titles and office.country in (None, who.country)
        ]
        if len(holders) > 1 and speaker in holders:
            holders.remove(speaker)
        if len(holders) == 1 and any(m.start < office.start for m in people[holders[0]].mentions):
            return Actor(office.start, office.end, (holders[0],), country=people[holders[0]].country, quiet=True)
    if phrase.bare or office.country not in SIDES:
        return None if phrase.bare else _of_each(scene, phrase)
    text = f"{office.body or ''}{office.title}"
    return Actor(office.start, office.end, (), text, office.country, body_id=office.body_id, office=True)


def _of_each(scene: _Scene, phrase: Phrase) -> Actor | None:
    """The office of one of two sides, where a third country is named with it (朝鲜、韩国常驻联合国代表)."""
    before = scene.analysis.before(phrase.office.start)[-2:]
    if len(before) < 2 or before[1].low not in _JOINING or not before[0].is_a("country"):
        return None
    side = meaning("zh", before[0].value("country")).country
    office = phrase.office
    if side not in SIDES:
        return None
    return Actor(office.start, office.end, (), before[0].text + office.title, side, office=True)


def _referred(scene: _Scene, i: int, before: list[Actor]) -> int | None:
    """Whom a pronoun means: after a preposition or verb somebody of the other side, else whoever acts."""
    units, discourse = scene.analysis.units, scene.discourse
    subject = _last_subject(scene, i, before)
    k = i - 1
    while k > 0 and units[k].low in _ASPECT:
        k -= 1
    previous = units[k] if k >= 0 else None
    if units[i].low in _OWN and (previous is None or previous.low not in _OBJECT_WORDS):
        return None
    led = previous is not None and previous.low in _BY and any(u.is_a("verbs") for u in units[max(0, k - 2) : k])
    if previous is not None and (
        led or previous.low in _OBJECT_WORDS or previous.is_a("verbs") or previous.is_a("presence")
    ):
        side = scene.cast.people[subject].country if subject is not None else None
        return _counterpart(scene, other_side(side), before) if side in SIDES else None
    if subject is not None:
        return subject
    return discourse.subject if discourse.topic is None else discourse.topic


def _last_subject(scene: _Scene, i: int, before: list[Actor]) -> int | None:
    """Who acts in the clause before a pronoun's, of the clauses that name somebody."""
    start = scene.analysis.units[i].start
    commas = [u.end for u in scene.analysis.units[:i] if u.low in _COMMAS]
    if scene.analysis.sentence.zone is Zone.TITLE:  # in a headline a space parts like a comma
        units = scene.analysis.units[: i + 1]
        commas += [b.start for a, b in pairwise(units) if a.end < b.start]
    named = [a for a in mask(scene.analysis, before) if a.people and not a.masked]
    named = [a for a in named if not _is_agent(scene.analysis.units, a)]
    partner = _partner(scene, i)
    for low in (*sorted(commas, reverse=True), 0):
        inside = [a for a in named if low <= a.start < start and a.country not in partner]
        if inside:
            return inside[0].people[0]
    return None


def _partner(scene: _Scene, i: int) -> set[Country | None]:
    """The side of whoever is named after "with" right behind a pronoun, who is not of it (他已同X谈过)."""
    units = scene.analysis.units
    k = next((k for k in range(i + 1, min(i + _SOON, len(units))) if units[k].low in _WITH), None)
    name = next_name(units, k + 1) if k is not None else None
    return {scene.cast.people[units[name].person].country} - {Country.OTHER} if name is not None else set()


def _is_agent(units: list[Unit], actor: Actor) -> bool:
    """Whether somebody only does what befalls the subject (受到大使X的接待)."""
    return word_before(units, actor.start, _NAMING) in _BY


def _counterpart(scene: _Scene, side: Country, before: list[Actor]) -> int | None:
    acting = [actor for actor in mask(scene.analysis, before) if not actor.masked]
    others = [p for actor in acting for p in actor.people if scene.cast.people[p].country is not other_side(side)]
    if others and scene.cast.people[others[-1]].country is Country.OTHER:
        return others[-1]  # 克里访华,韩正会见了他
    named = [p for actor in acting for p in actor.people if scene.cast.people[p].country is side]
    return named[-1] if named else scene.discourse.latest_of(scene.cast, side)


def _as_sender(scene: _Scene, actor: Actor) -> Actor:
    """A leader behind whom an envoy without a name stands is only who sent him (会见金正恩特使)."""
    if actor.masked or not {*actor.people} & {*scene.discourse.leaders.values()}:
        return actor
    after = scene.analysis.behind(actor.end)[:2]
    envoy = bool(after) and after[0].start == actor.end and _ENVOY in after[0].values("head")
    return replace(actor, masked=OWN) if envoy and not (len(after) > 1 and after[1].is_a("local")) else actor


def _note_leaders(scene: _Scene, actors: list[Actor]) -> None:
    """Remember the leaders of the delegations that a sentence names."""
    for actor in actors:
        if actor.delegation and actor.country:
            scene.discourse.group = actor.country
            if actor.people:
                scene.discourse.lead(scene.cast, actor.people[0])
    for i, unit in enumerate(scene.analysis.units):
        if unit.low in _TEAM_LEADERS and (leader := next_name(scene.analysis.units, i + 1)) is not None:
            scene.discourse.lead(scene.cast, scene.analysis.units[leader].person)
        elif unit.is_a("party") and i and scene.analysis.units[i - 1].is_a("local"):
            person = scene.analysis.units[i - 1].person  # 赵正浩一行
            if (side := scene.cast.people[person].country) and side not in scene.discourse.heads:
                scene.discourse.lead(scene.cast, person)
    leader = leader_of(scene.analysis, actors)
    if leader is not None:
        scene.discourse.lead(scene.cast, leader)
