"""Names placed on a real cluster of this machine."""
