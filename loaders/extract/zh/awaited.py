"""Letters that a Chinese sentence tells to have come, and whose writer one of the next names (署名的是X, X在信中说)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.scope import Scope
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.vocabulary import trigger_of

_RECEIVES, _SIGNED = words("zh", "grammar", "receives"), tuple(words("zh", "grammar", "signed_by"))
_IN_IT = tuple(words("zh", "grammar", "inside_after"))
_UNREAL = ("negated", "denied", "planned", "hypothetical", "doubted")
_FAR = 12  # units from a word of receiving to what is received
_SOON = 2  # sentences from a letter to its writer


@dataclass(frozen=True, slots=True)
class Awaited:
    """A letter or gift that `recipient` has received from nobody named yet; `sentence` is the number of its own."""

    recipient: Actor
    trigger: Trigger
    times: tuple[Timex, ...]
    sentence: int


def awaited(analysis: Analysis, relations: Relations, scopes: list[Scope], context: Context) -> Awaited | None:
    """The letter of a sentence whose writer is still to be named; None where it tells of none, or names him."""
    if any(s.trigger.kind is ContactKind.MESSAGE for s in scopes) or any(map(analysis.cued, _UNREAL)):
        return None
    for i, unit in enumerate(analysis.units):
        told = trigger_of(unit)
        received = next((u for u in reversed(analysis.units[max(0, i - _FAR) : i]) if u.low in _RECEIVES), None)
        if told is None or told.kind is not ContactKind.MESSAGE or received is None:
            continue
        named = [a for a in analysis.actors if a.people and a.country in SIDES]
        mine = [a for a in named if a.end <= received.start and relations.is_subject(a) and not a.masked]
        if mine and not any(received.end <= a.start < unit.start for a in named):
            times = tuple(t for t in analysis.times if not t.since)
            return Awaited(mine[-1], told, times, len(context.sentences))
    return None


def written(analysis: Analysis, scopes: list[Scope], letter: Awaited | None, context: Context) -> list[Scope]:
    """The scopes of a sentence, with the letter told before it where it names who wrote that."""
    if letter is None or len(context.sentences) - letter.sentence > _SOON:
        return scopes
    if any(s.trigger.kind is ContactKind.MESSAGE for s in scopes):
        return scopes
    units = analysis.units
    mark = next((unit for k, unit in enumerate(units) if _speaks_of_letter(units, k)), None)
    named = [a for a in analysis.actors if a.people and a.country in SIDES]
    writer = next((a for a in named if a.country is not letter.recipient.country), None)
    if mark is None or writer is None:
        return scopes
    trigger = replace(letter.trigger, start=mark.start, end=mark.end, verb=False)
    low, high = analysis.sentence.start, analysis.sentence.end
    told = Scope(trigger, (replace(writer, masked=""),), (letter.recipient,), low, high, times=letter.times)
    return [*scopes, replace(told, status=Status.OCCURRED)]


def _speaks_of_letter(units: list[Unit], k: int) -> bool:
    """Whether a unit begins words for who has signed a letter, or names it as where something is said (在信中)."""
    ahead = "".join(unit.low for unit in units[k : k + 2])
    told = trigger_of(units[k])
    letter = told is not None and told.kind is ContactKind.MESSAGE
    return ahead.startswith(_SIGNED) or (letter and k + 1 < len(units) and units[k + 1].low[:1] in _IN_IT)
