"""For whom a Korean meal, welcome or show is, and who goes along to what somebody honours."""

from __future__ import annotations

from graph.claims import SIDES, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.ko.clauses import Clause, Sense, is_beside
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.units import SUBJECTS

_MEAL, _TALKS = "meal", "talks"
GATHERED = frozenset({"meal", "ceremony"})
"""Forms at which people speak."""
_ENVOYS = tuple(words("ko", "cues", "envoys"))


def together_with(sense: Sense, clause: Clause, own: list[Actor]) -> list[Actor]:
    """Those of the other side with whom somebody goes to what he honours or sees (X와 함께 우의탑을 찾아 헌화했다)."""
    sides = {actor.country for actor in own}
    start = clause.told.trigger.start
    held = (one.tail for one in sense.told if one.tail.event and one.trigger.kind in PEOPLED)
    done = max((tail.end for tail in held if tail.end <= start), default=0)
    before = (r for r in sense.roles if r.role == "with" and done <= r.actor.start and r.actor.end <= start)
    beside = (r for r in before if is_beside(sense, r))
    return [r.actor for r in beside if r.actor.people and r.actor.country in SIDES and r.actor.country not in sides]


def is_welcomed(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody is whom a meal is given for, named behind it (연회를 베풀어 X를 환영하였다)."""
    told = clause.told
    behind = told.trigger.form == _MEAL and told.tail.form is Form.CONNECTIVE and role.actor.start >= told.tail.end - 1
    if not behind or role.role != "object":
        return False
    end = max(r.end for r in sense.roles if r.group == role.group)  # A, B와 C를 초대했다
    return pattern("welcomes").match(sense.text[end : end + 8]) is not None


def join_hosts(context: Context, before: int) -> None:
    """Make one of a meal told with its guests and then with its hosts (X 환영연회가 열렸다. Y가 연회를 주최했다)."""
    last = context.events[before - 1] if before else None
    if last is None or last.form != _MEAL or len(last.all_sides) != 1 or last.sentence != context.sentence_before:
        return
    for event in context.events[before:]:
        alike = event.form == _MEAL and event.status is last.status and not (event.dated and event.dated != last.dated)
        if alike and len(event.all_sides) == 1 and not event.all_sides & last.all_sides:
            last.people |= event.people
            last.principals |= event.principals
            context.events.remove(event)
            context.focus = last
            return


def invites_to_meal(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody's invitation is to a meal that is had together (X의 초청으로 ... 만찬을 함께 했다)."""
    told = clause.told
    shared = told.tail.attended or "함께" in sense.text[told.trigger.end : told.tail.end + 1]
    together = told.trigger.form == _MEAL and shared
    invited = bool(role.actor.people) and pattern("invites").match(sense.text[role.end : role.end + 6]) is not None
    return together and invited and role.end <= told.trigger.start


def comes_to_meal(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether a meal is given to welcome somebody's visit (X의 방문을 환영해 연회를 마련했다)."""
    welcomed = pattern("trip_welcomed").match(sense.text, role.end, clause.told.trigger.start)
    return clause.told.trigger.form == _MEAL and role.role == "of" and welcomed is not None


def fed_after_talks(sense: Sense, clause: Clause, own: list[Actor]) -> list[Actor]:
    """For whom somebody gives a meal after talks at which he was not: for who came to them (만찬은 X가 주최했다)."""
    tail, sides = clause.told.tail, {a.country for a in own}
    gives = tail.event and not tail.attended and tail.status is Status.OCCURRED and _TALKS in sense.forms
    alone = len(sides) == 1 and sides < set(SIDES) and all(r.role in SUBJECTS for r in clause.own if r.actor.people)
    envoy = any(word in sense.text[r.actor.start : r.end] for r in clause.own for word in _ENVOYS)  # has his own guests
    if not (gives and alone and sense.pair) or envoy or set(people_of(own)) & set(sense.pair.people):
        return []
    guest = dict(zip((Country.KP, Country.CN), sense.pair.people, strict=True))
    return [Actor(0, 0, (who,), country=side, quiet=True) for side, who in guest.items() if side not in sides]


def toasted(sense: Sense, context: Context) -> list[Actor]:
    """For whom the host of the meal told last gives a toast or a speech (주빈인 X를 위해 건배를 제의했다)."""
    told = context.focus
    if told is None or told.form not in GATHERED or len(told.all_sides) > 1:
        return []
    if pattern("speeches_made").search(sense.sentence) is None:
        return []
    meant = (r for r in sense.roles if r.role == "object" and r.actor.people and not r.actor.masked)
    guests = [r.actor for r in meant if pattern("honoured_there").match(sense.text, r.end)]
    return [actor for actor in guests if actor.country in SIDES and actor.country not in told.sides]


def at_table(sense: Sense) -> list[Actor]:
    """Who does something at what another gives, and its host (Y가 연 만찬에서 X는 소감을 밝혔다)."""
    acting = [r for r in sense.roles if r.role in SUBJECTS and r.actor.people and not r.actor.masked]
    for one in (t for t in sense.told if t.trigger.form in GATHERED and not (t.trigger.verb or t.tail.event)):
        noun = one.trigger
        hosts = [r for r in acting if pattern("gives_what").fullmatch(sense.text, r.end, noun.start)]
        guests = [
            r for r in acting if hosts and r.group != hosts[0].group and r.actor.country is not hosts[0].actor.country
        ]
        if guests and pattern("at_which").match(sense.text[noun.end : noun.end + 4]):
            return [r.actor for r in (*hosts, *guests)]
    return []
