"""People of one name in one English article, and words that only compare a name: "not the premier of the same name"."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Mention, Unit

_NAMES, _SAME, _OF_SAME = (words("en", "names", kind) for kind in ("name_nouns", "same", "of_same"))
_SHARING, _NAMESAKES, _CONFUSING = (words("en", "names", kind) for kind in ("sharing", "namesakes", "confusing"))
_COMPARED, _NEGATIONS = words("en", "names", "compared_with"), words("en", "grammar", "negations")
_WHO, _COMMAS = words("en", "grammar", "personal_relatives"), words("en", "grammar", "commas")
_MARKS = _COMMAS | words("en", "grammar", "closing_brackets") | frozenset(".;")
_NOT, _SHARED, _APPOSED = 12, 6, 14  # units back to "not", to "shares"; from a name to what compares it


def folded(units: list[Unit]) -> list[Unit]:
    """The units, those words made one without a title that only say whose name somebody has or has not.

    "The vice minister (who shares the premier's name) met Wu" tells of no premier; what a name is denied to be ("not
    the former premier of the same name, who met Wen") is no office of his, and what that one did is not told of him.
    """
    out, position = list[Unit](), 0
    for start, end in sorted(_comparisons(units), key=lambda span: (span[0], -span[1])):
        if start >= position and not any(unit.is_a("local") for unit in units[start:end]):
            text = " ".join(unit.text for unit in units[start:end])
            kind = "denied" if units[start].low in _NEGATIONS else "alike"
            one = Unit(units[start].start, units[end - 1].end, text, text.lower(), (("comparison", kind),))
            out += [*units[position:start], one]
            position = end
    return out + units[position:] if position else units


def _comparisons(units: list[Unit]) -> Iterable[tuple[int, int]]:
    """Where units only compare names: the first, and the one behind the last."""
    for i, unit in enumerate(units):
        if unit.low in _NAMES and i and units[i - 1].low in _SAME:
            start = i - 1
            while start > 0 and units[start - 1].low in _OF_SAME:
                start -= 1
            yield _denied(units, start, _compared(units, i + 1))
        elif unit.low in _NAMES:
            sharing = max((k for k in range(max(0, i - _SHARED), i) if units[k].low in _SHARING), default=-1)
            if sharing >= 0:
                yield sharing, _compared(units, i + 1)
        elif unit.low in _NAMESAKES:
            yield _denied(units, i, _noun(units, i + 1))
        elif unit.low in _CONFUSING:
            start, end = _denied(units, i, _noun(units, i + 1))
            if start < i:
                yield start, end


def _denied(units: list[Unit], start: int, end: int) -> tuple[int, int]:
    """A comparison with the office that it says somebody has not, and what a relative clause tells of its holder."""
    for k in range(start - 1, max(-1, start - _NOT), -1):
        if units[k].is_any(("local", "verb")):
            break
        if units[k].low in _NEGATIONS:
            clause = end + (end < len(units) and units[end].low in _COMMAS)
            who = clause < len(units) and units[clause].low in _WHO
            return k, _until(units, clause, _MARKS) if who else end
    return start, end


def _compared(units: list[Unit], i: int) -> int:
    """The unit behind those that say with whom a name is shared ("of the same name as the premier"), else this one."""
    return _noun(units, i + 1) if i < len(units) and units[i].low in _COMPARED else i


def _noun(units: list[Unit], i: int) -> int:
    """The unit behind the title that a name is compared with: a comma, a bracket, a verb or a person named."""
    ends = (k for k in range(i, len(units)) if units[k].low in _MARKS | _WHO or units[k].is_any(("local", "verb")))
    return next(ends, len(units))


def _until(units: list[Unit], i: int, marks: frozenset[str]) -> int:
    return next((k for k in range(i, len(units)) if units[k].low in marks or units[k].is_a("local")), len(units))


def uncompared(analysis: Analysis) -> None:
    """Leave out the triggers, cues and times that stand where a sentence only compares names."""
    spans = [(unit.start, unit.end) for unit in analysis.units if unit.is_a("comparison")]
    if spans:
        analysis.triggers = [t for t in analysis.triggers if not any(a <= t.start < b for a, b in spans)]
        analysis.cues = [c for c in analysis.cues if not any(a <= c.start < b for a, b in spans)]
        analysis.times = [t for t in analysis.times if not any(a <= t.start < b for a, b in spans)]


def shares(analysis: Analysis, name: Mention) -> bool:
    """Whether somebody is said right behind a name to have that of somebody else ("Ri, a clerk of the same name,")."""
    behind = analysis.behind(name.end)[:_APPOSED]
    alike = next((k for k, unit in enumerate(behind) if "alike" in unit.values("comparison")), None)
    return alike is not None and not any(unit.is_any(("local", "verb")) for unit in behind[:alike])
