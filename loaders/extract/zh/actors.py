"""Who acts in a Chinese sentence: named people, delegations and parties, pronouns, officials without names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from graph.claims import SIDES
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.data import load, words
from loaders.extract.discourse import Discourse
from loaders.extract.marks import Unit, Zone
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.first_person import addressee, first_person, speaker
from loaders.extract.zh.folding import fold
from loaders.extract.zh.groups import delegation, leader_of, officials
from loaders.extract.zh.masks import OWN, mask
from loaders.extract.zh.pairs import two
from loaders.extract.zh.passage import Passage, last_subject
from loaders.extract.zh.phrase import Phrase
from loaders.extract.zh.reference import described, pronoun
from loaders.extract.zh.together import several

_COUPLE = words("zh", "grammar", "spouse")
_WIFE = words("zh", "grammar", "wife")
_TAKING_ALONG = words("zh", "grammar", "with_spouse")
_ENVOY = "special-envoy"
_PLURAL = words("zh", "titles", "unnamed")  # 朝方领导人 may be any of them
_GENERIC = words("zh", "titles", "generic")
_TEAM_LEADERS = words("zh", "grammar", "team_leaders")
_ANOTHER = tuple(words("zh", "grammar", "another_one"))


def find(
    analysis: Analysis, free: list[Phrase], cast: Cast, discourse: Discourse, spouses: dict[int, int]
) -> list[Actor]:
    """The actors of a sentence in order, those only talked about marked so; moves the discourse on.

    `spouses` are the couples of the article, by either.
    """
    scene = Passage(analysis, cast, discourse, {phrase.office.start: phrase for phrase in free}, spouses)
    actors: list[Actor] = []
    for i, unit in enumerate(analysis.units):
        meant = actors[-1] if actors and not unit.is_a("local") and unit.start < actors[-1].end else None
        if meant is None and (actor := _at(scene, i, actors)):
            actors.append(actor)
    starts = {unit.start for unit in analysis.units if unit.is_a("pronouns")}
    referred = [actor.people[0] for actor in actors if actor.start in starts and actor.people]
    discourse.topic = referred[-1] if referred else None
    actors = [_as_sender(scene, actor) for actor in mask(analysis, actors)]
    _note_leaders(scene, [actor for actor in actors if not actor.masked])
    acting = people_of(actor for actor in actors if not actor.masked)
    if analysis.sentence.zone is not Zone.TITLE:
        discourse.spoken.append(tuple(p for p in acting if not scene.reports(p)))
    named = {p for actor in actors if not actor.masked and not actor.quiet for p in actor.people}
    alike = len({cast.people[p].country for p in named}) == 1
    discourse.together = tuple(sorted(named)) if len(named) > 1 and alike else ()
    return actors


def _at(scene: Passage, i: int, before: list[Actor]) -> Actor | None:
    """The actor named at a unit, None when it names none."""
    unit = scene.analysis.units[i]
    if meant := described(scene, i, before):
        return meant
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
        return only if only or not unit.is_a("officials") else officials(scene.analysis, i)
    if unit.is_a("party") and scene.begins(i) and (guest := scene.discourse.guest) is not None:
        return replace(_person(scene, unit, guest), delegation=True)
    if unit.is_a("delegation"):
        return delegation(scene.analysis, i, scene.cast, scene.discourse, before)
    if meant := several(scene, i, before) or two(scene, i, before):
        return meant
    if unit.is_a("officials"):
        return officials(scene.analysis, i)
    if unit.is_a("addressee"):
        return addressee(scene.analysis, i, before, scene.cast, scene.discourse)
    if unit.is_any(("self", "selves")):
        both = unit.is_a("selves")
        return first_person(scene.analysis, i, before, scene.cast, scene.discourse, both=both)
    if unit.is_a("pronouns"):
        person_meant = pronoun(scene, i, before)
        return None if person_meant is None else _person(scene, unit, person_meant)
    return None


def _with_spouse(scene: Passage, i: int, actor: Actor) -> Actor:
    """The actor, with the spouse where both come (金正恩委员长夫妇)."""
    units = scene.analysis.units
    after = next((unit for unit in units[i + 1 : i + 3] if not unit.is_a("head")), None)
    spouse = scene.spouses.get(actor.people[0])
    if after is None or after.low not in _COUPLE or spouse is None:
        return actor
    return replace(actor, people=(*actor.people, spouse))


def _wives(scene: Passage, unit: Unit, before: list[Actor]) -> Actor | None:
    """Whom "with their wives" means: the spouses of those named last."""
    last = before[-1].people if before else ()
    with_him: tuple[int, ...] = ()
    i = scene.units.index(unit)
    beside = bool(i and before) and before[-1].end == scene.units[i - 1].start  # 两人偕夫人
    if i and scene.units[i - 1].low in _TAKING_ALONG and not beside:  # 在X会谈,晚间偕夫人出席
        acting = last_subject(scene, i, before)
        with_him = tuple(p for p in (scene.discourse.subject if acting is None else acting,) if p in scene.spouses)
        last = with_him or last
    spouses = [scene.spouses[p] for p in last if p in scene.spouses]
    country = scene.cast.people[spouses[0]].country if spouses else None
    return Actor(unit.start, unit.end, (*with_him, *spouses), country=country, quiet=True) if spouses else None


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


def _person(scene: Passage, unit: Unit, person: int, *, quiet: bool = True) -> Actor:
    return Actor(unit.start, unit.end, (person,), country=scene.cast.people[person].country, quiet=quiet)


def _office_only(scene: Passage, phrase: Phrase, speaker: int | None) -> Actor | None:
    """An office that nobody is named with: the one whom the article names in it, or its words.

    Of two who hold it, the one whom the `speaker` speaks to (江泽民说,总书记同志访问中国).
    """
    office, people = phrase.office, scene.cast.people
    before = "".join(unit.low for unit in scene.analysis.units if unit.end <= office.start)
    if before.endswith(_ANOTHER):
        return None  # 另一位副委员长
    if fold(office.title) not in _PLURAL and (phrase.bare or office.head in _GENERIC):
        holders = scene.holders({office.head}, office.country)
        if len(holders) > 1 and speaker in holders:
            holders.remove(speaker)
        named = [p for p in holders if office.country or any(m.start < office.start for m in people[p].mentions)]
        if len(holders) == 1 and named:
            return Actor(office.start, office.end, (holders[0],), country=people[holders[0]].country, quiet=True)
    if phrase.bare or office.country not in SIDES:
        return None
    text = f"{office.body or ''}{office.title}"
    return Actor(office.start, office.end, (), text, office.country, body_id=office.body_id, office=True)


def _as_sender(scene: Passage, actor: Actor) -> Actor:
    """A leader behind whom an envoy without a name stands is only who sent him (会见金正恩特使)."""
    if actor.masked or not {*actor.people} & {*scene.discourse.leaders.values()}:
        return actor
    after = scene.analysis.behind(actor.end)[:2]
    envoy = bool(after) and after[0].start == actor.end and _ENVOY in after[0].values("head")
    return replace(actor, masked=OWN) if envoy and not (len(after) > 1 and after[1].is_a("local")) else actor


def _note_leaders(scene: Passage, actors: list[Actor]) -> None:
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
