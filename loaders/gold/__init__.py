"""How well extraction agrees with articles annotated by hand: figures, intervals, every error, verdicts on rules."""

from loaders.gold.bootstrap import intervals
from loaders.gold.compare import Comparison, Verdict, compare
from loaders.gold.folder import Pair, compared, pairs, score, unannotated

__all__ = ["Comparison", "Pair", "Verdict", "compare", "compared", "intervals", "pairs", "score", "unannotated"]
