"""The Chinese clause grammar: the words of contact of each clause with their people, their times and their status."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice, zip_longest

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, Analysis, Cue, people_of
from loaders.extract.countries import meaning
from loaders.extract.data import words
from loaders.extract.events import GREETED, PEOPLED
from loaders.extract.marks import Timex, Trigger
from loaders.extract.scope import Scope
from loaders.extract.zh.attributive import describes_doer, describes_name, word_before
from loaders.extract.zh.bygone import is_bygone
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.in_turn import apart
from loaders.extract.zh.masks import followed
from loaders.extract.zh.meetings import is_internal, meeting, with_host
from loaders.extract.zh.messages import Sent, in_person, message
from loaders.extract.zh.scene import LEADING, People, Scene, part_behind, part_start, two_sided
from loaders.extract.zh.shares import shared_out
from loaders.extract.zh.speech import in_speech
from loaders.extract.zh.statuses import finished, inherits, settled, with_plans
from loaders.extract.zh.timing import ahead, coarse, dating, is_just_made, is_not_long_ago
from loaders.extract.zh.triggers import MINOR, contacts, is_attributive, is_counted
from loaders.extract.zh.visits import visit
from loaders.extract.zh.vocabulary import trigger_of

_WITH = words("zh", "grammar", "with")
_AND_THEN = words("zh", "grammar", "goes_on") | words("zh", "grammar", "and")
_SINCE = words("zh", "dates", "since_before")
_EVER_SINCE = tuple(words("zh", "grammar", "ever_since"))
_DAYS = words("zh", "grammar", "day_words")
_YEARS = tuple(words("zh", "grammar", "for_years"))
_MOVES = tuple(words("zh", "grammar", "local_moves"))
_DURING = words("zh", "grammar", "during")
_TOO = words("zh", "grammar", "also")
_TALK = "talk"  # the id of words exchanged, which are part of a meeting that is told
_SUPPOSING = words("zh", "grammar", "supposing")
_ANNOUNCES = words("zh", "grammar", "announces")
_NEWS, _SPEAKS_OF = words("zh", "grammar", "rumoured"), words("zh", "grammar", "speaks_of")
_HABITS, _EACH_TIME = words("zh", "grammar", "habits"), words("zh", "grammar", "each_time")
_WHETHER = words("zh", "grammar", "whether")


def sent_by_one(scope: Scope) -> bool:
    """Whether a scope tells of a message from somebody to somebody."""
    message = scope.trigger.kind is ContactKind.MESSAGE and bool(scope.left and scope.right)
    return message and scope.left[0].country is not scope.right[0].country


def _announced(analysis: Analysis, trigger: Trigger, inside: list[Actor]) -> list[Actor]:
    """The people of a clause, without who only announces what others named after him do (X宣布Y将访朝)."""
    report = any(unit.low in _NEWS for unit in analysis.behind(trigger.end))
    words_ = _ANNOUNCES | _SPEAKS_OF if report else _ANNOUNCES  # X对Y访朝的说法不置可否
    said = [u for u in analysis.units if (u.low in words_ or u.is_a("unanswered")) and u.end <= trigger.start]
    doing = [a for a in inside if said and said[-1].end <= a.start and a.end <= trigger.start and not a.masked]
    named = {a.country for a in doing if a.people}
    speaking = any(a.people and a.country not in named for a in inside if said and a.end <= said[-1].start)
    if speaking and len(named) == 1 and _takes_part(analysis, doing[0], said[-1].end):
        return inside  # X否认曾与Y会谈
    return [a for a in inside if a.start >= said[-1].end] if named else inside


def _takes_part(analysis: Analysis, actor: Actor, start: int) -> bool:
    """Whether whoever announces something is with somebody in it: nobody acts before a preposition that takes him."""
    return word_before([u for u in analysis.units if u.start >= start], actor.start) in _WITH


def _with_guests(scopes: list[Scope]) -> list[Scope]:
    """The scopes, a welcome or farewell of one side with those whom its host meets next (主持欢迎仪式,与X会谈)."""
    out = []
    for scope, after in zip_longest(scopes, scopes[1:]):
        guests = _guests(scope, after) if after is not None else ()
        out.append(replace(scope, right=guests) if guests else scope)
    return out


def _guests(scope: Scope, after: Scope) -> tuple[Actor, ...]:
    """Whom the host of a welcome or farewell of one side meets in the talks told next; nobody if they have a time."""
    if scope.trigger.form not in GREETED or after.trigger.form != "talks" or two_sided([*scope.left, *scope.right]):
        return ()
    if not set(people_of(scope.left)) & set(people_of(after.left)):
        return ()
    if any(t.start > scope.trigger.end for t in after.times or ()):
        return ()
    met = tuple(a for a in (*after.left, *after.right) if a not in scope.left)
    return met if two_sided([*scope.left, *met]) else ()


def _still_ahead(scope: Scope, before: list[Scope]) -> tuple[Timex, ...] | None:
    """What dates a plan: none of the times of what its sentence has told to have happened before it."""
    held = [s.trigger.end for s in before if s.status is Status.OCCURRED]
    if not held or scope.times is None:
        return scope.times
    return tuple(t for t in scope.times if t.start >= min(scope.start, held[-1]))


@dataclass(slots=True)
class Reader(Scene):
    """A sentence being read clause by clause: the subject goes on from one clause to the next.

    `before` are the spans of those whom somebody comes after (继X访华后).
    """

    before: list[tuple[int, int]] = field(init=False)

    def __post_init__(self) -> None:
        self.before = followed(self.analysis.units)

    def scopes(self, found: list[Clause]) -> list[Scope]:
        """The scopes of all clauses in order."""
        out: list[Scope] = []
        bygone = False
        for before, clause in zip([None, *found], found, strict=False):
            met = [scope for scope in out if scope.trigger.kind is not ContactKind.VISIT]
            minor = any(two_sided([*s.left, *s.right]) or s.trigger.form in GREETED for s in met)
            triggers = self._own(contacts(self.analysis, clause, minor=minor))
            inside = self._inside(clause)
            own = tuple(a for a in inside if self.relations.is_subject(a) and not a.masked)
            if not own and self._begins_abroad(clause):
                self.subject = ()
                continue
            self.visitors = self._travelling(clause, own) or self.visitors
            untold = bool(triggers) and self._untold(clause)
            for k, trigger in enumerate(triggers):
                scope = self._scope(clause, triggers, k, own)
                if scope and not untold and not self._told_with(triggers, k, own, out):
                    said = in_speech(self.analysis, trigger, self.relations, self.reporters, briefing=self.briefing)
                    aside = said and not any(t.day for t in scope.times or ())  # "last month the leaders met"
                    summed = bool(out) and out[-1].several and not own and trigger.id in MINOR  # 两次访华,同X达成共识
                    scope = replace(scope, speech=said, earlier=aside, several=scope.several or summed)
                    scope = self._since_then(self._as_held(scope, found, clause, out))
                    bygone = is_bygone(self.analysis, scope, self.published, goes_on=bygone and not own)
                    told = settled(self.analysis, scope, self._reach(found, clause), self.published)
                    told = self._own_word(replace(scope, status=Status.OCCURRED) if bygone else told)
                    if two_sided([*scope.left, *scope.right]):
                        self.met = (*scope.left, *scope.right)
                    if sent_by_one(scope):
                        self.pair = (scope.left[0], scope.right[0])
                    if not bygone:
                        told = inherits(self.analysis, told, out, own, clause)
                        told = self._still_to_come(told, before, own)
                    if told.status in (Status.PLANNED, Status.HYPOTHETICAL):
                        told = replace(told, times=_still_ahead(told, out))
                    out += self._handed_over(clause, triggers, k, told)
                    for share in shared_out(self.analysis, told):
                        out += apart(self.analysis, share)
            self._go_on(clause, triggers, inside, own)
        return with_plans(self.analysis, _with_guests([*self._met_before(), *out]))

    def _met_before(self) -> list[Scope]:
        """The talks after which a sentence tells of others, by their time and people (继21日与X会谈之后,Y会见Z)."""
        out = []
        for start, end in self.before:
            times = tuple(replace(t, since=False) for t in self.analysis.times if start <= t.start < end)
            told = [
                t for t in map(trigger_of, self.analysis.units) if t and t.form == "talks" and start <= t.start < end
            ]
            named = [replace(a, masked="") for a in self.analysis.actors if a.people and start <= a.start < end]
            acting = (a for a in self.analysis.actors if a.start >= end and a.people and self.relations.is_subject(a))
            there = named if two_sided(named) else [*named, *islice(acting, 1)]
            if times and len(told) == 1 and named and two_sided(there) and told[0].id not in MINOR:
                out.append(
                    Scope(told[0], tuple(there), (), start, end, times=times, earlier=True, status=Status.OCCURRED)
                )
        return out

    def _go_on(self, clause: Clause, triggers: list[Trigger], inside: list[Actor], own: tuple[Actor, ...]) -> None:
        """Keep whoever acts in a clause, has met or goes along there, and its times, for the clauses after it."""
        main = [t for t in triggers if not self._describes(t)]
        leading = tuple(a for a in own if not main or a.start < main[0].start)
        if leading and not main:  # A与B亲赴机场,目送...
            sides = {a.country for a in leading}
            leading = tuple(a for a in inside if a in leading or (self._is_with(a) and {a.country} == sides))
        single = tuple(a for a in leading if not (a.quiet and a.country is None))  # 双方庆祝,X来访,与Y会谈
        leading = tuple(a for a in single or leading if not self._attended(clause, a))
        if leading and not clause.entered and not self._goes_on_saying(clause):
            self.subject = leading
        if clause.entered and two_sided(inside) and not two_sided(self.met):
            self.met = tuple(a for a in inside if a.people and not a.masked)  # X和Y见证签署,并共同出席宴会
        escorts = tuple(a for a in inside if self.relations.goes_along(a))
        self.on_way = self._goes(clause) if escorts else self.on_way
        self.escorts = escorts or self.escorts
        times = self._times(clause)
        if times:
            self.on_trip = any(t.kind is ContactKind.VISIT for t in triggers)
            self.times = tuple(sorted(times, key=lambda t: (coarse(t), -t.start)))

    def _as_held(self, scope: Scope, found: list[Clause], clause: Clause, told: list[Scope]) -> Scope:
        """Words exchanged, as the talks of which a clause before says only where they were (会谈在X举行,双方...)."""
        if scope.trigger.id not in MINOR or scope.trigger.form != "talks" or not two_sided([*scope.left, *scope.right]):
            return scope
        before = [t for c in found if c.after <= clause.first for t in c.triggers if t.form == "talks"]
        held = next((t for t in before if t.id not in MINOR), None)
        if held is None or any(s.trigger.form == "talks" for s in told):
            return scope
        return replace(scope, trigger=replace(scope.trigger, id=held.id))

    def _attended(self, clause: Clause, actor: Actor) -> bool:
        """Whether somebody is only named with what whoever acts attends (出席X主持的仪式)."""
        units = self.analysis.units
        return (
            clause.presence
            and actor.start >= units[clause.cue].end
            and any(t.kind in PEOPLED and not t.verb and t.start >= actor.end for t in clause.triggers)
        )

    def _describes(self, trigger: Trigger) -> bool:
        """Whether a word of contact only says of somebody what he has done (1日接待X的Y,曾于2008年访华)."""
        if trigger.kind is ContactKind.VISIT:
            return is_attributive(self.analysis, trigger)
        at = self.at(trigger)
        return describes_name(self.analysis.units, at) or describes_doer(self.analysis.units, at)

    def _is_aside(self, trigger: Trigger, start: int) -> bool:
        """Whether a clause puts a contact some time before what it tells, nobody says when."""
        just = trigger.kind is ContactKind.VISIT and is_just_made(self.analysis, trigger)
        return (just and is_attributive(self.analysis, trigger)) or is_not_long_ago(self.analysis, start, trigger)

    def _handed_over(self, clause: Clause, triggers: list[Trigger], k: int, told: Scope) -> list[Scope]:
        """The meeting at which somebody hands over what another has sent, where a message is told of."""
        if told.trigger.kind is not ContactKind.MESSAGE or told.status is not Status.OCCURRED or told.speech:
            return []
        two = in_person(self, triggers[k], self._inside(clause), Sent(told.left, told.right))
        trigger = replace(told.trigger, id=_TALK, kind=ContactKind.MEETING, form="talks", verb=True)
        return [replace(told, trigger=trigger, left=two[:1], right=two[1:], agents=(), carriers=())] if two else []

    def _own_word(self, scope: Scope) -> Scope:
        """The scope; what somebody says is told where it is denied behind his words, or he says it of himself."""
        after = [c for kind in ("denied", "doubted") for c in self.analysis.cued(kind, scope.trigger.end)]
        both = two_sided(a for a in (*scope.left, *scope.right) if a.people)
        denied_visit = scope.trigger.kind is ContactKind.VISIT and bool(people_of(scope.left))
        if scope.speech and after and (both or denied_visit) and scope.status in (Status.DENIED, Status.HYPOTHETICAL):
            return replace(scope, speech=False)  # “X会见Y”被斥为子虚乌有
        done = scope.status is Status.OCCURRED and finished(self.analysis, scope.trigger)
        done = done or bool(scope.status is Status.DENIED and self.analysis.cued("negated", scope.start, scope.end))
        told = scope.speech and done and scope.trigger.form == "talks"
        said = self._said(scope.trigger)
        speaking = set(people_of(a for a in self.analysis.actors if a.end <= said))
        own = (a for a in scope.left if a.quiet and self.relations.is_subject(a))
        acts = any(a.start < 0 or a.end <= said for a in scope.left) or any(speaking & {*a.people} for a in own)
        if told and acts and both and scope.trigger.id not in MINOR:
            return replace(scope, speech=False, bygone=True)  # X表示,在平壤见到了Y
        return scope

    def _said(self, trigger: Trigger) -> int:
        """Where the last word of saying before a word of contact begins."""
        return max((cue.start for cue in self.analysis.cued("saying", end=trigger.start)), default=-1)

    def _is_with(self, actor: Actor) -> bool:
        return self.relations.of(actor) == "with" and bool(actor.people) and not actor.masked

    def _goes_on_saying(self, clause: Clause) -> bool:
        """Whether a clause begins with a word of saying, whose subject was named before (祝贺X当选,并赠送礼品)."""
        first = next((u for u in self.analysis.units[clause.first : clause.after] if u.low not in _AND_THEN), None)
        return bool(self.subject) and first is not None and first.is_a("saying")

    def _still_to_come(self, scope: Scope, before: Clause | None, own: tuple[Actor, ...]) -> Scope:
        """The scope, planned where the part before it only says when it will be (X将在访华期间,与Y会谈)."""
        if before is None or scope.status is not Status.OCCURRED or any(a.end <= scope.trigger.start for a in own):
            return scope
        start, end = self._span(before)
        moves = [t for t in before.triggers if t.kind is ContactKind.VISIT]
        when = [u for u in self.analysis.units if moves and moves[-1].end <= u.start < end]
        during = bool(when) and when[0].low in _DURING
        if not during or not self.analysis.cued("planned", start, end):
            return scope
        return replace(scope, status=Status.PLANNED, times=tuple(map(ahead, scope.times or ())))

    def _goes(self, clause: Clause) -> bool:
        """Whether a clause tells that people go somewhere, on a journey or within a country (陪同前往)."""
        moves = any(t.kind is ContactKind.VISIT for t in clause.triggers)
        return moves or any(u.low.endswith(_MOVES) for u in self.analysis.units[clause.first : clause.after])

    def _untold(self, clause: Clause) -> bool:
        """Whether a clause neither tells of nor denies a contact: it never was (至今未曾), nobody says, or a habit."""
        start, end = self._span(clause)
        silent = self.analysis.cued("unanswered", end=end) and not self._whether(start, end)
        if silent or self._supposes_not(start, end):
            return True
        units = self.analysis.units
        habits = [u.start for u in units[clause.first : clause.after] if u.low in _HABITS]
        named = any(a.people and not a.masked for a in self._inside(clause))
        told = clause.triggers[-1].start if clause.triggers else start
        every = [u.start for u in units[: clause.after] if u.low in _EACH_TIME]  # 凡X访朝,便会与Y会谈
        habits = habits or every
        planned = named and not every and self.analysis.cued("planned", start, told)  # 按惯例,X将与Y会谈
        if (
            habits
            and not planned
            and not any(
                (t.month or t.day) and t.start >= part_start(self.analysis, habits[-1], start)
                for t in self._times(clause)
            )
        ):
            return True
        if any(self._lasted(cue) for cue in self.analysis.cued("negated", start, end)):
            return True
        goes_on = any(u.low in _TOO for u in units[clause.first : clause.first + 2])
        never = self.analysis.cued("never", None if goes_on else start, end)
        if not never:
            return False
        part = part_start(self.analysis, never[-1].start, start)
        return not any(t.start >= part and (t.day or t.month) for t in self._times(clause))

    def _whether(self, start: int, end: int) -> bool:
        """Whether a clause asks if people met or travelled: nobody says, and it is left open (没有透露X是否访朝)."""
        units = [u for u in self.analysis.units if start <= u.start < end]
        told = [t for t in map(trigger_of, units) if t is not None]
        asked = any(t.kind is ContactKind.VISIT or t.form == "talks" for t in told)
        return asked and any(u.low in _WHETHER for u in units)

    def _supposes_not(self, start: int, end: int) -> bool:
        """Whether a clause only supposes that something was not so (如果没有见面,将不同寻常)."""
        supposed = [u.end for u in self.analysis.units if start <= u.start < end and u.low in _SUPPOSING]
        return bool(supposed) and any(self.analysis.cued(kind, supposed[0], end) for kind in ("negated", "denied"))

    def _lasted(self, cue: Cue) -> bool:
        """Whether something has not been for so long (长达17年没有访华): no contact that was to be is denied."""
        before = "".join(unit.low for unit in self.analysis.units if unit.end <= cue.start)
        return before[:-1].endswith(_YEARS) or before.endswith(_YEARS)

    def _told_with(self, triggers: list[Trigger], k: int, own: tuple[Actor, ...], told: list[Scope]) -> bool:
        """Whether a verb goes on with what is told before it: a meeting (会见并看望了X), a tour (参观...,并观看演出).

        A meal is another.
        """
        before, trigger = triggers[k - 1] if k else None, triggers[k]
        if trigger.form == "show" and trigger.verb and not own and told and told[-1].trigger.form == "tour":
            return True
        if before is None or not (before.verb and trigger.verb and before.form == trigger.form == "talks"):
            return False
        between = [u.low for u in self.analysis.units if before.end <= u.start < trigger.start]
        return bool(between) and all(low in _AND_THEN for low in between)

    def _since_then(self, scope: Scope) -> Scope:
        """A contact since which something has been so: it happened, and its people stand after "since"."""
        first = next(iter(scope.times or ()), None)
        behind = "".join(unit.low for unit in part_behind(self.analysis, scope.trigger.end))
        if first is None and behind.endswith(_EVER_SINCE):  # X将成为Y会见Z以来首位...
            return replace(scope, left=scope.left[-1:], times=(), status=Status.OCCURRED, earlier=True, bygone=True)
        if first is None or not first.since:
            return scope
        since = [u.end for u in self.analysis.units if u.low in _SINCE and u.end <= first.start]
        low = max(since, default=first.start)
        left, right = (tuple(a for a in side if a.start >= low) for side in (scope.left, scope.right))
        if scope.several and two_sided([*scope.left, *scope.right]) and not two_sided([*left, *right]):
            return scope  # X与Y今年以来多次会晤
        return replace(scope, left=left or scope.left[-1:], right=right, status=Status.OCCURRED, earlier=True)

    def _is_purpose(self, triggers: list[Trigger], k: int) -> bool:
        """Whether an event is only what a planned journey is for (将赴朝鲜参加庆典)."""
        low = self.analysis.sentence.start
        journeys = [t for t in triggers[:k] if t.kind is ContactKind.VISIT and t.verb]
        return bool(journeys) and bool(self.analysis.cued("planned", low, triggers[k].start))

    def _travelling(self, clause: Clause, own: tuple[Actor, ...]) -> tuple[Actor, ...]:
        """Who travels by a clause that tells of no welcome or farewell itself: whom the next may tell of meeting."""
        moves = [t for t in clause.triggers if t.kind is ContactKind.VISIT and t.verb]
        if not moves or any(t.form in GREETED for t in clause.triggers):
            return ()
        return tuple(a for a in own if a.end <= moves[0].start and a.country in SIDES)

    def _begins_abroad(self, clause: Clause) -> bool:
        """Whether somebody of a third country acts who is known by no name (日本首相X的顾问Y访问平壤)."""
        units = self.analysis.units[clause.first : clause.after]
        known = (u for u in units if u.senses and u.low not in _DAYS and not u.is_any(("small", "split")))
        first = next(known, None)
        if first is None or any(u.low in LEADING for u in units[: units.index(first)]):
            return False
        countries = [meaning("zh", value).country for value in first.values("country")]
        follows = units[units.index(first) + 1 :][:1]
        acts = bool(follows) and not follows[0].is_a("verbs") and not first.is_a("verbs")
        return countries[:1] == [Country.OTHER] and acts

    def _reach(self, found: list[Clause], clause: Clause) -> int:
        """How far words still deny a contact: to where the next clause begins that tells of something."""
        later = [c for c in found if c.first >= clause.after]
        return self.analysis.units[later[0].first].start if later else self.analysis.sentence.end

    def _inside(self, clause: Clause) -> list[Actor]:
        start, end = self._span(clause)
        inside = (a for a in self.analysis.actors if start <= a.start < end)
        return [a for a in inside if not a.people or not self.reporters.issuperset(a.people)]

    def _span(self, clause: Clause) -> tuple[int, int]:
        units = self.analysis.units
        return units[clause.first].start, units[clause.after - 1].end

    def _own(self, triggers: list[Trigger]) -> list[Trigger]:
        """The triggers that tell of a contact of the story, not of one that it comes after (继X访华后)."""
        return [t for t in triggers if not self._comes_before(t)]

    def _times(self, clause: Clause) -> list[Timex]:
        """What dates a clause: not the time of what came before it (继X去年8月访华后)."""
        start, end = self._span(clause)
        times = (t for t in self.analysis.times if start <= t.start < end and not t.since)
        return [t for t in times if not self._comes_before(t)]

    def _comes_before(self, told: Trigger | Timex) -> bool:
        return any(start <= told.start < end for start, end in self.before)

    def _scope(self, clause: Clause, triggers: list[Trigger], k: int, own: tuple[Actor, ...]) -> Scope | None:
        trigger = triggers[k]
        start, end = self._span(clause)
        later = [
            t for t in triggers[k + 1 :] if t.kind is not ContactKind.VISIT or not is_attributive(self.analysis, t)
        ]
        following = later[0].start if later else end
        inside = _announced(self.analysis, trigger, self._inside(clause))
        sent: Sent | None = None
        found: People | None
        if trigger.kind is ContactKind.MESSAGE:
            sent = message(self, trigger, inside)
            found = (sent.senders, sent.recipients) if sent else None
        elif trigger.kind is ContactKind.VISIT:
            found = visit(self, trigger, inside, tuple(a for a in own if a in inside))
        else:
            found = meeting(self, trigger, inside, (start, following), last=not later)
            found = None if found and is_internal(trigger, *found) else found
            found = with_host(self, clause, trigger, found) if found and not self._is_purpose(triggers, k) else found
        if found is None:
            return None
        left, right = found
        times = dating(self, trigger, start, following, end)
        return Scope(
            replace(trigger, verb=False) if sent and sent.thanked else trigger,
            left,
            right,
            start,
            end if k + 1 == len(triggers) else max(following, trigger.end),
            times=times,
            several=is_counted(self.analysis, trigger),
            agents=sent.senders if sent and sent.carriers else (),
            carriers=sent.carriers if sent else (),
            bygone=bool(sent and sent.thanked) or self._is_aside(trigger, start),
        )
