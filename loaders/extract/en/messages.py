"""Who sends an English message or gift, who gets it and who only carries it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.prepositions import hung
from loaders.extract.marks import Unit
from loaders.extract.scope import Scope

_TO, _BY = words("en", "cues", "infinitive"), words("en", "cues", "by")
_BE = words("en", "cues", "be")
_AIMS = words("en", "grammar", "aims")
_BASKET = "basket"
_GIVING = words("en", "grammar", "giving")
_THROUGH = words("en", "grammar", "through")
_ASKED = words("en", "grammar", "addressing")
_GETTING = words("en", "grammar", "getting")
_EXCHANGING = words("en", "grammar", "exchanging")
_WRITERS = words("en", "grammar", "writers")
_MUTUAL = words("en", "grammar", "each_other")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_IN = words("en", "grammar", "inside")
_AND = words("en", "grammar", "conjunctions") | words("en", "grammar", "possessive_pronouns")  # "and its members"
_LISTED = words("en", "grammar", "list_words") | _AND
_BEHALF = words("en", "grammar", "behalf")
_NAME = words("en", "grammar", "own_name")
_NEAR = 4  # units from a message to "each other", from the start of a sentence to its message
_FAR = 12  # units between a verb of giving and the thing, between the thing and its writer
_WRITER = 6
_OWNED = 5  # units between a possessive and the message
_THAT, _TELLING = words("en", "grammar", "complementizers"), words("en", "grammar", "telling")
_WHICH = words("en", "grammar", "impersonal_relatives") | _THAT
_SAYING = words("en", "cues", "saying")
_HAVE, _SENT = words("en", "grammar", "auxiliaries"), words("en", "grammar", "wrote")
_BEHIND = 30  # units of names and titles between "which" and "exchanged"


def sent(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope of a message with its people as senders, recipients and carriers."""
    return _handed_on(analysis, _sent(analysis, scope, index), index)


def _handed_on(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A message for somebody that another is handed: he only passes it on ("a gift for Kim was handed to Pak")."""
    given = [actor for actor in scope.right if actor not in scope.agents and actor not in scope.left]
    gives = [u.start for u in analysis.units if u.low in _GIVING and scope.start <= u.start < scope.end]
    meant = [
        a
        for a in given
        if scope.trigger.end <= a.start and hung(analysis, a, scope, index) in _AIMS | _TO
        if not any(scope.trigger.end <= start < a.start for start in gives)
    ][:1]
    if not meant or not gives:
        return scope
    first, aimed = meant[0], hung(analysis, meant[0], scope, index) in _AIMS
    passed = [
        a
        for a in given
        if a is not first and a.country is first.country
        if a.end <= scope.trigger.start
        or (hung(analysis, a, scope, index) in _TO and (aimed or any(first.end < start < a.start for start in gives)))
    ]
    right = tuple(actor for actor in scope.right if actor not in passed)
    return replace(scope, right=right, carriers=(*scope.carriers, *passed)) if passed else scope


def _sent(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    if (asked := _asked(analysis, scope)) is not None:
        return asked
    scope = _told_in(analysis, _without_content(analysis, scope, index), index)
    if both := _exchanged_by(analysis, scope):
        return replace(scope, left=(), right=both, agents=(), carriers=())
    if (owner := _owner(analysis, scope, index)) and scope.agents and _by_carrier(analysis, scope, index):
        others = tuple(a for a in scope.right if a not in scope.agents and a.country is not owner.country)
        return replace(scope, left=(), right=(owner, *others), agents=(owner,), carriers=scope.agents)
    if not scope.agents and (wrote := _writes(analysis, scope)) is not None:
        scope = replace(scope, agents=(wrote,), right=tuple(actor for actor in scope.right if actor is not wrote))
    if scope.agents:
        return _from(analysis, scope, index)
    if (principal := _in_name_of(analysis, scope)) is not None:
        return _for_principal(scope, principal)
    if (owner := _owner(analysis, scope, index)) and scope.left[0] is not owner:
        return _owned(scope, owner)
    if not scope.left and (writer := _says(analysis, scope, index)):
        return replace(scope, left=writer[:1], right=(*writer[1:], *(a for a in scope.right if a not in writer)))
    scope = _given(analysis, scope, index) if _hands_over(analysis, scope, index) else scope
    through = {a for a in scope.right if hung(analysis, a, scope, index) in _THROUGH}  # "a gift to Kim through Choe"
    return _across(scope, through)


def _writes(analysis: Analysis, scope: Scope) -> Actor | None:
    """Who wrote a message, named right behind it ("handed over the letter Xi wrote", "a letter in which Xi said")."""
    near = analysis.behind(scope.trigger.end)[:2]
    inside = len(near) > 1 and near[0].low in _IN and near[1].low in _WHICH
    named = (a for a in analysis.actors if a.start >= scope.trigger.end) if inside else scope.right
    first = next((actor for actor in named if actor.people), None)
    if scope.trigger.verb or first is None:
        return None
    between = [unit for unit in analysis.behind(scope.trigger.end) if unit.end <= first.start]
    which = bool(between) and between[0].low in _WHICH  # "a message that Hu had sent"
    if not all(map(may_stand_between, between[2 if inside else which :])):
        return None
    behind = (unit.low for unit in analysis.behind(first.end) if unit.low not in _HAVE)
    return first if next(behind, "") in (_SAYING if inside else _SENT) else None


def _without_content(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope without the people of what a message says ("said in the message that the bonds between A and B")."""
    behind = next((unit for unit in analysis.units if unit.start >= scope.trigger.end), None)
    if behind is None or behind.low not in _THAT or not _is_in(analysis, scope, index):
        return scope
    return replace(scope, right=())


def _told_in(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope with whom somebody tells something in a message ("Xi told Kim in a letter that") as who gets it.

    So does "thanked Kim in a letter".
    """
    told = tuple(replace(a, masked="") for a in scope.left if a.masked in _TELLING)
    writers = tuple(a for a in scope.left if not a.masked)
    if not told and writers:
        told = tuple(a for a in writers if a.country is not writers[0].country)
        writers = tuple(a for a in writers if a not in told)
    if scope.right or scope.agents or not told or not writers or not _is_in(analysis, scope, index):
        return scope
    return replace(scope, left=writers, right=told)


def _is_in(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether something is said in a message ("in his telegram")."""
    i = index[scope.trigger.start]
    return not scope.trigger.verb and any(unit.low in _IN for unit in analysis.units[max(0, i - _NEAR) : i])


def _asked(analysis: Analysis, scope: Scope) -> Scope | None:
    """A thing that one asks another to hand over ("asked Kim Yong Nam to hand Kim Jong Il a gift")."""
    units = analysis.units
    asks = next((k for k, u in enumerate(units) if u.low in _ASKED and u.start >= scope.start), None)
    gives = next((k for k, u in enumerate(units) if asks and k > asks and u.low in _GIVING), None)
    if asks is None or gives is None or units[gives - 1].low not in _TO or units[gives].start > scope.trigger.start:
        return None
    people = [a for a in analysis.actors if a.people and scope.start <= a.start < scope.end and not a.masked]
    giver = [a for a in people if a.end <= units[asks].start][-1:]
    carriers = [a for a in people if units[asks].end <= a.start < units[gives].start]
    given = [a for a in people if a.start > units[gives].start and not a.delegation and a not in giver]
    if not giver or not carriers or not given:
        return None
    return replace(scope, left=tuple(giver), right=tuple(given), agents=(), carriers=tuple(carriers))


def _exchanged_by(analysis: Analysis, scope: Scope) -> tuple[Actor, ...]:
    """Who exchanged messages, by a clause behind them ("the messages which Xi and Kim exchanged on Sunday")."""
    behind = [unit for unit in analysis.units if scope.trigger.end <= unit.start]
    verb = next((unit for unit in behind[:_BEHIND] if unit.low in _EXCHANGING), None)
    if verb is None or not behind or behind[0].low not in _WHICH:
        return ()
    named = (a for a in analysis.actors if behind[0].end <= a.start and a.end <= verb.start and a.people)
    people = tuple(replace(actor, masked="") for actor in named)
    return people if {actor.country for actor in people}.issuperset(SIDES) else ()


def _across(scope: Scope, through: Set[Actor]) -> Scope:
    """The scope without recipients of the sender's own side, or `through` whom it goes: they only hand it on."""
    sides = {actor.country for actor in scope.left if actor.people}
    if len(sides) != 1 or not sides <= set(SIDES):
        return scope
    own = tuple(actor for actor in scope.right if actor.country in sides or actor in through)
    others = tuple(actor for actor in scope.right if actor not in own)
    return replace(scope, right=others, carriers=(*scope.carriers, *own))


def exchanged(analysis: Analysis, scope: Scope) -> list[Scope]:
    """A message as several, where as many get one as send some, "respectively"."""
    senders = [actor for actor in scope.agents or scope.left if actor.people]
    given = [actor for actor in scope.right if actor.people and actor not in senders]
    if analysis.cued("split", scope.trigger.end) and len(senders) == len(given) > 1:
        pairs = zip(*(sorted(each, key=lambda actor: actor.start) for each in (senders, given)), strict=True)
        return [_between(scope, sender, recipient) for sender, recipient in pairs]
    return [scope]


def _between(scope: Scope, sender: Actor, recipient: Actor) -> Scope:
    """The message that one sent to another, written as that of its scope is."""
    if scope.agents:
        return replace(scope, left=(), right=(sender, recipient), agents=(sender,), carriers=())
    return replace(scope, left=(sender,), right=(recipient,), carriers=())


def _from(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A message whose writer words name ("a letter from Xi"): who stands before it carries or receives it."""
    writer = scope.agents[0].country
    scope = replace(scope, agents=(*scope.agents, *_cowriters(analysis, scope, index)))
    handed = [a for a in scope.right if (unit := hung(analysis, a, scope, index)) and unit in _BY]
    carriers = [actor for actor in (*scope.left, *handed) if actor not in scope.agents and actor.country is writer]
    got = _verb(analysis, scope, _GETTING) or _presented_with(analysis, scope, index)
    laid = scope.trigger.form == _BASKET and got is None
    near = analysis.behind(scope.trigger.end)[:_NEAR]
    handed = [] if any(unit.low in _GETTING for unit in near) else handed  # "was received by Kim from Xi"
    others = [a for a in (*(() if laid else scope.left), *scope.right) if a.country is not writer and a not in handed]
    return replace(scope, left=(), right=(*scope.agents, *others), carriers=tuple(carriers))


def _presented_with(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Unit | None:
    """The verb by which the subject is given something ("was presented with a floral basket from Xi"); else None."""
    i = index[scope.trigger.start]
    near = analysis.units[max(0, i - _FAR) : i]
    return next((b for a, b in pairwise(near) if a.low in _BE and b.low in _GIVING and b.start >= scope.start), None)


def _in_name_of(analysis: Analysis, scope: Scope) -> Actor | None:
    """In whose name somebody gives it ("a gift in Xi's name", "on behalf of Xi"); None where it says nothing."""
    actors = [a for a in analysis.actors if scope.start <= a.start < scope.end and a.people]
    if (marked := next((a for a in actors if a.masked in _BEHALF), None)) is not None:
        return marked
    units = analysis.units
    for a, mark, name in zip(units, units[1:], units[2:], strict=False):
        if mark.low in _POSSESSIVE and name.low in _NAME and a.start >= scope.start:
            return next((actor for actor in actors if actor.end == a.end), None)
    return None


def _for_principal(scope: Scope, principal: Actor) -> Scope:
    """A message that those of one side hand over for their principal to those of the other."""
    own = tuple(a for a in scope.left if a.country is principal.country and a != principal)
    others = [a for a in (*scope.left, *scope.right) if a.country is not principal.country]
    return replace(scope, left=(), right=(principal, *others), agents=(principal,), carriers=own)


def _owner(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Actor | None:
    """Whose a message is ("Song conveyed Xi Jinping's verbal message"): the name before its possessive mark."""
    i = index[scope.trigger.start]
    marks = [u.start for u in analysis.units[max(0, i - _OWNED) : i] if u.low in _POSSESSIVE]
    return next((actor for actor in scope.left if actor.end in marks), None)


def _by_carrier(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether "by" names who handed a message over ("Xi's message was conveyed by the ambassador, Wang Yajun")."""
    by = hung(analysis, scope.agents[0], scope, index) in _BY
    between = [u for u in analysis.units if scope.trigger.end <= u.start < scope.agents[0].start]
    return by and any(unit.low in _GIVING for unit in between)


def _owned(scope: Scope, owner: Actor) -> Scope:
    """A message of somebody that another hands over, of his side, or answers."""
    subjects = [actor for actor in scope.left if actor is not owner]
    carriers = tuple(actor for actor in subjects if actor.country is owner.country)
    others = tuple(actor for actor in (*subjects, *scope.right) if actor.country is not owner.country)
    return replace(scope, left=(), right=(owner, *others), agents=(owner,), carriers=carriers)


def _says(analysis: Analysis, scope: Scope, index: dict[int, int]) -> tuple[Actor, ...]:
    """Who says something in a message, and whom he tells it ("In a letter on Friday, Xi told Kim that ...")."""
    if not _is_in(analysis, scope, index):
        return ()
    for cue in analysis.cued("saying", scope.trigger.end):
        writer = next((a for a in analysis.actors if 0 <= cue.start - a.end <= 1 and a.people), None)
        if writer is not None:
            told = (a for a in analysis.actors if 0 <= a.start - cue.end <= 1 and a.country is not writer.country)
            return (writer, *told)
    return ()


def _hands_over(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether its people stand before a thing, or one between the verb of giving and it ("gave him gifts for Kim")."""
    if not scope.right:
        return True
    verb = _verb(analysis, scope, _GIVING)
    between = [a for a in scope.left if verb is not None and a.start >= verb.end]
    return bool(between) and all(hung(analysis, a, scope, index) in _AIMS | _TO for a in scope.right)


def _given(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """A thing that stands behind those who give and get it ("Li gave Kim a gift", "Kim and Xi exchanged letters")."""
    units, i = analysis.units, index[scope.trigger.start]
    if any(unit.low in _MUTUAL for unit in units[max(0, i - _NEAR) : i + _NEAR]):
        return replace(scope, left=(), right=scope.left)
    verb = _verb(analysis, scope, _GIVING | _EXCHANGING)
    if verb is None or any(unit.low in _WRITERS for unit in units[i : i + _WRITER]):
        return scope
    givers = [actor for actor in scope.left if actor.end <= verb.start]
    getters = [actor for actor in scope.left if actor.start >= verb.end]
    if verb.low in _EXCHANGING:
        return replace(scope, left=(), right=tuple(givers))
    getters = [*scope.right] or [a for a in getters if a not in givers]  # who is handed it for another carries it on
    return replace(scope, left=tuple(givers), right=tuple(getters))


def _verb(analysis: Analysis, scope: Scope, verbs: frozenset[str]) -> Unit | None:
    """The last of some verbs before a message, in its clause; the offices of those between do not count."""
    units = (unit for unit in analysis.before(scope.trigger.start) if unit.start >= scope.start)
    before = [unit for unit in units if unit.low in verbs or not may_stand_between(unit)][-_FAR:]
    return next((unit for unit in reversed(before) if unit.low in verbs), None)


def _cowriters(analysis: Analysis, scope: Scope, index: dict[int, int]) -> list[Actor]:
    """Those who are listed with a message's writer ("a letter from A, B and C"), up to the last "and"."""
    found: list[Actor] = []
    listed = 0
    for actor in (a for a in scope.right if a.start > scope.agents[0].start):
        word = hung(analysis, actor, scope, index)
        if word in _TO:
            break
        if actor.country is scope.agents[0].country and word in _LISTED:
            found.append(actor)
            listed = len(found) if word in _AND else listed
    return found[:listed]
