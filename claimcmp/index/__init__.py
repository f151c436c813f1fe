"""The index: a corpus of articles read once, kept in one SQLite file, and searched without a scan.

update("corpus.claimcmp", ["articles/"])            build it, or bring it up to date
with Index.open("corpus.claimcmp") as index: ...    read it

codec        sources and claims as bytes
terms        by which terms a source is found
inventory    the records of a file
extracting   many cores: jobs in, prepared sources out
store        the schema, and reading
transaction  writing to the file, whole or not at all
rows         writing to its tables
openfile     a file while it is brought up to date
writer       the difference between the files and the index, found and written
update       which file is written, and when the new index stands for the old
"""
