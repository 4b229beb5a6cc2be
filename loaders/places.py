"""Where in its inputs a load has come, so that it can go on from there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from graph.claims import digest
from loaders.sources.reading import asked
from loaders.sources.targets import Target
from loaders.sources.types import ReadOptions, Skipped


class Place(NamedTuple):
    """After how many outcomes (`outcome`) of which target (`target`, from 0); `mark` tells the targets up to it.

    The mark follows from their names, sizes and times of change: where it is the same, they are.
    """

    target: int
    outcome: int
    mark: str = ""

    def after(self, outcome: int) -> Place:
        """The place after so many outcomes of the same target."""
        return self._replace(outcome=outcome)


START = Place(0, 0)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A target with its place (before its first outcome), and the size of its file, where it is one."""

    place: Place
    target: Target | Skipped
    options: ReadOptions
    size: int | None = None


def numbered(inputs: Sequence[str], options: ReadOptions) -> Iterator[Numbered]:
    """The targets of the inputs."""
    mark = ""
    for number, (target, chosen) in enumerate(asked(inputs, options)):
        size, changed = _file(target)
        mark = digest(mark, str(target), str(size), str(changed))
        yield Numbered(Place(number, 0, mark), target, chosen, size)


def _file(target: Target | Skipped) -> tuple[int | None, int | str | None]:
    """Size and time of change of a target's file; nothing for what is no regular file."""
    if isinstance(target, Skipped) or target.kind not in ("file", "remote"):
        return None, None
    if target.kind == "remote":
        return target.size, target.changed
    try:
        path = Path(target.path)
        found = path.stat()
    except OSError:
        return None, None
    return (found.st_size, found.st_mtime_ns) if path.is_file() else (None, None)
