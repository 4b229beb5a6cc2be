"""Who stands before an English trigger as its subject, who after it, and whom relative clauses add."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.asides import set_off
from loaders.extract.en.clauses import exempt
from loaders.extract.en.masks import only_owns
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.prepositions import preposition
from loaders.extract.en.travel import nobody_moves, thing_moves
from loaders.extract.events import GREETED
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.scope import Scope

_AT = words("en", "grammar", "circumstance")
_ARTICLES = words("en", "grammar", "articles") | words("en", "grammar", "possessive_pronouns")
_ADDRESSING = words("en", "grammar", "speaking_to")
_TOLD = words("en", "grammar", "telling")
_CIRCUMSTANCE = 3  # units between "at" or "during" and the talks
_PLACED = words("en", "grammar", "at_place")
_BETWEEN = words("en", "grammar", "mutual")
_JOINING = words("en", "grammar", "joining")
_NEXT = 40  # characters between an owner and his journey
_AGENT = words("en", "grammar", "agent")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_COMPANY = words("en", "grammar", "company_words")
_GUEST = words("en", "cues", "guests")
_AGENT_MARKS = words("en", "grammar", "agent_marks")
_WITH = words("en", "grammar", "accompaniment")
_WHO = words("en", "grammar", "personal_relatives")
_REPORTS = words("en", "grammar", "reports_clause")
_WHICH = words("en", "grammar", "impersonal_relatives")
_SELF = words("en", "grammar", "emphatic")
_WHOM = words("en", "grammar", "whom")
_GIVING = words("en", "grammar", "giving")
_ACCOMPANY = "accompany"
_TELL, _THAT = "told", words("en", "grammar", "complementizers")
_REPLACED = words("en", "grammar", "replacing") | words("en", "grammar", "told_of")
_DEFINITE, _SUPERLATIVES = words("en", "grammar", "definite"), words("en", "grammar", "superlatives")
_TO, _BEING = words("en", "cues", "infinitive"), words("en", "grammar", "being")
_SHORTEST, _CLAUSE = 3, 12  # units of "The last president to", of where he went
_NEAR = 4  # units between "who" and the verb of its clause
_CLOSE = 7  # units between "who" and the contact of its clause
_FAR = 12
_EARLIER = words("en", "grammar", "earlier")
_BASE = words("en", "grammar", "base_forms")
_CONVERSING = words("en", "grammar", "conversing")
_PAST_ENDINGS, _NOT = tuple(words("en", "grammar", "past_endings")), words("en", "grammar", "negations")
_BOTH, _PAIR = words("en", "grammar", "conjunctions"), 2
_LISTED = words("en", "grammar", "list_words")
_HELD = 14  # units from a meeting to the verb of who had it
_LIGHT = words("en", "grammar", "light_verbs")
_HAVING = words("en", "grammar", "having")  # units between a verb and its talks
_OPENED = 6  # units between a verb and its talks
_THEIRS = words("en", "grammar", "known")


def with_whom(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom a contact is with that a relative clause tells ("by Choe, with whom he had talks", "Choe, whom he saw")."""
    units, i = analysis.units, index[trigger.start]
    k = next((k for k in range(i - 1, max(0, i - _CLOSE), -1) if units[k].low in _WHOM), 0)
    hangs = units[k - 1].low in _leading_to(trigger) or (trigger.verb and units[k - 1].low == ",")
    if not k or not hangs:
        return ()
    return tuple([actor for actor in analysis.actors if actor.end <= units[k].start and not actor.masked][-1:])


def _leading_to(trigger: Trigger) -> frozenset[str]:
    """The words that lead to the other one of a contact ("with whom", "to whom" a message goes)."""
    return _WITH | _TO if trigger.kind is ContactKind.MESSAGE else _WITH


def subject(
    analysis: Analysis, start: int, trigger: Trigger, index: dict[int, int], done: list[Scope]
) -> tuple[Actor, ...]:
    """Who stands before a trigger; a clause's second verb has the subject of its first.

    Who is told something at the talks takes part in them ("Hu told Jang at talks on Friday").
    """
    watched = trigger.kind is ContactKind.CEREMONY  # "watched a match between two teams"
    if not trigger.verb and not watched and _is_between(analysis, trigger, index):
        return ()  # "recalled the talks between A and B"
    if thing_moves(analysis, trigger, index) or nobody_moves(analysis, trigger, index):
        return ()
    near = analysis.units[max(0, index[trigger.start] - _CIRCUMSTANCE) : index[trigger.start]]
    marks = exempt(trigger.kind, trigger.id)
    marks |= _TOLD if not trigger.verb and any(unit.low in _AT for unit in near) else frozenset()
    actors = [actor for actor in analysis.between(start, trigger.start, marks) if not _owns_other(actor, trigger)]
    if singled := singled_out(analysis, trigger, index):
        return singled
    if _of_unnamed(analysis, trigger, index):
        return ()
    if holder := _held_by(analysis, trigger, index):
        return holder
    if meant := antecedent(analysis, start, trigger, index):
        return meant
    if actors and _made_to(analysis, actors[-1], trigger, index):
        return (actors[-1],)
    if done and (_goes_on(analysis, done[-1], trigger) or _of_the_trip(analysis, done[-1], trigger)):
        return done[-1].left
    if done and _of_unnamed_subject(analysis, done[-1], trigger):
        return ()
    if done and (handed := _handed(analysis, done[-1], trigger, index)):
        return (*done[-1].left, *handed)
    if own := _after_whom(analysis, actors, trigger, index):
        return own
    pairs = [*takewhile(lambda actor: actor.both, reversed(actors))]
    if pairs:
        return tuple(reversed(pairs))  # "passed on greetings to Xi, and the two sides discussed trade"
    actors = _outside_relatives(analysis, _after_speaker(analysis, actors, trigger), trigger)
    return _not_taken(actors, start, trigger, done)


def _not_taken(actors: list[Actor], start: int, trigger: Trigger, done: list[Scope]) -> tuple[Actor, ...]:
    """The subjects that are no objects of the contact before, where both stand in one clause."""
    if done and done[-1].start == start:
        taken = {actor.start for actor in done[-1].right}
        free = [actor for actor in actors if actor.start not in taken]
        apart = not (trigger.verb or done[-1].trigger.verb or done[-1].left) and trigger.form == done[-1].trigger.form
        return tuple(free if free or apart else actors)  # not "there were talks with A and a meeting with B"
    return tuple(actors)


def _is_between(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a noun says itself who met ("talks between A and B", "a meeting in Pyongyang between A and B")."""
    behind = [unit for unit in analysis.units[index[trigger.start] :] if unit.start >= trigger.end][:_CLAUSE]
    k = next((k for k, unit in enumerate(behind) if unit.low in _BETWEEN), None)
    if not k:
        return k is not None and not _between_bodies(analysis, trigger, behind)
    near = analysis.units[max(0, index[trigger.start] - _CIRCUMSTANCE - 1) : index[trigger.start]]
    if any(unit.low in _PLACED for unit in near):
        return False  # "all three were at Wednesday's talks in Pyongyang between"
    if any(unit.is_any(("local", "verb")) or unit.low == "," for unit in behind[:k]):
        return False
    named = next((unit for unit in behind[k + 1 :] if not may_stand_between(unit)), None)
    who = next((a.start for a in analysis.actors if a.people and not a.quiet and a.start >= behind[k].end), -1)
    return named is None or named.start >= who > behind[k].start  # not "talks on ties between the two countries"


def _between_bodies(analysis: Analysis, trigger: Trigger, behind: list[Unit]) -> bool:
    """Whether somebody has the talks that are between bodies ("A and B will have talks between the ministries")."""
    near = analysis.before(trigger.start)[-_OPENED:]
    having = next((k for k, unit in enumerate(near) if unit.low in _HAVING), None)
    alone = having is not None and not any(unit.is_a("local") or unit.low in _THEIRS for unit in near[having:])
    return alone and not any(unit.is_any(("local", "head")) for unit in behind)


def singled_out(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Who is named behind what he was the last or first to do ("The last president to go there was Hu Jintao")."""
    units, i = analysis.units, index[trigger.start]
    opens = len(units) > 1 and units[0].low in _DEFINITE and units[1].low in _SUPERLATIVES
    if not opens or i < _SHORTEST or not _is_to_do(units[max(0, i - _OPENED) : i], trigger):
        return ()
    being = next((unit for unit in units[i + 1 : i + _CLAUSE] if unit.low in _BEING), None)
    behind = (a for a in analysis.actors if being is not None and a.start >= being.end and a.people)
    named = next(behind, None)
    near = [u for u in units if being is not None and named is not None and being.end <= u.start < named.start]
    told = any(named is not None and t.start > named.start for t in analysis.triggers)  # "was Hu Jintao, who met Kim"
    return (named,) if named is not None and not told and all(map(may_stand_between, near)) else ()


def _is_to_do(before: list[Unit], trigger: Trigger) -> bool:
    """Whether a verb stands behind "to", or a noun behind "to pay an official"."""
    if trigger.verb:
        return before[-1].low in _TO
    return any(a.low in _TO and b.low in _LIGHT for a, b in pairwise(before))


def _held_by(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Who had a meeting, by a clause right behind it ("since the meeting Kim had with Hu", "which Kim and Hu had")."""
    if trigger.verb or not _WITH.isdisjoint(analysis.said(trigger).split()):
        return ()  # "his talks with Paek had taken place"
    behind = [unit for unit in analysis.units[index[trigger.start] :] if unit.start >= trigger.end][:_HELD]
    verb = next((k for k, unit in enumerate(behind) if unit.low in _CONVERSING), 0)
    named = [unit for unit in behind[:verb] if unit.is_a("local")]
    then = next(iter(behind[verb + 1 :]), None)
    if then is not None and (then.low in _TO | _NOT or then.low.endswith(_PAST_ENDINGS)):
        return ()  # "that Xi and Kim had hoped for"
    two = len(named) == _PAIR and any(unit.low in _BOTH for unit in behind[:verb])
    between = [unit for unit in behind[: verb - 1] if not (two and unit.low in _BOTH | _WHICH | _THAT)]
    plain = all(may_stand_between(unit) or unit in named for unit in between)
    if not (two or len(named) == 1) or not behind[verb - 1].is_a("local") or not plain:
        return ()
    return tuple(actor for actor in analysis.actors if any(actor.start == unit.start for unit in named))


def _owns_other(actor: Actor, trigger: Trigger) -> bool:
    """Whether somebody owns another journey than the one told ("after Wang's trip, Kim visited China")."""
    owns = trigger.kind is ContactKind.VISIT and only_owns(actor)
    return owns and (trigger.verb or trigger.start - actor.end > _NEXT)


def _after_whom(analysis: Analysis, actors: list[Actor], trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """The subject of a clause that says with whom ("Choe, with whom he held talks"): who stands behind "whom"."""
    near = analysis.units[max(0, index[trigger.start] - _CLOSE - 1) : index[trigger.start]]
    whom = next((b.start for a, b in pairwise(near) if b.low in _WHOM and a.low in _leading_to(trigger)), None)
    return tuple(actor for actor in actors if whom is not None and actor.start > whom)


def _after_speaker(analysis: Analysis, actors: list[Actor], trigger: Trigger) -> list[Actor]:
    """The subjects without whoever only says what others do ("Lee said it was unclear whether the two would meet")."""
    said = [unit.end for unit in analysis.units if unit.low in _REPORTS and unit.end <= trigger.start]
    for end in reversed(said):
        if others := [actor for actor in actors if actor.start >= end]:
            return others
    return actors


def _outside_relatives(analysis: Analysis, actors: list[Actor], trigger: Trigger) -> list[Actor]:
    """The subjects without those whom a clause between commas names ("Kim, who came with his wife, Ri, met Xi")."""
    spans = set_off(analysis, trigger.start)
    free = [a for a in actors if not any(start <= a.start < end for start, end in spans)]
    return free or actors


def _made_to(analysis: Analysis, last: Actor, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether somebody has somebody else do it ("had Choe go to Beijing")."""
    i = index[trigger.start]
    made = any(unit.low in _EARLIER for unit in analysis.units[max(0, i - _FAR) : i] if unit.end <= last.start)
    return made and trigger.verb and analysis.units[i].low in _BASE and 0 <= trigger.start - last.end <= 1


def _of_unnamed_subject(analysis: Analysis, before: Scope, trigger: Trigger) -> bool:
    """Whether a headline goes on with somebody it did not name ("Chinese official meets Kim, wraps up trip")."""
    if analysis.sentence.zone is not Zone.TITLE or before.left or not before.trigger.verb:
        return False
    between = [unit for unit in analysis.units if before.trigger.end <= unit.start < trigger.start]
    joint = next((k for k, unit in enumerate(between) if unit.low == "," or unit.low in _JOINING), None)
    return joint is not None and not any(unit.is_a("local") for unit in between[joint:])


def _handed(analysis: Analysis, before: Scope, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Those to whom the subject of the contact before gives a thing ("Song met Choe and handed him gifts for Kim")."""
    if trigger.kind is not ContactKind.MESSAGE or trigger.verb:
        return ()
    near = analysis.units[max(0, index[trigger.start] - _CLOSE) : index[trigger.start]]
    verb = next((unit for unit in reversed(near) if unit.low in _GIVING), None)
    if verb is None or not _goes_on(analysis, before, replace(trigger, start=verb.start, end=verb.end, verb=True)):
        return ()
    return tuple(analysis.between(verb.end, trigger.start))


def _of_the_trip(analysis: Analysis, before: Scope, trigger: Trigger) -> bool:
    """Whether a noun only says what for somebody travels ("Wen, who had come here for a three-day visit")."""
    both = before.trigger.kind is trigger.kind is ContactKind.VISIT and before.trigger.verb and not trigger.verb
    between = (actor for actor in analysis.actors if before.trigger.end <= actor.start < trigger.start)
    return both and bool(before.left) and not any(between)


def on_anothers_trip(done: list[Scope], trigger: Trigger) -> tuple[Actor, ...]:
    """Who makes a journey on which one goes along ("he accompanied Li on the latter's trip")."""
    before = done[-1] if done else None
    if before is None or before.trigger.id != _ACCOMPANY or trigger.kind is not ContactKind.VISIT or trigger.verb:
        return ()
    both = (*before.left, *before.right)
    own = bool(before.left and before.right) and len({actor.country for actor in both}) == 1
    return both if own else ()


def _goes_on(analysis: Analysis, before: Scope, trigger: Trigger) -> bool:
    """Whether a contact has the subject of the one before it ("he met Choe and also had talks with Pak")."""
    if before.trigger.id == _TELL and any(
        u.low in _THAT for u in analysis.units if before.trigger.end <= u.start < trigger.start
    ):
        return False  # "were told that Kim went there and met him"
    inside = [(actor.start, actor.end) for actor in analysis.actors]  # "the leaders of both parties and countries"
    joints = (u.start for u in analysis.units if u.low in _JOINING and u.end <= trigger.start)
    joint = max((j for j in joints if not any(start < j < end for start, end in inside)), default=-1)
    if not before.left or joint < before.trigger.end:
        return False
    after = next((unit for unit in analysis.units if unit.start >= trigger.end), None)
    if not trigger.verb and after is not None and after.low in _BETWEEN:
        return False  # "and there was a meeting between A and B"
    return not any(joint < actor.start < trigger.start for actor in analysis.actors)


def antecedent(analysis: Analysis, start: int, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whom "who" means ("the last was Hu Jintao, who met Kim"): the one named before it."""
    i = index[trigger.start]
    near = range(i - 1, max(0, i - _CLOSE), -1)
    who = next((k for k in near if analysis.units[k].low in _WHO | _WHICH or not analysis.units[k].text.isalpha()), 0)
    word = analysis.units[who]
    if word.low not in _WHO | _WHICH or any(_names(unit) for unit in analysis.units[who + 1 : i]):
        return ()
    before = [a for a in analysis.actors if start <= a.start and a.end <= word.start]
    if word.low in _WHICH and not (trigger.kind is ContactKind.VISIT and any(a.delegation for a in before[-2:])):
        return ()  # else "a delegation led by Yang, which reached Beijing"
    told = bool(before) and (not before[-1].masked or before[-1].masked in _REPLACED)  # "He succeeds Liu, who left"
    if pair := _both_named(analysis, before, word, trigger):
        return pair
    which = told and word.low in _WHICH and before[-1].delegation  # "met a delegation, which came to"
    return tuple(before[-1:]) if told and (before[-1].people or which) else ()


def _both_named(analysis: Analysis, before: list[Actor], who: Unit, trigger: Trigger) -> tuple[Actor, ...]:
    """Two of both sides of whom a clause tells what they did together ("led by Wang and Ri, who met on Friday").

    Behind the contact the clause names nobody.
    """
    if who.low in _WHICH or trigger.kind is ContactKind.VISIT or len(before) < _PAIR:
        return ()
    a, b = before[-_PAIR:]
    between = [unit for unit in analysis.units if a.end <= unit.start < b.start]
    joined = any(unit.low in _BOTH for unit in between) and all(
        u.low in _LISTED or may_stand_between(u) for u in between
    )
    if not joined or a.country is b.country or not {a.country, b.country}.issubset(SIDES):
        return ()
    close = next((unit.start for unit in analysis.behind(trigger.end) if unit.low == ","), analysis.sentence.end)
    return () if analysis.between(trigger.end, close) else (replace(a, masked=""), replace(b, masked=""))


def _names(unit: Unit) -> bool:
    """Whether a unit names somebody or something ("who is paying an official visit": "official" does not)."""
    return (
        bool(unit.senses)
        and not unit.is_a("verb")
        and not (unit.text.islower() and unit.is_any(("head", "descriptor")))
    )


def _who_did(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> int:
    """The unit of "who" right before a verb of contact ("who met Kim", "who later saw him"), 0 where there is none."""
    units, i = analysis.units, index[trigger.start]
    who = next((k for k in range(i - 1, max(0, i - _NEAR), -1) if units[k].low in _WHO), 0)
    return who if trigger.verb and not any(unit.senses for unit in units[who + 1 : i]) else 0


def _of_unnamed(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a relative clause is about somebody without a name ("according to a diplomat who saw him there")."""
    who = _who_did(analysis, trigger, index)
    if not who:
        return False
    noun = analysis.units[who - 1 - (who > 1 and analysis.units[who - 1].low in _SELF)]
    plain = noun.text.islower() and noun.text.isalpha() and not noun.is_a("local") and noun.low not in _JOINING
    return plain and not any(actor.start <= noun.start < actor.end for actor in analysis.actors)


def objects(analysis: Analysis, trigger: Trigger, end: int) -> tuple[Actor, ...]:
    """Who stands after a trigger, up to where its clause ends, or within it ("bade it farewell"), and who is told."""
    inside = [
        a for a in analysis.actors if trigger.start < a.start and a.end <= trigger.end and trigger.form in GREETED
    ]
    found = [*inside, *analysis.between(trigger.end, end, exempt(trigger.kind, trigger.id))]
    return (*found, *_told_at(analysis, trigger, end, found))


def other_of_two(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who is named behind "between" and a clause about the first ("talks between Choe, who had come, and Wang")."""
    behind = analysis.behind(trigger.end)
    last = right[-1] if right and not trigger.verb else None
    between = next((k for k, unit in enumerate(behind) if unit.low in _BETWEEN), None)
    if last is None or between is None or behind[between].start > last.start or len({a.country for a in right}) != 1:
        return ()
    after = [unit for unit in behind if unit.start >= last.end]
    if len(after) < _PAIR or after[0].low != "," or after[1].low not in _WHO | _WHICH:
        return ()
    joint = next((b for a, b in pairwise(after) if a.low == "," and b.low in _BOTH), None)
    named = next((a for a in analysis.actors if joint is not None and a.start >= joint.end and a.people), None)
    titles = [u for u in after if named is not None and joint is not None and joint.end <= u.start < named.start]
    other = named is not None and named.country is not last.country and all(map(may_stand_between, titles))
    return (named,) if named is not None and other else ()


def _told_at(analysis: Analysis, trigger: Trigger, end: int, found: list[Actor]) -> list[Actor]:
    """Whom somebody tells something at an event that opens the sentence ("At a reception, Li told officials that")."""
    fronted = not trigger.verb and analysis.units[0].low in _AT and len(found) == 1 and found[0].end <= end + 1
    said = next((u for u in analysis.units if u.low in _TOLD | _ADDRESSING and u.start >= trigger.end), None)
    if not fronted or said is None or found[-1].end > said.start:
        return []
    own = next((unit.low for unit in reversed(analysis.before(trigger.start))), "") in _ARTICLES
    if said.low in _ADDRESSING and not own:
        return []  # "at a Politburo meeting, Hu urged Kim to return"
    marks = _TOLD if said.low in _TOLD else {""}
    told = next((a for a in analysis.actors if a.start >= said.end and a.masked in marks), None)
    between = [u for u in analysis.units if told is not None and said.end <= u.start < told.start]
    if said.low in _ADDRESSING and not all(map(may_stand_between, between)):
        return []  # "urged restraint by Kim"
    return [replace(told, masked="")] if told is not None and told.country is not found[0].country else []


def _names_company(analysis: Analysis, mark: Unit, trigger: Trigger) -> bool:
    """Whether "by" or "of" only names who was there ("had a talk with Choe, accompanied by", "in the presence of")."""
    before = next((unit for unit in reversed(analysis.before(mark.start))), None)
    return before is not None and before.start >= trigger.end and before.low in _COMPANY


def agents(analysis: Analysis, trigger: Trigger, right: tuple[Actor, ...], index: dict[int, int]) -> tuple[Actor, ...]:
    """Those after a trigger whom "by", "of" or "from" makes its doer."""
    owners = (actor for actor in right if analysis.units[index.get(actor.start, 0)].low not in _OWNERS)
    marked = [actor for actor in owners if actor.masked in _AGENT_MARKS]  # not "a letter from his train"
    if marked:
        return tuple(marked[:1])
    for actor in right:
        unit = preposition(analysis.units, index.get(actor.start, 0), trigger)
        guest = unit is not None and any(u.low in _GUEST for u in analysis.before(unit.start)[-1:])  # "as guest of Xi"
        then = unit is not None and any(cue.end + 1 == unit.start for cue in analysis.cued("follows"))  # "followed by"
        if unit and unit.low in _AGENT and not (guest or then or _names_company(analysis, unit, trigger)):
            return (actor,)
    return ()
