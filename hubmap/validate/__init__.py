"""Raw tables to checked tables, with everything that is wrong in them: columns, cells, rules, references, figures."""

from hubmap.validate.checking import Checked, check

__all__ = ["Checked", "check"]
