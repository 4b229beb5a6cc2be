"""The journal that a load keeps in its store: what was asked, where it has come, what it counted and skipped.

A line follows each batch, so that after a kill, a full disk or a lost server the same command goes on behind the last
batch. Nothing hangs on it: a load that reads an article again finds it known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from graph.claims import digest
from graph.notices import notices
from graph.stores.base import Batch, JournalEntry, Store
from loaders.places import START, Place, numbered
from loaders.sources import ReadOptions
from loaders.sources.targets import STDIN
from loaders.tally import Tally

_Line = Mapping[str, Any]


class Journal:
    """The journal of one load: `start` is where to go on, `tally` what was counted until there.

    `before` is what the store held when the load began, by name, to say at its end what it brought.
    """

    def __init__(self, store: Store, inputs: Sequence[str], options: ReadOptions, before: Mapping[str, int]) -> None:
        self.start, self.tally, self.before = START, Tally(), before
        self._store = store
        self._load = _identity(inputs, options)
        self._begun: dict[str, Any] = {"inputs": list(inputs), "at": _now(), "before": before}
        self._number = 0
        lines = [json.loads(entry.data) for entry in store.journal(self._load)]
        if lines and "done" not in lines[-1] and STDIN not in inputs:
            self._go_on(lines, inputs, options)

    def note(self, place: Place, part: Tally) -> None:
        """A batch is written, up to this place."""
        lines = [self._line({"place": place, "part": part.plain()})]
        first = self._number == 1
        if first:
            lines.insert(0, JournalEntry(self._load, 0, json.dumps(self._begun)))
        self._store.write(Batch(close=frozenset([self._load] if first else []), journal=tuple(lines)))

    def end(self, tally: Tally) -> None:
        """The load is complete: one line stays of its journal, as a record of it."""
        counted = {"new": tally.new, "known": tally.known, "skipped": len(tally.skipped)}
        line = json.dumps({**self._begun, "done": _now(), **counted})
        self._store.write(Batch(close=frozenset([self._load]), journal=(JournalEntry(self._load, 0, line),)))

    def _go_on(self, lines: Sequence[_Line], inputs: Sequence[str], options: ReadOptions) -> None:
        """Take up an unfinished load, if its inputs up to there are what they were."""
        begun, *placed = lines
        place = Place(*placed[-1]["place"])
        if not _unchanged(place, inputs, options):
            return
        for line in placed:
            self.tally.add(Tally.of(line["part"]))
        self.start, self.before, self._number = place, begun["before"], len(placed)
        self._begun = dict(begun)
        done = self.tally.done
        notices.info("going on where the load of %s UTC stopped: %d articles are done", begun["at"], done)

    def _line(self, data: _Line) -> JournalEntry:
        self._number += 1
        return JournalEntry(self._load, self._number, json.dumps(data))


def unfinished(store: Store) -> tuple[str, ...]:
    """The loads that have stopped, or are still under way: when they began, and what they load."""
    lines: dict[str, list[_Line]] = {}
    for entry in store.journal():
        lines.setdefault(entry.load, []).append(json.loads(entry.data))
    begun = [some[0] for some in lines.values() if "done" not in some[0]]
    return tuple(f"{line['at']} UTC: yalu load {' '.join(line['inputs'])}" for line in begun)


def _identity(inputs: Sequence[str], options: ReadOptions) -> str:
    """The same for the same command in the same folder."""
    return digest(str(Path.cwd()), json.dumps([list(inputs), asdict(options)], sort_keys=True, default=str))


def _unchanged(place: Place, inputs: Sequence[str], options: ReadOptions) -> bool:
    """Whether the targets up to a place are what they were."""
    for task in numbered(inputs, options):
        if task.place.target == place.target:
            return task.place.mark == place.mark
    return False


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
