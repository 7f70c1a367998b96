"""``python -m viewer``: the command ``recension``."""

import sys


def main() -> int:
    """Run the command, or the reader of a PDF that a frozen program starts itself for."""
    if sys.argv[1:2] and sys.argv[1].startswith("--read-"):  # else nothing of it is loaded
        from viewer.text.reading.pdf import pdfium
        from viewer.text.reading.pdf.process import FROZEN_CHILD

        if sys.argv[1:] == [FROZEN_CHILD]:
            pdfium.main()
    from viewer import cli

    return cli.main()


if __name__ == "__main__":
    raise SystemExit(main())
