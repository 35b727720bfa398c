"""``python -m dealwert``: the command line."""

import sys

from dealwert.cli import main

if __name__ == "__main__":
    sys.exit(main())
