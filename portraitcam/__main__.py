"""Where the program starts; ``python -m portraitcam`` is the same program."""

import signal
import sys


def main() -> int:
    """Run the command line; see `portraitcam.cli.main`.

    Loading its libraries takes a moment. Ctrl-C then ends the process as it ends any
    other program, instead of with a traceback from amid somebody's import.
    """
    heeded = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if heeded:  # else whoever started us wants it ignored
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from portraitcam.cli import main

    if heeded:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    return main()


if __name__ == "__main__":
    sys.exit(main())
