"""What is fed with bytes that nobody wrote: `python -m tests.fuzz SECONDS`, with atheris where it is installed."""
