"""People whom an English sentence names as a group: delegations with or without their leader, officials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.context import other_side
from loaders.extract.data import load, words
from loaders.extract.discourse import Discourse
from loaders.extract.en.bodies import body_at, is_plain_word, names_body, shown_side, text_between
from loaders.extract.en.naming import may_stand_between, named_next
from loaders.extract.marks import Unit
from loaders.extract.people import Cast

DELEGATION = words("en", "cues", "delegation")
OFFICIALS = words("en", "cues", "officials")
_ARTICLES = words("en", "grammar", "articles")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_ITS = words("en", "grammar", "its")
_DEFINITE = words("en", "grammar", "definite")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_VISITING = words("en", "grammar", "visiting")
_BELONGING, _SENT = words("en", "grammar", "belonging"), words("en", "grammar", "sending_people")
_STAYING = words("en", "grammar", "staying")
_LED = words("en", "grammar", "led")
_LEADS = words("en", "grammar", "leads")
_BY = words("en", "cues", "by")
_WITH = words("en", "grammar", "accompaniment")
_BEING = words("en", "grammar", "being")
_INCLUDING = words("en", "grammar", "including")
_STOPS = words("en", "grammar", "stops")
_PRONOUNS = words("en", "grammar", "object_pronouns")  # "led by him and Zhang"
_OF = words("en", "grammar", "ownership")
_LEADERS = words("en", "cues", "leader_nouns")
_BESIDE = 5  # units between a leader's title and name
_NOT_BEFORE = (
    words("en", "cues", "particle_words") | words("en", "titles", "verbs_after") | words("en", "titles", "connectors")
)
_LEADING, _IT = words("en", "grammar", "leading"), words("en", "grammar", "group_pronouns")
_KNOWN = words("en", "grammar", "known")
_HEAD_OF: list[str] = load("en", "grammar")["at_the_head_of"]
_UNDER = words("en", "grammar", "subject_to")
_AND, _SENDERS = words("en", "grammar", "conjunctions"), words("en", "grammar", "kinds_of_delegation")
_LEADERSHIP, _ABOUT_LEADERS = words("en", "grammar", "leadership"), words("en", "grammar", "about_leaders")
_CONSISTING = words("en", "grammar", "consisting")
_SHORTEST = 3  # units of "Leading it is"
_SUBJECT = 14  # units between a verb of leading and its subject
_BEFORE, _LEADER, _AFTER = 6, 8, 40  # units that a group's phrase, its verb and its leader may be away
_AS = words("en", "grammar", "capacity")  # units of "as the head of"
_CAPACITY = 5  # units of "as the head of"


@dataclass(frozen=True, slots=True)
class _Group:
    """A group's phrase: its first unit and the one after it, and the side that its words show."""

    first: int
    after: int
    side: Country | None


def delegation(analysis: Analysis, i: int, cast: Cast, discourse: Discourse, host: Country | None = None) -> Actor:
    """The delegation named at a unit: its leader where the sentence or the article names one, else its words.

    `host` is the side of whoever acts before it in the sentence: "Kim received the delegation" is the other one's.
    """
    units = analysis.units
    group = _phrase(analysis, i)
    start, end = units[group.first].start, units[i].end
    text = _words(units, group)
    owner = units[group.first - 1] if group.first and units[group.first].low in _POSSESSIVE else None
    leader = _leader_after(units, group.after)
    leader = leader_behind(units, group.after) if leader is None else leader
    leader = _under_whom(units, group.after) if leader is None else leader
    leader = None if leader in discourse.leaders.values() else leader
    if leader is None and owner is not None and owner.is_a("local"):
        leader = owner.person  # "Wang's delegation, which came here on Monday"
    if leader is not None:
        side = cast.people[leader].country or group.side
        return Actor(start, end, (leader,), text, side, quiet=True, delegation=True)
    if units[group.first].low in _DEFINITE or group.first == i:
        theirs = units[group.first].low in _OWNERS  # "him and his delegation": the owner is named beside it
        host_side = other_side(host) if host in SIDES else discourse.group
        its = group.side or host_side
        if not theirs and its not in discourse.heads and (members := discourse.members.get(its)):
            return Actor(units[i].start, end, members, "", its, quiet=True, delegation=True)
        known = None if theirs else _meant(discourse, host)
        if group.side:
            known = discourse.heads.get(group.side, discourse.visitors.get(group.side))
        if known is not None:
            side = cast.people[known].country
            return Actor(units[i].start, end, (known,), "", side, quiet=True, delegation=True)
    side = group.side or (discourse.group if units[group.first].low in _DEFINITE else None)
    return Actor(units[i].start, end, (), text, side, delegation=True)


def officials(analysis: Analysis, i: int) -> Actor | None:
    """Officials without names, at a unit; None where their words show no side, or where their names follow."""
    group = _phrase(analysis, i)
    named = any(unit.low in _INCLUDING for unit in analysis.units[group.after : group.after + 2])
    if named or group.side not in SIDES:
        return None
    unit = analysis.units[i]
    return Actor(unit.start, unit.end, (), _words(analysis.units, group), group.side)


def note_leaders(analysis: Analysis, actors: list[Actor], cast: Cast, discourse: Discourse) -> None:
    """Remember the leaders of delegations that a sentence names ("at its head", "led by", "Song headed a group")."""
    units = analysis.units
    for cue in analysis.cued("at_head"):
        verb = next((unit for unit in units if unit.start >= cue.end), None)
        after = next((a for a in actors if a.start >= cue.end and a.people), None)
        before = next((a for a in reversed(actors) if a.end <= cue.start and a.people), None)
        leader = after if verb is not None and verb.low in _BEING else before
        if leader:
            discourse.lead(cast, leader.people[0])
    if len(units) > _SHORTEST and units[0].low in _LEADING and units[1].low in _IT | DELEGATION | _KNOWN:
        being = next((unit for unit in units[1:_BEFORE] if unit.low in _BEING), None)
        named = next((a for a in actors if being is not None and a.start >= being.end and a.people), None)
        if named is not None:  # "Leading it is Jia Qinglin"
            discourse.lead(cast, named.people[0])
    if (person := _head_of_it(units, cast, discourse)) is not None:
        discourse.lead(cast, person)
    for actor in actors:
        if actor.delegation and actor.country:
            discourse.group = actor.country
        if actor.text and actor.people:
            discourse.lead(cast, actor.people[0])
    for visitor in _visiting(units):
        if (side := cast.people[visitor].country) in SIDES:
            discourse.visitors.setdefault(side, visitor)
    if (group := _members(analysis, actors)) is not None:
        discourse.members[group[0]] = group[1]
    for i, unit in enumerate(units):
        if unit.low in DELEGATION:
            person = _leader_before(units, i)
            person = _in_its_lead(units, i, cast) if person is None else person
            person = _leader_named(units, i) if person is None else person
            person = _at_its_head(units, i, _phrase(analysis, i).first) if person is None else person
            if person is not None:
                discourse.lead(cast, person)


def _head_of_it(units: list[Unit], cast: Cast, discourse: Discourse) -> int | None:
    """Who leads the delegation told of before ("Its head, Luo Gan, met Hong", "Luo Gan, its leader, met Hong").

    Nobody where its leader is known already, or where "its leader" is that of the country.
    """
    i = next((i for i, (a, b) in enumerate(pairwise(units)) if _names_head(a, b)), None)
    if i is None or discourse.group not in SIDES or discourse.group in discourse.heads:
        return None
    if i and (units[i - 1].low in _AND or units[i - 1].low in _OF):
        return None  # "a bank and its head were sanctioned"
    joint = i + 2 < len(units) and (units[i + 2].low == "," or units[i + 2].low in _BEING)
    behind = units[i + 3 :] if joint else units[i + 2 :]
    after = None if units[i].low in _LEADS else named_next(behind)
    named = after or next((unit for unit in reversed(units[:i]) if unit.is_a("local")), None)
    if named is None or named.person in discourse.leaders.values():
        return None
    return named.person if cast.people[named.person].country is discourse.group else None


def _names_head(a: Unit, b: Unit) -> bool:
    """Whether two words call somebody the head of what was told of before ("its leader", "who leads it")."""
    return (a.low in _ITS and b.low in _LEADERS) or (a.low in _LEADS and b.low in _IT)


def _visiting(units: list[Unit]) -> Iterator[int]:
    """Those whom a sentence calls visiting ("met visiting Defense Minister Liang Guanglie")."""
    for i, unit in enumerate(units):
        if unit.low in _VISITING and (named := named_next(units[i + 1 : i + _AFTER])):
            yield named.person


def _members(analysis: Analysis, actors: list[Actor]) -> tuple[Country, tuple[int, ...]] | None:
    """The side and the people of a delegation of which a sentence says who belongs to it, and tells nothing else."""
    bare = [actor for actor in actors if actor.delegation and actor.country in SIDES]
    people = tuple(people_of(actors))
    first = next((i for i, unit in enumerate(analysis.units) if unit.is_a("local")), 0)
    says = bool(bare) and not analysis.triggers and _consists(analysis.units[:first])
    if not says or len(people) < 2 or {actor.country for actor in actors} != {bare[0].country}:
        return None
    return bare[0].country, people  # type: ignore[return-value]


def _consists(before: list[Unit]) -> bool:
    """Whether words before the first name say that those named belong to it ("made up of", "its members are")."""
    verb = next((i for i, unit in enumerate(before) if unit.low in _CONSISTING), 0)
    known = verb > 0 and before[0].low in _ARTICLES | _OWNERS
    return known and (before[verb].low not in OFFICIALS or any(unit.low in _BEING for unit in before[verb:]))


def _meant(discourse: Discourse, host: Country | None) -> int | None:
    """The leader of "the delegation" where both sides have one: the guests' or the travelling one, else the last."""
    heads = discourse.heads
    if len(heads) < len(SIDES):
        return _last(discourse)
    if discourse.group in SIDES and discourse.recent and discourse.recent[-1] == heads[discourse.group]:
        return heads[discourse.group]  # "Hu met a delegation led by Yang. The delegation arrived on Monday"
    if host in SIDES and heads[host] not in discourse.travellers:
        return heads[other_side(host)]
    travelling = [head for head in heads.values() if head in discourse.travellers]
    return travelling[0] if len(travelling) == 1 else _last(discourse)


def _last(discourse: Discourse) -> int | None:
    """The leader of the delegation last spoken of, else the only traveller told of."""
    if discourse.group in discourse.heads:
        return discourse.heads[discourse.group]
    for known in (set(discourse.heads.values()), discourse.travellers, set(discourse.visitors.values())):
        if len(known) == 1:
            return next(iter(known))
    return None


def _phrase(analysis: Analysis, i: int) -> _Group:
    """The phrase around a group's noun: what stands before it, and the body that it is "of" or "from"."""
    units = analysis.units
    first = i
    while first > 0 and i - first < _BEFORE and units[first].low not in _ARTICLES:
        if not (_may_precede(units[first - 1]) or _joins_kinds(units, first - 1)):
            break
        first -= 1
    behind = [unit.low for unit in units[i + 1 : i + 3]]
    sent = len(behind) > 1 and behind[0] in _SENT and behind[1] in _BY  # "a group sent by the party"
    body = body_at(units, i + 2 + sent) if sent or not _BELONGING.isdisjoint(behind[:1]) else None
    after = body.after if body else i + 1
    return _Group(first, after, shown_side(units[first:i]) or shown_side(units[i:after]))


def _joins_kinds(units: list[Unit], k: int) -> bool:
    """Whether an "and" joins what sends a group ("a Chinese party and government delegation")."""
    return k > 0 and units[k].low in _AND and units[k - 1].low in _SENDERS and units[k + 1].low in _SENDERS


def _may_precede(unit: Unit) -> bool:
    if names_body(unit) or unit.low in _POSSESSIVE or unit.low in _ARTICLES:
        return True
    return is_plain_word(unit) and unit.low not in _NOT_BEFORE


def leads(units: list[Unit], i: int) -> bool:
    """Whether words for a group go on with who leads it ("The guests, led by Zo, are here")."""
    near = units[i : i + 2] if i < len(units) and units[i].low == "," else [None, *units[i : i + 1]]
    k = i + len([unit for unit in near if unit is not None])
    return near[-1] is not None and near[-1].low in _LED and k < len(units) and units[k].low in _BY


def _leader_after(units: list[Unit], i: int) -> int | None:
    """The person named right after "led by", "headed by" or "with" as leader of a delegation."""
    j = i
    while j < len(units) and (units[j].low in _STAYING or units[j].low in OFFICIALS):
        j += 1
    led = j + 1 < len(units) and units[j].low in _LED and units[j + 1].low in _BY
    if j + 1 < len(units) and units[j].low in _UNDER:  # "a delegation under Vice Premier Li"
        named = named_next(units[j + 1 : j + _AFTER])
        return named.person if named else None
    if not led and not (j + 1 < len(units) and units[j].low in _WITH):
        return None
    for unit in units[j + 1 : j + _AFTER]:
        if led and unit.low in _PRONOUNS and unit is units[j + 2]:  # "the delegation led by him": who was named before
            return next((u.person for u in reversed(units[:i]) if u.is_a("local")), None)
        if unit.is_a("local"):
            return unit.person
        if unit.low in _STOPS or unit.low in _PRONOUNS:
            return None
    return None


def leader_behind(units: list[Unit], i: int) -> int | None:
    """Who is named behind a delegation with words of leading on his one side or the other, and little else between.

    So it is in "at whose head is Li", "of which Li is the leader", "that had Li for its head", "Li leading it".
    """
    led = False
    if i < len(units) and units[i].low in _LEADERS:
        return None  # "delegation head Li" is himself
    for k, unit in enumerate(units[i : i + _AFTER], i):
        if unit.is_a("local"):
            behind = [u.low for u in takewhile(lambda u: not u.is_a("local"), units[k + 1 : k + 1 + _BESIDE])]
            stop = next((n for n, low in enumerate(behind) if low == ","), len(behind))
            return unit.person if led or not _LEADERSHIP.isdisjoint(behind[:stop]) else None
        led = led or unit.low in _LEADERSHIP
        if not (unit.low in _LEADERSHIP or unit.low in _ABOUT_LEADERS or may_stand_between(unit)):
            return None
    return None


def _under_whom(units: list[Unit], i: int) -> int | None:
    """Under whom a delegation does something ("came to China on Tuesday under Ri Su Yong")."""
    clause = takewhile(lambda unit: not unit.is_a("local") and unit.low not in _STOPS, units[i : i + _AFTER])
    under = next((k for k, unit in enumerate(clause, i + 1) if unit.low in _UNDER), None)
    named = named_next(units[under : under + _LEADER]) if under is not None else None
    return named.person if named is not None else None


def _leader_before(units: list[Unit], i: int) -> int | None:
    """ "Song headed a group": the subject of a verb of leading whose object the delegation is."""
    for j in range(i - 1, max(-1, i - _LEADER), -1):
        if units[j].low in _LEADS:
            people = (u for u in reversed(units[max(0, j - _SUBJECT) : j]) if u.is_a("local"))
            return next((unit.person for unit in people), None)
        if units[j].low in _STOPS or units[j].low == ",":
            return None
    return None


def _at_its_head(units: list[Unit], i: int, first: int) -> int | None:
    """ "Li, on a visit at the head of a delegation", "delegation head Li": who is said to head it without a verb."""
    if [unit.low for unit in units[max(0, first - len(_HEAD_OF)) : first]] == _HEAD_OF:
        return next((unit.person for unit in reversed(units[:first]) if unit.is_a("local")), None)
    behind = units[i + 1 : i + _LEADER]
    if not behind or behind[0].low not in _LEADERS:
        return None
    named = named_next(behind[1:])
    return named.person if named else None


def _leader_named(units: list[Unit], i: int) -> int | None:
    """ "Ri Su Yong, the leader of the delegation": the person beside the words that say who leads it."""
    j = i
    while j > 0 and i - j < _BEFORE and units[j].low not in _OF:
        j -= 1
    if j < 1 or units[j].low not in _OF or units[j - 1].low not in _LEADERS:
        return None
    near = [*reversed(units[max(0, j - _BESIDE) : j - 1]), *units[i + 1 : i + _BESIDE]]
    return next((unit.person for unit in near if unit.is_a("local")), None)


def _in_its_lead(units: list[Unit], i: int, cast: Cast) -> int | None:
    """Who is somewhere as the leader of a delegation ("Li, director of a bureau, who is here as head of a delegation").

    It is the one of the delegation's side who is named last before that.
    """
    j = i
    while j > 1 and i - j < _BEFORE and units[j].low not in _OF:
        j -= 1
    if units[j].low not in _OF or units[j - 1].low not in _LEADERS:
        return None
    as_ = next((k for k in range(j - 2, max(0, j - _CAPACITY), -1) if units[k].low in _AS), None)
    side = shown_side(units[j:i])
    named = (unit.person for unit in reversed(units[:as_]) if as_ is not None and unit.is_a("local"))
    return next((person for person in named if side in (None, cast.people[person].country)), None)


def _words(units: list[Unit], group: _Group) -> str:
    first = group.first
    while first < group.after and (units[first].low in _ARTICLES or units[first].low in _DEFINITE):
        first += 1
    return text_between(units, first, group.after)
