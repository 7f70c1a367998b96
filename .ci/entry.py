"""Where the bundle starts. A child process of a frozen program is the program again, so that comes before all else."""

import multiprocessing

multiprocessing.freeze_support()

from viewer.__main__ import main  # noqa: E402 - a child process must not get as far as this

raise SystemExit(main())
