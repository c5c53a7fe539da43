"""``python -m hubmap`` is the command line."""

from hubmap.cli import main

main()
