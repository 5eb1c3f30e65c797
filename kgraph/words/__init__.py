"""All words for people, German and English side by side, by what they are for."""
