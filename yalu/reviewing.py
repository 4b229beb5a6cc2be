"""The review on a terminal: one doubt after the other, each answered by one key."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from graph.identity.judging import Act
    from graph.stores.base import Decision
    from queries.judgement import DoubtView

_ANSWERS = {"s": "same", "d": "different", "u": "unsure"}
_UNDO = "undo"
_SKIP, _BACK, _QUIT = "k", "b", "q"
_STOP = ("\x03", "\x04", "\x1b")


def ask(doubts: Sequence[DoubtView], act: Act) -> tuple[Decision, ...]:
    """Show each doubt and take one key for it; the decisions made until the last one, or until q."""
    made: dict[int, tuple[Decision, ...]] = {}
    number = 0
    while number < len(doubts):
        _show(doubts[number], number + 1, len(doubts))
        key = _key(doubts[number])
        if key == _QUIT:
            break
        if key == _BACK:
            number = max(0, number - 1)
            made.pop(number, None)
            continue
        if key != _SKIP:
            made[number] = _decisions(doubts[number], key, act)
        number += 1
    return tuple(decision for some in made.values() for decision in some)


def _decisions(view: DoubtView, key: str, act: Act) -> tuple[Decision, ...]:
    """What a key says of a doubt: a digit picks one of several, or which of two judgements stands."""
    doubt = view.doubt
    if _is_judgement(view):
        overruled = doubt.right[0] if key == "1" else doubt.left
        return (act.decision(_UNDO, "", "", retracts=overruled),)
    if key.isdigit():
        return (act.decision("same", doubt.left, doubt.right[int(key) - 1]),)
    return tuple(act.decision(_ANSWERS[key], doubt.left, other) for other in doubt.right)


def _is_judgement(view: DoubtView) -> bool:
    return view.doubt.about.value == "judgement"


def _show(view: DoubtView, number: int, total: int) -> None:
    doubt = view.doubt
    click.echo()
    asked = "which judgement stands?" if _is_judgement(view) else f"one {doubt.about.value} or two?"
    click.secho(f"{number} of {total}: {asked}", bold=True)
    click.echo(f"  {view.left}")
    for place, words in enumerate(view.right, 1):
        click.echo(f"  {place}. {words}" if len(view.right) > 1 else f"  {words}")
    click.echo(f"  for: {doubt.reason}")
    if doubt.against:
        click.echo(f"  against: {doubt.against}")
    from exports.answers import note

    for each in view.evidence:
        click.echo(click.wrap_text(note(each), shutil.get_terminal_size().columns, "    ", "    "))


def _key(view: DoubtView) -> str:
    """The key of an answer that the doubt takes."""
    asked, allowed = _choices(view)
    click.echo(f"{asked}, k skip, b back, q quit: ", nl=False)
    while True:
        key = click.getchar().lower()
        key = _QUIT if key in _STOP else key
        if key in (*allowed, _SKIP, _BACK, _QUIT):
            click.echo(key)
            return key


def _choices(view: DoubtView) -> tuple[str, tuple[str, ...]]:
    """What can be answered, in words and as keys."""
    if _is_judgement(view):
        return "1 the earlier, 2 the later", ("1", "2")
    if len(view.right) > 1:
        digits = tuple(str(digit) for digit in range(1, min(len(view.right), 9) + 1))
        return f"1-{digits[-1]} that one, d none of them, u unsure", (*digits, "d", "u")
    return "s same, d different, u unsure", ("s", "d", "u")
