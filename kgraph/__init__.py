"""kgraph: a sourced knowledge graph of regional skilled-labour networks in Germany."""

__version__ = "0.1.0"
