"""The words of a Korean article that may tell of a contact, found in one pass of an automaton, with their tails."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from graph.claims import ContactKind, Country, Status
from loaders.extract.data import load
from loaders.extract.ko.endings import beginnings
from loaders.extract.ko.tails import Form, Tail, Word, one_of, pattern, tail_of
from loaders.extract.marks import Sentence, Trigger, Zone

_PEOPLED = frozenset({ContactKind.MEETING, ContactKind.CEREMONY})
_COUNT = 4  # characters of a number before what it counts
_PARTICLE = 2  # a particle and the space behind it
_QUOTES = ("’", "”", "'", '"', "」", "》", "〉")  # marks that close a name given to a contact ('전략 대화'를 가졌다)
_CAME = 30  # characters in which a host is told to have come
_WITH = ("와 ", "과 ", "와의 ", "과의 ", "를 ", "을 ")  # the ends of with or at whom a contact is, right before it
_ON, _BEHIND = ("왔", "갔"), 5  # what only says that something went on; characters before it
_MARKS = ("", "·", ".", "-", "ㆍ", "・")
_HOST = "host"  # the trigger of those who receive somebody
_SESSION = "session"  # the trigger of meetings of many
_APPEAR, _SEND, _STAY = "appear", "send", "stay"
_WELCOME = "welcome"  # the form of contacts at an arrival
_AGREE = "agree"  # the trigger of those who agree on something
_CALL = "call"  # the trigger of contacts by telephone
TAKES_OBJECT = frozenset({"host", "acclaim"})
"""Triggers that take an object: an anniversary or a season may be theirs."""


@dataclass(frozen=True, slots=True)
class Told:
    """A trigger with its tail; `goal` is the side whose country the word itself names (방중).

    `describes_day`: it describes a date (방문했던 2004년 4월).
    """

    trigger: Trigger
    tail: Tail
    goal: Country | None = None
    describes_day: bool = False

    @property
    def describing(self) -> bool:
        """Whether it only describes a noun (방북한 X)."""
        return self.tail.event and self.tail.form is Form.ADNOMINAL


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[str, bool]]]:
    entries: dict[str, tuple[str, bool]] = {}
    for trigger in load("ko", "triggers"):
        conjugated = (form for stem in trigger.get("stems", ()) for form in beginnings(stem))
        for verb, words in ((True, conjugated), (True, trigger.get("verbs", ())), (False, trigger.get("nouns", ()))):
            for word in words:
                entries.setdefault(word, (trigger["id"], verb))
    patterns = sorted(entries)
    return AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest), [entries[p] for p in patterns]


@cache
def verb_forms() -> frozenset[str]:
    """The words that are forms of a verb of contact by themselves (만나, 찾은)."""
    stems = (stem for trigger in load("ko", "triggers") for stem in trigger.get("stems", ()))
    return frozenset(form for stem in stems for form in beginnings(stem))


@cache
def _kinds() -> dict[str, tuple[ContactKind, str, Country | None]]:
    return {
        t["id"]: (ContactKind(t["kind"]), t["form"], Country(t["goal"]) if "goal" in t else None)
        for t in load("ko", "triggers")
    }


@cache
def _at_gate() -> dict[str, str]:
    """The triggers that are another at a station or an airport (맞이하다)."""
    return {t["id"]: t["at_gate"] for t in load("ko", "triggers") if "at_gate" in t}


@cache
def only_at_gate() -> frozenset[str]:
    """The triggers that tell of a contact only where the sentence itself is at a station or an airport (나오다)."""
    return frozenset(t["id"] for t in load("ko", "triggers") if t.get("gate") == "only")


@cache
def of_both_sides() -> frozenset[str]:
    """The triggers that tell of a contact only where both sides are named (회의)."""
    return frozenset(t["id"] for t in load("ko", "triggers") if "both" in t)


@cache
def only_again() -> frozenset[str]:
    """The triggers that only speak of a contact told before (대회에는 ... 참가하였다)."""
    return frozenset(t["id"] for t in load("ko", "triggers") if t.get("again") == "only")


@cache
def _moments() -> frozenset[str]:
    """The triggers whose nouns are a moment, not a stay (도착)."""
    return frozenset(t["id"] for t in load("ko", "triggers") if "moment" in t)


@cache
def goals() -> dict[str, Country]:
    """The nouns that name where their traveller goes (방중), with the side whose country it is."""
    return {word: Country(t["goal"]) for t in load("ko", "triggers") if "goal" in t for word in t["nouns"]}


@cache
def visits() -> frozenset[str]:
    """The nouns of visits."""
    return frozenset(word for t in load("ko", "triggers") if t["kind"] == "visit" for word in t.get("nouns", ()))


@cache
def peopled_nouns() -> frozenset[str]:
    """The nouns of contacts at which both sides are."""
    quiet = ("visit", "message")
    return frozenset(word for t in load("ko", "triggers") if t["kind"] not in quiet for word in t.get("nouns", ()))


@cache
def _coming() -> tuple[str, ...]:
    """What those do who come to meet somebody on the way (먼저 내려와 맞이했다)."""
    return tuple(load("ko", "cues")["coming"])


@cache
def landings() -> tuple[str, ...]:
    """The words for where one lands, which may end a name (순안공항에 내렸다)."""
    return tuple(load("ko", "cues")["landings"])


@cache
def _speeches() -> tuple[str, ...]:
    """Words for speeches, which begin like those for meals (축하연설)."""
    return tuple(load("ko", "cues")["speeches"])


@cache
def _wired() -> tuple[str, ...]:
    """What right before talks says that they are had from afar (화상 대면)."""
    return tuple(load("ko", "cues")["wired"])


@cache
def others() -> tuple[str, ...]:
    """What right before a noun makes it a contact of others than the two (남북정상회담)."""
    words = [str(word) for word in load("ko", "cues")["others"]]
    return tuple(mark.join(word) for word in words for mark in _MARKS)  # 북미, 북·미


def scan(text: str) -> list[Trigger]:
    """All triggers of a text in order, the leftmost longest of those that overlap; verbs begin a word."""
    automaton, senses = _automaton()
    out = []
    for index, start, end in automaton.find_matches_as_indexes(text):
        identifier, verb = senses[index]
        if end > start + _PARTICLE and text[start + 1].isspace():
            start += _PARTICLE  # the verb must follow a particle (에 온)
        if verb and start and text[start - 1].isalnum() and not text.startswith(landings(), start):
            continue
        if text.startswith(_speeches(), start) or any(pattern(p).match(text, start) for p in ("helps", "looked_up")):
            continue  # 축하연설; 서로 방조하여왔다
        if identifier == _SESSION and pattern("paper").match(text, end):
            continue
        if pattern("counted").search(text, max(0, start - _COUNT), end):
            continue  # 다섯 가지 제안
        if pattern("issued").match(text, start):
            continue  # 담화를 냈다
        if text.startswith(_ON, start) and pattern("gone_on").search(text, max(0, start - _BEHIND), start):
            continue
        end -= text[end - 1] == " "
        kind, form, _ = _kinds()[identifier]
        if not verb and kind is not ContactKind.VISIT and (named := pattern("as_event").match(text, end)):
            end = named.end()  # 꽃바구니진정 행사가 있었다
        if text.endswith(others(), 0, start - text.endswith(" ", 0, start)):
            continue
        out.append(Trigger(start, end, identifier, kind, form, verb))
    return out


def at_gate(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is at an airport or a station."""
    words = text[sentence.start : sentence.end]
    return any(word in words for word in load("ko", "cues")["gates"])


def told(text: str, sentence: Sentence, triggers: list[Trigger], *, gate: bool) -> list[Told]:
    """The triggers of a sentence with their tails; `gate` when it is at an airport or a station."""
    out: list[Told] = []
    title = sentence.zone is Zone.TITLE
    here = gate and at_gate(text, sentence)
    greeting = {*_at_gate(), *_at_gate().values()} - only_at_gate()
    greeted = any(trigger.id in greeting or trigger.form == "sendoff" for trigger in triggers)
    welcomed = any(trigger.form == _WELCOME and trigger.id not in only_at_gate() for trigger in triggers)
    for trigger in triggers:
        within = trigger.id in only_again() and text[trigger.start - 1 : trigger.start].isalnum()  # 당대회
        if within or (trigger.id in only_at_gate() and (greeted or not here)):
            continue
        if trigger.id == _APPEAR and pattern("at_event").search(text, sentence.start, trigger.start):
            continue  # 행사장에는 X가 모습을 나타냈다
        came = any(word in text[max(sentence.start, trigger.start - _CAME) : trigger.start] for word in _coming())
        if welcomed and trigger.id == _HOST and pattern("host_country").match(text, trigger.end, sentence.end):
            continue  # X를 맞은 중국은 환영식을 열었다
        if (gate or came) and trigger.id in _at_gate():
            kind, form, _ = _kinds()[_at_gate()[trigger.id]]
            trigger = replace(trigger, id=_at_gate()[trigger.id], kind=kind, form=form)
        if trigger.id == _SEND and pattern("spent").search(text, sentence.start, trigger.start):
            trigger = replace(trigger, id=_STAY)  # 나흘을 중국에서 보냈다
        if trigger.id == _HOST and pattern("mourning").search(text, sentence.start, sentence.end):
            trigger = replace(trigger, kind=ContactKind.CEREMONY, form="condolence")  # 조의방문온 X를 맞이하였다
        if trigger.form == "talks" and _by_wire(text, sentence, trigger):
            trigger = replace(trigger, kind=_kinds()[_CALL][0], form=_kinds()[_CALL][1])
        message, visit = trigger.kind is ContactKind.MESSAGE, trigger.kind is ContactKind.VISIT
        behind = _behind(text, trigger.end)
        alone = trigger.kind in _PEOPLED and text.endswith(_WITH, sentence.start, trigger.start)
        tail = tail_of(Word(text, behind, sentence.end, trigger.verb, message, title, visit, alone))
        if trigger.verb and pattern("not_before").search(
            text, max(sentence.start, trigger.start - _BEHIND), trigger.start
        ):
            tail = replace(tail, status=Status.DENIED)
        if trigger.id in _moments() and tail.event and not pattern("as_subject").match(text, trigger.end):
            trigger = replace(trigger, verb=True)
        if _is_agreed_on(out[-1:], trigger):
            continue
        out.append(Told(trigger, tail, _kinds()[trigger.id][2]))
    return _sharing(text, out)


def _is_agreed_on(before: list[Told], trigger: Trigger) -> bool:
    """Whether two only agree on a contact to come, or at a meal told before (만나기로 합의했다, 오찬에서 합의했다)."""
    meal = any(one.trigger.form == "meal" and one.tail.event for one in before)
    planned = any(trigger.start < one.tail.end and one.tail.status is Status.PLANNED for one in before)
    return trigger.id == _AGREE and (meal or planned)


def _by_wire(text: str, sentence: Sentence, trigger: Trigger) -> bool:
    """Whether two talk from afar (화상으로 만났다, 화상 대면)."""
    start, end = sentence.start, trigger.start
    return text.endswith(_wired(), start, end) or one_of("by_wire").search(text, start, end) is not None


def _behind(text: str, end: int) -> int:
    """Where the words after a trigger begin: behind a mark that closes its name, or a note (방문(17~20일)한)."""
    note = pattern("trigger_note").match(text[end : end + _CAME])
    return end + note.end() if note else end + (text[end : end + 1] in _QUOTES)


def _sharing(text: str, found: list[Told]) -> list[Told]:
    """The triggers, those without a verb of their own with the one of the noun behind them (회담과 오찬을 했다)."""
    for k in range(len(found) - 2, -1, -1):
        one, after = found[k], found[k + 1]
        if one.trigger.verb and after.trigger.verb and text[one.trigger.end : after.trigger.start] == " ":
            same = after.tail  # 찾아가 만났을 수 있다
            found[k] = replace(one, tail=replace(one.tail, status=same.status, past=same.past, ahead=same.ahead))
            continue
        alike = one.trigger.kind in _PEOPLED and after.trigger.kind in _PEOPLED and not after.trigger.verb
        if one.trigger.verb or one.tail.attended or not alike or not after.tail.event:
            continue
        between = text[one.trigger.end : after.trigger.start]
        planned = after.tail.form is Form.NOMINAL and after.tail.status is Status.PLANNED
        if planned and pattern("planned_with_next").fullmatch(between):
            found[k] = replace(one, tail=after.tail)
        elif one.tail.event:
            continue
        elif pattern("with_next").fullmatch(between):
            found[k] = replace(one, tail=after.tail)
        elif not after.tail.attended and (gap := pattern("gapped").match(between)):
            found[k] = replace(one, tail=replace(after.tail, form=Form.CONNECTIVE, end=one.trigger.end + gap.end()))
    return found
