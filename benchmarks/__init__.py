"""Measurements, each against its peer in one run: ratios are the result, absolute times depend on the machine."""
