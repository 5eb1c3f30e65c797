"""The sentence behind a place: documents that a workspace keeps, and what stands in their lines.

The text of a document lies beside it in the workspace, persons left out. Nothing of it is shipped.
"""

from __future__ import annotations

from kgraph.quoting.kept import KeptDocument, Quotes, kept_documents, passages_of
from kgraph.quoting.sentence import DocumentText, Quote, stands_in

__all__ = [
    "DocumentText", "KeptDocument", "Quote", "Quotes", "kept_documents", "passages_of",
    "stands_in",
]  # fmt: skip
