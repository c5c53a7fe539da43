"""Raw tables to checked tables, with everything that is wrong in them: columns, cells, rules, references, figures."""

from hubmap.validate.checking import Checked, check
from hubmap.validate.flat_parts import Parts, take_apart

__all__ = ["Checked", "Parts", "check", "take_apart"]
