"""Whom English words for two people of different sides mean: "they", "the two leaders", "both foreign ministers"."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.context import other_side
from loaders.extract.data import load, words
from loaders.extract.en.antecedents import verbs_before
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.quotes import quotations
from loaders.extract.en.scene import Scene
from loaders.extract.en.several import last_together, last_two
from loaders.extract.events import GREETED
from loaders.extract.marks import Unit

_PLURAL = frozenset({"they"})  # kinds of words for two (`pair_words`)
_ALONE = frozenset({"they", "the two", "both"})  # often followed by a noun ("the two countries")
_PEOPLE = words("en", "cues", "officials")
_TOGETHER = words("en", "cues", "be") | words("en", "cues", "together")
_ACTING = _TOGETHER | words("en", "grammar", "having") | words("en", "grammar", "past")
_APPOSED = words("en", "grammar", "apposed")
_ARTICLES, _PAST_ENDINGS = words("en", "grammar", "articles"), tuple(words("en", "grammar", "past_endings"))
_OPEN, _ADVERBS = frozenset({"the men"}), words("en", "grammar", "adverbs")
_TOP = frozenset({"top leaders"})
_LEADING = _TOP | {"leaders"}
_TITLED: dict[str, list[str]] = load("en", "pairs")["titled"]
_SHOWN = words("en", "cues", "displayed")
_COUPLES, _FOUR = "couples", 4  # people of two couples
_BE = words("en", "cues", "be")
_TOGETHER_KINDS = frozenset({ContactKind.MEETING, ContactKind.CALL})
_OF, _LIST = words("en", "grammar", "ownership"), words("en", "grammar", "list_words")
_AND = words("en", "grammar", "conjunctions")
_PASSED_ON = words("en", "grammar", "passed_on")
_COUNTRIES = 6  # units of "of South Korea and China"
_FROM, _BY = words("en", "grammar", "source_prepositions"), words("en", "cues", "by")
_TWO = frozenset({"the two", "the two men"})
_NEAR = 20  # characters between "the two leaders" and their meeting


def pair_of(scene: Scene, cue: Cue, actors: list[Actor]) -> tuple[int, ...]:
    """The people whom a cue for both sides means, none where it means the countries or nobody known."""
    units = scene.analysis.units
    if not _stands_alone(units, cue) or _of_a_third(units, cue) or _with_a_third(scene, cue, actors):
        return ()
    if cue.word in _OPEN:
        return _just_told(scene, cue)
    if cue.word == _COUPLES and len(four := last_together(scene, *SIDES)) == _FOUR:
        return four
    if cue.word in _LEADING and any(unit.low in _SHOWN for unit in scene.analysis.units):
        return ()  # "photos on display of the leaders of the two countries meeting"
    if cue.word in _LEADING and (pair := _leaders(scene, cue)):
        return pair
    if cue.word in _TOP:
        return ()
    if cue.word in _LEADING and scene.discourse.pair:
        return scene.discourse.pair  # those who met, not those who signed for them
    if cue.word in _PLURAL and _quoted(scene, cue):
        return ()
    pair = _titled(scene, cue) or _together(scene, cue) or _named_before(scene, cue, actors)
    pair = pair or _with_one_named(scene, cue) or (last_two(scene) if cue.word in _PLURAL | _TWO else ())
    if pair == () and cue.word not in _PLURAL | _TWO and _on_anothers_trip(scene, cue):
        return ()
    pair = pair or scene.discourse.pair
    if not pair and _meets(scene.analysis, cue):
        pair = (last_together(scene, *SIDES) if cue.word in _PLURAL else ()) or _last_pair(scene)
    if pair and cue.word == _COUPLES:
        pair = (*pair, *(scene.discourse.spouses[p] for p in pair if p in scene.discourse.spouses))
    return pair


def _on_anothers_trip(scene: Scene, cue: Cue) -> bool:
    """Whether what two sides do is told of a journey of somebody who was none of the pair told last.

    So they are the countries in "Wang met Kim. During Li's visit in 2017, the two sides agreed to expand trade".
    """
    trips = [t for t in scene.analysis.triggers if t.kind is ContactKind.VISIT and t.start < cue.start]
    named = scene.named_before(cue.start) - scene.analysis.spokesmen
    return bool(trips and named) and named.isdisjoint(scene.discourse.pair)


def _last_pair(scene: Scene) -> tuple[int, ...]:
    """The two who acted or were named last, none of them one who only speaks of others ("a spokesman, Geng, said")."""
    discourse, spoke = scene.discourse, scene.analysis.spokesmen
    pair = discourse.last_pair(scene.cast)
    if spoke.isdisjoint(pair):
        return pair
    sides = [scene.cast.people[person].country for person in pair]
    free = [p for p in reversed(discourse.recent) if p not in spoke]
    others = [next((p for p in free if scene.cast.people[p].country is side), None) for side in sides]
    chosen = [other if p in spoke else p for p, other in zip(pair, others, strict=True)]
    return tuple(p for p in chosen if p is not None) if None not in chosen else ()


def _just_told(scene: Scene, cue: Cue) -> tuple[int, ...]:
    """The two whom the sentence before spoke of, or who met last, where "the men" act and no other is named before."""
    after = next((unit for unit in scene.analysis.units if unit.start >= cue.end), None)
    acts = after is not None and (after.is_a("verb") or after.low in _TOGETHER or after.low in _ADVERBS)
    if not acts or scene.named_before(cue.start) or _quoted(scene, cue):
        return ()
    return last_two(scene) or (scene.discourse.pair if scene.discourse.met else ())


def _with_a_third(scene: Scene, cue: Cue, actors: list[Actor]) -> bool:
    """Whether the sentence names somebody of a third country before them ("Xi met Trump, and the two agreed").

    So it does where it names both sides, too, but last somebody of one of them beside him ("since Kim and Moon met").
    """
    people = scene.cast.people
    countries = {people[person].country for person in scene.named_before(cue.start)}
    if Country.OTHER not in countries or not countries.issuperset(SIDES):
        return Country.OTHER in countries
    *_, a, b = (actor for actor in actors if actor.end <= cue.start and actor.people and not actor.quiet)
    between = [unit for unit in scene.analysis.units if a.end <= unit.start < b.start]
    joined = any(unit.low in _AND for unit in between) and all(u.low in _LIST or may_stand_between(u) for u in between)
    return joined and Country.OTHER in {people[person].country for person in (*a.people, *b.people)}


def _quoted(scene: Scene, cue: Cue) -> bool:
    """Whether "they" stands in somebody's words that name nobody: whoever is quoted speaks of others."""
    spans = quotations(scene.analysis)
    inside = next((span for span in spans if span[0] <= cue.start < span[1]), None)
    if inside is None or scene.analysis.spokesmen:
        return False
    return not any(unit.is_a("local") and inside[0] <= unit.start < inside[1] for unit in scene.analysis.units)


def _of_a_third(units: list[Unit], cue: Cue) -> bool:
    """Whether they are those of a third country and another ("the top diplomats of South Korea and China")."""
    behind = [unit for unit in units if unit.start >= cue.end][:_COUNTRIES]
    if not behind or behind[0].low not in _OF:
        return False
    listed = takewhile(lambda unit: unit.is_a("country") or unit.low in _LIST, behind[1:])
    return any(unit.is_a("country") and shown_side([unit]) is Country.OTHER for unit in listed)


def _leaders(scene: Scene, cue: Cue) -> tuple[int, ...]:
    """The leaders of the two sides, where the article names both and was not speaking of a third country's.

    "The two leaders" are those whom it named before.
    """
    named = (unit.person for unit in scene.analysis.units if unit.is_a("local"))
    if scene.discourse.foreign or any(scene.cast.people[p].country is Country.OTHER for p in named):
        return ()
    leaders = scene.discourse.leaders
    pair = tuple(leaders[side] for side in SIDES if side in leaders)
    known = (cue.word in _TOP and _meets(scene.analysis, cue)) or all(scene.cast.first(p) < cue.start for p in pair)
    return pair if len(pair) == len(SIDES) and known else ()


def _titled(scene: Scene, cue: Cue) -> tuple[int, ...]:
    """The one person of each side whom the article gives the title that they share ("the two foreign ministers")."""
    heads = frozenset(_TITLED.get(cue.word, ()))
    people = scene.cast.people
    holders = [[i for i, who in enumerate(people) if who.country is s and heads & {*who.titles}] for s in SIDES]
    return (holders[0][0], holders[1][0]) if all(len(each) == 1 for each in holders) else ()


def _together(scene: Scene, cue: Cue) -> tuple[int, ...]:
    """Whom "they" means where people of one side are named: those of the other in the sentence before."""
    people, before = scene.cast.people, last_together(scene)
    taken = verbs_before(scene.analysis, cue.start)  # "Xi entertained the pair"
    couple = cue.word in _TWO and len(before) == len(SIDES) and bool(taken)
    if not before or not (couple or cue.word in _PLURAL):
        return ()
    if _is_greeted(scene.analysis, cue) and people[before[0]].country in SIDES:
        side = people[before[0]].country
        travelling = (p for p in sorted(scene.discourse.travellers) if people[p].country is side)
        return tuple(dict.fromkeys((*travelling, *before)))
    named = {people[unit.person].country for unit in scene.analysis.units if unit.is_a("local")}
    side = people[before[0]].country
    led = tuple(p for p in sorted(scene.discourse.travellers) if people[p].country is side and p not in before)
    return (*led, *before) if side in SIDES and named == {other_side(side)} else ()


def _is_greeted(analysis: Analysis, cue: Cue) -> bool:
    """Whether they are those who are met or seen off ("They were met at the airport by A and B")."""
    verb = next((t for t in analysis.triggers if t.start >= cue.end), None)
    words_ = [unit.low for unit in analysis.units if verb and cue.end <= unit.start < verb.start]
    return verb is not None and verb.form in GREETED and len(words_) <= 2 and any(word in _BE for word in words_)


def _named_before(scene: Scene, cue: Cue, actors: list[Actor]) -> tuple[int, ...]:
    """The two of different sides that a sentence names before "they" ("Li told Paek when they met").

    Whose greetings somebody passes on, and to whom, are not there; nor is whom what another brings is from.
    """
    if scene.discourse.pair and any(u.low in _PASSED_ON for u in scene.analysis.units if u.end <= cue.start):
        return ()
    before = [actor for actor in actors if actor.end <= cue.start]
    named = [p for actor in before if not actor.quiet for p in actor.people]
    brought = any(_stands_behind(scene.analysis, actor, _BY) for actor in before)
    writers = {p for actor in before if brought and _stands_behind(scene.analysis, actor, _FROM) for p in actor.people}
    named = sorted(named, key=writers.__contains__)
    meant = [p for actor in before if actor.quiet and len(actor.people) == 1 for p in actor.people]
    pair = [
        next((p for p in (*named, *(meant if named else ())) if scene.cast.people[p].country is side), None)
        for side in SIDES
    ]
    return tuple(p for p in pair if p is not None) if None not in pair else ()


def _stands_behind(analysis: Analysis, actor: Actor, prepositions: frozenset[str]) -> bool:
    """Whether somebody stands behind a preposition, his titles between ("a message from Hu was delivered by Li")."""
    before = (unit.low for unit in reversed(analysis.before(actor.start)) if not may_stand_between(unit))
    return next(before, "") in prepositions


def _with_one_named(scene: Scene, cue: Cue) -> tuple[int, ...]:
    """The two where the sentence names one of them, new to the pair last told: with the other side of that pair.

    So "the two" are Kim and Jiang in "Kim met Hu. The city is the home of Jiang, and the two may have met there".
    """
    known, people = scene.discourse.pair, scene.cast.people
    named = scene.named_before(cue.start)
    sides = {people[person].country for person in named}
    if not known or cue.word not in _TWO or len(named) != 1 or not sides <= {*SIDES} or named & {*known}:
        return ()
    if scene.analysis.cued("saying", end=cue.start) or not _meets(scene.analysis, cue):
        return ()
    return tuple(named.pop() if people[person].country in sides else person for person in known)


def _meets(analysis: Analysis, cue: Cue) -> bool:
    """Whether what the two do is to meet: they need not have met before that."""
    return any(t.kind in _TOGETHER_KINDS and 0 < t.start - cue.end < _NEAR for t in analysis.triggers)


def _stands_alone(units: list[Unit], cue: Cue) -> bool:
    """Whether "the two" or "both" means the people, not "both countries": nothing but a verb follows."""
    if cue.word not in _ALONE:
        return True
    after = next((unit for unit in units if unit.start >= cue.end), None)
    if any(unit.low == "," for unit in units if cue.start - 2 <= unit.start < cue.start and cue.word in _APPOSED):
        return False  # "A and B, both secretaries"
    if after is not None and after.is_a("local"):
        return False  # "both Choe and the premier"
    if after is not None and (after.is_any(("head", "descriptor")) or after.low in _PEOPLE):
        return after.low in _PEOPLE or after.low.endswith("s")
    acts = after is not None and (after.is_a("verb") or after.low in _ACTING or _did(units, after))
    return after is None or acts or not after.text.isalpha()


def _did(units: list[Unit], verb: Unit) -> bool:
    """Whether a word is a verb with its object or complement ("the two witnessed the signing"), no adjective."""
    behind = next((unit for unit in units if unit.start >= verb.end), None)
    return verb.low.endswith(_PAST_ENDINGS) and behind is not None and behind.low in _ARTICLES
