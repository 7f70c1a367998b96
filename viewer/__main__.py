"""``python -m viewer``: the command ``recension``."""

from viewer.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
