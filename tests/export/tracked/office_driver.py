"""Run by the Python of LibreOffice: has it accept, and reject, all changes of documents.

    python3 office_driver.py FOLDER FILE…

writes into the folder, for each file, ``NAME.accepted.txt`` and ``NAME.rejected.txt``, and both in its own format.
"""

import itertools
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accepted": ".uno:AcceptAllTrackedChanges", "rejected": ".uno:RejectAllTrackedChanges"}
FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8", ".txt": "Text (encoded)"}
PATIENCE = 120  # seconds, until the office is there


def properties(**values):
    made = []
    for name, value in values.items():
        made.append(PropertyValue())
        made[-1].Name, made[-1].Value = name, value
    return tuple(made)


def office(pipe):
    """The office that listens at this pipe."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    begun = time.monotonic()
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() - begun > PATIENCE:
                raise
            time.sleep(0.2)


def change_all(context, folder, path):
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    for name, command in COMMANDS.items():
        document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, properties(Hidden=True))
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        if document.Redlines.createEnumeration().hasMoreElements():
            raise RuntimeError(f"{path.name}: a change is left")
        for suffix in (path.suffix, ".txt"):
            wanted = properties(FilterName=FILTERS[suffix], FilterOptions="UTF8,LF,,," if suffix == ".txt" else "")
            document.storeToURL((folder / f"{path.name}.{name}{suffix}").as_uri(), wanted)
        document.close(True)  # noqa: FBT003


def main(folder, *paths):
    pipe = f"recension{os.getpid()}"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = [profile, "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen(["soffice", *options], start_new_session=True, **quiet)
    try:
        for context, path in zip(itertools.repeat(office(pipe)), paths):
            change_all(context, folder, path)
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # the process that was started is a script, and the office its child
        process.wait(30)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
