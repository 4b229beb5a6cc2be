"""Chinese sentences cut into units: of all ways to read a sentence the one with the fewest and best known words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.names.han import is_han
from loaders.extract.marks import Hit, Sentence, Unit

_RUN = re.compile(r"[a-z0-9]+(?:[.:/-][a-z0-9]+)*")
_RANK = "honorific"  # the sense of a rank after a name
_STUCK = 2.0  # what a stranger costs more who is somebody known and the beginning of a word
_WORD, _LETTER, _STRANGE = 1.0, 1.4, 2.5  # costs: a known word, a known word of one character, an unknown character


@dataclass(frozen=True, slots=True)
class Shape:
    """Characters that may be the name of somebody unknown, and what reading them so costs."""

    start: int
    end: int
    cost: float


@dataclass(slots=True)
class _Edge:
    end: int
    cost: float
    senses: tuple[tuple[str, str], ...] = ()


def segment(text: str, folded: str, sentence: Sentence, hits: Sequence[Hit], shapes: Iterable[Shape]) -> list[Unit]:
    """The units of a sentence in order, without its spaces; names of strangers get the sense `shape`.

    Time is linear in the length: words have a longest one.
    """
    edges = _edges(folded, sentence, hits, shapes)
    for run in _RUN.finditer(folded, sentence.start, sentence.end):
        edges[run.start()].append(_Edge(run.end(), _WORD))
    out: list[Unit] = []
    position = sentence.start
    for edge in _cheapest(sentence, edges):
        written = text[position : edge.end]
        if not written.isspace():
            out.append(Unit(position, edge.end, written, folded[position : edge.end], edge.senses))
        position = edge.end
    return out


def _edges(folded: str, sentence: Sentence, hits: Sequence[Hit], shapes: Iterable[Shape]) -> dict[int, list[_Edge]]:
    edges: dict[int, list[_Edge]] = defaultdict(list)
    for hit in hits:
        if hit.end <= sentence.end:
            cost = _WORD if hit.end - hit.start > 1 else _LETTER
            edges[hit.start].append(_Edge(hit.end, cost, hit.senses))
    known = {(start, edge.end) for start, found in edges.items() for edge in found}
    people = {(hit.start, hit.end) for hit in hits if any(kind == "person" for kind, _ in hit.senses)}
    words = {hit.start for hit in hits}
    ranks = {hit.start for hit in hits if hit.end - hit.start > 1 and any(kind == _RANK for kind, _ in hit.senses)}
    for shape in shapes:
        if shape.end <= sentence.end and (shape.start, shape.end) not in known:
            begins = (shape.start, shape.end - 1) in people
            inside = shape.end < sentence.end and shape.end not in words and is_han(folded[shape.end])
            stuck = begins and (shape.end - 1 in words or inside)  # 王毅|应, 王毅|一般; 王毅|闭门
            stuck = stuck or shape.end - 1 in ranks  # 罗援|少将
            cost = shape.cost + _STUCK if stuck else shape.cost
            edges[shape.start].append(_Edge(shape.end, cost, (("shape", ""),)))
    return edges


def _cheapest(sentence: Sentence, edges: dict[int, list[_Edge]]) -> list[_Edge]:
    """The edges of the cheapest reading; of equal ones that with the longer words first."""
    costs = {sentence.end: 0.0}
    best: dict[int, _Edge] = {}
    for start in range(sentence.end - 1, sentence.start - 1, -1):
        choice, cost = _Edge(start + 1, _STRANGE), _STRANGE + costs[start + 1]
        for edge in edges.get(start, ()):
            total = edge.cost + costs[edge.end]
            if (total, -edge.end) < (cost, -choice.end):
                choice, cost = edge, total
        best[start], costs[start] = choice, cost
    out = []
    position = sentence.start
    while position < sentence.end:
        out.append(best[position])
        position = best[position].end
    return out
