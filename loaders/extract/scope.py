"""A trigger with the people around it: what a language's clause grammar hands to the frames."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.analysis import Actor
from loaders.extract.marks import Trigger


@dataclass(frozen=True, slots=True)
class Scope:
    """A trigger in its clause (`start` to `end`): who stands before it as its subject, who after it.

    `speech`: the clause is what a participant says. `infinitive`: it names a purpose, not an event.
    """

    trigger: Trigger
    left: tuple[Actor, ...]
    right: tuple[Actor, ...]
    start: int
    end: int
    speech: bool = False
    infinitive: bool = False
    bound: bool = False
