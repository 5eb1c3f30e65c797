"""`python -m kgraph`, and the command `kgraph`."""

import sys


def run() -> None:
    """The command line; also an interruption while it is loaded ends it with exit code 130."""
    try:
        from kgraph.cli import main

        main(prog_name="kgraph")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    run()
