"""English journeys told by who was on the train or plane: "is believed to have been aboard the train to Beijing"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.claims import ContactKind
from loaders.extract.data import words
from loaders.extract.en.naming import is_place, may_stand_between, names_place
from loaders.extract.marks import Trigger, Unit

_BE, _RIDING = words("en", "cues", "be"), words("en", "opinions", "riding")
_ABOARD, _VEHICLES = words("en", "opinions", "aboard"), words("en", "opinions", "vehicles")
_BOARD = words("en", "grammar", "aboard")
_BETWEEN = (
    words("en", "grammar", "adverbs") | words("en", "grammar", "time_adverbs") | words("en", "grammar", "negations")
)
_ALSO = words("en", "cues", "besides")
_STOPS = words("en", "grammar", "stops") | words("en", "grammar", "commas")
_INDEFINITE, _SUBJECT = words("en", "grammar", "articles") - words("en", "grammar", "known"), 5  # units of a subject
_OFTEN = words("en", "opinions", "often")
_VISITORS = words("en", "opinions", "visitors")
_VISIT = "visit"
_TRAIN, _GOAL, _EARLIER = 6, 12, 40  # units from "on" to the train, from it to where it goes, back to one told before


def by_train(units: Sequence[Unit], earlier: Sequence[Unit], known: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence with the journeys of those who are on a train or plane, for what it does itself.

    `earlier`: the words before the sentence, which may tell of the train ("A train came to Beijing. Kim was aboard").
    """
    riding = _aboard(units, earlier)
    if not riding:
        return sorted((*known, *_visitor(units)), key=lambda trigger: trigger.start)
    moves = {t.start for t in known if t.kind is ContactKind.VISIT and t.verb and _of_train(units, t.start)}
    kept = [t for t in known if t.start not in moves and not any(t.start < r.end and r.start < t.end for r in riding)]
    return sorted((*kept, *riding), key=lambda trigger: trigger.start)


def _of_train(units: Sequence[Unit], start: int) -> bool:
    """Whether the subject of a verb at an offset is a train or plane, not its owner or a passenger."""
    before = [unit for unit in units if unit.end <= start][-_TRAIN:]
    k = next((k for k in range(len(before) - 1, -1, -1) if before[k].low in _VEHICLES), -1)
    return k >= 0 and not any(unit.is_a("local") for unit in before)


def _visitor(units: Sequence[Unit]) -> list[Trigger]:
    """The journeys told by who the visitor was ("the secret visitor to Beijing is Kim himself")."""
    out = []
    for k, unit in enumerate(units):
        if unit.low not in _VISITORS:
            continue
        be = next((j for j in range(k + 1, min(k + _TRAIN, len(units))) if units[j].low in _BE), 0)
        whom = units[be + 1 : be + _TRAIN] if be else []
        named = next((j for j, each in enumerate(whom) if each.is_a("local")), -1)
        often = k > 0 and units[k - 1].low in _OFTEN  # "a frequent visitor to Pyongyang was Wang"
        if (
            named >= 0
            and not often
            and any(map(names_place, units[k:be]))
            and all(map(may_stand_between, whom[:named]))
        ):
            out.append(Trigger(unit.start, units[be].end, _VISIT, ContactKind.VISIT, _VISIT, verb=True))
    return out


def _aboard(units: Sequence[Unit], earlier: Sequence[Unit]) -> list[Trigger]:
    """The journeys of those whom a sentence says to be on a train or plane that goes somewhere."""
    out = []
    for k in (k for k, unit in enumerate(units) if unit.low in _ABOARD):
        first, end = _begins(units, k), _end(units, k)
        somebody = any(unit.low in _INDEFINITE for unit in units[max(0, first - _SUBJECT) : max(first, 0)])
        if first < 0 or end < 0 or somebody:
            continue  # "asked whether a Chinese official had been on board"
        known = [*earlier[-_EARLIER:], *units[:first]]
        told = any(unit.low in _VEHICLES for unit in known) and any(map(is_place, known))
        if told or (units[end].low in _VEHICLES and any(map(names_place, units[end + 1 : end + 1 + _GOAL]))):
            out.append(Trigger(units[first].start, units[end].end, _VISIT, ContactKind.VISIT, _VISIT, verb=True))
    return out


def _begins(units: Sequence[Unit], k: int) -> int:
    """The unit of "was" or "travelling" before "on" at a unit, "on board" itself behind a name; -1 elsewhere."""
    i = k - 1
    while i > 0 and units[i].low in _BETWEEN:
        if units[i].low in _ALSO:
            return -1  # "was also aboard": he joins the journey told
        i -= 1
    if i >= 0 and (units[i].low in _BE or units[i].low in _RIDING):
        return i
    alone = any(unit.low in _BOARD for unit in units[k : k + 2])
    return k if i >= 0 and units[i].is_a("local") and alone else -1


def _end(units: Sequence[Unit], k: int) -> int:
    """The unit of the train or plane behind "on" at a unit, else that of "board"; -1 without either."""
    board = next((j for j in (k, k + 1) if j < len(units) and units[j].low in _BOARD), -1)
    for j in range(k + 1, min(k + 1 + _TRAIN, len(units))):
        if units[j].low in _VEHICLES:
            return j
        if units[j].is_a("local") or units[j].low in _STOPS:
            break
    return board
