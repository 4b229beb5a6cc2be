"""What an English sentence says of an event told before it: that it came to nothing, is not true, or did happen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import load
from loaders.extract.events import PEOPLED

_BREAK = re.compile(r"; |\b(?:but|while|although|though)\b")
_KINDS = {"meetings": PEOPLED, "journeys": frozenset({ContactKind.VISIT})}
_HELD = "held"
_FATES = {"denied": Status.DENIED, "doubted": Status.HYPOTHETICAL, "confirmed": Status.OCCURRED, _HELD: Status.OCCURRED}
ANY_KIND = frozenset({*PEOPLED, ContactKind.VISIT})
"""The kinds of what a word for no one kind may mean ("the plan")."""
_NAME = re.compile(r"\{([a-z_]+)\}")
_PARTS = {
    "adj": r"(?:[\w-]+ ){0,2}",
    "adv": r"(?:(?:{adverb}|[a-z]+ly) )*",
    "more": r"""(?: (?:to|of|between|with|in|on|for|from|at|by|that)\b[^,;.“”"]{1,60}?)?(?:,[^,;.“”"]{1,40},)?""",
    "told": r"""(?: (?:that|of|about|saying|claiming|according to)\b[^;“”"]{1,160}?)?""",
    "event": r"(?:(?P<meetings_#>{meetings})|(?P<journeys_#>{journeys})|(?P<either_#>{either}))",
    "report": r"(?P<reports_#>{reports})",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of events told before: their status now, and their kinds; where it is said.

    `held`: that what was planned took place, on the day that the sentence gives.
    """

    start: int
    end: int
    status: Status
    kinds: frozenset[ContactKind]
    held: bool = False


def verdict_of(folded: str, analysis: Analysis) -> Verdict | None:
    """What a sentence says of an event told before it, None where it says nothing of the kind."""
    start, end = analysis.sentence.start, analysis.sentence.end
    for name, status in _FATES.items():
        match = _pattern(name).search(folded[start:end])
        if match is not None and status is Status.OCCURRED:
            clause = _BREAK.split(folded[start : start + match.end()])[-1]
            if _pattern("supposed").search(clause):
                continue  # "if the trip is confirmed"
            status = Status.HYPOTHETICAL if _pattern("unsaid").search(clause) else status
        if match is not None:
            said = [key.partition("_")[0] for key, words_ in match.groupdict().items() if words_]
            kinds = next((_KINDS[key] for key in said if key in _KINDS), ANY_KIND)
            return Verdict(start + match.start(), start + match.end(), status, kinds, name == _HELD)
    return None


def as_cue(verdict: Verdict | None) -> list[Cue]:
    """The denial of a sentence as a cue: what it says of the event tells and dates no other."""
    denied = verdict is not None and verdict.status is Status.DENIED
    return [Cue(verdict.start, verdict.end, "denied", "")] if verdict is not None and denied else []


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """The forms of sentences that say so as one pattern, its groups named after the words for the event."""
    numbers = count()
    forms = "|".join(_expanded(form, numbers) for form in load("en", "verdicts")["forms"][name])
    return re.compile(rf"(?:^|(?<=[\s“\"‘]))(?:{forms})(?! since)(?![\w-])")


def _expanded(form: str, numbers: Iterator[int]) -> str:
    """A form with the words that its names in braces stand for; each group gets a number of its own."""
    form = form.replace("#", str(next(numbers)))
    while (name := _NAME.search(form)) is not None:
        part = _PARTS.get(name[1])
        if part is None:
            listed = sorted(load("en", "verdicts")["words"][name[1]], key=len, reverse=True)
            part = f"(?:{'|'.join(map(re.escape, listed))})"
        form = form[: name.start()] + part.replace("#", str(next(numbers))) + form[name.end() :]
    return form
