"""What questions in plain words, lists and chains are made of, and what they say."""
