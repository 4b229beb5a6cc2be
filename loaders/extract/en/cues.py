"""English cue words and triggers, found in one pass of an automaton over the article."""

from __future__ import annotations

from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from graph.claims import ContactKind
from loaders.extract.analysis import Cue
from loaders.extract.data import load
from loaders.extract.en.pair_words import pair_words
from loaders.extract.lexicon import fold
from loaders.extract.marks import Trigger

_KINDS = (
    "presence_before",
    "presence_after",
    "absent",
    "along",
    "likewise",
    "mask_before",
    "mask_after",
    "split",
    "follows",
    "another",
    "besides",
    "planned",
    "companions",
    "reports",
    "denied",
    "negated",
    "never",
    "accepted",
    "at_head",
    "hypothetical",
    "saying",
    "content",
    "recalling",
    "attribution",
    "by_wire",
    "unproven",
    "unverified",
    "as_reported",
    "here",
)


@cache
def _automaton() -> tuple[AhoCorasick, list[tuple[tuple[str, str], ...]]]:
    entries: dict[str, list[tuple[str, str]]] = {}
    data = load("en", "cues")
    for kind in _KINDS:
        for word in data[kind]:
            entries.setdefault(fold(word), []).append((kind, fold(word)))
    for trigger in load("en", "triggers"):
        for pos in ("verbs", "nouns"):
            for word in trigger.get(pos, ()):
                entries.setdefault(fold(word), []).append((pos, trigger["id"]))
    patterns = sorted(entries)
    return AhoCorasick(patterns, matchkind=MatchKind.Standard), [tuple(entries[p]) for p in patterns]


@cache
def _trigger_table() -> dict[str, tuple[ContactKind, str]]:
    return {t["id"]: (ContactKind(t["kind"]), t["form"]) for t in load("en", "triggers")}


def scan(folded: str) -> tuple[list[Cue], list[Trigger]]:
    """All cues and triggers of the folded text in order; of those of one kind that overlap, the leftmost longest."""
    automaton, senses = _automaton()
    found = [
        (start, -end, index)
        for index, start, end in automaton.find_matches_as_indexes(folded, overlapping=True)
        if not _inside_word(folded, start, end)
    ]
    found.sort()
    reached: dict[str, int] = {}
    cues: list[Cue] = []
    triggers: list[Trigger] = []
    for start, negative_end, index in found:
        end = -negative_end
        for kind, value in senses[index]:
            group = "trigger" if kind in ("verbs", "nouns") else kind
            if start < reached.get(group, 0):
                continue
            reached[group] = end
            if group == "trigger":
                contact, form = _trigger_table()[value]
                triggers.append(Trigger(start, end, value, contact, form, kind == "verbs"))
            else:
                cues.append(Cue(start, end, kind, value))
    return sorted((*cues, *pair_words(folded)), key=lambda cue: cue.start), triggers


def _inside_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return (
        (before.isalnum() and text[start].isalnum()) or (after.isalnum() and text[end - 1].isalnum()) or before == "-"
    )
