"""What an English question asks for: nothing that it names is told to have happened, or to be going to."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import Status
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.marks import Event, Zone

_ASKING = words("en", "grammar", "asking")
_FRONT = 4  # units in which the verb of a question stands, after "Q:" or "And"
_MARK, _LABEL = "?", ":"


def asks(analysis: Analysis) -> bool:
    """Whether a sentence is a question."""
    return any(unit.low == _MARK for unit in analysis.units[-2:])


def answered(asked: list[Event], context: Context, before: int) -> None:
    """Leave out what was `asked` where the events told from `before` on answer it ("Did he meet Wang? They met on")."""
    told = [e for e in context.events[before:] if e.status is not Status.HYPOTHETICAL and e.people]
    for event in asked:
        same = (
            e for e in told if (e.kind, e.form) == (event.kind, event.form) and e.people.keys() >= event.people.keys()
        )
        if event in context.events and event.status is Status.HYPOTHETICAL and any(same):
            context.events.remove(event)


def without_speaker(analysis: Analysis, actors: list[Actor]) -> list[Actor]:
    """The actors of a sentence without whom a transcript names as its speaker ("Lin Jian: Yes, they met on Friday")."""
    colon = next((unit.start for unit in analysis.units[1:_FRONT] if unit.low == _LABEL), -1)
    if analysis.sentence.zone is Zone.TITLE:
        return actors
    return [a for a in actors if not (a.start == analysis.sentence.start and 0 <= colon - a.end <= 1)]


def doubt_what_is_asked(analysis: Analysis) -> None:
    """Turn what a question announces into something possible only, and what it asks about into a doubt."""
    if not asks(analysis):
        return
    analysis.cues = [replace(cue, kind="hypothetical") if cue.kind == "planned" else cue for cue in analysis.cues]
    verb = next((unit for unit in analysis.units[:_FRONT] if unit.low in _ASKING), None)
    if verb is not None:
        analysis.cues.insert(0, Cue(verb.start, verb.end, "hypothetical", verb.low))
