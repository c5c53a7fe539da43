"""Feed every target for a while: `python -m tests.fuzz SECONDS [TARGET]`; what broke one is kept in the corpus, where a test tries it."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

_CORPUS: Final = Path(__file__).with_name("corpus")
# what reading one input may take
_SECONDS: Final = 10
_MEMORY_MB: Final = 1_000


def main(seconds: float, target: str | None) -> int:
    """Feed one target, or each in a process of its own; not 0 if one broke."""
    if target is None:
        from tests.fuzz.targets import TARGETS

        shares = [sys.executable, "-m", "tests.fuzz", str(seconds / len(TARGETS))]
        return max(abs(subprocess.run([*shares, name], check=False).returncode) for name in TARGETS)
    return _mutate(target, seconds / 2) or _follow_branches(target, seconds / 2)


def _seeds(target: str) -> list[bytes]:
    from tests.fuzz.targets import SEEDS
    from tests.hostile.corpus import corpus

    texts = [text.encode("utf-8", "surrogatepass")[:2000] for text in corpus()]
    # what the target reads as it should be comes as often as what it should not
    usual = [text.encode() for text in SEEDS[target]]
    return [*texts, *usual * (len(texts) // len(usual)), *(path.read_bytes() for path in sorted(_CORPUS.iterdir()))]


def _mutate(target: str, seconds: float) -> int:
    """Change, cut and join what is known to be awkward."""
    from tests.fuzz.targets import feed

    chance = random.Random(target)  # noqa: S311
    seeds, ends, count = _seeds(target), time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        data = bytearray(chance.choice(seeds) + chance.choice((b"", b",", b"\n", b";")) + chance.choice(seeds))
        for _ in range(chance.randrange(6)):
            at = chance.randrange(len(data) + 1)
            data[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(4))
        count += 1
        if not _survives(feed, target, bytes(data)):
            return 1
    print(f"{target}: {count:,} changed texts")  # noqa: T201
    return 0


def _survives(feed: Callable[[str, bytes], None], target: str, data: bytes) -> bool:
    began, error = time.process_time(), None
    try:
        feed(target, data)
    except KeyboardInterrupt:
        raise
    # a panic of a library in Rust is no exception like others
    except BaseException as what:  # noqa: BLE001 - what is looked for
        error = what
    if error is None and time.process_time() - began > _SECONDS:
        error = TimeoutError(f"takes more than {_SECONDS} s")
    if error is not None:
        kept = _CORPUS / f"{target}-{hashlib.sha256(data).hexdigest()[:16]}"
        kept.write_bytes(data)
        print(f"{target}: {type(error).__name__}: {error}; kept as {kept}")  # noqa: T201
        return False
    return True


def _follow_branches(target: str, seconds: float) -> int:
    """Look for bytes that lead to branches not yet taken, where atheris is installed."""
    try:
        import atheris
    except ImportError:
        print(f"{target}: atheris is not installed; nothing looked for new branches")  # noqa: T201
        return 0
    # the modules are loaded anew, so that their branches can be seen
    for name in [name for name in sys.modules if name.startswith(("hubmap", "tests.fuzz.targets"))]:
        del sys.modules[name]
    with atheris.instrument_imports(include=["hubmap"]):
        from tests.fuzz.targets import feed
    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(dict.fromkeys(_seeds(target))):
            (Path(folder) / str(number)).write_bytes(seed)
        limits = (
            f"-max_total_time={int(seconds)}",
            f"-artifact_prefix={_CORPUS}/{target}-",
            # by the clock, which goes on while another process has the machine
            f"-timeout={_SECONDS * 6}",
            f"-rss_limit_mb={_MEMORY_MB}",
            "-verbosity=0",
            "-print_final_stats=1",
        )
        atheris.Setup([sys.argv[0], folder, *limits], lambda data: feed(target, data))
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 3600.0, sys.argv[2] if len(sys.argv) > 2 else None))
