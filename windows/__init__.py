"""The folder for Windows: what it is laid from, and how."""
