"""One pass of an automaton over a text: names, titles, bodies, places and cue words, each with its senses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from loaders.extract.marks import Hit

_FOLD = str.maketrans("‘’ʼ`´“”‐‑‒–\u00a0\u2009\u202f", "'''''\"\"----\u0020\u0020\u0020")


def fold(text: str) -> str:
    """The text with quotes, hyphens and spaces straightened and in lower case, character for character."""
    straight = text.translate(_FOLD)
    lower = straight.lower()
    if len(lower) == len(text):
        return lower
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in straight)


_SMALL, _THE = 3, "The"  # letters of an article before a name; the one that a sentence may begin with
_INITIALS = 3  # letters of an abbreviation that may be a syllable of a name too ("Kim Jae Un", "Choe Yong Rok")


@dataclass(frozen=True, slots=True)
class Entry:
    """A known expression: its words, what kind of thing it is, its value, and whether it must begin with a capital."""

    text: str
    kind: str
    value: str
    proper: bool = False


class Lexicon:
    """The expressions of one language, ready to be found.

    `spaced` languages write words apart: there an expression must begin and end where a word does; a name (kind
    `person`) may have one of the words `glued` stuck to its end, or a word to its capital.
    """

    def __init__(self, entries: Iterable[Entry], *, spaced: bool, glued: frozenset[str] = frozenset()) -> None:
        senses: dict[str, set[tuple[str, str, bool]]] = defaultdict(set)
        written_small: set[str] = set()  # the expressions that are no mere initials
        for entry in entries:
            pattern = fold(entry.text)
            senses[pattern].add((entry.kind, entry.value, entry.proper))
            if len(entry.text) > _INITIALS or not entry.text.isupper():
                written_small.add(pattern)
        self._patterns = sorted(pattern for pattern in senses if pattern.strip())
        self._senses = [tuple(sorted(senses[pattern])) for pattern in self._patterns]
        self._automaton = AhoCorasick(self._patterns, matchkind=MatchKind.Standard)
        self._spaced = spaced
        self._glued = glued
        proper = [any(proper for _, _, proper in known) for known in self._senses]
        self._any_case = [() if some else self._sensed(i, capital=True) for i, some in enumerate(proper)]
        self._named = [any(kind == "person" for kind, _, _ in known) for known in self._senses]
        self._initials = [pattern not in written_small for pattern in self._patterns]

    def _sensed(self, index: int, *, capital: bool) -> tuple[tuple[str, str], ...]:
        """The senses of an expression where it begins with a capital, or not."""
        return tuple((kind, value) for kind, value, proper in self._senses[index] if capital or not proper)

    def matches(self, text: str, folded: str) -> list[Hit]:
        """Every known expression of the text, overlapping ones too, by where they begin: the grammar chooses.

        For languages that stick words together.
        """
        hits = []
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            senses = self._any_case[index] or self._sensed(index, capital=text[start].isupper())
            if senses:
                hits.append(Hit(start, end, senses))
        hits.sort(key=lambda hit: (hit.start, -hit.end))
        return hits

    def scan(self, text: str, folded: str) -> list[Hit]:
        """Every known expression of the text, leftmost and longest first, none overlapping another."""
        found: list[tuple[int, int, int]] = []
        for index, start, end in self._automaton.find_matches_as_indexes(folded, overlapping=True):
            if (
                not self._spaced
                or _is_word(folded, start, end)
                or (self._named[index] and self._stuck(text, start, end))
            ):
                found.append((start, -end, index))
        found.sort()
        hits: list[Hit] = []
        reached = 0
        for start, negative_end, index in found:
            if start < reached or _is_syllable(text, start, -negative_end, initials=self._initials[index]):
                continue
            capital = _is_capital(text, start, -negative_end)
            senses = tuple((kind, value) for kind, value, proper in self._senses[index] if capital or not proper)
            if senses:
                hits.append(Hit(start, -negative_end, senses))
                reached = -negative_end
        return hits

    def every(self, folded: str) -> list[Hit]:
        """Every known expression of a folded text, also those that overlap, in order; for unspaced languages."""
        found = self._automaton.find_matches_as_indexes(folded, overlapping=True)
        hits = [Hit(a, b, tuple((kind, value) for kind, value, _ in self._senses[index])) for index, a, b in found]
        return sorted(hits, key=lambda hit: (hit.start, hit.end))

    def _stuck(self, text: str, start: int, end: int) -> bool:
        """Whether only a lost space joins a name to its neighbours ("ChairmanKim Jong Ilon Mansu Hill")."""
        before = text[start - 1] if start else " "
        if before.isalnum() and not (before.islower() and text[start].isupper()):
            return False
        after = end
        while after < len(text) and text[after].isalpha():
            after += 1
        return after == end or text[end:after] in self._glued


def _is_syllable(text: str, start: int, end: int, *, initials: bool) -> bool:
    """Whether it is a syllable of a name: initials so written, a short word joined to the next ("Son-gwon")."""
    if not text[start:end].istitle() or end - start > _INITIALS:
        return False
    return initials or (text[end : end + 1] == "-" and text[end + 1 : end + 2].islower())


def _is_word(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isalnum() and text[start].isalnum()) and not (after.isalnum() and text[end - 1].isalnum())


def _is_capital(text: str, start: int, end: int) -> bool:
    """Whether an expression begins with a capital, or a small word and then one ("the North", not "the North Sea").

    Neither does "The North" of "The North Korean side", where only the sentence has the capital.
    """
    first, _, rest = text[start:end].partition(" ")
    longer = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    small = len(first) <= _SMALL and rest[:1].isupper()
    if text[start].isupper():
        return not (small and longer and first == _THE)
    return small and not longer
