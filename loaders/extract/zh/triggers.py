"""Which of the words that may tell of a contact do so in a Chinese clause."""

from __future__ import annotations

from itertools import dropwhile, pairwise, takewhile

from graph.claims import SIDES, ContactKind, Country
from loaders.extract.analysis import Analysis
from loaders.extract.countries import meaning
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.attributive import TITLED, describes_name, done_by, next_name
from loaders.extract.zh.clauses import Clause
from loaders.extract.zh.meant import as_meant, greeted, is_sight, on_screen
from loaders.extract.zh.vocabulary import journey_of, time_words, trigger_of, unit_of

_TOPIC_AFTER = words("zh", "grammar", "topic_after")
_JUST = words("zh", "grammar", "just")
_IS, _HAS = words("zh", "grammar", "copulas"), words("zh", "grammar", "has")
_ANNIVERSARY = words("zh", "grammar", "anniversary")
_ALL_THE_WHILE = tuple(words("zh", "grammar", "all_the_while"))
_LONG_TOPICS = tuple(word for word in _TOPIC_AFTER if len(word) > 1)
_TOPIC_BEFORE = words("zh", "grammar", "topic_before")
_WAS_IN, _TIME_WORDS = 2, frozenset(time_words())  # units of "was in", and what may follow it
_OF = words("zh", "grammar", "of")
_NUMBERS = frozenset(load("zh", "grammar")["numbers"])
_TIMES, _ORDINAL = tuple(words("zh", "grammar", "counted")), str(load("zh", "grammar")["ordinal"])
_STAGED = frozenset({"meal", "show", "parade", "ceremony", "welcome", "sendoff", "wreath", "signing", "conference"})
_ANSWERS, _COLONS = words("zh", "grammar", "answers_back"), words("zh", "grammar", "colons")
_TO_WHOM = words("zh", "grammar", "to_whom")
_POSTED = tuple(words("zh", "grammar", "posted"))
_BESIDE_HIM = words("zh", "grammar", "along")
_WHEN_FROM = words("zh", "grammar", "when_from")
_BEEN = words("zh", "grammar", "been_there")
_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_LOCAL = words("zh", "grammar", "local_moves")
_TOWNS, _EPITHET = tuple(words("zh", "grammar", "called_town")), 4  # units of what a town is called before its name
_TO_PLACE = words("zh", "grammar", "to_place")
_SEEN, _PHOTOGRAPHED = words("zh", "grammar", "seen"), words("zh", "grammar", "photographed")
_PASSIVE = words("zh", "grammar", "passive")
_BEFORE_EVENT = words("zh", "grammar", "before_event")
_LIST, _OR = words("zh", "grammar", "list"), words("zh", "grammar", "or")
_AFTER_EVENT = words("zh", "grammar", "after_event")
_SINCE = words("zh", "dates", "since_before")
_DURING = words("zh", "grammar", "during")
_WHEN = tuple(words("zh", "grammar", "when"))
_WITH = words("zh", "grammar", "with")
_STAGING = words("zh", "grammar", "staging")
_COMMAS = words("zh", "grammar", "commas")
_AT = words("zh", "grammar", "at")
_LOOKS = frozenset({"show", "parade"})  # forms of what people come to see
_WITHIN = frozenset({"show", "tour"})
_ON = words("zh", "grammar", "on")
TOGETHER, TOLD = "together", "told"  # triggers of what people do together or tell each other, by whatever words
MINOR = frozenset({"talk", "photo", "ride", TOGETHER, TOLD})  # those that belong to another contact where one is told
_RUMOURED = words("zh", "grammar", "rumoured")
_TOLD_TRUE = words("zh", "grammar", "told_true")
_WHETHER, _ASKED = words("zh", "grammar", "whether"), 3  # units from "whether" to what is asked
_QUESTION = words("zh", "grammar", "question_noun")
_SAID = 16  # units from a contact back to the word by which it is made public
_INTENTIONS = words("zh", "grammar", "intentions")
_WISHES, _ENDS = words("zh", "grammar", "wishes"), words("zh", "grammar", "ends_trip")
_GIVEN = frozenset({"meal", "talks", "welcome"})  # forms of what a guest gives thanks for
_THANKS = words("zh", "grammar", "thanks")
_STATIONS = tuple(words("zh", "grammar", "stations"))
_TERMINALS = tuple(words("zh", "grammar", "terminals"))
_NOT = words("zh", "grammar", "not")
_ASPECT = words("zh", "grammar", "aspect")
_GLAD = words("zh", "grammar", "welcome_to")
_JOURNEY, _TELLS = words("zh", "grammar", "journey"), words("zh", "grammar", "carries_out")
_THAT = tuple(words("zh", "grammar", "that_one"))
_GRAND = words("zh", "grammar", "grand")
_BRIEF, _CEREMONIAL = words("zh", "grammar", "brief"), words("zh", "grammar", "ceremonial")
_BOARDS, _VEHICLES = words("zh", "grammar", "boards"), words("zh", "grammar", "vehicles")
_SOIL = tuple(words("zh", "grammar", "soil"))
_COPULAS = words("zh", "grammar", "copulas")
_AT_LEISURE = tuple(words("zh", "grammar", "at_leisure"))
_PAVES = words("zh", "grammar", "paves")
_REACHES = words("zh", "grammar", "reaches")
_SINCE_THEN = words("zh", "grammar", "after_that") | words("zh", "dates", "since_after")
_WHEN_IT_IS = words("zh", "grammar", "when_it_is")
_NOWHERE = words("zh", "grammar", "nowhere")
_MATTERS, _SETS = words("zh", "grammar", "matters"), words("zh", "cues", "sets")
_WEIGHING = ("denied", "unconfirmed", "doubted", "unmade", "refused")
_OPENED, _ANNOUNCING = words("zh", "grammar", "opened"), words("zh", "grammar", "announcing")
_QUOTES = words("zh", "grammar", "quotes")
_TOUCH, _KEEPS_UP = words("zh", "grammar", "touch"), words("zh", "grammar", "keeps_up")
_WORK_OPENS, _WORKS = words("zh", "grammar", "work_opens"), words("zh", "grammar", "works")
_ACTIVITY = words("zh", "grammar", "activity_noun")
_ACTIVITIES = tuple(words("zh", "grammar", "activities"))
_NAMED_BY = 2  # units at least that name an occasion
_FOR = words("zh", "grammar", "aim")
_TALK, _CONFERENCE = "talk", "conference"
_TOPICS = words("zh", "grammar", "topics")
_CALLING, _PHOTO, _AWARD = "courtesy-call", "photo", "award"
_ON_EVENT, _HELD = tuple(words("zh", "grammar", "on_event")), frozenset({"talks"})
_DAYS = words("zh", "grammar", "day_marks")
_DISPLAYS = words("zh", "grammar", "displays")
_THEN = words("zh", "grammar", "then")
_SAID_OF_IT = tuple(words("zh", "grammar", "said_of_journey"))
_RECEIVES = words("zh", "grammar", "puts_up")
_LODGES = words("zh", "grammar", "lodges")
_MEDIA = words("zh", "grammar", "media_words")
_GIFT = 5  # units behind 的 in which a gift is named
_EMBASSY = 8  # units from a word of going to the embassy that it leads to
_NEAR = 6  # units between a word of attending and what is attended; between a travelling word and the particle after it


def is_news(units: list[Unit], i: int) -> bool:
    """Whether a contact is what news, a rumour or a plan is about (访华传闻, 访华的消息)."""
    noun = [unit for unit in units[i + 1 : i + 7] if unit.low not in _QUOTES and unit.low not in _MEDIA][:4]
    if noun and noun[0].is_any(("place", "country")) and not units[i].is_a("country"):
        noun = noun[1:]  # 访问中国的消息
    if noun and journey_of(units[i]) and journey_of(noun[0]):
        noun = noun[1:]  # 前往中国访问的消息
    noun = noun[1:] if noun and noun[0].low in _OF else noun
    asked = any(unit.low in _WHETHER for unit in units[max(0, i - _ASKED) : i])
    reported = len(noun) > 1 and noun[0].is_a("reporting") and noun[1].is_a("saying")  # 就X的会谈|报道|说
    guessed = len(noun) > 1 and noun[0].is_a("hypothetical") and noun[1].low in _IS  # 抵京的|可能|是X
    rumoured = bool(noun) and noun[0].low in _RUMOURED and not (reported or guessed)
    return rumoured or (bool(noun) and asked and noun[0].low in _QUESTION)


def is_rumoured(units: list[Unit], i: int) -> bool:
    """Whether a contact is only rumoured or planned: news of it, and nobody who knows says that it is true."""
    return is_news(units, i) and not _told_true(units, i)


def _told_true(units: list[Unit], i: int) -> bool:
    """Whether somebody who knows makes it public (发布访华的消息), and is not said to have kept silent."""
    told = any(unit.low in _TOLD_TRUE for unit in units[max(0, i - _SAID) : i + 2 * _SAID])
    return told and not any(unit.is_any(("denied", "unmade", "negated", "doubted")) for unit in units)


def contacts(analysis: Analysis, clause: Clause, *, minor: bool) -> list[Trigger]:
    """The triggers of a clause that tell of a new contact, in order; `minor`: the sentence has told of one before."""
    index = {unit.start: i for i, unit in enumerate(analysis.units)}
    low, high = analysis.units[clause.first].start, analysis.units[clause.after - 1].end
    times = (t for t in analysis.times if low <= t.start < high and t.kind != "same")
    dated = any(not t.since or from_then(analysis, t.start) for t in times)
    told = [t for t in clause.triggers if _counts(analysis.units, t, index[t.start], clause, dated=dated)]
    stays = [(t.start, t.end) for t in analysis.times if t.unit == "stay"]  # 访问进入第三天
    told = [t for t in told if not any(a <= t.start < b for a, b in stays)]
    told = [t for t in told if not (_is_vague(analysis, index[t.start], clause) or _is_called(analysis.units, t))]
    shows = [t for t in told if t.form == "show"]
    if all(t.verb for t in shows) and any(t.form == "parade" for t in told):  # 观看阅兵式
        told = [t for t in told if t not in shows]
    told = [t for t in told if not _is_other_choice(analysis.units, told, t, index[t.start])]
    told = [as_meant(analysis, t, index[t.start]) for t in told]
    told = on_screen(analysis, told, low, high)
    exhibits = [t.start for t in told if t.form == "show" and not t.verb]
    told = [t for t in told if t.form != "tour" or not any(t.end <= start for start in exhibits)]  # 参观图片展
    meals = [t.end for t in told if t.form == "meal"]
    told = [t for t in told if t.form not in GREETED or not any(end <= t.start for end in meals)]  # 设宴为X送行
    then = any(unit.low in _THEN for unit in analysis.units[clause.first : clause.first + 2])
    major = (minor and not then) or any(t.kind is not ContactKind.VISIT for t in told if t.id not in MINOR)
    lesser = [t for t in told if t.id in MINOR]
    dropped = lesser if major else lesser[1:]
    return [t for t in told if t not in dropped]


def _is_other_choice(units: list[Unit], told: list[Trigger], trigger: Trigger, i: int) -> bool:
    """Whether people have met somebody, or only done this with him (会晤、陪同参观或参加活动): the first is told."""
    listed = i > 1 and units[i - 1].low in _LIST and trigger.form == "tour"
    met = any(t.form == "talks" and t.end == units[i - 1].start for t in told) if listed else False
    return met and any(unit.low in _OR for unit in units[i + 1 : i + _NEAR])


def from_then(analysis: Analysis, start: int) -> bool:
    """Whether a time stands behind a word for "since" (自2018年3月首次访华后)."""
    return any(unit.end == start and unit.low in _SINCE for unit in analysis.units)


def _is_vague(analysis: Analysis, i: int, clause: Clause) -> bool:
    """Whether "activities" is no occasion of its own that people of both sides attend (出席X国际儿童节活动)."""
    units = analysis.units
    if units[i].low not in _ACTIVITY or greeted(units, i):
        return False
    before = units[i - 1] if i else None
    met = before is not None and before.low in _OF and _meets_before(units, i, clause)
    if before is not None and (met or journey_of(before) is not None):
        return True  # 访问活动, 会见X的活动
    inside = [unit for unit in units[clause.first : i] if unit.low not in _GRAND]
    attends = next((k for k, unit in enumerate(inside) if unit.is_a("presence") or unit.low in _STAGING), None)
    if units[i].low in _CEREMONIAL and i and units[i - 1].end == units[i].start and _names_it(units[i - 1]):
        return False  # 起跑仪式
    told = "".join(unit.low for unit in units[clause.first : i + 1])
    named = {a.country for a in analysis.actors if a.people and not a.masked}
    occasion = attends is not None and len(inside) - attends > _NAMED_BY
    return not (occasion and named.issuperset(SIDES)) or any(word in told for word in _ACTIVITIES)


def _is_called(units: list[Unit], trigger: Trigger) -> bool:
    """Whether a word of contact stands in what a film, book or treaty is called (《X访问朝鲜纪实》)."""
    marks = [unit for unit in units if unit.low in _WORKS]
    before = next((unit.low for unit in reversed(marks) if unit.end <= trigger.start), "")
    after = next((unit.low for unit in marks if unit.start >= trigger.end), "")
    return before in _WORK_OPENS and after != "" and after not in _WORK_OPENS


def _names_it(unit: Unit) -> bool:
    """Whether a character right before "ceremony" is no known word, and so the end of what the ceremony is called."""
    return not unit.senses and unit.low.isalpha() and unit.low not in _STAGING


def _counts(units: list[Unit], trigger: Trigger, i: int, clause: Clause, *, dated: bool) -> bool:
    after = units[i + 1 : min(i + 4, clause.after)]
    if (
        trigger.kind is not ContactKind.MESSAGE
        and _is_topic(
            after, dated=trigger.kind is ContactKind.VISIT or (dated and _on_day(after, units[clause.first : i]))
        )
        and not is_news(units, i)
        and not (dated and trigger.kind is ContactKind.VISIT and _is_owned(units, trigger, i, clause))
        and not (_by_the_way(units, i, clause) or any(unit.is_a("denied") for unit in units[clause.first : i]))
        and not (dated and _in_passing(units, trigger, i, clause))
        and not is_weighed(units[i + 1 : clause.after])
    ):
        return False
    if _is_spoken_of(units, trigger, i, clause) or (
        units[i].low in _BRIEF and not _takes_somebody(units, i) and done_by(units, i) is None
    ):
        return False
    if trigger.form == "conference" and after and after[0].low in _DURING:
        return False  # 出席会议期间会见X
    if units[i].low in _TOUCH and _is_kept_up(units[clause.first : i]):
        return False  # 与X保持着密切接触
    done = i + 1 < clause.after and units[i + 1].low in _ASPECT and not _meets_before(units, i, clause)
    if trigger.form == "tour" and describes_name(units, i) and not done:
        return False  # 会见到新义州考察的X, not 参观了位于平壤的X故居
    if trigger.form in _LOOKS and trigger.verb and describes_name(units, i) and _meets_before(units, i, clause):
        return False  # 会见前来观摩运动会的X
    if trigger.id == _CALLING and describes_name(units, i) and _meets_before(units, i, clause):
        return False  # 会见前来拜会的X
    if not trigger.verb and (_describes(units, i) or _is_titled(units, i)):
        return False
    if trigger.kind is ContactKind.VISIT and after and after[0].is_a("delegation"):
        return False  # 中国的访朝代表团
    if trigger.kind is ContactKind.VISIT and not dated and _is_remarked_on(units, i, clause):
        return False  # 访华可说正当其时
    if trigger.kind is ContactKind.VISIT and _is_elsewhere(units, i):
        return False  # 结束在日本的访问
    if trigger.kind is ContactKind.VISIT and (_to_embassy(units, i) or _within_place(units, i, clause)):
        return False
    if (units[i].low in _TO_PLACE and not _reaches_place(units, i, clause)) or _is_part(units, trigger, i, clause):
        return False
    if units[i].low in _SEEN and not _is_seen(units, i, clause):
        return False
    does = trigger.verb and (trigger.kind is ContactKind.MESSAGE or _takes_somebody(units, i))  # 当天就致电, 就见到了X
    before = units[i - 1] if i > clause.first and not does else None
    when = trigger.kind is ContactKind.VISIT and _is_dated_behind(units, i)
    then = i > clause.first + 1 and units[i - 1].low in _JUST and units[i - 2].is_any(("local", "head"))  # X就到访
    if (
        before is not None
        and not then
        and before.low in _TOPIC_BEFORE
        and not (dated and (before.is_a("once") or when))
    ):
        return False
    passing = dated and _in_passing(units, trigger, i, clause)
    if not trigger.verb and trigger.form in _STAGED and not passing and not _is_staged(units, clause):
        return False
    return not (clause.presence and is_reference(units, i, clause))


def _is_dated_behind(units: list[Unit], i: int) -> bool:
    """Whether a journey is the subject of its own dates (此次访华从4月19日到21日)."""
    after = units[i + 1 : i + 3]
    return len(after) > 1 and after[0].low in _WHEN_FROM and after[1].low.isdigit()


def is_weighed(after: list[Unit]) -> bool:
    """Whether the words behind a contact say of it as a matter that it is set, off or not confirmed (访华一事告吹)."""
    part = takewhile(lambda unit: unit.low not in _COMMAS, after)
    rest = [u for u in part if not (u.low in _OF or u.is_any(("place", "country")) or journey_of(u))]
    if not rest or rest[0].low not in _MATTERS:
        return False
    return any(unit.is_any(_WEIGHING) or unit.low in _SETS for unit in rest[1:])


def _is_remarked_on(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether something is only said of a journey, which other words tell."""
    behind = "".join(unit.low for unit in units[i + 1 : clause.after] if not unit.is_any(("place", "country")))
    return behind.startswith(_SAID_OF_IT)


def _is_talked_of(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a conference only names what people talk about (就第43届联委会拟启动的项目交换意见)."""
    before = list(takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[clause.first : i])))
    behind = takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 : clause.after])
    talks = any((told := trigger_of(unit)) is not None and told.id == _TALK for unit in behind)
    return talks and any(unit.low in _TOPICS for unit in before)


def _is_matter(after: list[Unit]) -> bool:
    """Whether of a meeting only its time is named, and not said that it is set or off (会见X的时间)."""
    rest = list(dropwhile(lambda unit: unit.is_any(("local", *TITLED)), after))
    matter = len(rest) > 1 and rest[0].low in _OF and rest[1].low in _WHEN_IT_IS
    return matter and not is_weighed(rest)


def _is_kept_up(before: list[Unit]) -> bool:
    """Whether the words right before "contact" say that people only keep it up."""
    run = list(takewhile(lambda unit: not unit.is_a("local"), reversed(before)))
    said = "".join(unit.low for unit in reversed(run))
    return any(word in said for word in _KEEPS_UP)


def _is_owned(units: list[Unit], trigger: Trigger, i: int, clause: Clause) -> bool:
    """Whether a journey is named as somebody's, of whose fruits a clause speaks (X去年9月的中国之行成果丰硕)."""
    before = units[clause.first : i]
    return not trigger.verb and before != [] and before[-1].low in _OF and any(u.is_a("local") for u in before)


def _is_spoken_of(units: list[Unit], trigger: Trigger, i: int, clause: Clause) -> bool:
    """Whether a contact is wished for, thanked for, paved, shown or counted, not told."""
    before = units[clause.first : i]
    if trigger.kind is ContactKind.MESSAGE and trigger.verb and _describes_letter(units, i, clause):
        return True  # 转交X送给Y的礼物
    if units[i].low in _ANSWERS and "".join(unit.low for unit in units[i + 1 : i + 2]) in _COLONS:
        return True  # 发言人X回覆:“没有听说”
    if not trigger.verb and trigger.form == _CONFERENCE and _is_talked_of(units, i, clause):
        return True
    if units[i].low in _NOWHERE and any(unit.low in _WHETHER for unit in before):
        return True  # 会否出访
    if trigger.verb and trigger.kind is ContactKind.MEETING and _is_matter(units[i + 1 : clause.after]):
        return True
    wished = any(unit.low in _WISHES for unit in before) and not any(map(_turns_down, units[i:]))
    if wished or _is_paved(units, i, clause) or _or_not(units, i):
        return True
    if units[i].low in _RECEIVES and any(map(journey_of, part_of(units[i + 1 :]))):
        return True  # 没有接待X来访的计划
    if trigger.form in _STAGED and not trigger.verb and _has_ended(before):
        return True
    if trigger.id == _AWARD and before and before[-1].low in _PASSIVE:
        return True  # 就其被授予称号发来贺电
    if trigger.id == _PHOTO and any(unit.low in _DISPLAYS for unit in before):
        return True
    if not trigger.verb and trigger.form in _STAGED and (_is_aim(units, i, clause) or _is_wished(units, i, clause)):
        return True
    if trigger.kind is ContactKind.VISIT and (_is_one_of(units, i, clause) or _some_day(before)):
        return True
    return trigger.form in _GIVEN and any(unit.low in _THANKS for unit in before)  # 感谢X的盛情款待


def part_of(units: list[Unit]) -> list[Unit]:
    """The units up to the next comma."""
    return list(takewhile(lambda unit: unit.low not in _COMMAS, units))


def _has_ended(before: list[Unit]) -> bool:
    """Whether an event is only what somebody leaves behind who has attended it (结束出席庆典返回)."""
    ends = next((k for k, unit in enumerate(before) if unit.low in _ENDS), None)
    if ends is None or any(unit.is_a("local") for unit in before[ends:]):
        return False  # 结束出席X举行的宴会
    return any(unit.is_a("presence") for unit in before[ends + 1 : ends + 2])


def _reaches_place(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a word of going to a place has a city or country behind it (X到了北京)."""
    named = any(unit.is_a("local") for unit in units[clause.first : i])
    after = units[i + 1 :] if not named else [u for u in units[i + 1 : i + 3 + _EPITHET] if u.low not in _ASPECT]
    named_as = list(takewhile(lambda unit: not unit.is_a("place") and unit.low.isalpha(), after[:_EPITHET]))
    if "".join(unit.low for unit in named_as).endswith(_TOWNS):
        after = after[len(named_as) :]  # 到了首都北京
    return bool(after) and after[0].is_a("place") and after[0].is_a("side")


def _is_part(units: list[Unit], trigger: Trigger, i: int, clause: Clause) -> bool:
    """Whether an event is only part of another that is told, or only what it is called by."""
    after = units[i + 1] if i + 1 < len(units) else None
    if trigger.form in _WITHIN and _at_event(units, i):
        return True
    if not trigger.verb and trigger.form in _STAGED and _is_declared(units, i, clause):
        return True
    if trigger.form == "show" and not trigger.verb and after is not None and _is_opening(after):
        return True  # 为图片展|揭幕
    behind = units[i + 2] if i + 2 < len(units) else None
    what = behind is not None and behind.low.isalnum() and behind.low not in _IS  # 由X签署的文件, not 签字的是X
    return trigger.form == "signing" and after is not None and after.low in _OF and what


def _or_not(units: list[Unit], i: int) -> bool:
    """Whether a verb stands with its own denial, and only asks (见没见X)."""
    pairs = ((i - 2, i - 1), (i, i + 1))
    inside = [(a, b) for a, b in pairs if a >= 0 and b + 1 < len(units)]
    return any(units[b].low in _NOT and units[a].low[:1] == units[b + 1].low[:1] for a, b in inside)


def _takes_somebody(units: list[Unit], i: int) -> bool:
    """Whether a verb has somebody named, or meant by a pronoun, right behind it and its particle (见了X, 见他)."""
    j = i + 1 + (i + 1 < len(units) and units[i + 1].low in _ASPECT)
    if j + 1 < len(units) and journey_of(units[j]) is not None and units[j + 1].low in _OF:
        j += 2  # 见了|来访的X
    return next_name(units, j) is not None or (j < len(units) and units[j].is_a("pronouns"))


def _describes_letter(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a verb of sending only says which message is meant that is named behind it."""
    of = next((k for k in range(i + 1, min(i + _NEAR, clause.after - 1)) if units[k].low in _OF), None)
    named = units[of + 1 : of + _GIFT] if of is not None else []
    told = next(filter(None, map(trigger_of, named)), None)  # 赠给X的生日|礼物
    if of is None or told is None or told.verb or told.kind is not ContactKind.MESSAGE or i <= clause.first:
        return False
    between = [unit for unit in units[i + 1 : of] if unit.low not in _TO_WHOM]
    return all(unit.is_any(("local", *TITLED)) for unit in (units[i - 1], *between))


def _turns_down(unit: Unit) -> bool:
    """Whether a unit says that somebody would not have what another wished."""
    return unit.is_any(("refused", "unmade"))


def _is_declared(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether an event is only what somebody declares open, at the opening that is told (宣布展览会开幕)."""
    declared = any(unit.low in _ANNOUNCING for unit in units[clause.first : i])
    return declared and any(unit.low in _OPENED for unit in units[i + 1 : clause.after])


def _is_paved(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a contact is only what somebody clears the way for (为X访朝铺路)."""
    after = "".join(unit.low for unit in units[i + 1 : clause.after])
    return any(unit.low in _FOR for unit in units[clause.first : i]) and any(word in after for word in _PAVES)


def _meets_before(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a clause tells that somebody meets whom the word at a unit describes."""
    told = (trigger_of(unit) for unit in units[clause.first : i])
    return any(t is not None and t.verb and t.form == "talks" for t in told)


def _is_opening(unit: Unit) -> bool:
    told = trigger_of(unit)
    return told is not None and told.form == "ceremony"


def _is_aim(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether an event is only what somebody has come for (为出席竣工仪式抵达平壤)."""
    attends = next((k for k in range(clause.first + 1, i) if units[k].is_a("presence")), None)
    comes = any(map(journey_of, units[i : clause.after]))
    return attends is not None and units[attends - 1].low in _FOR and comes


def _is_wished(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether people are only welcome to attend an event (欢迎更多企业参加展览会)."""
    glad = next((k for k in range(clause.first, i) if units[k].low in _GLAD), None)
    alone = glad is not None and (glad == clause.first or units[glad - 1].low not in _FOR)
    return alone and any(unit.is_a("presence") for unit in units[(glad or 0) + 1 : i])


def _some_day(before: list[Unit]) -> bool:
    """Whether words before a journey leave it to whoever is welcome to make it when (欢迎X方便时来华访问)."""
    said = "".join(unit.low for unit in before)
    return any(word in said for word in _AT_LEISURE)


def _is_one_of(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a journey is only named as one of several (不久前另一次访问), not told (进行了第二次访问)."""
    said = "".join(unit.low for unit in units[clause.first : i])
    counted = said.endswith(_TIMES) and not said.endswith(_THAT) and units[i].low in _JOURNEY
    told = any(unit.low in _TELLS for unit in units[clause.first : i])
    leads = any(unit.is_any(("place", "country")) for unit in units[i + 1 : i + 3])
    return counted and not (told or leads)


def _at_event(units: list[Unit], i: int) -> bool:
    """Whether a show is only a part of an event that the sentence begins with (招待会上, 来宾观看了图片展)."""
    k = next((k for k in range(i - 1) if units[k].is_a("nouns") and units[k + 1].low in _ON), None)
    return k is not None and not any(unit.is_a("local") for unit in units[k:i])


def _is_elsewhere(units: list[Unit], i: int) -> bool:
    """Whether a journey is said to be in or to a third country right before its word."""
    if i < _NAMED_BY or units[i - 1].low not in _OF:
        return False
    return any(meaning("zh", value).country is Country.OTHER for value in units[i - _NAMED_BY].values("country"))


def _on_day(after: list[Unit], before: list[Unit]) -> bool:
    """Whether "was in" has a number or word of time behind it, and somebody before it (双方会晤是在2019年6月)."""
    who = any(unit.is_any(("local", "both")) for unit in before)
    return who and len(after) > _WAS_IN and (after[_WAS_IN].low.isdigit() or after[_WAS_IN].low in _TIME_WORDS)


def _is_topic(after: list[Unit], *, dated: bool) -> bool:
    """Whether what follows makes an event a time or a topic (会谈中, 访问期间); not a date (`dated`: 访华是在4月)."""
    if after and (after[0].low in _TOPIC_AFTER or (after[0].is_a("saying") and after[0].low[:1] in _TOPIC_AFTER)):
        return True  # 在会谈|中说
    if after and after[0].is_a("planned"):
        return False  # 会谈安排在明天举行
    text = "".join(unit.low for unit in after)
    if text.startswith(_LONG_TOPICS) or (not dated and text.startswith(_ALL_THE_WHILE)):
        return True
    return any(unit.low in _ANNIVERSARY for unit in after)


def _describes(units: list[Unit], i: int) -> bool:
    """Whether an event only describes somebody (参加纪念活动的李源潮)."""
    if i + 1 >= len(units) or units[i + 1].low not in _OF:
        return False
    if i + 2 < len(units) and units[i + 2].low in _IS | _HAS and done_by(units, i) is not None:
        return False  # 出席仪式的是X
    return describes_name(units, i) or any(unit.is_a("local") for unit in units[i + 2 : i + 8])


def _is_titled(units: list[Unit], i: int) -> bool:
    """Whether an event's name is only part of that of an office or a delegation (安全会议|副主席, 会议|中方代表团)."""
    behind = list(dropwhile(lambda unit: unit.is_a("marked"), units[i + 1 : i + _NEAR]))
    titled = bool(behind) and behind[0].is_a("head") and behind[0].start == units[i].end
    return titled or (bool(behind) and behind[0].is_a("delegation"))


def _is_seen(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a clause says where somebody is seen (现身北京, 在大连一家酒店门口被记者拍到)."""
    before = units[clause.first : i]
    if units[i].low in _PHOTOGRAPHED and not any(unit.low in _PASSIVE for unit in before):
        return False
    if i + 1 < len(units) and units[i + 1].is_a("place"):
        return True
    return any(unit.is_a("place") and at.low in _AT for at, unit in pairwise(before))


def _to_embassy(units: list[Unit], i: int) -> bool:
    """Whether a journey goes to an embassy in its own country (赴朝|驻华使馆)."""
    after = units[i + 1] if i + 1 < len(units) else None
    if after is not None and after.is_a("org") and after.low.endswith(_EMBASSIES):
        return True
    goal = list(takewhile(lambda unit: unit.low not in _COMMAS, units[i + 1 : i + _EMBASSY]))
    part = takewhile(lambda unit: unit.low not in _COMMAS, reversed(units[:i]))
    if any(unit.is_a("org") and unit.low.endswith(_EMBASSIES) for unit in part) and units[i].low in _BEEN:
        return True  # 曾到中国大使馆来过
    posted = next((k for k, unit in enumerate(goal) if unit.low.startswith(_POSTED)), None)
    return posted is not None and any(unit.low.endswith(_EMBASSIES) for unit in goal[posted:])


def _within_place(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether somebody only goes to a venue where he is."""
    after = "".join(unit.low for unit in units[i + 1 : i + 3])
    goal = next((u for u in units[i + 1 : clause.after] if u.is_any(("place", "org"))), None)
    sight = goal is not None and is_sight(goal) and not goal.low.endswith((*_TERMINALS, *_STATIONS))
    lodges = units[i].low in _LODGES  # 下榻|钓鱼台国宾馆
    if sight and not lodges and goal is not None and goal.start == units[i].end and goal.is_a("place"):
        return True  # 赴平壤|友谊塔
    if units[i].low not in _LOCAL | _REACHES:
        return False
    if units[i].low in _REACHES:  # 抵达友谊塔, not 抵达顺安机场
        return sight
    if goal is None and any(word in "".join(unit.low for unit in units[:i]) for word in _BESIDE_HIM):
        return True  # 在X陪同下来到江边
    return after.startswith(_TERMINALS) or (goal is not None and not goal.is_a("side"))


def _by_the_way(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether an event after which something else happens is told with its people (与王毅会谈之后)."""
    if i + 1 >= len(units) or units[i + 1].low not in _AFTER_EVENT | _BEFORE_EVENT | _DURING:
        return False
    named = [unit for unit in units[clause.first : i] if unit.is_a("local")]
    return bool(named) and any(unit.low in _WITH for unit in units[clause.first : i])


def _in_passing(units: list[Unit], trigger: Trigger, i: int, clause: Clause) -> bool:
    """Whether a dated contact that something else happened at is told with its people (X去年8月访朝期间, 与Y会谈时)."""
    after = "".join(unit.low for unit in units[i + 1 : min(i + 4, clause.after)])
    anniversary = any(word in after for word in _ANNIVERSARY)
    when = after.startswith(_WHEN) or (trigger.form in _STAGED | _HELD and after.startswith(_ON_EVENT))
    if (anniversary and trigger.form == "signing") or not (anniversary or when):
        return False  # 就条约签订60周年互致贺电
    named = [k for k in range(clause.first, clause.after) if units[k].is_any(("local", "delegation"))]
    both = [k for k in range(clause.first, i) if units[k].is_a("both")]
    named += 2 * both if any(unit.low in _DAYS for unit in units[clause.first : i]) else []  # 两人在1月8日会谈中
    before = [k for k in named if k < i]
    with_whom = any(units[k].low in _WITH for k in range(clause.first, i))
    if not before and trigger.kind is not ContactKind.VISIT:
        return len(named) > 1  # 在28日举行的外长会谈中,A与B...
    led = any(unit.is_a("at_head") for unit in units[clause.first : i])
    if not named and (led or any(unit.low in _DURING for unit in units[i + 1 : clause.after])):
        return trigger.kind is ContactKind.VISIT or not led  # 去年一月访问平壤期间,X...; 今年6月率团访华时
    return bool(before) and (trigger.kind is ContactKind.VISIT or len(named) > 1 or with_whom)


def _is_staged(units: list[Unit], clause: Clause) -> bool:
    """Whether the clause says that an event is held or attended, not only speaks of it."""
    return any(unit.low in _STAGING or unit.is_a("presence") for unit in units[clause.first : clause.after])


def is_reference(units: list[Unit], i: int, clause: Clause) -> bool:
    """Whether a word of talks is what somebody attends (参加会见, 参加了18日的会见), not a contact of its own."""
    if any(unit.is_a("local") for unit in units[i + 1 : clause.after]) and units[i].is_a("verbs"):
        before = units[max(clause.first, i - 2) : i]
        return any(unit.is_a("presence") for unit in before)
    return any(unit.is_a("presence") for unit in units[max(clause.first, i - _NEAR) : i]) and units[i].is_a("verbs")


def is_attributive(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a travelling word only says who somebody is (正在访华的金成男)."""
    after = analysis.behind(trigger.start)
    if describes_name(after, 0):
        return True
    if is_news(analysis.units, unit_of(analysis.units, trigger)):
        return False
    if after and after[0].is_a("country") and any(unit.is_a("officials") for unit in after[1:3]):
        return True  # 级别最高的访华|朝鲜官员
    for k, unit in enumerate(after[1 : _NEAR + 1]):
        when = "".join(u.low for u in after[k + 1 : k + 3]).startswith(_WHEN)  # X访华之时
        if unit.low in _COMMAS or unit.low in _SINCE_THEN or when:
            return False  # X访朝之后最大的代表团, X访华时搭乘的专列
        if unit.low in _OF and "".join(u.low for u in after[k + 2 : k + 4]).startswith(_SOIL):
            return False  # 踏上中国的土地
        if unit.low in _OF and after[k + 2 : k + 3] and after[k + 2].low in _VEHICLES:
            before = (u.low for u in reversed(analysis.before(trigger.start)) if u.low not in _ASPECT)
            return next(before, "") not in _BOARDS  # 登上回国的专机
        if unit.low in _OF:
            rest = (u for u in after[k + 2 :] if u.low not in _QUOTES)
            following = next(rest, None)
            meant = following is not None and following.low in _INTENTIONS
            if meant and any(analysis.cued(kind, end=trigger.start) for kind in ("negated", "planned")):
                return False  # 暂无赴朝的安排, 已敲定X访朝的日程
            if is_weighed(after[k + 1 :]) or any(u.low in _COPULAS for u in after[1 : k + 1]):
                return False  # X访华的日期定在5日, X上次访华是2019年的事
            return following is not None and following.low not in _COMMAS and following.low.isalpha()
    return False


def is_counted(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether the clause sums several contacts up (五次会晤, 三次举行会晤)."""
    before = [unit.low for unit in analysis.units if unit.end <= trigger.start][-5:]
    text = "".join(before)
    at = max(map(text.rfind, _TIMES))
    counted = at > 0 and (text[at - 1] in _NUMBERS or text[at - 1].isdigit())
    return counted and not text[: at - 1].endswith(_ORDINAL)
