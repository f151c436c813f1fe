"""Which event a value belongs to: the word that governs it, not the nearest."""

from datetime import date

import pytest

from claimcmp.frame.analysis import analyse
from claimcmp.frame.claims import claims_of
from claimcmp.model import Source

CASES = [
    ("The blast killed five and injured 50.", "five", "kill"),
    ("The blast killed five and injured 50.", "50", "injure"),
    ("Five miners were killed in a blast.", "Five miners", "kill"),
    ("One man is dead after a fire.", "One man", "kill"),
    ("The toll of the blast rose to 31.", "31", "kill"),
    ("The 2004 tsunami destroyed the town.", "2004", "tsunami"),
    ("The player will undergo surgery, her agent said on Thursday.", "Thursday", "say"),
    ("She died on Thursday, her agent said.", "Thursday", "kill"),
    ("On Friday, the board called for a vote on the merger.", "Friday", "demand"),
    ("The battle, which took place on Friday, lasted an hour.", "Friday", "battle"),
    ("The index dropped by 9 percent in May.", "9 percent", "fall"),
    ("Delegates will take part in talks in March.", "March", "meet"),
    ("Officials will hold talks on Tuesday.", "Tuesday", "meet"),
    ("The strike came a day after rebels bombed the camp.", "a day", "bomb"),
    ("The vote comes three days before the summit of the union.", "three days", "meet"),
    ("She scored with five minutes left in the match.", "five minutes", "score"),
    ("She scored with 4:48 to play.", "4:48", "score"),
    ("It was the worst wreck in Lund since 1974, when a train derailed.", "1974", "derail"),
    ("Coal has been dug there since 1994, when the pit was opened.", "1994", "open"),
    ("It was 7 a.m. when the wagons left the rails.", "7 a.m.", "derail"),
    ("She was arrested on 5 May 2004, when police searched the house.", "5 May 2004", "arrest"),
    ("He left on 5 May 2004 when the bell rang.", "5 May 2004", "move"),
    ("Engineers counted nine bridges that the flood had destroyed.", "nine bridges", "destroy"),
    ("She read a list of 12 sailors who had drowned.", "12 sailors", "kill"),
    ("The flood destroyed nine bridges that engineers had built.", "nine bridges", "destroy"),
    ("The clerk was fired on Tuesday.", "Tuesday", "dismiss"),
    ("The ship passed the 12 imported cars.", "12 imported cars", "move"),
    # constructions
    ("Bor, a city of 84,000 people, was hit by a flood.", "84,000 people", "live"),
    ("A town of 2,600 lost its bridge in the flood.", "2,600", "live"),
    ("The island of 8,000 inhabitants was evacuated.", "8,000 inhabitants", "live"),
    ("A group of 12 people was arrested.", "12 people", "arrest"),
    ("She signed a contract reportedly worth about $7 million.", "$7 million", "contract"),
    ("Thieves took watches worth $160,000.", "$160,000", "cost"),
    ("That brought the death toll from the disaster to 11.", "11", "kill"),
    ("The mayor puts the toll of the raid at 40.", "40", "kill"),
    ("He got nine years in jail for the theft.", "nine years", "sentence"),
    ("He spent nine years in Spain.", "nine years", "spend"),
    ("The blaze pushed the death toll beyond 40.", "40", "kill"),
    ("Some 9,000 people took part in the march.", "9,000 people", "protest"),
    ("The storm has claimed 1,200 lives.", "1,200 lives", "kill"),
    ("The mill will cut 1,500 jobs.", "1,500 jobs", "lay_off"),
    ("The rally drew 15,000 people.", "15,000 people", "attend"),
    ("The quake had a magnitude of 6.2.", "6.2", "earthquake"),
    ("Also injured were two children.", "two children", "injure"),
    ("Still trapped were 18 miners, the union said.", "18 miners", "trap"),
    ("Killed in the crash were two pilots.", "two pilots", "kill"),
    # other clauses
    ("The firm said on Tuesday (4 May 2010) that it was sold.", "4 May 2010", "say"),
    ("Two men were injured, four of them critically, the doctor said.", "four", "injure"),
    ("A man walked into the mill on Monday and stabbed a clerk.", "Monday", "stab"),
    ("A man walked into the mill on Monday and waited.", "Monday", "move"),
    ("The attack came at noon.", "noon", "attack"),
    # dates
    ("In a letter to the board Friday night, Ruud said he was glad.", "Friday night", "say"),
    ("She was a judge in Lund, and in 1987 she was elected to the senate.", "1987", "elect"),
    ("After emerging in 1987, she sold the house.", "1987", "emerge"),
    ("A mill was the scene of a robbery in the town on Thursday.", "Thursday", "rob"),
    ("Shortly before midnight on Tuesday, two sailors drowned.", "Tuesday", "kill"),
    ("The blast happened just before 4:10 p.m., the mayor said.", "4:10 p.m.", "explode"),
    ("At a stormy meeting held Tuesday, he spoke of the flood.", "Tuesday", "meet"),
    ("The plant has a May 9 deadline.", "May 9", "deadline"),
]


@pytest.mark.parametrize(("text", "value", "event"), CASES)
def test_the_governing_event(text: str, value: str, event: str) -> None:
    source = Source(id="a", path="a", text=text, published=date(2010, 5, 7))
    found = {claim.text: claim.frame.event for claim in claims_of(analyse(source))}
    assert found[value] == event
