"""An invented newsroom: stories told by many outlets in words of our own, and the key to what they say.

templates   "[killed|left dead] {toll} people" -> a sentence, and where the value stands in it
slots       the figures of a story, how each may be written, and what contradicts it
story       a story: its people and places, its outlets, their articles, the facts they share
"""
