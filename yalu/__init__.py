"""The front door: the click commands, configuration, exit codes."""

__version__ = "0.1.0"
