"""How fast English articles are read, in characters a second on one core, against spaCy's small English model.

Both read the same texts in programs of their own, one after the other in every round, and what counts is the median of
the rounds. spaCy's whole pipeline is what a contact grammar would stand on; its names alone are what it needs at least.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks import peer, programs
from benchmarks.corpora import Corpus, plain
from benchmarks.result import Result, ratio

WHOLE = "spaCy, whole pipeline"
Command = list[str | Path]


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody who reads texts: a name, the command to which the file of texts is added, what it counts."""

    name: str
    command: Command
    arguments: Command
    finds: str


def readers(spacy: Path | None) -> tuple[Reader, ...]:
    """Yalu, and spaCy twice where there is one."""
    ours = Reader("Yalu", [sys.executable, "-m", "benchmarks.ours"], [], "claims")
    if spacy is None:
        return (ours,)
    command: Command = [spacy, peer.__file__]
    return (
        ours,
        Reader(WHOLE, command, [], "names"),
        Reader("spaCy, names only", command, ["tok2vec", "ner"], "names"),
    )


def measure(corpora: Sequence[Corpus], rounds: int, spacy: Path | None) -> Result:
    """A row for each corpus and reader; the ratio is that of characters a second to spaCy's whole pipeline."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [row for corpus in corpora for row in _rows(corpus, rounds, readers(spacy), Path(folder))]
    columns = ("articles, reader", "characters", "characters/s", "ratio to spaCy", "ready after, s", "found")
    absent = () if spacy else ("spaCy could not be installed: Yalu alone was measured",)
    return Result("Extraction, English, one core", columns, tuple(rows), absent)


def _rows(corpus: Corpus, rounds: int, who: Sequence[Reader], folder: Path) -> list[tuple[str, ...]]:
    texts = folder / "texts.json"
    texts.write_text(json.dumps([plain(article) for article in corpus.articles]))
    size = corpus.characters - len(corpus.articles[0].text)  # the first one warms up
    took: dict[str, list[Mapping[str, float]]] = {reader.name: [] for reader in who}
    for _ in range(rounds):
        for reader in who:
            printed = programs.run([*reader.command, texts, *reader.arguments]).printed
            took[reader.name].append(json.loads(printed))
    speeds = {name: size / median(each["seconds"] for each in runs) for name, runs in took.items()}
    whole = speeds.get(WHOLE, 0)
    return [
        (
            f"{corpus.name}, {reader.name}",
            f"{size:,}",
            f"{speeds[reader.name]:,.0f}",
            ratio(speeds[reader.name], whole),
            f"{median(each['ready'] for each in took[reader.name]):.2f}",
            f"{took[reader.name][0]['found']:,.0f} {reader.finds}",
        )
        for reader in who
    ]
