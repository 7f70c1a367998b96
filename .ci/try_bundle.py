"""Tries a bundle where no Python is in reach: its commands, readers, exports and window. Prints what it sees.

    python try_bundle.py FOLDER

Runs with the Python that made the bundle, whose Qt looks at the window's screen.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MOST = 300 * 1024**2  # bytes of the folder
SHARED = 0xCF, 0xDD, 0xEB  # what joins a passage of A and B, in the light theme


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        try_commands(folder, home)
        try_window(folder, home)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{size / 1024**2:.0f} MB")
    check(size <= MOST, f"more than {MOST // 1024**2} MB")


def check(true: bool, otherwise: str) -> None:
    if not true:
        sys.exit(f"The bundle fails: {otherwise}")


def environment(home: Path, **more: str) -> dict[str, str]:
    """An account without a configuration, and no Python on its search path."""
    return {"HOME": str(home), "PATH": "/nonexistent", "LANG": "C.UTF-8", **more}


def try_commands(folder: Path, home: Path) -> None:
    memo = sorted((folder / "_internal/viewer/data/corpus").glob("molotov-memo-*.txt"))
    check(len(memo) == 2, "the corpus is not in it")

    def run(*words: str | Path) -> str:
        done = subprocess.run(
            [folder / "recension", *words], env=environment(home), capture_output=True, text=True, encoding="utf-8"
        )
        check(done.returncode == 0, f"{' '.join(map(str, words))}: {done.stderr}")
        return done.stdout

    print(run("--version").strip())
    check("word for word" in run("compare", *memo, "--memo"), "the memo is not the same word for word")
    pdf = home / "page.pdf"
    write_pdf(pdf, "The quick brown fox jumps over the lazy dog.")
    check("quick brown fox" in run("text", pdf), "a PDF is not read")
    page = home / "page.html"
    page.write_text("<html><body><article><p>The quick brown fox.</p></article></body></html>", "utf-8")
    check("quick brown fox" in run("text", page), "a web page is not read")
    for suffix in ("html", "docx", "odt", "tei.xml", "xlsx", "json", "md"):
        run("export", *memo, "--to", home / f"report.{suffix}")
    check("quick" not in run("text", home / "report.docx"), "a Word file is not read")
    check("word for word the same" in run("scan", memo[0].parent, "--workers", "2"), "the corpus is not scanned")
    check("Presidium" in run("table", *memo, "--csv"), "there is no table of witnesses")
    print("commands, readers and exports: right")


def write_pdf(path: Path, words: str) -> None:
    from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.drawText(400, 400, words)
    painter.end()
    application.shutdown()


def try_window(folder: Path, home: Path) -> None:
    xvfb = shutil.which("Xvfb")
    check(xvfb is not None, "there is no Xvfb to open its window on")
    read, write = os.pipe()
    server = subprocess.Popen(
        [str(xvfb), "-screen", "0", "1280x800x24", "-displayfd", str(write)],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    display = f":{os.read(read, 16).decode().strip()}"
    memo = sorted((folder / "_internal/viewer/data/corpus").glob("molotov-memo-*.txt"))
    started = time.monotonic()
    window = subprocess.Popen(
        [folder / "recension", *memo],
        env=environment(home, DISPLAY=display, QT_QPA_PLATFORM="xcb"),
        stderr=subprocess.PIPE,
    )
    try:
        found = subprocess.run(
            [sys.executable, __file__, "--look"],
            env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            check=False,
        )
        check(found.returncode == 0, "its window does not show the comparison")
        print(f"compared in the window after {time.monotonic() - started:.1f} s")
    finally:
        window.terminate()
        said = window.communicate()[1].decode()
        server.terminate()
    check("Traceback" not in said, said)


def look() -> None:
    """End with 0 as soon as the screen shows a shared passage, with 1 after half a minute."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    until = time.monotonic() + 30
    while time.monotonic() < until:
        image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        seen = {
            image.pixelColor(x, y).getRgb()[:3] for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
        }
        if SHARED in seen:
            raise SystemExit(0)
        application.processEvents()
        time.sleep(0.2)
    raise SystemExit(1)


if __name__ == "__main__":
    if sys.argv[1] == "--look":
        look()
    main(Path(sys.argv[1]).resolve())
