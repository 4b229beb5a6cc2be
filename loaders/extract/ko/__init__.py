"""Korean, North and South: from an article's text to analysed sentences."""

from loaders.extract.ko.read import read

__all__ = ["read"]
