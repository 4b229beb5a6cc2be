"""The Chinese clause grammar: which people each word of contact takes, and what dates it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from graph.claims import ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.countries import meaning
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.status import status_of
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.messages import Sent, message
from loaders.extract.zh.presence import host_abroad
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.speech import in_speech
from loaders.extract.zh.triggers import contacts, is_attributive, is_counted, is_rumoured
from loaders.extract.zh.vocabulary import trigger_of

_DURING = words("zh", "grammar", "during")
_MODAL, _NOT = words("zh", "grammar", "modal"), words("zh", "grammar", "not")
_LEADING = words("zh", "grammar", "with") | words("zh", "grammar", "toward") | words("zh", "grammar", "passive")
_GOES_ON = words("zh", "grammar", "goes_on") | words("zh", "grammar", "and")
_TOGETHER = tuple(words("zh", "grammar", "together"))
_DONE = words("zh", "grammar", "done")
_COMMAS = words("zh", "grammar", "commas")
_EARLIER = words("zh", "grammar", "earlier")
_EMBEDDING = words("zh", "grammar", "embedding")
_SIDES = (Country.KP, Country.CN)
_MET = frozenset({"welcome", "sendoff"})  # forms of whose verbs the guest may go without saying
_HOSTS = frozenset({"meal", "show", "ceremony"})
_SIDES_BOTH = words("zh", "grammar", "both_sides")
_STAGED = frozenset({"meal", "show", "parade", "ceremony"})
_BODY = 10  # units from a verb of hosting back to the body that hosts
_LOCAL = words("zh", "grammar", "local_moves")
_EXCHANGES = words("zh", "grammar", "exchanges")
_NEAR = 6  # characters between a time and the journey that it dates


@dataclass(slots=True)
class Reader:
    """A sentence being read clause by clause: the subject goes on from one clause to the next."""

    analysis: Analysis
    relations: Relations
    reporters: frozenset[int]
    subject: tuple[Actor, ...] = ()
    times: tuple[Timex, ...] = ()
    visitors: tuple[Actor, ...] = ()
    posted: frozenset[int] = frozenset()
    tour: Timex | None = None
    met: tuple[Actor, ...] = ()

    def scopes(self, found: list[Clause]) -> list[Scope]:
        """The scopes of all clauses in order."""
        out: list[Scope] = []
        for clause in found:
            met = (scope for scope in out if scope.trigger.kind is not ContactKind.VISIT)
            minor = any(self._two_sided([*scope.left, *scope.right]) for scope in met)
            triggers = contacts(self.analysis, clause, minor=minor)
            inside = self._inside(clause)
            own = tuple(a for a in inside if self.relations.is_subject(a) and not a.masked)
            for k, trigger in enumerate(triggers):
                scope = self._scope(clause, triggers, k, own)
                if scope:
                    said = in_speech(self.analysis, trigger, self.relations, self.reporters)
                    settled = self._settled(replace(scope, speech=said), self._reach(found, clause))
                    if self._two_sided([*scope.left, *scope.right]):
                        self.met = (*scope.left, *scope.right)
                    settled = self._inherits(settled, out, own, clause)
                    out += [each for day in self._each_time(settled) for each in self._each_office(day)]
            main = [t for t in triggers if t.kind is not ContactKind.VISIT or not is_attributive(self.analysis, t)]
            leading = tuple(a for a in own if not main or a.start < main[0].start)
            if leading and not clause.entered:
                self.subject = leading
            self.times = tuple(sorted(self._times(clause), key=lambda t: (_coarse(t), -t.start))) or self.times
        return _with_plans(out)

    def _each_office(self, scope: Scope) -> list[Scope]:
        """The scope, or one for each of the offices without names that somebody meets in turn."""
        offices = [a for a in (*scope.left, *scope.right) if a.office and not a.people]
        if len(offices) < 2 or len({a.country for a in offices}) > 1:
            return [scope]
        if not self.analysis.cued("split", scope.start, scope.end) or scope.trigger.form != "talks":
            return [scope]
        out = []
        for office in offices:
            others = [a for a in offices if a is not office]
            left, right = ([a for a in side if a not in others] for side in (scope.left, scope.right))
            out.append(replace(scope, left=tuple(left), right=tuple(right)))
        return out

    def _inherits(self, scope: Scope, before: list[Scope], own: tuple[Actor, ...], clause: Clause) -> Scope:
        """The scope with the status of the one before, where its clause has the same subject (可能赴京,与X会晤)."""
        last = before[-1] if before else None
        unreal = last is not None and last.status in (Status.PLANNED, Status.HYPOTHETICAL)
        acting = [a for a in own if a.end <= scope.trigger.start]
        done = any(unit.low in _DONE for unit in self.analysis.units[clause.first : clause.after])
        if scope.status is not Status.OCCURRED or not unreal or acting or done or last is None:
            return scope
        return replace(scope, status=last.status, times=tuple(map(_ahead, scope.times or ())))

    def _reach(self, found: list[Clause], clause: Clause) -> int:
        """How far words still deny a contact: to where the next clause begins that tells of something."""
        later = [c for c in found if c.first >= clause.after]
        return self.analysis.units[later[0].first].start if later else self.analysis.sentence.end

    def _each_time(self, scope: Scope) -> list[Scope]:
        """The scope, or one for each of the times at which somebody made a journey (于2004年4月、2006年1月先后访华)."""
        told = [t for t in scope.times or () if scope.start <= t.start < scope.trigger.start and not t.day]
        turns = self.analysis.cued("split", scope.start, scope.end)
        if scope.trigger.kind is not ContactKind.VISIT or len(told) < 2 or not turns:
            return [scope]
        return [replace(scope, times=(time,)) for time in sorted(told, key=lambda t: t.start)]

    def _settled(self, scope: Scope, end: int) -> Scope:
        """The scope with its status, and its days looked for ahead where it has not happened."""
        status = scope.status or status_of(self.analysis, scope)
        rumoured = is_rumoured(self.analysis.units, self._at(scope.trigger))
        if rumoured and status in (Status.OCCURRED, Status.PLANNED):
            status = Status.HYPOTHETICAL
        if status is not Status.DENIED and self.analysis.cued("denied", scope.trigger.end, end):
            status = Status.DENIED
        if status is Status.OCCURRED:
            status = self._modal(scope.trigger) or status
        if status is not Status.DENIED and self.analysis.cued("doubted", end=scope.trigger.start):
            status = Status.HYPOTHETICAL  # 没有听说X访华
        if status in (Status.PLANNED, Status.HYPOTHETICAL):
            return replace(scope, status=status, times=tuple(_ahead(t) for t in scope.times or ()))
        return replace(scope, status=status)

    def _modal(self, trigger: Trigger) -> Status | None:
        """The status by a modal or negating word that only names and prepositions part from the word of contact."""
        units = self.analysis.units
        for j in range(self._at(trigger) - 1, -1, -1):
            if units[j].low in _MODAL and j and units[j - 1].is_a("local"):
                return Status.PLANNED
            if units[j].low in _NOT:
                return Status.DENIED
            if units[j].low in _COMMAS or not (_leads(units[j]) or units[j].is_a("local")):
                return None
        return None

    def _at(self, trigger: Trigger) -> int:
        return next(i for i, unit in enumerate(self.analysis.units) if unit.start == trigger.start)

    def _inside(self, clause: Clause) -> list[Actor]:
        start, end = self._span(clause)
        inside = (a for a in self.analysis.actors if start <= a.start < end)
        return [a for a in inside if not a.people or not self.reporters.issuperset(a.people)]

    def _span(self, clause: Clause) -> tuple[int, int]:
        units = self.analysis.units
        return units[clause.first].start, units[clause.after - 1].end

    def _times(self, clause: Clause) -> list[Timex]:
        start, end = self._span(clause)
        return [t for t in self.analysis.times if start <= t.start < end and not t.since]

    def _scope(self, clause: Clause, triggers: list[Trigger], k: int, own: tuple[Actor, ...]) -> Scope | None:
        trigger = triggers[k]
        start, end = self._span(clause)
        later = [
            t for t in triggers[k + 1 :] if t.kind is not ContactKind.VISIT or not is_attributive(self.analysis, t)
        ]
        following = later[0].start if later else end
        inside = self._inside(clause)
        sent: Sent | None = None
        found: tuple[tuple[Actor, ...], tuple[Actor, ...]] | None
        if trigger.kind is ContactKind.MESSAGE:
            sent = message(self.analysis, trigger, inside, self.subject, self.relations)
            found = (sent.senders, sent.recipients) if sent else None
        elif trigger.kind is ContactKind.VISIT:
            found = self._visit(trigger, inside, own)
        else:
            found = self._meeting(trigger, inside, (start, following), last=not later)
            found = None if found and self._is_internal(trigger, *found) else found
            found = self._with_host(clause, trigger, found) if found else None
        if found is None:
            return None
        left, right = found
        times = self._dating(trigger, start, following, end)
        return Scope(
            trigger,
            left,
            right,
            start,
            end if k + 1 == len(triggers) else max(following, trigger.end),
            times=times,
            several=is_counted(self.analysis, trigger),
            agents=sent.senders if sent and sent.carriers else (),
            carriers=sent.carriers if sent else (),
        )

    def _meeting(
        self, trigger: Trigger, inside: list[Actor], span: tuple[int, int], *, last: bool
    ) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
        start, following = span
        acting = [a for a in self._embedded(inside, trigger) if not a.masked]
        left = [a for a in acting if a.end <= trigger.start]
        right = [a for a in acting if trigger.end <= a.start < following]
        if not last:  # "and with Y": Y belongs to the next verb
            right = [a for a in right if self.relations.of(a) not in ("with", "toward")]
        if not right and self._shares_object(trigger, following):
            right = [a for a in acting if a.start >= following]
        if not right and not self._two_sided(left) and following >= self._span_end(inside, trigger) - _NEAR:
            right = [a for a in acting if a.start >= trigger.end]
        if not trigger.verb and trigger.form in _STAGED and self._only_sides(left + right):
            return None
        if trigger.form == "wreath":  # whom they are for is dead
            left, right = [a for a in left if self.relations.of(a) != "toward"], []
        if trigger.id == "talk" and self._is_exchange(trigger) and any(a.quiet for a in (*left, *right)):
            return None
        host = self._host(trigger, inside, start)
        led = any(self.relations.is_subject(a) for a in left) or host is not None
        left = [host, *left] if host else left
        held = [a for a in self.subject if a not in left]
        if (
            not trigger.verb and trigger.form in _STAGED and host is None
        ):  # whoever acted in another sentence holds no ceremony here
            held = [a for a in held if a.start >= 0]
        toward = any(self.relations.of(a) == "toward" for a in left)
        met = trigger.verb and trigger.form in _MET and not right and not toward
        jointly = self.met and not right and not self._two_sided(left) and self._is_joint(start, trigger)
        left = list(self.met) if jointly else left
        foreign = not right and self._meets_foreigner(trigger, following)
        fed = trigger.verb and trigger.form == "meal" and not right and not toward and not self._two_sided(left)
        if met:
            left = [*(self.visitors or held), *left]
        elif foreign:
            pass
        elif fed and led:
            left = [*(self._others(held, left) or self._others(self.visitors, left)), *left]
        elif not led or (trigger.form == "talks" and not right and self._lacks_other(trigger, left)):
            left = held + left
        return tuple(left), tuple(right)

    def _with_host(
        self, clause: Clause, trigger: Trigger, found: tuple[tuple[Actor, ...], tuple[Actor, ...]]
    ) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
        """The people of an event with the country or embassy that holds it, where only guests are named."""
        left, right = found
        if not clause.presence or trigger.form not in _STAGED or self._two_sided([*left, *right]):
            return found
        host = host_abroad(self.analysis, clause.first, clause.after, trigger)
        return (left, (*right, host)) if host else found

    def _shares_object(self, trigger: Trigger, following: int) -> bool:
        """Whether only "and" parts a verb from the next, whose object is its own too (会见并宴请了X)."""
        between = [u.low for u in self.analysis.units if trigger.end <= u.start < following]
        return trigger.verb and bool(between) and all(low in _GOES_ON for low in between)

    def _others(self, actors: Iterable[Actor], left: list[Actor]) -> list[Actor]:
        """Of some actors those of the side that nobody of the left is of."""
        sides = {actor.country for actor in left}
        return [actor for actor in actors if actor.country in _SIDES and actor.country not in sides]

    def _is_joint(self, start: int, trigger: Trigger) -> bool:
        """Whether those who have just met do something together (共同出席晚宴)."""
        return any(u.low.startswith(_TOGETHER) for u in self.analysis.units if start <= u.start < trigger.start)

    def _meets_foreigner(self, trigger: Trigger, following: int) -> bool:
        """Whether the object of a verb is somebody without a name of a third country (会见俄罗斯大使)."""
        after = [u for u in self.analysis.units if trigger.end <= u.start < following]
        object_ = list(takewhile(lambda u: u.low not in _COMMAS, after))
        countries = [meaning("zh", u.value("country")).country for u in object_ if u.is_a("country")]
        return trigger.verb and countries[:1] == [Country.OTHER]

    def _is_internal(self, trigger: Trigger, left: tuple[Actor, ...], right: tuple[Actor, ...]) -> bool:
        """Whether somebody meets only people of his own side (会见本国大使)."""
        if not trigger.verb or trigger.form != "talks" or not left or not right:
            return False
        sides = {actor.country for actor in (*left, *right)}
        return len(sides) == 1 and sides <= set(_SIDES) and any(actor.people for actor in right)

    def _span_end(self, inside: list[Actor], trigger: Trigger) -> int:
        return max((a.end for a in inside), default=trigger.end) + _NEAR

    def _is_exchange(self, trigger: Trigger) -> bool:
        return any(unit.start == trigger.start and unit.low in _EXCHANGES for unit in self.analysis.units)

    def _only_sides(self, actors: list[Actor]) -> bool:
        """Whether nobody acts but "both sides" (双方将举办纪念活动)."""
        units = {unit.start: unit.low for unit in self.analysis.units}
        return bool(actors) and all(units.get(actor.start) in _SIDES_BOTH for actor in actors)

    def _host(self, trigger: Trigger, inside: list[Actor], start: int) -> Actor | None:
        """The body without names that gives an event, where it is the subject of its verb (朝中友好协会设宴)."""
        if trigger.form not in _HOSTS:
            return None
        first = min((a.start for a in inside), default=trigger.start)
        before = [u for u in self.analysis.units if start <= u.start and u.end <= trigger.start][-_BODY:]
        body = next((u for u in before if _hosts(u)), None)
        if body is None or first < min(body.start, trigger.start):
            return None
        return Actor(body.start, body.end, (), body.text, Country(body.value("side")), body_id=body.value("org"))

    def _lacks_other(self, trigger: Trigger, left: list[Actor]) -> bool:
        """Whether a verb of meeting goes without its object (随后李克强会见)."""
        sides = {actor.country for actor in left}
        return trigger.verb and len(sides) == 1 and sides <= set(_SIDES) and not any(map(self.relations.of, left))

    def _embedded(self, inside: list[Actor], trigger: Trigger) -> list[Actor]:
        """The people of a clause, without those who only welcome or invite whoever acts (欢迎X出席)."""
        units = self.analysis.units
        for k in range(len(units) - 1, -1, -1):
            unit = units[k]
            if unit.end <= trigger.start and unit.low in _EMBEDDING and k + 1 < len(units):
                doer = [a for a in inside if unit.end <= a.start < trigger.start]
                if doer and inside and inside[0].start < unit.start:
                    return [a for a in inside if a.start >= unit.end]
        return inside

    def _two_sided(self, actors: list[Actor]) -> bool:
        return {actor.country for actor in actors} >= set(_SIDES)

    def _visit(
        self, trigger: Trigger, inside: list[Actor], own: tuple[Actor, ...]
    ) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
        if len(self._embedded(inside, trigger)) < len(inside) and not self._dated(trigger):
            return None
        nearest = next((a for a in reversed(inside) if a.end <= trigger.start), None)
        if is_attributive(self.analysis, trigger):
            opened = 0 if nearest is None else self._opens_clause(nearest, trigger)
            near = [t for t in self.analysis.times if 0 <= trigger.start - t.end <= _NEAR and _is_day(t)]
            after = next((a for a in inside if a.start >= trigger.end and not a.masked), None)
            dated = opened is not None and any(t.start >= opened for t in near)
            return ((after,), ()) if after and dated else None
        if not trigger.verb:
            return ((nearest,), ()) if nearest and self._dated(trigger) else None
        if nearest and self.relations.of(nearest) == "toward" and nearest.delegation:
            return None  # the journey of whom the clause is about
        travellers = tuple(a for a in own if a.end <= trigger.start) or self.subject
        travellers = tuple(a for a in travellers if a.country is travellers[-1].country)
        if self._is_posted(travellers, trigger):
            return None
        return (travellers, ()) if travellers else None

    def _opens_clause(self, nearest: Actor, trigger: Trigger) -> int | None:
        """Where a preposition or verb after a name ends that opens what describes the next (同|当日抵京的X会谈)."""
        between = [u for u in self.analysis.units if nearest.end <= u.start < trigger.start]
        return next((u.end for u in reversed(between) if u.low in _LEADING or u.is_a("verbs")), None)

    def _is_posted(self, travellers: tuple[Actor, ...], trigger: Trigger) -> bool:
        """Whether diplomats only go about in the country where they are posted."""
        word = next(unit.low for unit in self.analysis.units if unit.start == trigger.start)
        people = {person for actor in travellers for person in actor.people}
        return word in _LOCAL and bool(people) and people <= self.posted

    def _dated(self, trigger: Trigger) -> bool:
        """Whether a time stands beside a journey that is only named (10月的北京之行)."""
        near = (t for t in self.analysis.times if not t.since)
        return any(min(abs(t.start - trigger.end), abs(trigger.start - t.end)) <= 2 * _NEAR for t in near)

    def _dating(self, trigger: Trigger, start: int, following: int, end: int) -> tuple[Timex, ...]:
        """What may date an event, best first: days before months, near before far, its clause before the sentence."""
        mine = [t for t in self.analysis.times if start <= t.start < end and not t.since]
        mine.sort(key=lambda t: (_coarse(t), t.start >= following, abs(t.start - trigger.start)))
        if not mine and not self.times and self.tour and self._is_during(trigger.start):
            return (self.tour,)
        if not mine and self._is_earlier(start, end):
            return (Timex(start, start, "shift", unit="month"),)
        return (*mine, *self.times)

    def _is_during(self, end: int) -> bool:
        """Whether an event is told as one of a visit (访问期间, 在京期间)."""
        units = [unit for unit in self.analysis.units if unit.start < end]
        told = [trigger_of(units[k - 1]) if k else None for k, unit in enumerate(units) if unit.low in _DURING]
        return any(trigger is None or trigger.kind is ContactKind.VISIT for trigger in told)

    def _is_earlier(self, start: int, end: int) -> bool:
        """Whether a clause goes back before what is being told (此前)."""
        return any(unit.low in _EARLIER for unit in self.analysis.units if start <= unit.start < end)


def _leads(unit: Unit) -> bool:
    """Whether a unit may stand between a modal word and the word of contact: a preposition, a title, a place."""
    return unit.low in _LEADING or any(map(unit.is_a, ("head", "org", "country", "place", "honorific")))


def _hosts(unit: Unit) -> bool:
    """Whether a unit names a body, or only a side, that may give an event."""
    return unit.is_a("marked") or (unit.is_a("org") and unit.is_a("side") and not unit.is_a("country"))


def _ahead(timex: Timex) -> Timex:
    """A bare day or weekday as the next one, not the last."""
    if timex.kind == "weekday" and timex.offset == 0:
        return replace(timex, offset=1)
    bare = timex.kind == "date" and not timex.year and not timex.unit
    return replace(timex, offset=2 if timex.month else 1) if bare else timex


def _with_plans(scopes: list[Scope]) -> list[Scope]:
    """What a sentence dates as it dates a plan, or by a bare weekday beside one, is planned too (周四起访问)."""
    if not any(scope.status is Status.PLANNED for scope in scopes):
        return scopes
    plans = [scope for scope in scopes if scope.status is Status.PLANNED]
    planned = {t.start: scope.trigger.start for scope in reversed(plans) for t in (scope.times or ())[:1]}
    out = []
    for scope in scopes:
        first = next(iter(scope.times or ()), None)
        weekday = first is not None and first.kind == "weekday" and first.offset == 0
        after = first is not None and planned.get(first.start, scope.trigger.end) < scope.trigger.start
        if scope.status is Status.OCCURRED and (weekday or after):
            scope = replace(scope, status=Status.PLANNED, times=tuple(map(_ahead, scope.times or ())))
        out.append(scope)
    return out


def _is_day(timex: Timex) -> bool:
    """Whether a time is a day."""
    return _coarse(timex) <= 1


def _coarse(timex: Timex) -> int:
    """Days of the calendar before other days, then months, then years."""
    if timex.kind == "date":
        return 0 if timex.day else 2 if timex.month else 3
    if timex.kind != "shift" or timex.unit == "day":
        return 1
    return 3 if timex.unit == "year" else 2
