"""Chinese, simplified and traditional: from an article's text to analysed sentences."""

from loaders.extract.zh.read import read

__all__ = ["read"]
