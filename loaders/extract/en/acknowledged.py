"""Messages for which an English answer thanks ("In his reply Xi thanked Kim for the greetings sent on October 25")."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.dating import understood
from loaders.extract.marks import Event, Resolved, Unit

_THANKING, _GLAD = words("en", "grammar", "thanking"), words("en", "grammar", "glad")
_GETTING, _NOT = words("en", "grammar", "getting"), words("en", "grammar", "negations")
_FOR = words("en", "grammar", "aims")
_SENT, _ANSWERS = words("en", "grammar", "sent_wishes"), words("en", "grammar", "answers")
_BEHIND = 12  # characters behind a message that may still call it an answer
_NEAR, _REACH = 4, 14  # units from "pleased" to "receive", from there to the message

_Writers = dict[int, tuple[Country, Function]]


def tell_acknowledged(analyses: list[Analysis], folded: str, context: Context) -> None:
    """Enter the message for which the one answer of an article thanks, as one of before that."""
    told = [e for e in context.events if e.kind is ContactKind.MESSAGE and e.status is Status.OCCURRED]
    people: _Writers = {}
    for event in told:
        people |= {p: role for p, role in event.people.items() if role[1] is Function.SENDER or p not in people}
    answered = any(_is_answer(event, folded) for event in told)
    roles = {function for _, function in people.values()}
    one_each = len(people) == len(SIDES) and {side for side, _ in people.values()} == {*SIDES}
    if not (answered and one_each) or roles != {Function.SENDER, Function.RECIPIENT}:
        return
    for analysis in analyses:
        noun = _thanked_for(analysis.units)
        named = {unit.person for unit in analysis.units if unit.is_a("local")}
        if noun is not None and named <= people.keys():
            dates = (understood(timex, context) for timex in analysis.times if timex.start > noun.start)
            context.events.append(_thanked(told[0], people, analysis, noun, next(filter(None, dates), None)))
            return


def _is_answer(event: Event, folded: str) -> bool:
    """Whether a message is told as an answer, or in the words of one ("In his reply"), not "He wrote. Xi replied"."""
    if event.trigger is None:
        return not _ANSWERS.isdisjoint(folded[event.start : event.end].split())
    said = folded[event.start : event.trigger[1] + _BEHIND]
    return not _ANSWERS.isdisjoint(said.replace(",", " ").split())


def _thanked_for(units: list[Unit]) -> Unit | None:
    """The words for a message for which a sentence thanks or which it is glad of ("pleased to receive the message")."""
    for k, unit in enumerate(units):
        glad = unit.low in _GLAD and any(u.low in _GETTING for u in units[k + 1 : k + 1 + _NEAR])
        if (glad or unit.low in _THANKING) and not any(u.low in _NOT for u in units[max(0, k - _NEAR) : k]):
            near = units[k + 1 : k + 1 + _REACH]
            noun = next((b for a, b in pairwise(near) if b.low in _SENT and a.low not in _ANSWERS), None)
            if noun is not None:
                return noun
            if units[0].low in _FOR:  # "For the message that he had sent Xi expressed thanks"
                return next((unit for unit in units[1 : 1 + _REACH] if unit.low in _SENT), None)
    return None


def _thanked(answer: Event, people: _Writers, analysis: Analysis, noun: Unit, dated: Resolved | None) -> Event:
    """The message for which an answer thanks, as an event of its own."""
    turned = {Function.SENDER: Function.RECIPIENT, Function.RECIPIENT: Function.SENDER}
    return replace(
        answer,
        start=analysis.sentence.start,
        end=analysis.sentence.end,
        sentence=analysis.sentence.start,
        trigger=(noun.start, noun.end),
        people={person: (side, turned[function]) for person, (side, function) in people.items()},
        principals={*people},
        bodies={},
        delegations=set(),
        dated=dated,
        explicit_date=dated is not None,
        background=True,
        before=True,
        place=None,
        venue=None,
        vague="",
        zone=analysis.sentence.zone,
    )
