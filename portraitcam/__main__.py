"""``python -m portraitcam`` is the same program as ``portraitcam``."""

import sys

from portraitcam.cli import main

if __name__ == "__main__":
    sys.exit(main())
