"""Articles in: files, folders, archives, web addresses and standard input, read one article at a time."""

from loaders.sources.reading import read
from loaders.sources.types import ReadOptions, Skipped, Tabled

__all__ = ["ReadOptions", "Skipped", "Tabled", "read"]
