"""The readers by name. A new one takes its place here, and in no other list."""

from __future__ import annotations

from kgraph.readers import annex, tables
from kgraph.readers.contract import Reader

READERS: dict[str, Reader] = {reader.name: reader for reader in (tables.READER, annex.READER)}
