"""The graph as questions read it: relations, names, places, periods. One rule each."""
