"""The one writer: every file that hubmap makes is whole, old or new, and never lies over what hubmap did not make."""

from hubmap.writing.files import Content, Last, differences, mixed, write, write_file
from hubmap.writing.locks import WAIT_S, alone
from hubmap.writing.ownership import refuse_inputs

__all__ = [
    "WAIT_S",
    "Content",
    "Last",
    "alone",
    "differences",
    "mixed",
    "refuse_inputs",
    "write",
    "write_file",
]
