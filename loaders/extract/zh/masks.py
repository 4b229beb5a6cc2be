"""Who is only talked about in a Chinese sentence: 应X邀请, 转达X的问候, X领导下, 接替X, X夫人Y."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import load, words
from loaders.extract.heads import heads
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.attributive import next_name, word_before
from loaders.extract.zh.triggers import is_weighed
from loaders.extract.zh.vocabulary import journey_of, trigger_of

_INVITE = words("zh", "grammar", "invite")
_INVITED = words("zh", "grammar", "invited")
_BEFORE = words("zh", "grammar", "mask_before")
_AFTER = tuple(load("zh", "grammar")["mask_after"])
_OF = words("zh", "grammar", "of")
_BESIDE_SOMEBODY, _BY_HIM = words("zh", "grammar", "by_somebody"), words("zh", "grammar", "beside")
_SEATS = tuple(_BESIDE_SOMEBODY)
_INTENTIONS = words("zh", "grammar", "intentions")
_ENTRUSTS = tuple(words("zh", "grammar", "entrusts"))
_HANDING = words("zh", "grammar", "carried") | words("zh", "grammar", "handed")
_NOT = words("zh", "grammar", "not")
_MENTIONS = words("zh", "grammar", "mentions")
_SPEAKS_OF, _REFUTING = words("zh", "grammar", "speaks_of"), ("denied", "doubted", "unconfirmed")
_STAYS_AWAY = ("absent", "refused", "negated", "unmade")
_CLEFT = tuple(load("zh", "grammar")["cleft"])
_SIGHTS = tuple(
    words("zh", "grammar", "sights") | words("zh", "grammar", "exhibits") | words("zh", "grammar", "squares")
)
_WHICH = tuple(word for word in _AFTER if len(word) > 1 and word[-1:] in _OF)  # 签署的
_TIGHT = words("zh", "grammar", "mask_tight")
_AND_OTHERS = words("zh", "grammar", "companions")
_BEARERS = ("local", "head", "honorific")
_AS = words("zh", "grammar", "acting_as")
_LIST = words("zh", "grammar", "list")
_JOINS = words("zh", "grammar", "list") | words("zh", "grammar", "and")
_ACCOMPANIED = words("zh", "grammar", "accompanied")
_LEADING = words("zh", "grammar", "leader_frames")
_AS_LEADER = words("zh", "grammar", "as_leader")
_BESIDE = tuple(words("zh", "grammar", "along"))
_VEHICLES = words("zh", "grammar", "vehicles")
_CONCERNED = words("zh", "grammar", "concerned")
_COMMAS, _AT, _UNDER = words("zh", "grammar", "commas"), words("zh", "grammar", "at"), words("zh", "grammar", "under")
_GOING_ALONG = tuple(words("zh", "grammar", "goes_along") | words("zh", "grammar", "comes_along"))
_SPOUSE = words("zh", "grammar", "spouse")
_PARTS = ("head", "org", "country", "place", "honorific", "part", "modifier", "former", "dropped", "tail")
_ANNIVERSARY = words("zh", "grammar", "anniversary")
_ORDINAL = words("zh", "cues", "once") | words("zh", "cues", "another")
_SENDING = words("zh", "grammar", "sends")
_SHOWN = 6  # units from a journey to what is held about it
_FOLLOWING, _SINCE = words("zh", "grammar", "following"), words("zh", "dates", "since_before")
_NEWS = words("zh", "grammar", "rumoured")
_WHETHER, _RUMOURS = words("zh", "grammar", "whether"), words("zh", "grammar", "guesses")
_KINDRED = words("zh", "titles", "kin")
_ASPECT = words("zh", "grammar", "aspect")
_NOWHERE = words("zh", "grammar", "nowhere")
_AFTER_THAT = tuple(words("zh", "grammar", "after_that"))
_QUOTES = words("zh", "grammar", "quotes")
_TOPICS, _WITH, _TALKS = words("zh", "grammar", "topics"), words("zh", "grammar", "with"), "talks"
_ACTS = words("zh", "grammar", "passive")
_ON_TOPIC, _QUESTION = _TOPICS | words("zh", "grammar", "on_topic"), words("zh", "grammar", "topic_nouns")
_THERE, _NEAR = tuple(words("zh", "grammar", "under_those_there")), 3
_GUESTS_OF, _GIVEN = words("zh", "grammar", "treating"), frozenset({"meal", "tea", "show", "ceremony"})
_INCLUDING = words("zh", "grammar", "including")
_IS = words("zh", "grammar", "identifies")
_FAR = 40  # units between a word and the name that it governs
INVITE, OWNER, OWN, ABOUT = "invite", "owner", "of", "about"


def mask(analysis: Analysis, actors: list[Actor]) -> list[Actor]:
    """The actors, those who are only talked about marked with the kind of frame that says so."""
    units = analysis.units
    index = {unit.start: i for i, unit in enumerate(units)}
    after = [_end(units, index, actor) for actor in actors]
    marks = [_mark(units, index.get(actor.start, 0), end) for actor, end in zip(actors, after, strict=True)]
    escorts = escorting(units)
    for k, actor in enumerate(actors):
        span = next(((a, b) for a, b in escorts if a <= actor.start < b), None)
        if span is not None and not _heads_party(units, actor, span[1]):
            marks[k] = ""
    inviting = invited(units)
    before = [*followed(units), *_accompanied(units), *_topics(units), *_guided(units)]
    for k, actor in enumerate(actors):
        if any(a <= actor.start < b for a, b in inviting):
            marks[k] = INVITE
        elif any(a <= actor.start < b for a, b in before):
            marks[k] = ABOUT
    for k in range(len(actors) - 2, -1, -1):  # A and B, of whom B is only talked about
        joined = _joined(units, after[k], index.get(actors[k + 1].start, 0))
        if joined and not marks[k] and marks[k + 1] in (ABOUT, OWN):
            marks[k] = marks[k + 1]
    return [replace(a, masked=mark) if mark and not a.masked else a for a, mark in zip(actors, marks, strict=True)]


def _heads_party(units: list[Unit], actor: Actor, end: int) -> bool:
    """Whether somebody only heads those under whose lead something is done (在以X为总书记的中央带领下)."""
    said = next((unit.low for unit in reversed(units) if unit.end <= end), "")
    return word_before(units, actor.start) in _TIGHT - _AT and said in _LEADING


def escorting(units: list[Unit]) -> list[tuple[int, int]]:
    """The spans of those in whose company somebody does something (在A、B以及C陪同下)."""
    return [(start, end) for start, end, there in _under(units) if there]


def _guided(units: list[Unit]) -> list[tuple[int, int]]:
    """The spans of those by whose care or lead others do something, who are not there (在A和B亲自关怀下)."""
    return [(start, end) for start, end, there in _under(units) if not there]


def _under(units: list[Unit]) -> Iterator[tuple[int, int, bool]]:
    """The spans between 在 and 下, and whether they say in whose presence something is done."""
    start: int | None = None
    for k, unit in enumerate(units):
        if unit.low in _COMMAS:
            start = None
        elif unit.low in _AT:
            start = unit.end
        elif start is not None and unit.low in _UNDER:
            there = "".join(before.low for before in units[max(0, k - _NEAR) : k]).endswith(_THERE)
            yield start, unit.start, there
            start = None


def _end(units: list[Unit], index: dict[int, int], actor: Actor) -> int:
    """The unit after an actor and the titles and courtesies after it."""
    i = index.get(actor.start, 0)
    while i < len(units) and units[i].start < actor.end:
        i += 1
    while i < len(units) and (
        units[i].is_any(("head", "honorific")) or units[i].low in _SPOUSE or _quotes_title(units, i)
    ):
        i += 1
    further = i
    while further + 1 < len(units) and units[further].low in _LIST and units[further + 1].is_a("head"):
        further += 2
    return further if further < len(units) and units[further].low in _OF else i


def _quotes_title(units: list[Unit], i: int) -> bool:
    """Whether a quotation mark stands before or after a title (X“特使”身份)."""
    return units[i].low in _QUOTES and any(unit.is_a("head") for unit in (units[i - 1], *units[i + 1 : i + 2]))


def _mark(units: list[Unit], i: int, end: int) -> str:
    if end < len(units) and units[end].low in _AND_OTHERS:
        end += 1
    rest = "".join(unit.low for unit in units[end : end + 4])
    if _is_placed(units, i, end) or _is_cleft(units, end, rest):
        return ""
    if rest.startswith(_ENTRUSTS) and _has_handed_over(units, end + 1) and not _by_order(units, i):
        return ""  # X委托Y转交贺信
    if _does_not_come(units, end):
        return ABOUT
    if _writes(units, end):
        return ""  # X的口信是7日致予Y的
    if rest.startswith(_AFTER) and (rest.startswith(_WHICH) or not _does(units, end)):
        return ABOUT
    if rest.startswith(_SIGHTS):
        return ABOUT  # 金日成主席故居
    if rest.startswith(_BESIDE):
        return ""  # 在X的陪同下
    if _owns(units, i, end) or _sends_envoy(units, end):
        return OWNER
    if end < len(units) and (told := trigger_of(units[end])) is not None and _is_letter(told):
        return OWN  # 习近平口信
    if _is_shown(units, end):
        return ABOUT
    if end + 1 < len(units) and units[end].low in _OF and units[end + 1].low in _VEHICLES:
        return ""  # X的专列抵达
    closes = end + 1 < len(units) and not units[end + 1].low.isalnum() and units[end + 1].low not in _QUOTES
    if closes and units[end].low in _OF:
        return ""  # X是2日在平壤会见Y的
    if end + 1 < len(units) and units[end].low in _OF and not _is_event(units, end + 1):
        tells = units[end + 1].low in _NEWS | _INTENTIONS or is_weighed(units[end:]) or _meets_him(units, i, end)
        return "" if tells and _is_object(units, i) else OWN
    return ABOUT if _governed(units, i, end, rest) or _is_topic(units, i, end) else ""


def _writes(units: list[Unit], end: int) -> bool:
    """Whether it is said of somebody's letter when or to whom it was sent."""
    told = trigger_of(units[end + 1]) if end + 2 < len(units) and units[end].low in _OF else None
    return told is not None and _is_letter(told) and units[end + 2].low in _IS


def _does_not_come(units: list[Unit], i: int) -> bool:
    """Whether somebody named before a unit did not come along, and others go on (X未随团来访,Y...)."""
    if i + 1 >= len(units) or units[i].low not in _NOT or not units[i + 1].is_a("company"):
        return False
    part = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i:]))
    behind = units[i + len(part) + 1 :]
    name = next_name(behind, 0)
    return name is not None and not any(trigger_of(unit) for unit in behind[:name])


def _has_handed_over(units: list[Unit], i: int) -> bool:
    """Whether somebody named next hands something over in the same part of a sentence."""
    name = next_name(units, i)
    part = takewhile(lambda unit: unit.low not in _COMMAS, units[name:] if name is not None else [])
    return any(unit.low in _HANDING for unit in part)


def _by_order(units: list[Unit], i: int) -> bool:
    """Whether somebody acts on the order of whoever is named at a unit (受X委托)."""
    before = next((unit for unit in reversed(units[:i]) if not unit.is_any(_PARTS)), None)
    return before is not None and (before.low in _TIGHT or before.low in _ACTS)


def _is_topic(units: list[Unit], i: int, end: int) -> bool:
    """Whether somebody is named in what people only talk about (就X的表态交换意见)."""
    before = list(takewhile(lambda unit: unit.low not in _COMMAS and not _leads_in(unit), reversed(units[:i])))
    behind = list(takewhile(lambda unit: unit.low not in _COMMAS, units[end:]))
    if not behind or journey_of(behind[0]) or behind[0].low in _WITH:
        return False  # 就X访华一事交换意见; 就X同Y的会谈报道称
    talks = any(t is not None and t.form == _TALKS for t in map(trigger_of, behind))
    return talks and any(unit.low in _TOPICS for unit in before) and not any(map(trigger_of, before))


def _leads_in(unit: Unit) -> bool:
    """Whether a unit brings in whoever is named behind it as one who acts, or says where (当天就在Z获X接见)."""
    return unit.low in _WITH or unit.low in _AT or unit.low in _ACTS


def _is_placed(units: list[Unit], i: int, end: int) -> bool:
    """Whether somebody sits or stands by whom a name means (站在X身边, 在X身旁就座)."""
    k = i - 1
    while k >= 0 and units[k].is_any(_PARTS):
        k -= 1
    by = end < len(units) and units[end].low in _BY_HIM and k >= 0
    after = "".join(unit.low for unit in units[end + 1 : end + 3])
    return by and (units[k].low in _BESIDE_SOMEBODY or (units[k].low in _AT and after.startswith(_SEATS)))


def _is_cleft(units: list[Unit], end: int, rest: str) -> bool:
    """Whether whoever does something to somebody is named right after him (接待X的是Y, 迎候X的,有Y)."""
    return rest.startswith(_CLEFT) and next_name(units, end + 2 + (units[end + 1].low in _COMMAS)) is not None


def _is_shown(units: list[Unit], end: int) -> bool:
    """Whether somebody's journey is only what an exhibition or anniversary is about (X访朝图片展)."""
    at = end + 1 if end + 1 < len(units) and units[end].low in _ORDINAL else end
    told = trigger_of(units[at]) if at < len(units) else None
    if told is None or told.kind is not ContactKind.VISIT:
        return False
    after = units[at + 1 : at + _SHOWN]
    return any(
        u.low in _ANNIVERSARY or ((t := trigger_of(u)) is not None and t.form == "show" and not t.verb) for u in after
    )


def _owns(units: list[Unit], i: int, end: int) -> bool:
    """Whether another name follows with what its bearer is to this one (X夫人Y, X主席特使Y)."""
    following = units[end : end + 2]
    if len(following) == 2 and following[0].is_a("descriptor") and following[1].is_a("local"):
        return True
    last = _titles_end(units, end)
    titles = [heads("zh")[unit.value("head")].kind for unit in units[i + 1 : last] if unit.is_a("head")]
    parted = len(titles) > 1 and last < len(units) and units[last].low in _COMMAS  # X总书记特别代表,常委Y
    envoy = "envoy" in (titles[1:] if parted else titles)
    if envoy and (next_name(units, last + parted) is not None or _as_envoy_of(units, i)):
        return True
    titled = units[end - 1].is_a("head") and units[end - 1].start >= units[i].end
    return titled and bool(following) and following[0].is_a("local") and following[0].start == units[end - 1].end


def _sends_envoy(units: list[Unit], end: int) -> bool:
    """Whether somebody only sends an envoy, who does what follows (X派特使晤Y)."""
    if end + 1 >= len(units) or units[end].low not in _SENDING or not units[end + 1].is_a("head"):
        return False
    return heads("zh")[units[end + 1].value("head")].kind == "envoy"


def _titles_end(units: list[Unit], end: int) -> int:
    """The unit after all titles that follow a name, with those that a mark of listing adds (X总书记、国家主席特使)."""
    while end < len(units) and (
        units[end].is_a("head")
        or (
            units[end].low in _LIST
            and end + 1 < len(units)
            and units[end + 1].is_a("head")
            and units[end - 1].is_a("head")
        )
    ):
        end += 1
    return end


def _as_envoy_of(units: list[Unit], i: int) -> bool:
    """Whether a name stands after "as", with its titles (作为习近平总书记特使)."""
    k = i - 1
    while k >= 0 and units[k].is_any(_PARTS):
        k -= 1
    return k >= 0 and units[k].low in _AS


def _does(units: list[Unit], end: int) -> bool:
    """Whether what follows is an event of theirs ("X's invitation visit")."""
    return end < len(units) and trigger_of(units[end]) is not None


def _is_object(units: list[Unit], i: int) -> bool:
    """Whether somebody is the object of a verb of contact, which the news is about (会晤X的消息)."""
    before = takewhile(lambda unit: unit.is_any(_PARTS) and trigger_of(unit) is None, reversed(units[:i]))
    k = i - 1 - len(list(before))
    k -= k > 0 and units[k].low in _ASPECT  # 会见了|X的Y
    told = trigger_of(units[k]) if k >= 0 else None
    return told is not None and told.verb


def _meets_him(units: list[Unit], i: int, end: int) -> bool:
    """Whether whoever is named behind 的 met somebody, by a clause that begins with when and where (22日会见X的Y)."""
    before = takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[:i]))
    after = next((unit for unit in units[end + 1 :] if unit.is_any(("head", "local"))), None)
    titled = after is not None and after.is_a("head") and heads("zh")[after.value("head")].kind == "envoy"
    titled = titled or (end + 1 < len(units) and units[end + 1].low in _KINDRED)  # 会见了X的父亲Y
    return next_name(units, end + 1) is not None and not titled and not any(u.is_a("local") for u in before)


def _is_letter(trigger: Trigger) -> bool:
    """Whether a word is the noun of something written."""
    return trigger.kind is ContactKind.MESSAGE and trigger.form == "message" and not trigger.verb


def _is_event(units: list[Unit], i: int) -> bool:
    for unit in units[i : i + 4]:
        if unit.is_any(("local", "head")) or unit.low in _COMMAS:
            return False
        if trigger_of(unit) is not None or unit.is_a("delegation"):
            return True
    return False


def _governed(units: list[Unit], i: int, end: int, rest: str) -> bool:
    """Whether a word before the name and its titles makes it only a topic."""
    tight = True
    for j in range(i - 1, max(-1, i - _FAR), -1):
        unit = units[j]
        deputy = unit.low in _BEFORE and unit.is_a("officials")
        stands_for = deputy and j > 0 and units[j - 1].is_any(_BEARERS)  # 王毅代表习近平
        if stands_for:
            return True
        concerned = j == i - 1 and unit.low in _CONCERNED and units[i].is_a("officials")  # 会见朝方有关官员
        if unit.is_a("officials") or concerned:  # 有关干部、大使X
            return False
        if unit.low in _SPEAKS_OF and (_is_open(units[i:]) or _is_refuted([*units[i:], *units[:j]])):
            return False  # 对于X与Y会面的传闻予以否认, 对于X是否访朝
        if unit.low in _MENTIONS and _travels(units, end) and not _tells(units, j):
            return False  # 提及X日前访问北韩
        if unit.low in _GUESTS_OF and _comes_to_it(units, j, end):
            return False  # 举行招待会,邀请X出席
        if unit.low in _BEFORE or (tight and unit.low in _TIGHT):
            return not rest.startswith((*_ACCOMPANIED, *_AS_LEADER))
        if unit.low in _JOINS or unit.is_any(_PARTS) or unit.is_a("local") or unit.low in _INCLUDING:
            tight = tight and unit.low not in _JOINS and not unit.is_a("place")
            continue
        if unit.senses or not unit.low.isalpha():
            return False
    return False


def _comes_to_it(units: list[Unit], i: int, end: int) -> bool:
    """Whether whoever is invited at a unit comes to what the sentence has told somebody to give before it."""
    behind = takewhile(lambda unit: unit.low not in _COMMAS, units[end:])
    there = next((unit for unit in behind if unit.is_a("presence") or trigger_of(unit) is not None), None)
    if there is None or not there.is_a("presence"):
        return False
    if any(unit.is_any(_STAYS_AWAY) for unit in units[end:]):
        return False  # 邀请X出席,但X没有出席; 遭拒绝
    given = [t for unit in units[:i] if (t := trigger_of(unit)) is not None and t.form in _GIVEN]
    return bool(given) and not any(unit.is_any(("planned", "hypothetical", "negated")) for unit in units[:i])


def _tells(units: list[Unit], i: int) -> bool:
    """Whether the part of a sentence before a unit has its own people or contact (会见X时谈到Y, 他谈到Y)."""
    part = takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[:i]))
    return any(trigger_of(unit) is not None or unit.is_any(("local", "pronouns")) for unit in part)


def _travels(units: list[Unit], end: int) -> bool:
    """Whether a clause goes on behind a name with a journey that its bearer made."""
    part = takewhile(lambda unit: unit.low not in _COMMAS and unit.low not in _OF, units[end:])
    return any((told := journey_of(unit)) is not None and told.verb for unit in part)


def _is_open(after: list[Unit]) -> bool:
    """Whether what is spoken of is a contact of which people ask if it is so, only guess, or refute the report."""
    part = list(takewhile(lambda unit: unit.low not in _COMMAS, after))
    told = next((k for k, unit in enumerate(part) if trigger_of(unit) is not None), None)
    if told is None or part[told].low in _NOWHERE:
        return False
    asked = any(unit.low in _WHETHER for unit in part[:told])
    guessed = any(unit.low in _RUMOURS for unit in part[told:])
    return asked or guessed or _is_refuted(after)


def _is_refuted(after: list[Unit]) -> bool:
    """Whether what is spoken of is a report of a contact that is denied or not confirmed."""
    told = next((k for k, unit in enumerate(after) if trigger_of(unit) is not None), None)
    report = next((k for k, unit in enumerate(after) if unit.low in _NEWS and told is not None and k > told), None)
    return report is not None and any(unit.is_any(_REFUTING) for unit in after[report:])


def invited(units: list[Unit]) -> list[tuple[int, int]]:
    """The spans of those who invite (应X邀请)."""
    out = []
    start: int | None = None
    for unit in units:
        if unit.low in _INVITE:
            start = unit.start
        elif start is not None and unit.low.lstrip("".join(_OF)) in _INVITED:
            out.append((start, unit.start))
            start = None
    return out


def followed(units: list[Unit]) -> list[tuple[int, int]]:
    """The spans of those whom somebody comes after (继2005年X之后, 自2013年5月X之后)."""
    out = []
    for k, unit in enumerate(units):
        if unit.low in _FOLLOWING or unit.low in _SINCE:
            near = range(k + 1, min(len(units), k + _FAR // 2))
            end = next((j for j in near if units[j].low.startswith(_AFTER_THAT)), None)
            alone = end is not None and units[end - 1].is_a("local") and not any(map(trigger_of, units[k:end]))
            if end is not None and (unit.low in _FOLLOWING or alone):
                out.append((unit.start, units[end].start))
    return out


def _topics(units: list[Unit]) -> list[tuple[int, int]]:
    """The spans of what is only talked about: somebody's journey as a question (就X访华问题交换意见)."""
    out = []
    for k, unit in enumerate(units):
        if unit.low not in _ON_TOPIC:
            continue
        inside = list(takewhile(lambda u: u.low not in _COMMAS, units[k + 1 : k + _FAR // 2]))
        end = next((j for j, u in enumerate(inside) if u.low in _QUESTION), None)
        told = [t for u in inside[:end] if (t := trigger_of(u)) is not None]
        if end is not None and told and all(t.kind is ContactKind.VISIT for t in told):
            out.append((unit.start, inside[end].start))
    return out


def _accompanied(units: list[Unit]) -> list[tuple[int, int]]:
    """The spans of those with whom somebody named after them once travelled (曾随X访华的Y)."""
    out = []
    for k, unit in enumerate(units):
        if not unit.low.startswith(_GOING_ALONG):
            continue
        journey = next((j for j in range(k + 1, min(len(units), k + _FAR)) if journey_of(units[j])), None)
        if journey is None or any(u.low in _COMMAS for u in units[k:journey]):
            continue
        of = next((j for j in range(journey + 1, min(len(units), journey + _SHOWN)) if units[j].low in _OF), None)
        if of is not None and next_name(units, of + 1) is not None:
            out.append((unit.end, units[journey].start))
    return out


def _joined(units: list[Unit], after: int, before: int) -> bool:
    between = units[after:before]
    return any(u.low in _JOINS for u in between) and all(u.low in _JOINS or u.is_any(_PARTS) for u in between)
