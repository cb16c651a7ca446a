# A troll sits on a bridge and asks for the magic word.
# If the word is please, it says: You may pass.
# Any other word, and it says: Then swim!
# In the end it always says: Next!
