"""English: from an article's text to analysed sentences."""

from loaders.extract.en.read import read

__all__ = ["read"]
