"""A folder of annotated articles: pairs NAME.txt and NAME.json, read, extracted and compared."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from graph.errors import SourceError
from graph.identity.places import Places
from graph.registry.load import registry as shipped
from loaders.extract import extract
from loaders.extracted import Extracted, extracted
from loaders.figures import Scores
from loaders.gold.compare import Comparison, compare
from loaders.gold.documents import Document, Prediction, checked
from loaders.sources import ReadOptions, Skipped, Tabled, read

if TYPE_CHECKING:
    from graph.registry.load import Registry


@dataclass(frozen=True, slots=True)
class Pair:
    """An article and its annotation: its name, its text's file, what the annotator read."""

    name: str
    text: Path
    gold: Document


def score(gold: Path, predictions: Iterable[Mapping[str, object]]) -> Scores:
    """The figures of the documents that `yalu extract --json` prints, against the annotations `gold/*.json`.

    A document belongs to the annotation that has the name of its `source` without the ending; an annotation without a
    document counts as read empty. Raises SourceError for an annotation or a document that is not in the format.
    """
    found = {Path(doc.source).stem: doc for doc in (checked(Prediction, str(gold), p) for p in predictions)}
    names = ((path.stem, _annotation(path)) for path in sorted(gold.glob("*.json")))
    places = Places(shipped())
    told = (compare(name, wanted, found.get(name, Document()), places) for name, wanted in names)
    return sum((each.scores for each in told), Scores())


def pairs(folder: Path) -> tuple[Pair, ...]:
    """The annotated articles of a folder, by name.

    Raises SourceError for a folder that is not there or holds no annotation, for an annotation that is not in the
    format, and for one without its text.
    """
    if not folder.is_dir():
        raise SourceError(str(folder), "no such folder", remedy="name a folder of pairs NAME.txt and NAME.json")
    found = tuple(
        Pair(path.stem, path.with_suffix(".txt"), _annotation(path)) for path in sorted(folder.glob("*.json"))
    )
    if not found:
        raise SourceError(str(folder), "no annotated article in it", remedy="it needs pairs NAME.txt and NAME.json")
    for pair in found:
        if not pair.text.is_file():
            problem = f"the annotation {pair.name}.json has no text"
            raise SourceError(str(pair.text), problem, remedy="put the article beside it, or take the annotation out")
    return found


def unannotated(folder: Path) -> tuple[str, ...]:
    """The names of the texts of a folder that have no annotation, and so are not scored."""
    return tuple(sorted(path.name for path in folder.glob("*.txt") if not path.with_suffix(".json").exists()))


def compared(found: Iterable[Pair], registry: Registry) -> tuple[Comparison, ...]:
    """Each article read by this Yalu and compared with its annotation. Raises SourceError for a text it cannot read."""
    places = Places(registry)
    return tuple(_compared(pair, registry, places) for pair in found)


def _compared(pair: Pair, registry: Registry, places: Places) -> Comparison:
    outcome = next(iter(read([str(pair.text)], ReadOptions())))
    if isinstance(outcome, Skipped):
        raise SourceError(outcome.source, outcome.problem, row=outcome.row, remedy=outcome.remedy)
    if isinstance(outcome, Tabled):
        raise SourceError(str(pair.text), "a table of contacts, which is not extracted", remedy="annotate articles")
    ours: Extracted = extracted(outcome, extract(outcome, registry), registry)
    return compare(pair.name, pair.gold, checked(Document, str(pair.text), ours), places)


def _annotation(path: Path) -> Document:
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SourceError(str(path), f"cannot be read: {error.strerror}", remedy="check its permissions") from error
    except UnicodeDecodeError as error:
        raise SourceError(str(path), "not UTF-8", remedy="save it as UTF-8") from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise SourceError(str(path), f"broken JSON at {where}: {error.msg}", remedy="correct it there") from error
    return checked(Document, str(path), value)
