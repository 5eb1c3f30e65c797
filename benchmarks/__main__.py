"""`python -m benchmarks [NAME ...]`: all measurements, or those named."""

from __future__ import annotations

import importlib
import sys

NAMES = ("questions", "measures", "engines", "views", "website", "remote")

if __name__ == "__main__":
    for name in sys.argv[1:] or NAMES:
        importlib.import_module(f"benchmarks.{name}").main()
