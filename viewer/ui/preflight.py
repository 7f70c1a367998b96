"""What a window needs from the system, looked at before Qt is loaded: without it Qt ends the process, no exception."""

from __future__ import annotations

import ctypes
import os
import sys

# library -> the Debian package that has it
_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_ON_X = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


_NO_DISPLAY = "There is no display to open a window on; `recension compare A B` compares two files without one."
_DISPLAYS = "WAYLAND_DISPLAY", "DISPLAY"
_AVAILABLE = "Available platform plugins are: "  # Qt's words


def problem() -> str | None:
    """One sentence that says why no window can be opened here; None where one can."""
    if not sys.platform.startswith("linux"):
        return None
    platforms = _named()
    if not platforms and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return _NO_DISPLAY
    on_x = all(name == "xcb" for name in platforms) if platforms else not os.environ.get("WAYLAND_DISPLAY")
    wanted = _ALWAYS | _ON_X if on_x else _ALWAYS
    missing = {library: package for library, package in wanted.items() if not _loads(library)}
    if not missing:
        return _NO_DISPLAY if on_x and not _x_answers() else None
    return (
        f"A window needs {', '.join(missing)}, which this system lacks: "
        f"`apt install {' '.join(dict.fromkeys(missing.values()))}` brings {'it' if len(missing) == 1 else 'them'} "
        "on Debian and Ubuntu; `recension compare A B` works without."
    )


def refusal(message: str) -> str:
    """One sentence on why Qt cannot begin, which says so in ``message`` before it ends the process."""
    known = message.partition(_AVAILABLE)[2].strip().rstrip(".")
    if platforms := _named():
        others = f", or set it to one of {known}" if known else ""
        return (
            f"Qt cannot open a window on {' or '.join(platforms)}, which QT_QPA_PLATFORM asks for: unset it"
            f"{others}; `recension compare A B` works without a window."
        )
    display = next((f"{name}={os.environ[name]}" for name in _DISPLAYS if os.environ.get(name)), "")
    where = f"the display that {display} names" if display else "this system"
    return f"Qt cannot open a window on {where}; `recension compare A B` compares two files without one."


def _named() -> list[str]:
    """The platforms that the reader asks Qt for, in order, without what each is told."""
    names = (name.partition(":")[0].strip() for name in os.environ.get("QT_QPA_PLATFORM", "").split(";"))
    return [name for name in names if name]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x_answers() -> bool:
    """DISPLAY may name a server that has gone, or one that lets nobody in; Qt would end the process there, too."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
