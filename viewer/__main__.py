"""``python -m viewer``: the command ``recension``."""

import sys


def main() -> int:
    """Run the command, or what reads or draws a PDF, for which a frozen program starts itself."""
    from viewer.text.reading.pdf import FROZEN_CHILD, FROZEN_DRAWER

    if sys.argv[1:] == [FROZEN_CHILD]:
        from viewer.text.reading.pdf import pdfium

        pdfium.main()
    if sys.argv[1:] == [FROZEN_DRAWER]:
        from viewer.text.reading.pdf import draw

        draw.main()
    from viewer import cli

    return cli.main()


if __name__ == "__main__":
    raise SystemExit(main())
