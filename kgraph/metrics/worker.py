"""The second process of exact betweenness: numbers on standard input, doubles on output.

Only `kgraph.metrics.paths` starts it, with its own data; nothing else may feed it.
"""

from __future__ import annotations

import pickle
import sys
from array import array

from kgraph.metrics.engine import Arrays
from kgraph.metrics.paths import partial


def main() -> None:
    """Read (numbers, sources), write the betweenness those sources give."""
    numbers, sources = pickle.load(sys.stdin.buffer)
    sys.stdout.buffer.write(array("d", partial(Arrays(*numbers), sources)).tobytes())


if __name__ == "__main__":
    main()
