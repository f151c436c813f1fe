"""Text as tokens and sentences, shared by the finders and the frame."""
