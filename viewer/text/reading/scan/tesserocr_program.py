"""Stands in for the program tesseract where only the library tesserocr is installed: the same few arguments.

A file that is run by itself and imports nothing of this program: the library may crash on a damaged picture.
"""

from __future__ import annotations

import io
import os
import sys

import tesserocr
from PIL import Image, ImageSequence

_USUAL = 300  # dots to an inch, where nothing says so


def main(arguments: list[str]) -> None:
    """``--list-langs``, or ``stdin stdout -l LANGUAGES [--dpi N] tsv``."""
    data = os.environ.get("TESSDATA_PREFIX", "")
    if arguments == ["--list-langs"]:
        languages = tesserocr.get_languages(data)[1] if data else []
        sys.stdout.write("\n".join(["List of available languages:", *languages]) + "\n")
        return
    languages = arguments[arguments.index("-l") + 1]
    dots = int(arguments[arguments.index("--dpi") + 1]) if "--dpi" in arguments else 0
    image = Image.open(io.BytesIO(sys.stdin.buffer.read()))
    rows = ["level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"]
    with tesserocr.PyTessBaseAPI(path=data, lang=languages) as api:
        for number, page in enumerate(ImageSequence.Iterator(image), 1):
            api.SetImage(page.convert("L"))
            api.SetSourceResolution(dots or round(page.info.get("dpi", (_USUAL,))[0]) or _USUAL)
            # The library counts each picture as a first page.
            table = api.GetTSVText(0)
            cells = (line.split("\t") for line in table.splitlines() if line)
            rows += ["\t".join([row[0], str(number), *row[2:]]) + "\n" for row in cells]
    sys.stdout.buffer.write("".join(rows).encode("utf-8"))


if __name__ == "__main__":
    main(sys.argv[1:])
