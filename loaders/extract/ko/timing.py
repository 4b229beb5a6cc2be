"""When what a Korean clause tells took place."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date

from graph.claims import ContactKind, Status
from loaders.extract.anchors import resolve
from loaders.extract.data import load
from loaders.extract.events import PEOPLED
from loaders.extract.ko.afterthought import day_behind, of_that_time, while_then
from loaders.extract.ko.clauses import Clause, Sense, quotation
from loaders.extract.ko.dates import of_holiday
from loaders.extract.ko.elapsed import counted_back, counted_on
from loaders.extract.ko.tails import RUMOUR, Form, pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Trigger

_SEND = "send"  # the trigger that may describe a letter
_REPORTER = 24  # characters of who reports, before the date of the report
_DAY_NEAR = 40  # likewise of a day
_BRACKET = 1
_DAYS = frozenset({"same", "next", "weekday"})  # kinds of times that are days
_RECENT = 45  # days before an article of what it tells as its news (지난달 27일 봉쇄 이후 처음으로 부임했다)
_FROM = "부터"  # behind a day from which somebody stays
_UNTIL = ("까지", ")까지")
_AT = ("에서 ", "에서도 ", "에서는 ")  # the end of where somebody was met
_QUOTES = "고 "  # the end of what is reported
_SOON = 14  # days after an article until which what it tells may last
_NEAR = 14  # characters between a date and the visit that it dates


def times_of(sense: Sense, clause: Clause) -> tuple[Timex, ...]:
    """What dates a clause: the expressions of its own, the nearest and finest first, else those before it."""
    trigger, text = clause.told.trigger, sense.text
    quoted = quotation(sense, clause.told)  # the day before it is that of the speech
    usable = _not_of_relative(sense, trigger, _may_date(sense, clause, quoted))
    usable = _not_of_saying(sense, trigger, usable)
    if clause.shared and (own_day := _behind_who_acts(clause, usable)):
        return own_day
    denied = clause.told.tail.status is Status.DENIED  # a day behind "did not meet" is of what came about
    reach = trigger.start if denied and trigger.verb else max(trigger.start, clause.told.tail.end)
    described = [t for t in usable if t.start >= trigger.end and t.end == clause.told.tail.end]
    if described:  # 중국을 방문한 2004년 4월
        return tuple(described)
    if behind_it := day_behind(sense, clause) or counted_back(sense, clause) or of_that_time(sense, clause):
        return behind_it
    own = [t for t in usable if clause.start <= t.start < reach]
    next_told = min((one.trigger.start for one in sense.told if one.trigger.start > trigger.end), default=reach)
    own = [t for t in own if t.start < next_told] or own  # X와의 면담이 17일, Y와의 면담이 18일 있었다
    if on := next((found for t in reversed(usable) if (found := counted_on(sense, clause, t))), None):
        return on
    met = trigger.kind is not ContactKind.VISIT
    own = [t for t in own if not (met and of_arrival(sense, t, trigger))] or own
    if met and not own and any(_only_until(text, t) for t in sense.analysis.times if clause.start <= t.start < reach):
        return ()  # 22일 도착한 X는 전날까지 Y를 만났다
    behind = [t for t in usable if sense.note and 0 <= t.start - trigger.end <= _BRACKET]  # 방문(8.26~30)
    if behind:
        return tuple(behind)
    own = [t for t in own if t.start > trigger.start or not _since_then(sense, t, trigger.start)]
    rest = [t for t in usable if t.start < clause.start and not _since_then(sense, t, trigger.start)]
    if met:  # on some day of the stay
        stays = [t for t in sense.analysis.times if t.end_day and t.month and quoted <= t.start < clause.start]
        rest = [t for t in rest if not t.end_day] or [month_of(t) for t in stays if is_long_ago(sense, t)]
    if pattern("several").search(text, clause.start, trigger.end):
        rest = []
    fine = sorted(
        own, key=lambda t: (_coarse(t), met or not pattern("begins").match(text[t.end : t.end + _NEAR]), -t.start)
    )
    before = tuple(fine or sorted(rest, key=lambda t: (_coarse(t), -t.start))) or tuple(
        t for t in while_then(sense, clause) if t in usable and not clause.told.tail.past
    )
    return before or (_day_of_head(clause, usable) if met else ())


def _not_of_relative(sense: Sense, trigger: Trigger, times: list[Timex]) -> list[Timex]:
    """The times, without those of a clause before a noun where the clause behind it has its own.

    26일 X와 회담한 Y는 지난해 12월 Z를 만났다.
    """
    for one in sense.told:
        apart = one.trigger.kind in PEOPLED or (trigger.kind is ContactKind.MESSAGE and one.trigger.id == _SEND)
        if one.describing and one.tail.end <= trigger.start and apart:
            behind = [t for t in times if one.tail.end <= t.start and t.end <= trigger.start]
            times = behind or times
    return times


def _not_of_saying(sense: Sense, trigger: Trigger, times: list[Timex]) -> list[Timex]:
    """The times, without the day on which somebody says what another did, where that has its own time or was often.

    X는 20일 Y가 지난해 5월 방문하였다고 말하였다; X는 20일 Y가 여러차례 방문한데 대하여 말하였다.
    """
    before = [r for r in sense.roles if r.actor.people and r.end <= trigger.start]
    acts = before[-1] if sense.said and before and before[-1].role == "subject" else None
    speaker = next((r for r in before if r.role == "topic"), None)
    if acts is None or speaker is None:
        return times
    own = any(acts.end <= t.start < trigger.start for t in times)
    if not own and not pattern("several").search(sense.text, acts.end, trigger.start):
        return times
    return [t for t in times if lies_ahead(t) or not (is_of_day(t) and speaker.end <= t.start < acts.actor.start)]


def _behind_who_acts(clause: Clause, usable: list[Timex]) -> tuple[Timex, ...]:
    """The day right behind who acts, where others share his verb (X는 1일, Y는 3일 각각 Z를 만났다)."""
    acts = next((r for r in clause.own if r.role in SUBJECTS), None)
    return tuple(t for t in usable if acts is not None and 0 <= t.start - acts.end <= _BRACKET)


def _day_of_head(clause: Clause, usable: list[Timex]) -> tuple[Timex, ...]:
    """The day behind whom a meeting describes: he speaks on the day on which he met somebody (Y와 만난 X는 22일)."""
    acts = clause.head[-1] if clause.head and clause.head[-1].role in SUBJECTS else None
    return tuple(t for t in usable if acts is not None and 0 <= t.start - acts.end <= _BRACKET and is_of_day(t))


def _may_date(sense: Sense, clause: Clause, quoted: int) -> list[Timex]:
    """The times of a sentence that may be those of a clause: not of a report, a stay, an arrival or an anniversary.

    `quoted` is where the quotation begins in which the clause stands.
    """
    trigger = clause.told.trigger
    text, end = sense.text, sense.analysis.sentence.end
    usable = [t for t in sense.analysis.times if not reports(text, t, trigger.start, end)]
    if trigger.kind is not ContactKind.VISIT:  # until when somebody stays is not when he meets anybody
        usable = [t for t in usable if not only_came(sense, t, trigger)]
        usable = [t for t in usable if not (t.end_day and pattern("days_of_trip").match(text, t.end))]
        usable = [t for t in usable if t.end_day or not (text.startswith(_UNTIL, t.end) or _of_stay(sense, t, trigger))]
    usable = [t for t in usable if t.start >= quoted and not _of_matter(sense, t, trigger)]
    usable = [t for t in usable if not pattern("home_on").match(text, t.end)]  # 8일 귀국하는 X는 그 전에
    tail = clause.told.tail
    usable = [t for t in usable if t.start < tail.end or not pattern("since_then").match(text, t.end + 1)]
    if tail.form is Form.NOMINAL and tail.status is Status.HYPOTHETICAL and trigger.kind is ContactKind.VISIT:
        held = [one.trigger.start for one in sense.told if one.trigger.kind in PEOPLED]
        usable = [t for t in usable if not any(t.end <= at < trigger.start for at in held)]  # 이날 회담에서 방중 문제
    if text.startswith(RUMOUR, trigger.end):  # X는 16일 Y의 방중설에 대해 말했다
        usable = [t for t in usable if _is_coarse(t) or 0 <= trigger.start - t.end <= _BRACKET]
    usable = [t for t in usable if not (_names_event(sense, t, trigger.start) or _appointed(sense, t, trigger.start))]
    if trigger.form in sense.forms and clause.told.tail.attended:
        usable = [t for t in usable if not of_arrival(sense, t, trigger)]
    to_come = clause.told.tail.future or clause.told.tail.status is Status.PLANNED
    usable = [t for t in usable if not _of_anniversary(text, t, to_come=to_come) and not since_event(sense, t)]
    past_plan = pattern("was_planned").match(text, trigger.end, end) is not None
    if (to_come or clause.told.tail.expected) and not past_plan:  # 지난 11일 방북한 X가 Y를 만날 것으로 예상된다
        usable = [t for t in usable if not text.startswith(load("ko", "dates")["last"], t.start)]
        usable = [t for t in usable if t.kind not in ("next", "shift") or t.offset >= 0]
        usable = [t for t in usable if not of_arrival(sense, t, trigger)]  # 9일 도착한 X는 머무를 예정이다
    return usable


def _of_matter(sense: Sense, timex: Timex, trigger: Trigger) -> bool:
    """Whether this year, or one to come, is that of what is talked about (올해 교류를 강화할데 대하여 토의하였다)."""
    to_come = timex.kind == "shift" and timex.unit == "year" and timex.offset >= 0
    return to_come and pattern("talked_about").search(sense.text, timex.end, trigger.start) is not None


def is_of_day(timex: Timex) -> bool:
    """Whether a time is a day, whatever names it (9일, 이날, 다음날, 월요일, 어제)."""
    return bool(timex.day) or timex.kind in _DAYS or (timex.kind == "shift" and timex.unit == "day")


def month_of(timex: Timex) -> Timex:
    """The month of a day or a stay, where it is not known on what day something was."""
    return replace(timex, day=None, end_day=None, end_month=None, end_year=None)


def _only_until(text: str, timex: Timex) -> bool:
    """Whether a time is only that by which something has happened (전날까지)."""
    return not timex.end_day and text.startswith(_UNTIL, timex.end)


def _of_stay(sense: Sense, timex: Timex, trigger: Trigger) -> bool:
    """Whether a day only begins a stay on which somebody meets others (17일부터 평양에 머물며 X를 예방했다)."""
    stays = (one for one in sense.told if one.trigger.kind is ContactKind.VISIT and one.tail.event)
    since = sense.text.startswith(_FROM, timex.end)
    return since and any(timex.end <= one.trigger.start < trigger.start for one in stays)


def of_arrival(sense: Sense, timex: Timex, there: Trigger) -> bool:
    """Whether somebody only came on a day who is at something told before (8일 도착한 X가 준공식에 참가했다)."""
    before = (one for one in sense.told if one.describing and one.trigger.kind is ContactKind.VISIT)
    return any(timex.end <= one.trigger.start and one.tail.end <= there.start for one in before)


def only_came(sense: Sense, timex: Timex, there: Trigger) -> bool:
    """Whether a day is that of an arrival after which others were met, one by one or on some day of the stay.

    28일 방문한 X는 Y를 만난 데 이어 Z와도 회담했다; 13일 도착한 X는 방중 기간 Y를 만났다.
    """
    came = pattern("came_on").match(sense.text[timex.end : timex.end + _DAY_NEAR]) and of_arrival(sense, timex, there)
    end = sense.analysis.sentence.end
    return bool(came) and pattern("in_turn").search(sense.text, timex.end, end) is not None


def _names_event(sense: Sense, timex: Timex, trigger: int) -> bool:
    """Whether a year is a part of an event's name (2024년 조중친선영화감상회): one of the article's own year."""
    published = sense.anchor.published
    bare = timex.kind == "date" and not timex.month and published is not None and timex.year == published.year
    return bare and pattern("within_name").fullmatch(sense.text[timex.end : trigger]) is not None


def _appointed(sense: Sense, timex: Timex, trigger: int) -> bool:
    """Whether a time only says since when somebody holds an office (지난 4월 임명된 X가 ...)."""
    match = pattern("appointed").match(sense.text, timex.end, sense.analysis.sentence.end)
    return match is not None and match.end() <= trigger


def since_event(sense: Sense, timex: Timex) -> bool:
    """Whether a time is that of something since which the rest is counted (지난 5월 취임 이후 처음)."""
    behind = sense.text[timex.end : min(timex.end + _DAY_NEAR, sense.analysis.sentence.end)]
    if pattern("since_it").match(behind):
        return True  # 지난 15일 새 지도부가 출범한 뒤
    known = _first_in_power(sense, timex) or is_recent(sense, timex)
    return pattern("since_event").match(behind) is not None and not known


def _first_in_power(sense: Sense, timex: Timex) -> bool:
    """Whether a month is that of what was the first since somebody took power (2018년 3월 집권 후 처음 방중했다)."""
    alone = timex.month is not None and not any(t.start >= timex.end for t in sense.analysis.times)
    return alone and pattern("since_in_power").match(sense.text, timex.end) is not None


def _since_then(sense: Sense, timex: Timex, trigger: int) -> bool:
    """Whether what is told comes long after a time named before it (2018년 방북한 이후 1년 만에 다시 찾았다)."""
    if pattern("since_then").search(sense.text, timex.end, trigger) is None or _first_in_power(sense, timex):
        return False
    return not is_recent(sense, timex)


def is_long_ago(sense: Sense, timex: Timex) -> bool:
    """Whether a time lies long before the article."""
    found, published = resolve(timex, "", sense.anchor), sense.anchor.published
    return found is not None and published is not None and (published - found.when.last).days > _RECENT


def is_recent(sense: Sense, timex: Timex) -> bool:
    """Whether a time is a day of what an article tells as its news."""
    found, published = resolve(timex, "", sense.anchor), sense.anchor.published
    if found is None or published is None or not found.when.is_day:
        return False
    return 0 <= (published - found.when.first).days <= _RECENT


def _of_anniversary(text: str, timex: Timex, *, to_come: bool) -> bool:
    """Whether a day is that of an anniversary: it stands in brackets behind it, or lies ahead of what happened."""
    if of_holiday(text, timex):
        return True
    return (
        timex.offset > 0
        and not to_come
        and pattern("day_of").match(text[timex.end : timex.end + _DAY_NEAR]) is not None
    )


def _coarse(timex: Timex) -> int:
    if timex.kind == "date":
        return 0 if timex.day else 1 if timex.month else 2
    return 0 if timex.kind != "shift" or timex.unit == "day" else 1


def reports(text: str, timex: Timex, trigger: int, end: int) -> bool:
    """Whether an expression dates the report, not the event (고 8일 보도했다, 24일 로동신문에 따르면)."""
    if lies_ahead(timex):
        return False
    after = text[timex.end : min(end, timex.end + 50)]
    if pattern("named").match(after) or pattern("at_briefing").match(after):
        return True
    if pattern("of_event").match(after):
        return False  # 통신은 어제 평양에서 이뤄진 접견에 X가 배석했다고 전했다
    if pattern("came_on").match(after):
        return False  # 언론은 지난 13일 중국을 방문한 X가 17일 ... 보도했다
    if pattern("reporter_next").match(after) and timex.start <= trigger:
        return pattern("reported").search(text, timex.end, end) is not None
    if pattern("dated_reporter").search(text, max(0, timex.start - 2 * _REPORTER), timex.start):
        return False
    if timex.end < trigger and pattern("reporter").search(text, max(0, timex.start - _REPORTER), timex.start):
        if pattern("reported_later").search(text, trigger, end):
            return False
        return pattern("reported").search(text, trigger, end) is not None
    if timex.start > trigger:
        says = pattern("reporting").match(after)
        quoting = pattern("so_reported_by").search(text, timex.end, end)  # 신문이 8일 소식통을 인용, 보도했다
        return quoting is not None or (says is not None and _QUOTES not in says.group())
    return pattern("according").match(after) is not None


def nearest(timex: Timex, published: date | None) -> Timex:
    """A bare day of a headline, which has no tense, as the day nearest to publication."""
    if published is None or timex.kind != "date" or timex.month or timex.unit or not timex.day:
        return timex
    last = calendar.monthrange(published.year, published.month)[1]
    to_come = (timex.day - published.day) % last
    return replace(timex, offset=1) if 0 < to_come < last // 2 else timex


def lies_ahead(timex: Timex) -> bool:
    """Whether words put a day after the article (오는 30일, 내일)."""
    return timex.offset > 0 and timex.kind in ("date", "weekday", "shift") and timex.unit != "told"


def ahead(timex: Timex, published: date | None = None) -> Timex:
    """A weekday or bare day that lies ahead, as of what is planned; not of days that the article appears on."""
    if published and timex.day and timex.end_day and timex.day <= published.day <= timex.end_day:
        return timex
    bare = timex.kind == "weekday" or (timex.kind == "date" and not timex.month and not timex.unit)
    return replace(timex, offset=2 if timex.kind == "weekday" else 1) if bare and not timex.offset else timex


def until(text: str, timex: Timex, published: date | None) -> Timex:
    """A bare day until which something goes on (20일까지), as one ahead where it is soon after the article."""
    return soon(timex, published) if _only_until(text, timex) else timex


def soon(timex: Timex, published: date | None) -> Timex:
    """A bare day of what may be yet to come, as one ahead where it is soon after the article."""
    near = published is not None and timex.bare_day and 0 < (timex.day or 0) - published.day <= _SOON
    return replace(timex, offset=1) if near else timex


def only_mentioned(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> bool:
    """Whether a visit is only said of somebody: no date stands before it (지난 5일 방북한 X)."""
    if clause.told.tail.ongoing:
        return not any(t.end_day or pattern("from_then").match(sense.text[t.end : t.end + 4]) for t in times)
    undated = all(t.kind == "same" for t in times)
    if undated and sense.text[clause.told.trigger.start : clause.told.trigger.end] in load("ko", "cues")["just_went"]:
        return True  # 중국에 가 X와 담화한 소식
    if not clause.describes or clause.told.tail.status is not Status.OCCURRED or of_that_time(sense, clause):
        return False
    if pattern("several").search(sense.text, clause.start, clause.told.trigger.end):
        return False  # 네차례 중국을 방문한 X
    first = min((r.actor.start for r in sense.roles if r.role in SUBJECTS), default=clause.told.trigger.start)
    free = [t for t in times if pattern("of_topic").match(sense.text, t.end) is None]  # 이날 회동은 방중했던 X가 ...
    free = [t for t in free if not _when_met(sense, clause, t)]
    gaps = ((t, clause.told.trigger.start - t.end) for t in free)
    occasion = pattern("at_occasion").search(sense.text, clause.start, clause.told.trigger.start) is not None
    posted = sense.text[clause.told.trigger.start : clause.told.trigger.end] in load("ko", "cues")["posted"]
    if posted:  # 최선희가 8일 새로 부임한 X를 만났다: then they met
        return not any(0 <= gap <= _BRACKET for _, gap in gaps)
    if any(0 <= t.start - clause.told.trigger.end <= _BRACKET for t in times):
        return False  # 방문(17~20일)한 X
    far = _DAY_NEAR if occasion else _NEAR
    return not any(0 <= gap <= (_DAY_NEAR if t.day and t.start < first else far) for t, gap in gaps)


def _is_coarse(timex: Timex) -> bool:
    """Whether a time is no day: when somebody is asked of a rumour is given by the day (16일 4월 방중설에 대해)."""
    return (timex.kind == "date" and not timex.day) or (timex.kind == "shift" and timex.unit != "day")


def _when_met(sense: Sense, clause: Clause, timex: Timex) -> bool:
    """Whether a day is when a visitor was met, not when he came (22일 X는 방중한 Y와; 9일 평양에서 방북한 Y를)."""
    start = clause.told.trigger.start
    acts = any(r.role in SUBJECTS and timex.end <= r.actor.start and r.end <= start for r in sense.roles)
    alone = len(sense.analysis.times) == 1 and bool(timex.day) and timex.bare_day
    alone = alone and any(r.role == "topic" and r.end + 1 == timex.start for r in sense.roles)
    return bool(clause.head) and (acts or alone or sense.text.endswith(_AT, timex.end, start))
