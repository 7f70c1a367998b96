"""The application and its main window.

PySide6 puts an import function of its own in the place of Python's: it reads the source of each module that is imported
from then on, to see whether it may ask for renamed methods (``from __feature__ import snake_case``). No module here
does, and at the start some 350 sources took an eighth of the time; so Python's own comes back.
"""

import builtins

_python_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - between the two lines that it stands between

builtins.__import__ = _python_import
