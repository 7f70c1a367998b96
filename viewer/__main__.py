"""``python -m viewer``: the command ``recension``."""

import sys


def main() -> int:
    """Run the command, or the reader of a PDF that a frozen program starts itself for."""
    from viewer.text.reading.pdf import FROZEN_CHILD

    if sys.argv[1:] == [FROZEN_CHILD]:
        from viewer.text.reading.pdf import pdfium

        pdfium.main()
    from viewer import cli

    return cli.main()


if __name__ == "__main__":
    raise SystemExit(main())
