"""Whether a Chinese clause's contact took place: by its cue words and the clause before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice, pairwise, takewhile

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Actor, Analysis, Cue, people_of
from loaders.extract.data import load, words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.status import status_of
from loaders.extract.zh.attributive import done_by
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.outcomes import fails_later
from loaders.extract.zh.scene import LEADING, part_behind, part_start
from loaders.extract.zh.timing import ahead
from loaders.extract.zh.triggers import is_rumoured
from loaders.extract.zh.vocabulary import journey_of, trigger_of, unit_of

_DURING, _AT = words("zh", "grammar", "during"), words("zh", "grammar", "at")
_AT_PLACE = words("zh", "grammar", "at_place")
_IDENTIFIES = words("zh", "grammar", "identifies")
_MAY_BE, _GOES_ON = tuple(words("zh", "grammar", "may_be")), words("zh", "grammar", "goes_on")
_INTENTIONS = words("zh", "grammar", "intentions")
_QUOTES = words("zh", "grammar", "quotes")
_SPEAKS_OF = frozenset().union(*(words("zh", "grammar", key) for key in ("speaks_of", "so_called", "quoted_of")))
_UNSETTLED, _WHEN = tuple(words("zh", "grammar", "unsettled")), tuple(words("zh", "grammar", "when"))
_RECENT = timedelta(days=7)  # before publication
_HANDING = words("zh", "grammar", "carried")
_TEAM = ("at_head", "delegation", "party")
_LEADS_TO_NAME = (
    "officials",
    "delegation",
    "head",
    "org",
    "country",
    "place",
    "honorific",
    "pronouns",
    "part",
    "modifier",
)
_MODAL, _NOT = words("zh", "grammar", "modal"), words("zh", "grammar", "not")
_OF_TITLES = words("zh", "grammar", "among") | words("zh", "grammar", "posted")
_REFUTES, _THIS_MATTER = words("zh", "grammar", "refutes"), words("zh", "grammar", "this_matter")
_ASKED_BY = words("zh", "grammar", "invite")
_IS_SO = tuple(words("zh", "cues", "is_so"))
_RESOLVED, _SOUGHT = words("zh", "grammar", "resolved"), words("zh", "grammar", "sought")
_HOW_DONE = words("zh", "grammar", "how_done")
_THIS_TIME = words("zh", "grammar", "this_time")
_STAGING = words("zh", "grammar", "staging")
_OPINION, _OUTSIDERS = words("zh", "grammar", "opinion"), tuple(words("zh", "grammar", "outsiders"))
_INTENDED, _TURNS = words("zh", "grammar", "intended"), words("zh", "grammar", "turns")
_DONE = words("zh", "grammar", "done")
_SETS = words("zh", "cues", "sets")
_CARRIES_OUT = words("zh", "grammar", "carries_out")
_SET_TO = words("zh", "grammar", "set_to")
_MATTERS = words("zh", "grammar", "matters")
_SEEMS = words("zh", "cues", "seems")
_BESIDES = words("zh", "cues", "besides")
_NEARING = tuple(words("zh", "grammar", "nearing"))
_SPREAD = words("zh", "cues", "spread")
_CANCELLED = words("zh", "cues", "cancelled")
_OF, _NEWS = words("zh", "grammar", "of"), words("zh", "grammar", "rumoured")
_NEWS_NEAR = 2  # units from a word of not being confirmed to the end of the word for a report
_GUESSING, _TELLING = words("zh", "grammar", "guessing"), words("zh", "grammar", "telling")
_FAILING = ("negated", "denied", "unmade", "refused", "absent")  # cues that what was meant to be was not
_BRIEF = tuple(words("zh", "grammar", "brief"))
_ASKING = words("zh", "grammar", "asking")
_SOON = 2  # units from what denies to a word of reporting
_COMMAS = words("zh", "grammar", "commas")
_PERFECT = str(load("zh", "grammar")["perfect"])
_RIGHT_AFTER = 1  # units between a verb and what denies it (会谈|仍|没有举行)


def settled(analysis: Analysis, scope: Scope, end: int, published: date | None = None) -> Scope:
    """The scope with its status, and its days looked for ahead where it has not happened.

    A day just gone by when the article is `published`, of which rumours tell, is none to come.

    What is denied is not open, what is open is not announced, and what is none of them has happened.
    """
    said = scope.status or _by_cues(analysis, scope)
    if said in (Status.OCCURRED, Status.PLANNED):
        said = _as_subject(analysis, scope.trigger) or said
    if _is_denied(analysis, scope, said, end):
        status = Status.DENIED
    elif _is_open(analysis, scope, said):
        status = Status.HYPOTHETICAL
    else:
        status = Status.PLANNED if _is_announced(analysis, scope, said) else Status.OCCURRED
    past = status is Status.HYPOTHETICAL and (
        analysis.cued("unconfirmed", scope.trigger.end)
        or _seems_past(analysis, scope)
        or _done(analysis, scope)
        or (_in_cleft(analysis, scope.trigger) and not _to_come(analysis, scope))
    )
    past = past or _meant(analysis, scope) or (status is Status.HYPOTHETICAL and _just_gone(analysis, scope, published))
    if status in (Status.PLANNED, Status.HYPOTHETICAL) and not past:
        return replace(scope, status=status, times=tuple(ahead(t) for t in scope.times or ()))
    if status is Status.DENIED and _unintended(analysis, scope.trigger):
        low = part_start(analysis, scope.trigger.start, scope.start)
        return replace(scope, status=status, times=tuple(t for t in scope.times or () if t.start >= low))
    if status is Status.DENIED and _to_come(analysis, scope):
        times = tuple(ahead(t) if t.month else t for t in scope.times or ())  # 称X9月9日会访朝,纯属谣言
        return replace(scope, status=status, times=times)
    return replace(scope, status=status)


def _is_denied(analysis: Analysis, scope: Scope, said: Status, end: int) -> bool:
    """Whether a contact did or will not take place: by the words before it, or those behind it up to an offset."""
    if said is Status.OCCURRED and _says_when(analysis, scope.trigger):
        return False  # 昨日讲述了9月访问朝鲜期间的见闻,并说传闻没有根据
    if is_rumoured(analysis.units, unit_of(analysis.units, scope.trigger)):
        end = analysis.sentence.end  # 对于X访朝的报道,Y表示不属实
    denials = [c for c in analysis.cued("denied", scope.trigger.end, end) if not denies_else(analysis, scope, c)]
    if said is Status.DENIED or denials:
        return True
    if _unintended(analysis, scope.trigger) or _stayed_away(analysis, scope):
        return True
    if _unmade(analysis, scope, end) or _refused(analysis, scope) or _came_to_nothing(analysis, scope):
        return True
    return said in (Status.OCCURRED, Status.PLANNED) and governed(analysis, scope.trigger) is Status.DENIED


def denies_else(analysis: Analysis, scope: Scope, cue: Cue) -> bool:
    """Whether a later part of a sentence denies something that it names itself (会见了X,并否认从事网络攻击)."""
    if cue.word not in _REFUTES or part_start(analysis, cue.start, scope.start) <= scope.trigger.end:
        return False
    behind = [unit for unit in part_behind(analysis, cue.end) if unit.low.isalpha() and unit.low not in _DONE]
    meant = any(unit.low in _THIS_MATTER or unit.low in _NEWS or unit.is_a("reports") for unit in behind)
    return bool(behind) and not meant and not any(map(trigger_of, behind))


def _stayed_away(analysis: Analysis, scope: Scope) -> bool:
    """Whether those of a side whom a clause names before an event were not at it (没有出席Y在平壤举行的宴会)."""
    named = [actor for actor in scope.left if actor.people]
    for cue in analysis.cued("absent", scope.start, scope.trigger.start) if scope.trigger.kind in PEOPLED else ():
        away = {actor.country for actor in named if actor.end <= cue.start}
        if away and not away & {actor.country for actor in named if actor.start >= cue.end}:
            return True
    return False


def _unintended(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether somebody has no plan for a contact, as the words right behind it say (未有访朝的计划)."""
    low = part_start(analysis, trigger.start, analysis.sentence.start)
    negated = any(
        unit.is_a("negated") or unit.low in _NOT for unit in analysis.before(trigger.start) if unit.start >= low
    )
    behind = (u for u in analysis.behind(trigger.end) if not u.is_any(("local", "place", "country", "head")))
    after = [unit.low for unit in islice(behind, 2)]
    return negated and len(after) > 1 and after[0] in _OF and after[1] in _INTENTIONS


def _is_open(analysis: Analysis, scope: Scope, said: Status) -> bool:
    """Whether nobody who knows says of a contact that it took or will take place."""
    trigger = scope.trigger
    if said is Status.HYPOTHETICAL or analysis.cued("doubted", end=trigger.start):  # 没有听说X访华
        return True
    if said is Status.OCCURRED and governed(analysis, trigger) is Status.HYPOTHETICAL:
        return True  # 要求会见X
    if is_rumoured(analysis.units, unit_of(analysis.units, trigger)) or _is_quoted_topic(analysis, trigger):
        return True
    if any(cue.start >= trigger.end or _is_of_news(analysis, cue) for cue in analysis.cued("unconfirmed")):
        return True  # 其实见了面,惟未获证实; 未经证实的消息称
    people = set(people_of((*scope.left, *scope.right)))
    named = min((a.start for a in analysis.actors if people & set(a.people)), default=trigger.start)
    spread = any(cue.word in _SPREAD for cue in analysis.cued("hypothetical", end=max(trigger.start, named)))
    if spread:
        return True  # 有消息传出,是X访问中国
    if _may_be(analysis, trigger) or (trigger.kind is ContactKind.VISIT and is_unsettled(analysis, trigger)):
        return True
    near = _is_near(analysis, trigger)
    if near is not None and any(unit.is_a("hypothetical") for unit in part_behind(analysis, near)):
        return True  # 访华可能已为期不远
    return _is_announced(analysis, scope, said) and _by_outsiders(analysis, scope, said)


def _is_quoted_topic(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a contact is what others say it is, quoted as what is spoken of (就“X本月访华”答问, 所谓“X访华”)."""
    units = analysis.units
    mark = max((k for k, unit in enumerate(units) if unit.low in _QUOTES and unit.end <= trigger.start), default=0)
    return mark > 0 and units[mark - 1].low in _SPEAKS_OF


def _is_of_news(analysis: Analysis, cue: Cue) -> bool:
    """Whether a word of not being confirmed is said of a report, which follows it (未经证实的消息)."""
    after = analysis.behind(cue.end)[:_NEWS_NEAR]
    return any(a.low in _OF and (b.low in _NEWS or b.is_a("reports")) for a, b in pairwise(after))


def _is_announced(analysis: Analysis, scope: Scope, said: Status) -> bool:
    """Whether a contact is still to come, and not only what stands before it (剧组将赴各地巡演,X已于8日回国)."""
    if said is Status.OCCURRED and _is_near(analysis, scope.trigger) is not None:
        return True  # X访华在即
    if said is Status.PLANNED:
        return not (_already(analysis, scope) or finished(analysis, scope.trigger))
    if said is Status.OCCURRED and _is_set(analysis, scope.trigger):
        return True
    return said is Status.OCCURRED and governed(analysis, scope.trigger) is Status.PLANNED


def _is_set(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether the words right behind a contact set its day, before any other contact or name (会谈定于5日举行).

    Not what is said to come of a contact that has a time of its own (20日访朝将留下...).
    """
    low = part_start(analysis, trigger.start, analysis.sentence.start)
    part = part_behind(analysis, trigger.end)
    at = next((k for k, u in enumerate(part) if not (_is_of_it(u) or u.low in _DONE)), len(part))
    if at == len(part) or part[at].low not in _SETS or any(low <= t.start < trigger.start for t in analysis.times):
        return False
    timed = any(part[at].end <= t.start <= part[at].end + 1 for t in analysis.times)
    return timed or any(u.low in _SET_TO for u in part[at + 1 :])


def _as_subject(analysis: Analysis, trigger: Trigger) -> Status | None:
    """The status of a contact by what is said of it as the subject of being held (与X的会谈|能否|举行, 不会举行)."""
    if (said_of := _in_cleft(analysis, trigger)) is not None:
        return said_of
    before = analysis.before(trigger.start)[-1:]
    if not before or before[0].low not in _OF:
        return None
    part = part_behind(analysis, trigger.end)
    said = list(takewhile(lambda unit: unit.low not in _SET_TO and not unit.is_a("local"), part))
    if len(said) == len(part) or part[len(said)].is_a("local"):
        return None
    if any(unit.low in _NOT or unit.is_a("negated") for unit in said):
        return Status.DENIED
    return Status.HYPOTHETICAL if any(unit.is_a("hypothetical") for unit in said) else None


def _in_cleft(analysis: Analysis, trigger: Trigger) -> Status | None:
    """The status of a contact by the words before "is" where who made it is named behind (抵京的很可能是X, 并不是X)."""
    if done_by(analysis.units, unit_of(analysis.units, trigger)) is None:
        return None
    of = next((unit for unit in analysis.behind(trigger.end) if unit.low in _OF), None)
    said = list(takewhile(lambda unit: not unit.is_a("local"), analysis.behind(of.end) if of else []))
    if "".join(unit.low for unit in said).startswith(_IS_SO):
        return Status.DENIED
    return Status.HYPOTHETICAL if any(unit.is_a("hypothetical") for unit in said) else None


def _is_of_it(unit: Unit) -> bool:
    """Whether a unit behind a contact only goes on naming it: whom, where, as a matter (访华的日期)."""
    named = unit.is_any(("local", "head", "place", "country"))
    return named or unit.low in _OF or unit.low in _MATTERS or journey_of(unit) is not None


def _may_be(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether the words behind a contact say that it is no more than possible (X会见Y,也不无可能)."""
    own = part_behind(analysis, trigger.end)
    after = part_behind(analysis, own[-1].end + 1 if own else trigger.end + 1)
    said = "".join(unit.low for unit in after if unit.low.isalpha() and unit.low not in _GOES_ON)
    rest = "".join(unit.low for unit in own if unit.low.isalpha())
    return rest.endswith(_MAY_BE) or said in _MAY_BE


def _says_when(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a journey only says when something else was (访问朝鲜期间)."""
    behind = [unit.low for unit in part_behind(analysis, trigger.end) if not unit.is_any(("place", "country"))]
    return trigger.kind is ContactKind.VISIT and bool(behind) and behind[0] in _DURING


def is_unsettled(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether what its part of a sentence says of a journey is that nobody knows if it will be (访华遥遥无期)."""
    rest = said_behind(analysis, trigger)
    return not rest.startswith(_WHEN) and any(word in rest for word in _UNSETTLED)


def said_behind(analysis: Analysis, trigger: Trigger) -> str:
    """What its part of a sentence says behind a journey, without where it leads."""
    return "".join(unit.low for unit in part_behind(analysis, trigger.end) if not unit.is_any(("place", "country")))


def _is_near(analysis: Analysis, trigger: Trigger) -> int | None:
    """Where the words begin that say of a journey or meeting that it is close at hand (访华|可能|已为期不远)."""
    behind = [u for u in part_behind(analysis, trigger.end) if not u.is_any(("place", "country"))]
    small = list(takewhile(lambda u: u.is_any(("small", "hypothetical", "planned")) or u.low in _DONE, behind))
    said = "".join(unit.low for unit in behind[len(small) :])
    whole = "".join(unit.low for unit in behind)
    near = said.startswith(_NEARING) or whole.startswith(_NEARING)
    return behind[0].start if near else None


def _by_outsiders(analysis: Analysis, scope: Scope, said: Status) -> bool:
    """Whether only people who do not decide say that a contact will be (据报X将访华, 专家预测X最快下月访华)."""
    before = analysis.before(scope.trigger.start)
    told = "".join(unit.low for unit in before)
    if analysis.cued("rumour", end=scope.trigger.start) or any(word in told for word in _OUTSIDERS):
        return True
    return said is Status.OCCURRED and any(unit.low in _OPINION for unit in before)  # 有人认为,X会再次访华


def _came_to_nothing(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact was meant to be, and the words that turn from it say that it was not (原拟会面,但最终没有)."""
    meant = _meant(analysis, scope)
    if meant and fails_later(analysis, scope.trigger):
        return True
    turn = next((u.end for u in analysis.units if scope.trigger.end <= u.start and u.low in _TURNS), None)
    if not meant or turn is None:
        return False
    after = takewhile(lambda u: u.low not in _COMMAS and not u.is_a("local"), analysis.behind(turn))
    return any(unit.is_any(_FAILING) for unit in after)


def _meant(analysis: Analysis, scope: Scope) -> bool:
    """Whether a clause says that a contact was to have been (原定22日会谈): its day need not lie ahead."""
    return any(scope.start <= u.start < scope.trigger.start and u.low in _INTENDED for u in analysis.units)


def _by_cues(analysis: Analysis, scope: Scope) -> Status:
    """The status by the cues of a scope, without those that are of something else."""
    status = status_of(analysis, scope)
    part = [unit for unit in analysis.units if _part(analysis, scope) <= unit.start]
    if status is Status.PLANNED and part and part[0].low in _IDENTIFIES and part[0].start > scope.start:
        status = status_of(analysis, replace(scope, start=part[0].start))  # 定于2024年,是X与Y互致贺电时宣布的
    if status is Status.DENIED and _is_guess(analysis, scope):
        status = Status.HYPOTHETICAL
    if status is Status.DENIED and _called_off_before(analysis, scope):
        status = status_of(replace(analysis, cues=[cue for cue in analysis.cues if cue.word not in _CANCELLED]), scope)
    if status is Status.DENIED and _goes_on_to_deny(analysis, scope):
        status = status_of(replace(analysis, cues=[cue for cue in analysis.cues if cue.kind != "negated"]), scope)
    return status


def _to_come(analysis: Analysis, scope: Scope) -> bool:
    """Whether what is denied was only to come."""
    return bool(analysis.cued("planned", scope.start, scope.trigger.start)) or bool(governed(analysis, scope.trigger))


def _is_guess(analysis: Analysis, scope: Scope) -> bool:
    """Whether that there was no contact is only guessed (外界猜测X没有会见Y), or that there was one is not reported."""
    if _denied_anyhow(analysis, scope):
        return False
    negated = next(iter(analysis.cued("negated", scope.start, scope.end)), None)
    if negated is None:
        return False
    said = analysis.behind(negated.end)[:_SOON]
    if negated.end <= scope.trigger.start and any(unit.low in _TELLING for unit in said):
        return True  # 没有消息显示X见到Y
    guessed = [c for c in analysis.cued("hypothetical", end=negated.start) if c.word in _GUESSING]
    between = [u for u in analysis.units if guessed and guessed[-1].end <= u.start < negated.start]
    return bool(guessed) and not any(u.low in _COMMAS for u in between[1:])


def _done(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact that may have happened lies behind (可能已会见X, 或于20日会见了X)."""
    if analysis.cued("planned", scope.start, scope.trigger.start):
        return False
    return finished(analysis, scope.trigger) or _already(analysis, scope)


def _seems_past(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact only seems to have happened, and is not still to come (疑似X乘坐的航班27日抵达)."""
    doubts = {cue.word for cue in analysis.cued("hypothetical", scope.start, scope.trigger.start)}
    return bool(doubts) and doubts <= _SEEMS and not analysis.cued("planned", scope.start, scope.trigger.start)


def _just_gone(analysis: Analysis, scope: Scope, published: date | None) -> bool:
    """Whether what is only rumoured has a bare day just before publication, and nothing puts it ahead (传13日下榻X)."""
    first = next(iter(scope.times or ()), None)
    if first is None or published is None or first.kind != "date" or not first.bare_day:
        return False
    ahead_of = analysis.cued("planned", scope.start, scope.trigger.start) or governed(analysis, scope.trigger)
    rumoured = any(cue.word in _SPREAD for cue in analysis.cued("hypothetical")) or analysis.cued("reports")
    return bool(rumoured) and not ahead_of and timedelta(0) <= timedelta(published.day - (first.day or 0)) <= _RECENT


def _called_off_before(analysis: Analysis, scope: Scope) -> bool:
    """Whether only a clause before calls off something of its own (演出临时取消,全团返回平壤)."""
    denied = analysis.cued("denied", end=scope.end)
    part = _part(analysis, scope)
    here = any(cue.start >= part or cue.word not in _CANCELLED for cue in denied)
    return not here and not analysis.cued("negated", scope.start, scope.end)


def _unmade(analysis: Analysis, scope: Scope, end: int) -> bool:
    """Whether the words up to an offset say that those of a scope do not go, not only others (由Y前往,X不会成行)."""
    people = {person for actor in (*scope.left, *scope.right) for person in actor.people}
    end = analysis.sentence.end if _meant(analysis, scope) else end  # 原定访朝,因Y不肯接待而没有成行
    for cue in analysis.cued("unmade", end=end):
        part = part_start(analysis, cue.start, scope.start)
        named = {person for a in analysis.actors if part <= a.start < cue.start for person in a.people}
        if not named or named & people:
            return True
    return False


def _refused(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact is what words behind it, and behind no other, say that somebody refused (要求访朝遭拒)."""
    cue = next(iter(analysis.cued("refused", scope.trigger.end)), None)
    if cue is None or scope.trigger.kind is ContactKind.MESSAGE:
        return False
    between = [unit for unit in analysis.units if scope.trigger.end <= unit.start < cue.start]
    said = "".join(unit.low for unit in analysis.before(scope.trigger.start))
    asked = any(word in said for word in _ASKING)
    if not asked and any(unit.low in _COMMAS for unit in between):
        return False  # 会见X,X不同意...
    return sum(unit.low in _COMMAS for unit in between) <= 1 and not any(map(trigger_of, between))


def _goes_on_to_deny(analysis: Analysis, scope: Scope) -> bool:
    """Whether only what comes after a verb of contact and its object is not so (访问了X,没有发表讲话)."""
    negated = analysis.cued("negated", scope.start, scope.end)
    if not negated or not scope.trigger.verb or negated[0].start < scope.trigger.end or _denied_anyhow(analysis, scope):
        return False
    return sum(scope.trigger.end <= unit.start < negated[0].start for unit in analysis.units) > _RIGHT_AFTER


def _denied_anyhow(analysis: Analysis, scope: Scope) -> bool:
    return bool(analysis.cued("denied", scope.start, scope.end) or analysis.cued("denied", end=scope.trigger.start))


def _already(analysis: Analysis, scope: Scope) -> bool:
    """Whether the part of a clause that tells a contact says that it has happened, and only one before it will."""
    part = _part(analysis, scope)
    done = any(u.low in _DONE for u in analysis.units if part <= u.start < scope.trigger.start)
    return done and not analysis.cued("planned", part, scope.trigger.start)


def _part(analysis: Analysis, scope: Scope) -> int:
    """Where the part of a scope's clause begins in which its word of contact stands."""
    return max(scope.start, part_start(analysis, scope.trigger.start, scope.start))


def finished(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether the particle of what is done stands in or right behind a word of contact (商定...,并交换了看法)."""
    after = analysis.behind(trigger.end)[:1]
    return trigger.verb and (_PERFECT in analysis.said(trigger) or any(unit.low == _PERFECT for unit in after))


def governed(analysis: Analysis, trigger: Trigger) -> Status | None:
    """The status by a modal or negating word that only names, times and prepositions part from the word of contact."""
    units = analysis.units
    done = finished(analysis, trigger)
    for j in range(unit_of(analysis.units, trigger) - 1, -1, -1):
        low = units[j].low
        if low in _MODAL and j and not _one_word(units, j) and _lets_expect(analysis, units[j - 1]):
            return Status.PLANNED
        if low in _NOT:
            return Status.DENIED
        asked = low in _RESOLVED | _SOUGHT and not any(unit.low in _ASKED_BY for unit in analysis.units[:j])
        if asked and not done:  # not 应X要求抵京
            return Status.PLANNED if low in _RESOLVED else Status.HYPOTHETICAL
        if low in _COMMAS or not _passed(analysis, trigger, j):
            return None
    return None


def _passed(analysis: Analysis, trigger: Trigger, j: int) -> bool:
    """Whether a unit may stand between a modal word and the word of contact that it is of."""
    unit = analysis.units[j]
    if trigger.kind is ContactKind.MESSAGE and (unit.low in _HANDING or unit.low in _OF):
        return True  # 会向X递交Y的亲笔信
    guest = unit.low in _OF and j > 0 and journey_of(analysis.units[j - 1]) is not None
    if guest or (journey_of(unit) is not None and analysis.units[j + 1].low in _OF):
        return True  # 不会同来访的X会谈
    if unit.is_any(_TEAM) or (unit.low in _OF and j > 0 and analysis.units[j - 1].is_a("at_head")):
        return True  # 未率团抵京, 拒绝与X率领的代表团会谈
    made = journey_of(unit) is not None or unit.low in _CARRIES_OUT
    if trigger.kind is ContactKind.VISIT and made:
        return True  # 不会前往中国访问, 未率团抵京
    timed = unit.low in _HOW_DONE or any(t.start <= unit.start < t.end for t in analysis.times)
    titled = any(held.office.start <= unit.start < held.office.end for held in analysis.offices)
    said = timed or titled or unit.low in _AT_PLACE or _meanwhile(analysis.units, j)
    return said or _leads(unit) or unit.is_a("local") or _stages(unit)


def _one_word(units: list[Unit], j: int) -> bool:
    """Whether a modal word and the verb right behind it are one word cut in two (还会|见了X)."""
    return units[j + 1].low.startswith(_BRIEF)


def _lets_expect(analysis: Analysis, unit: Unit) -> bool:
    """Whether behind a unit a modal word speaks of what is to come: a name, a time, an adverb (X下月会访华)."""
    return (
        unit.is_any(("local", "head", "honorific"))
        or unit.low in _THIS_TIME | _BESIDES
        or any(t.start < unit.end <= t.end for t in analysis.times)
    )


def inherits(analysis: Analysis, scope: Scope, before: list[Scope], own: tuple[Actor, ...], clause: Clause) -> Scope:
    """The scope with the status of the one before, where its clause has the same subject (可能赴京,与X会晤)."""
    last = before[-1] if before else None
    unreal = last is not None and last.status in (Status.PLANNED, Status.HYPOTHETICAL)
    acting = [a for a in own if a.end <= scope.trigger.start]
    done = any(unit.low in _DONE for unit in analysis.units[clause.first : clause.after])
    if scope.status is not Status.OCCURRED or not unreal or acting or done or last is None:
        return scope
    return replace(scope, status=last.status, times=tuple(map(ahead, scope.times or ())))


def with_plans(analysis: Analysis, scopes: list[Scope]) -> list[Scope]:
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
        if scope.status is Status.OCCURRED and (weekday or after) and not _already(analysis, scope):
            scope = replace(scope, status=Status.PLANNED, times=tuple(map(ahead, scope.times or ())))
        out.append(scope)
    return out


def _meanwhile(units: list[Unit], j: int) -> bool:
    """Whether a unit says on what occasion, between a modal word and that of contact (不会|在|会议|期间|会面)."""
    told = trigger_of(units[j])
    during = j + 1 < len(units) and units[j + 1].low in _DURING
    return units[j].low in _DURING or units[j].low in _AT or (told is not None and not told.verb and during)


def _leads(unit: Unit) -> bool:
    """Whether a unit may stand between a modal word and the word of contact: a preposition, a title, a place."""
    return unit.low in LEADING or unit.low in _OF_TITLES or unit.is_any(_LEADS_TO_NAME)


def _stages(unit: Unit) -> bool:
    """Whether a unit only says how a contact is held, or which of a row it is (未与X举行双边会晤, 会第四次访华)."""
    return unit.low in _STAGING or unit.is_any(("part", "once", "another"))
