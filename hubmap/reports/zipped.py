"""Office files with the same bytes every time: their parts keep order and content, but not the time of writing."""

from __future__ import annotations

import io
import zipfile

__all__ = ["without_dates"]

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first date that a zip file knows


def without_dates(file: bytes) -> bytes:
    """Rewrite a zip file (a .docx or .pptx is one) so that its bytes depend on its parts alone."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(file)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else it names the system it was written on
            new.writestr(entry, old.read(part))
    return out.getvalue()
