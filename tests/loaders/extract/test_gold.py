"""The accuracy gate: extraction scored against the gold articles, never below the pinned floors.

The floors are `floors.yaml`; `.venv/bin/python -m tests.loaders.extract.test_gold` pins them anew, those of the phrase
book (test_phrases.py) and the frames (test_frames.py) too, a hundredth under today's figures.

The shipped confidences and the tables of docs/extraction.md are compared with a fresh count only where CI asks for it:
grammars move with every change, and who changes one does not have to count anew. All three are of one reading of the
gold, which takes the longest of what is tested here.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import yaml

from graph.errors import SourceError
from graph.registry.load import registry
from loaders.confidence import Confidences
from loaders.data import read_data
from loaders.extract import LANGUAGES, extract
from loaders.extracted import Extracted, extracted
from loaders.figures import Counts, Scores
from loaders.gold import score
from loaders.sources import ReadOptions, Skipped, read
from tests.loaders.extract import frames, phrases
from tools import confidence, figures

ROOT = Path(__file__).parents[3]
GOLD = ROOT / "tests" / "gold"
SHARED = ROOT.parent / "shared" / "eval"
FLOORS = Path(__file__).with_name("floors.yaml")
PAGE = ROOT / "docs" / "extraction.md"
PARTS = ("dev", "test", "pages", "pages-test", "reworded", "reworded-test")  # folders of gold articles in each language
MARGIN = 0.01
NEAR, NEAR_ON_PAGE = 0.05, 0.03  # how far confidences and figures may lie off a fresh count

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared/eval beside the checkout")


@cache
def predicted(folder: Path) -> tuple[Extracted, ...]:
    """What `yalu extract --json` prints for the articles of a folder."""
    known = registry()
    read_in = read([str(path) for path in sorted(folder.glob("*.txt"))], ReadOptions())
    articles = [article for article in read_in if not isinstance(article, Skipped)]
    return tuple(extracted(article, extract(article, known), known) for article in articles)


def floors() -> dict[str, dict[str, float]]:
    """The pinned floors by half of the gold articles."""
    return yaml.safe_load(FLOORS.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def reached(half: str) -> dict[str, float]:
    """The figures of a half of the gold articles, `en/dev`."""
    lang, name = half.split("/")
    return sum((each.scores for each in confidence.halves(lang)[name]), Scores()).figures()


def below(told: Mapping[str, float], least: Mapping[str, float]) -> dict[str, float]:
    """The figures that are under their floor."""
    return {name: round(told[name], 3) for name, floor in least.items() if told[name] < floor}


@pytest.mark.parametrize("half", [f"{lang}/{part}" for lang in LANGUAGES for part in PARTS])
def test_extraction_keeps_its_floors_on_the_gold_articles(half: str) -> None:
    assert below(reached(half), floors()[half]) == {}


@pytest.mark.skipif(not os.environ.get("CI"), reason="grammars move: CI compares, `make confidence` pins")
def test_the_shipped_confidences_are_those_of_today_s_grammars() -> None:
    shipped, fresh = read_data("confidence.yaml", Confidences).rules, confidence.measured()
    if confidence.written(fresh) == confidence.written(shipped):
        return
    for language, rules in fresh.items():
        for rule, counted in rules.items():
            kept = shipped.get(language, {}).get(rule)
            assert kept is not None, f"{language} {rule}: run `make confidence`"
            assert abs((kept.lower or 0) - (counted.lower or 0)) <= NEAR, f"{language} {rule}: run `make confidence`"


@pytest.mark.skipif(not os.environ.get("CI"), reason="grammars move: CI compares, `make figures` writes")
def test_the_figures_of_the_page_are_those_of_today() -> None:
    text = PAGE.read_text(encoding="utf-8")
    kept, fresh = ([float(n) for n in re.findall(r"\| (\d\.\d\d) \(", page)] for page in (text, figures.written(text)))
    assert len(kept) == len(fresh), "run `make figures`"
    assert max(abs(a - b) for a, b in zip(kept, fresh, strict=True)) <= NEAR_ON_PAGE, "run `make figures`"


@pytest.mark.shared
@needs_shared
def test_extraction_keeps_the_floors_of_the_first_issue() -> None:
    least = {"persons": 0.93, "offices": 0.70, "pairs": 0.75, "dated": 0.65, "contacts": 0.65}
    assert below(score(SHARED / "en", predicted(SHARED / "en")).figures(), least) == {}


@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize("shift", [0, 1], ids=["our own readings", "readings of the wrong articles"])
@pytest.mark.parametrize(
    "folder", [SHARED / "en", GOLD / "en" / "dev", GOLD / "en" / "test"], ids=["eval", "dev", "test"]
)
def test_the_figures_are_those_of_the_evaluation_s_own_scorer(folder: Path, shift: int, tmp_path: Path) -> None:
    documents = predicted(folder)
    turned = [{**doc, "source": documents[k - shift]["source"]} for k, doc in enumerate(documents)]
    lines = tmp_path / "predicted.jsonl"
    lines.write_text("\n".join(json.dumps(document) for document in turned), encoding="utf-8")
    command = [sys.executable, str(SHARED / "score.py"), str(folder), "--cmd", f"sh -c 'cat \"$0\"' {lines}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[:-1] == printed(score(folder, turned))


def printed(scores: Scores) -> list[str]:
    """The lines that the evaluation's scorer prints for these figures."""
    counts = ("persons", "offices", "pairs", "dated", "contacts", "attendees")
    rows = [(name, getattr(scores, name)) for name in counts]
    lines = [f"{name:10} P {c.precision:.3f}  R {c.recall:.3f}  F1 {c.f1:.3f}" for name, c in rows]
    return lines + [f"{name:10} {scores.figures()[name]:.3f}" for name in ("identity", "side", "status")]


def test_a_perfect_reading_scores_one_and_an_empty_one_nothing() -> None:
    folder = GOLD / "en" / "dev"
    perfect = [{**json.loads(p.read_text(encoding="utf-8")), "source": p.name} for p in sorted(folder.glob("*.json"))]
    assert set(score(folder, perfect).figures().values()) == {1.0}
    assert set(score(folder, []).figures().values()) == {0.0}


def test_counts_give_precision_recall_and_f1() -> None:
    counts = Counts(right=3, false=1, missed=3)  # 3 of 4 found are right, 3 of 6 wanted are found
    assert (counts.precision, counts.recall, round(counts.f1, 3)) == (0.75, 0.5, 0.6)
    assert Counts().f1 == 0.0


def annotated(folder: Path, **gold: object) -> Path:
    """A folder with one annotation, of an article called `one`."""
    (folder / "one.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder


PEOPLE = [
    {"id": "wang-yi", "country": "CN", "surfaces": ["Wang Yi", "Wang"]},
    {"id": "choe-son-hui", "country": "KP", "surfaces": ["Choe Son Hui"]},
    {"id": "sergey-lavrov", "country": "other", "surfaces": ["Sergey Lavrov"]},
]


def met(date: str | None, **changes: object) -> dict[str, object]:
    return {"type": "meeting", "status": "occurred", "date": date, "kp": ["choe-son-hui"], "cn": ["wang-yi"]} | changes


def test_people_of_third_countries_neither_help_nor_harm(tmp_path: Path) -> None:
    found = [{**PEOPLE[0], "surfaces": ["Wang-yi"]}, {"id": "ivanov", "country": "other", "surfaces": ["Ivanov"]}]
    scores = score(annotated(tmp_path, persons=PEOPLE), [{"source": "dir/one.txt", "persons": found}])
    assert scores.persons == Counts(right=1, false=0, missed=1)


def test_another_id_or_side_for_the_same_name_costs_identity_or_side_only(tmp_path: Path) -> None:
    found = [{"id": "wang-yi-2", "country": "KP", "surfaces": ["Wang Yi"]}, PEOPLE[1]]
    scores = score(annotated(tmp_path, persons=PEOPLE[:2]), [{"source": "one.txt", "persons": found}])
    assert (scores.persons.f1, scores.identity.value, scores.side.value) == (1.0, 0.5, 0.5)


@pytest.mark.parametrize(
    ("wanted", "told", "right"),
    [
        ("2025-09", "2025-09-28", True),  # finer than the gold asks
        ("2025-09-28", "2025-09", False),  # coarser
        (None, "2025-09-28", False),  # invented
        (None, None, True),
    ],
)
def test_a_date_counts_at_the_gold_s_precision(
    wanted: str | None, told: str | None, right: bool, tmp_path: Path
) -> None:
    gold = annotated(tmp_path, persons=PEOPLE, contacts=[met(wanted)])
    scores = score(gold, [{"source": "one.txt", "persons": PEOPLE, "contacts": [met(told)]}])
    assert (scores.pairs.f1, scores.dated.f1) == (1.0, float(right))


def test_a_wrong_status_is_a_contact_missed_and_one_invented_but_its_people_count(tmp_path: Path) -> None:
    gold = annotated(tmp_path, persons=PEOPLE, contacts=[met("2025-09-28")])
    planned = met("2025-09-28", status="planned")
    scores = score(gold, [{"source": "one.txt", "persons": PEOPLE, "contacts": [planned]}])
    assert (scores.contacts, scores.attendees) == (Counts(0, 1, 1), Counts(2, 0, 0))
    assert (scores.status.value, scores.pairs) == (0.0, Counts(0, 0, 1))


def test_an_office_is_the_same_from_half_of_its_words(tmp_path: Path) -> None:
    office = {"person": "wang-yi", "title": "Foreign Minister", "organization": "Ministry of Foreign Affairs of China"}
    gold = annotated(tmp_path, persons=PEOPLE, offices=[office])
    near = {"person": "wang-yi", "title": "foreign minister", "organization": "Ministry of Foreign Affairs"}
    far = {"person": "wang-yi", "title": "director", "organization": "Central Foreign Affairs Commission"}
    scores = score(gold, [{"source": "one.txt", "persons": PEOPLE, "offices": [far, near]}])
    assert scores.offices == Counts(right=1, false=1, missed=0)


def test_a_document_of_another_shape_is_refused_with_the_place_in_it(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"persons\.0\.country"):
        score(tmp_path, [{"source": "one.txt", "persons": [{"id": "wang-yi", "country": "Mars"}]}])


def pin() -> None:
    """Write the floors anew."""
    least = {}
    for half in (f"{lang}/{part}" for lang in LANGUAGES for part in PARTS):
        least[half] = {name: round(max(value - MARGIN, 0.0), 3) for name, value in reached(half).items()}
    for half in (f"{half}/{lang}" for half in phrases.HALVES for lang in LANGUAGES):
        least[f"phrases/{half}"] = {"right": round(phrases.share_right(*half.split("/")) - MARGIN, 3)}
    for lang in LANGUAGES:
        least[f"frames/{lang}"] = {"right": round(frames.share_right(lang) - MARGIN, 3)}
    comment = (
        "# Floors of extraction on gold, phrases and frames, written by `python -m tests.loaders.extract.test_gold`.\n"
    )
    FLOORS.write_text(comment + yaml.safe_dump(least, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    pin()
