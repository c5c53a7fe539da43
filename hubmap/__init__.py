"""Turn a list of industrial hubs into an offline, honest, interactive map that can be put in a report."""

__version__ = "0.1.0"
