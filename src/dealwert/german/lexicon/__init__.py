"""Tables of German words: to add a word is to add a row."""
