"""The words of a Korean article that may tell of a contact, found in one pass of an automaton, with their tails."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from graph.claims import ContactKind, Country
from loaders.extract.data import load
from loaders.extract.ko.tails import Form, Tail, tail_of
from loaders.extract.marks import Sentence, Trigger, Zone


@dataclass(frozen=True, slots=True)
class Told:
    """A trigger with its tail; `goal` is the side whose country the word itself names (방중)."""

    trigger: Trigger
    tail: Tail
    goal: Country | None = None

    @property
    def describing(self) -> bool:
        """Whether it only describes a noun (방북한 X)."""
        return self.tail.event and self.tail.form is Form.ADNOMINAL


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[str, bool]]]:
    entries: dict[str, tuple[str, bool]] = {}
    for trigger in load("ko", "triggers"):
        for kind in ("verbs", "nouns"):
            for word in trigger.get(kind, ()):
                entries.setdefault(word, (trigger["id"], kind == "verbs"))
    patterns = sorted(entries)
    return AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest), [entries[p] for p in patterns]


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
def _others() -> tuple[str, ...]:
    """What right before a noun makes it a contact of others than the two (남북정상회담)."""
    return tuple(load("ko", "cues")["others"])


def scan(text: str) -> list[Trigger]:
    """All triggers of a text in order, the leftmost longest of those that overlap; verbs begin a word."""
    automaton, senses = _automaton()
    out = []
    for index, start, end in automaton.find_matches_as_indexes(text):
        identifier, verb = senses[index]
        if verb and start and text[start - 1].isalnum():
            continue
        end -= text[end - 1] == " "
        kind, form, _ = _kinds()[identifier]
        if text.endswith(_others(), 0, start):
            continue
        out.append(Trigger(start, end, identifier, kind, form, verb))
    return out


def told(text: str, sentence: Sentence, triggers: list[Trigger], *, gate: bool) -> list[Told]:
    """The triggers of a sentence with their tails; `gate` when it is at an airport or a station."""
    out = []
    title = sentence.zone is Zone.TITLE
    for trigger in triggers:
        if gate and trigger.id in _at_gate():
            kind, form, _ = _kinds()[_at_gate()[trigger.id]]
            trigger = replace(trigger, id=_at_gate()[trigger.id], kind=kind, form=form)
        message, visit = trigger.kind is ContactKind.MESSAGE, trigger.kind is ContactKind.VISIT
        tail = tail_of(text, trigger.end, sentence.end, verb=trigger.verb, message=message, title=title, visit=visit)
        if trigger.id in _moments() and tail.event:
            trigger = replace(trigger, verb=True)
        out.append(Told(trigger, tail, _kinds()[trigger.id][2]))
    return out
