"""Entity resolution: which mentions, in a group of sources, name one person, body or place.

    a: "President Volodymyr Zelenskyy", "Russian"     b: "Zelensky", "Moscow said", "the OSCE"
    c: "Organization for Security and Co-operation in Europe"
    -> Zelensky = Volodymyr Zelenskyy; Russian = Moscow (a seat of government) = Russia; OSCE = c's body

Steps, each over an index and none over all pairs:

forms       how the names are written, with which union-find joins them
aliases     the names that everybody knows; acronyms to what they abbreviate in any source; bodies cut short
variants    full names of one person, and spellings, within blocks of like beginnings
likeness    what makes two of these one name
teams       cities with nicknames, and these by themselves
shortnames  last names to full names, those of the same source first
resolution  one step after the other
"""

from claimcmp.align.entities.resolution import Entity, Resolution, resolve

__all__ = ["Entity", "Resolution", "resolve"]
