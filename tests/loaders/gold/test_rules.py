"""How verdicts on rules become figures: counted over articles, bounded with a fold of articles left out."""

from __future__ import annotations

from loaders.confidence import wilson
from loaders.figures import Scores
from loaders.gold import Comparison, Verdict
from loaders.gold.rules import FOLDS, fold_of, held_out, rule_figures


def told(article: str, right: int, wrong: int = 0, rule: str = "meet.verb") -> Comparison:
    """An article in which a rule was right and wrong so often."""
    verdicts = [Verdict("contact", rule, True)] * right + [Verdict("contact", rule, False)] * wrong
    return Comparison(article, Scores(), (), tuple(verdicts))


def one_in_each_fold() -> list[str]:
    """Names of articles, one of each fold."""
    names = {fold_of(name): name for name in (f"article-{k}" for k in range(60))}
    assert len(names) == FOLDS
    return [names[fold] for fold in range(FOLDS)]


def test_a_rule_s_figures_are_summed_over_the_articles() -> None:
    figures = rule_figures([told("a", 2, 1), told("b", 3), told("b", 1, rule="receive.verb")])
    assert {rule: (f.seen, f.right, f.lower) for rule, f in figures.items()} == {
        "meet.verb": (6, 5, None),
        "receive.verb": (1, 1, None),
    }


def test_the_confidence_is_the_lowest_bound_with_a_fold_left_out() -> None:
    first, *others = one_in_each_fold()
    figures = rule_figures([told(first, 0, 6), *(told(name, 6) for name in others)])["meet.verb"]
    assert (figures.seen, figures.right) == (30, 24)
    assert figures.lower == round(wilson(18, 24), 2)  # without one of the articles that were all right


def test_one_article_does_not_carry_a_rule() -> None:
    first, second, *_ = one_in_each_fold()
    figures = rule_figures([told(first, 40), told(second, 2)])["meet.verb"]
    assert figures.lower == round(wilson(2, 2), 2)


def test_another_article_moves_no_article_to_another_fold() -> None:
    assert [fold_of(name) for name in ("kcna-2019-miao-hua", "kcna-2001-jiang-zemin")] == [
        fold_of("kcna-2019-miao-hua"),
        fold_of("kcna-2001-jiang-zemin"),
    ]
    assert {fold_of(f"article-{k}") for k in range(60)} == set(range(FOLDS))


def test_held_out_articles_show_what_a_confidence_is_worth() -> None:
    good, bad = (
        [told(name, 8) for name in one_in_each_fold()],
        [told(n, 2, 6, "visit.noun") for n in one_in_each_fold()],
    )
    bands = held_out([*good, *bad])
    assert [(band.seen, band.right) for band in bands] == [(40, 10), (40, 40)]
    assert all(band.low <= band.right / band.seen for band in bands)
