"""Questions about the graph: names and conditions -> a sourced Table."""
