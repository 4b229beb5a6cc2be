"""Korean nouns that only refer to a contact: told before, named in passing, or said to be somebody's."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.anchors import resolve
from loaders.extract.countries import table
from loaders.extract.data import words
from loaders.extract.ko.acting import who_acts
from loaders.extract.ko.clauses import Clause, Sense, complete, is_predicate
from loaders.extract.ko.parties import both_before, said_with_whom
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import ahead, is_of_day, times_of
from loaders.extract.ko.triggers import others
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Trigger, Zone
from loaders.extract.scope import Scope

_OWNED = ("of", "with")  # the roles of those whose something is
_TALKS, _CALL = "talks", "call"
_SEEN = frozenset({"show", "wreath", "condolence", "tour"})  # forms that others may only take part in
_MEAL = "meal"
_MEET = "meet"
_WEEKS = 14  # days before an article of what it tells
_OF_TWO = frozenset({_MEET, _MEAL})  # triggers that may tell of what the two did who were told last
_SIGNING = "signing"  # a form of which the article tells once, naming those who sign later
_BESIDE = tuple(words("ko", "grammar", "beside"))
_BEFORE = 60  # characters before a noun that may tell that it was held
_TITLED = 14  # characters of a title and a copula behind a name
_ELSEWHERE = tuple(words("ko", "cues", "summits_of_others"))
_OTHER = ("이", "가", "을", "를")  # the ends of words for something else of theirs
_ADJECTIVE = 4  # characters between whose a contact is and its noun


def refers(sense: Sense, clause: Clause) -> bool:
    """Whether a noun speaks of a contact told before: as a topic, as what people took part in, or in passing."""
    tail, end = clause.told.tail, clause.told.trigger.end
    timed = any(clause.start <= t.start and t.kind != "same" for t in times_of(sense, clause))
    led = tail.attended and not any(r.role in SUBJECTS for r in clause.own)  # 지난해 연회에도 X가 참석했다
    known = clause.told.trigger.form in sense.forms or meal_after(sense, clause)
    again = known and (not timed or led)
    attended = (
        tail.event
        and (again and not (_comes_with(sense, clause) or _begins_with_another(sense, clause)))
        and tail.status is not Status.PLANNED
        and (tail.attended or clause.told.trigger.form == _SIGNING)
    )
    passing = (
        not tail.event
        and tail.form is not Form.ADNOMINAL  # of somebody who was there (열병식에 참석한 X)
        and not told_in_front(sense, clause)
        and not tail.again
        and pattern("refers").match(sense.text[end : end + 8]) is not None
    )
    before = sense.text[clause.start : clause.told.trigger.start]
    seated = pattern("in_presence").search(before) or pattern("held_in_presence").match(sense.text, end, tail.end)
    anew = timed and complete(
        [r.actor for r in clause.own]
    )  # 두 나라는 2016년 3월 8일 X와 Y가 참석한 가운데 회담을 열었다
    if known and clause.told.trigger.form == _TALKS and seated and not anew:
        return True
    joined = sense.note and pattern("joins_in").match(sense.text[end : end + 4]) is not None
    return attended or passing or joined or (again and _watches_along(sense, clause)) or goes_on(sense, clause)


def _comes_with(sense: Sense, clause: Clause) -> bool:
    """Whether it is told of a ceremony only now who was there of both sides (X가 Y와 함께 개막식에 참석했다)."""
    if not clause.told.tail.attended or sense.pair is not None:
        return False
    acting = {r.actor.country for r in who_acts(sense, clause) if r.actor.people}
    beside = {r.actor.country for r in clause.own if r.role == "with" and r.actor.people and not r.actor.masked}
    apart = len(acting) == len(beside) == 1 and {*acting, *beside} == set(SIDES)
    return apart and clause.told.trigger.kind is ContactKind.CEREMONY


def _watches_along(sense: Sense, clause: Clause) -> bool:
    """Whether others of one side only see with somebody what was told before (X, Y가 함께 관람하였다)."""
    trigger = clause.told.trigger
    beside = any(sense.text.endswith(word, clause.start, trigger.start - 1) for word in _BESIDE)
    return trigger.form in _SEEN and beside and not complete([r.actor for r in clause.own])


def told_there(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> tuple[Actor, ...]:
    """Those between whom somebody's talks were, told by what one of them said there (Y와의 회담에서 X는 말했다).

    `times` are those of the clause.
    """
    trigger = clause.told.trigger
    there = pattern("at_talks").match(sense.text[trigger.end :])
    if trigger.form not in (_TALKS, _MEAL, _CALL) or clause.told.tail.event or not there:
        return ()
    met = [r for r in clause.own if r.role in _OWNED and stands_before(sense, r, trigger) and not r.actor.masked]
    had = [
        r for r in clause.own if r.role == "with" and pattern("had_with").fullmatch(sense.text, r.end, trigger.start)
    ]
    met = met or [r for r in had if r.actor.people and not r.actor.masked]
    if not met and (both := _two_there(sense, clause) or _named_by(clause, times) or _said_there(sense, times)):
        return both
    did = sense.cut_off or pattern("plain_past").search(sense.sentence) is not None
    did = did and not pattern("kept_out").search(sense.sentence)
    if not (sense.said or (did and met)):  # X는 Y와의 회담에서 선언을 지지했다
        return ()
    sides = {r.actor.country for r in met}
    speaks = [r for r in sense.roles if r.role in SUBJECTS and r.actor.people and r.actor.country not in sides]
    both = tuple(r.actor for r in (*speaks[:1], *met))
    if not met and speaks and any(t.day for t in times):
        both = (*both, *_across(sense, speaks[0].actor))
    return both if len(both) > 1 and complete(list(both)) else ()


def _across(sense: Sense, speaker: Actor) -> tuple[Actor, ...]:
    """Who talks with a speaker at talks of a day (22일 회담에서 X는 말했다): the one of the other side who has come."""
    if sense.pair is not None and set(speaker.people) & set(sense.pair.people):
        return ()
    guests = [guest for guest in sense.guests if guest.country in SIDES and guest.country is not speaker.country]
    return tuple(guests) if len(guests) == 1 else ()


def agreed_there(sense: Sense, clause: Clause) -> Scope | None:
    """Meetings of before of which a sentence names what came of them (X와 Y의 상봉들에서 합의된 문제)."""
    trigger, whose = clause.told.trigger, owners(sense, clause)
    if trigger.form != _TALKS or not complete(list(whose)):
        return None
    met = sense.pair is not None and set(people_of(whose)) <= set(sense.pair.people)
    if met or not pattern("came_of").match(sense.text, trigger.end, sense.analysis.sentence.end):
        return None
    first = whose[0].start
    others = [r.end for r in sense.roles if r.end <= first]
    times = tuple(t for t in times_of(sense, clause) if max(others, default=0) <= t.start and t.end <= first)
    occurred = Scope(trigger, whose, (), clause.start, trigger.end, status=Status.OCCURRED, times=times)
    return replace(occurred, several=not times)


def _said_there(sense: Sense, times: tuple[Timex, ...]) -> tuple[Actor, ...]:
    """Who says something to somebody on a day at talks or a meal (26일 만찬장에서 X는 Y에게 말했다)."""
    dated = any(t.day for t in times)
    named = [r for r in sense.roles if r.actor.people and not r.actor.masked]
    speaks = [r.actor for r in named if r.role in SUBJECTS][:1]
    to = [r.actor for r in named if r.role == "to"][:1]
    there = (*speaks, *to)
    return there if dated and sense.said and to and complete(list(there)) else ()


def _two_there(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """The two who say or do something at talks that were held (4일 열린 회담에서 두 정상은 ...)."""
    start = clause.told.trigger.start
    held = pattern("preceded").search(sense.text, max(clause.start, start - _BEFORE), start)
    behind = [r for r in sense.roles if r.actor.start >= start and r.actor.people and not r.actor.masked]
    both = tuple(r.actor for r in behind if r.role in SUBJECTS and r.actor.country is None and len(r.actor.people) > 1)
    told = tuple(r.actor for r in behind if r.role in ("to", *SUBJECTS))
    if not held:
        return ()
    return both[:1] or (told if complete(list(told)) else ())


def _named_by(clause: Clause, times: tuple[Timex, ...]) -> tuple[Actor, ...]:
    """The two whom a dated contact names itself (3월 북·중 정상회담에서는 의견의 일치를 보았다)."""
    start = clause.told.trigger.start
    both = (r.actor for r in clause.own if r.actor.start < start < r.actor.end or r.end == start)
    dated = any(t.month or t.unit == "month" for t in times)
    return tuple(a for a in both if dated and len(a.people) > 1 and a.country is None)


def awaited(sense: Sense, clause: Clause) -> list[Scope]:
    """Talks that are only named as to be, on a day (5일로 예정된 X와의 회담): with the one who travels to him."""
    trigger = clause.told.trigger
    before = sense.text[max(clause.start, trigger.start - _BEFORE) : trigger.start]
    if trigger.verb or trigger.form != _TALKS or clause.told.tail.event or not pattern("awaited_before").search(before):
        return []
    there = [r.actor for r in clause.own if stands_before(sense, r, trigger) and not r.actor.masked]
    days = tuple(ahead(timex, sense.anchor.published) for timex in times_of(sense, clause)[:1])
    guests = [guest for guest in sense.guests if guest.people and guest.country not in {a.country for a in there}]
    left = (*there, *(guests if len(guests) == 1 else ()))
    if not there or not days or not complete(list(left)):
        return []
    return [Scope(trigger, left, (), clause.start, trigger.end, status=Status.PLANNED, times=days)]


def with_counterpart(sense: Sense, clause: Clause) -> list[Scope]:
    """Talks whose other one is named as such (X의 회담 상대는 Y였다), of him who acted last where nobody owns them."""
    trigger = clause.told.trigger
    behind = pattern("counterpart_is").match(sense.text, trigger.end)
    named = [r for r in sense.roles if behind and r.actor.start >= behind.end() and r.actor.people]
    if trigger.form != _TALKS or trigger.verb or not named or not is_predicate(sense, named[-1], _TITLED):
        return []
    met = [r.actor for r in named]
    whose = [*owners(sense, clause), *([sense.subject] if sense.subject else [])]
    whose = [actor for actor in whose if actor.country in SIDES and actor.country is not met[0].country][:1]
    known = sense.pair is not None and {*people_of(whose), *people_of(met)} <= set(sense.pair.people)
    if known or not complete([*whose, *met]):
        return []
    left = (*whose, *met)
    return [Scope(trigger, left, (), clause.start, trigger.end, status=Status.OCCURRED, times=times_of(sense, clause))]


def goes_on(sense: Sense, clause: Clause) -> bool:
    """Whether a noun as the topic goes on about a contact told before (담화는 친선적인 분위기속에서 진행되였다)."""
    start = clause.told.trigger.end
    topic = pattern("as_topic").match(sense.text[start : start + 8])
    told = topic is not None and clause.told.tail.status is Status.OCCURRED
    if _with_another(sense, clause) or held_by_two(sense, clause):
        return False  # Y와의 회담은 20일 열렸다
    if clause.told.trigger.form not in sense.forms and any(t.kind != "same" for t in times_of(sense, clause)):
        return False  # 개막식은 지난 4월 평양에서 열렸다
    alone = _MEAL not in sense.forms or sense.pair is None  # a meal told with its guests only
    if clause.told.trigger.form == _MEAL and alone and any(r.role in SUBJECTS for r in clause.own):
        return False  # 만찬은 X가 주최했다
    return told and not complete([r.actor for r in clause.own])


def of_before(sense: Sense, clause: Clause) -> list[Scope]:
    """Talks of weeks before that a noun names by their date, of the two told last (지난해 5월 다롄 회담은)."""
    trigger, tail = clause.told.trigger, clause.told.tail
    body = sense.analysis.sentence.zone is Zone.BODY
    named = any(r.actor.people for r in clause.own) or tail.attended
    if trigger.id != _MEET or trigger.verb or not (body and sense.pair) or named or _of_third(sense, clause):
        return []
    before = [t for t in sense.analysis.times if clause.start <= t.start and t.end <= trigger.start]
    if not before or tail.status is not Status.OCCURRED:
        return []
    day = resolve(before[-1], "", sense.anchor)
    if day is None or not pattern("named_by_date").fullmatch(sense.text, before[-1].end, trigger.start):
        return []
    published = sense.anchor.published
    if published is None or (published - day.when.last).days <= _WEEKS:
        return []
    told = Scope(trigger, (sense.pair,), (), clause.start, trigger.end, status=Status.OCCURRED, earlier=True)
    return [replace(told, times=(before[-1],))]


def held_by_two(sense: Sense, clause: Clause) -> bool:
    """Whether talks or a meal without people are those of the two told last, of whom none was told (회담이 열렸다).

    What they plan for a day is told whatever was told before.
    """
    tail, trigger = clause.told.tail, clause.told.trigger
    gathers = trigger.id in _OF_TWO and not trigger.verb and sense.analysis.sentence.zone is Zone.BODY
    before = (r.actor for r in sense.roles if r.end <= trigger.start)
    named = any(a.people or a.country is Country.OTHER for a in before) or bool(sense.strangers)
    if not (gathers and tail.event and sense.pair) or tail.attended or named or _of_third(sense, clause):
        return False
    if tail.status is Status.PLANNED:
        return any(is_of_day(t) for t in times_of(sense, clause))
    nth = pattern("nth_of_theirs").search(sense.text, clause.start, trigger.start)
    again = nth is not None and any(t.kind != "same" for t in times_of(sense, clause))  # 6월에는 세 번째 회담이 열렸다
    return tail.status is Status.OCCURRED and (trigger.form not in sense.forms or again)


def _of_third(sense: Sense, clause: Clause) -> bool:
    """Whether words before a noun name a third country, or a pair with one (조로수뇌분들의 회담)."""
    before = sense.text[clause.start : clause.told.trigger.start]
    countries = (word for word, meant in table("ko") if meant.country is Country.OTHER and len(word) > 1)
    return any(word in before for word in (*others(), *_ELSEWHERE, *countries))


def _begins_with_another(sense: Sense, clause: Clause) -> bool:
    """Whether who acts goes into talks with another than the two who met last (Y와의 회담에 임했다)."""
    goes_in = pattern("enters").match(sense.text[clause.told.trigger.end :])
    return goes_in is not None and _with_another(sense, clause)


def _with_another(sense: Sense, clause: Clause) -> bool:
    """Whether a noun says that a contact was with another than the two who met last."""
    with_whom = said_with_whom(sense, clause)
    return with_whom and not (sense.pair and set(clause.own[-1].actor.people) <= set(sense.pair.people))


def meal_after(sense: Sense, clause: Clause) -> bool:
    """Whether several of one side come to a meal after talks told before (X, Y 등이 연회에 참가했다)."""
    guests = [r.actor for r in clause.own if r.role in SUBJECTS]
    given = (r for r in sense.roles if r.actor.people and clause.start <= r.end <= clause.told.trigger.start)
    return (
        clause.told.trigger.form == _MEAL
        and not any(pattern("gives").match(sense.text, r.end) for r in given)
        and _TALKS in sense.forms
        and len(guests) > 1
        and not complete([r.actor for r in clause.own])
    )


def owners(sense: Sense, clause: Clause) -> tuple[Actor, ...]:
    """Those whose contact a noun is said to be (X와 Y의 회담에)."""
    near = {r.group for r in clause.own if r.role in _OWNED and stands_before(sense, r, clause.told.trigger)}
    return tuple(r.actor for r in clause.own if r.role in _OWNED and r.group in near and r.actor.people)


def stands_before(sense: Sense, role: Role, trigger: Trigger) -> bool:
    """Whether a contact is said to be somebody's (X와의 면담에는 ...)."""
    gap = sense.text[role.end : trigger.start].strip()
    return bool(role.actor.people) and len(gap) <= _ADJECTIVE and not gap.endswith(_OTHER)  # X의 연설이 연회에서


def told_in_front(sense: Sense, clause: Clause) -> bool:
    """Whether what stands before a noun tells that both sides had it (X와 진행하신 력사적인 회담)."""
    trigger = clause.told.trigger
    near = sense.text[max(sense.analysis.sentence.start, trigger.start - _BEFORE) : trigger.start]
    return (
        trigger.form in (_TALKS, _MEAL, _CALL)
        and pattern("preceded").search(near) is not None
        and complete([r.actor for r in clause.own])
    )


def carried(sense: Sense, clause: Clause) -> list[Scope]:
    """The contact that a noun names with both its sides and its day, whatever is said of it (X와 Y의 22일 면담을).

    So is one of which the news is told (X와 Y의 회담 소식을 전했다). One that the article has told before is no other.
    """
    trigger, tail = clause.told.trigger, clause.told.tail
    whose = both_before(sense, clause)
    if trigger.verb or tail.event or tail.attended or tail.status is not Status.OCCURRED or not whose:
        return []
    if trigger.form in sense.forms and sense.pair is not None and set(people_of(whose)) <= set(sense.pair.people):
        return []
    first = min(actor.start for actor in whose)
    near = (t for t in times_of(sense, clause) if t.end <= trigger.start)
    held = pattern("held_on")
    near = (t for t in near if first - t.end <= _ADJECTIVE or (t.day and held.fullmatch(sense.text, t.end, first)))
    news = pattern("as_news").match(sense.text, trigger.end, sense.analysis.sentence.end)
    times = tuple(near) or tuple(t for t in times_of(sense, clause) if news and t.end <= trigger.start)
    if not (news or any(t.day or t.month or is_of_day(t) for t in times)):
        return []
    return [Scope(trigger, whose, (), clause.start, trigger.end, status=Status.OCCURRED, times=times)]
