"""What measures and advice say."""
