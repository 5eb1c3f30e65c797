"""The read path: question -> query, projection, measure -> sourced Table."""
