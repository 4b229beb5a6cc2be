"""Letters that a Korean article prints in full: to whom they are, who signs them, and on what day."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Function
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.dating import understood
from loaders.extract.ko.dates import times
from loaders.extract.marks import Event, Zone

_DATE = 40  # characters behind a signature to the day of it
_RULE = "letter.noun"


def printed_letters(text: str, analyses: list[Analysis], context: Context) -> None:
    """Add the letters that an article prints, or date those told: one line names the reader, one the writer."""
    reader: tuple[int, Analysis] | None = None
    for analysis in analyses:
        person = _alone(analysis)
        if person is None:
            continue
        if any(unit.is_a("honorific") for unit in analysis.units):
            reader = (person, analysis)
        elif reader is not None and _write(text, person, analysis, reader, context):
            reader = None


def _alone(analysis: Analysis) -> int | None:
    """Who is named in a line that holds nothing else."""
    named = [unit.person for unit in analysis.units if unit.is_a("local")]
    only = all(unit.is_any(("local", "honorific")) for unit in analysis.units)
    return named[0] if only and len(named) == 1 else None


def _write(text: str, writer: int, signed: Analysis, read: tuple[int, Analysis], context: Context) -> bool:
    """Enter the letter of somebody to somebody of the other side; whether it is one."""
    reader, line = read
    ours, theirs = context.side(writer), context.side(reader)
    if ours is None or theirs is None or {ours, theirs} != set(SIDES):
        return False
    people = {writer: (ours, Function.SENDER), reader: (theirs, Function.RECIPIENT)}
    end = signed.sentence.end
    days = [t for t in times(text, end, min(len(text), end + _DATE)) if t.day]
    dated = understood(days[0], context, text[days[0].start : days[0].end]) if days else None
    told = [e for e in context.events if e.kind is ContactKind.MESSAGE and e.zone is Zone.BODY]
    same = next((e for e in told if dict(e.people) == people and e.dated in (None, dated)), None)
    if same is None:
        same = Event(ContactKind.MESSAGE, "message", line.sentence.start, end, Zone.BODY, _RULE)
        same.people, same.principals, same.sentence = people, set(people), line.sentence.start
        context.events.append(same)
    same.dated = same.dated or dated
    return True
