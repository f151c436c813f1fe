"""The index: a corpus of articles read once, kept in one SQLite file, and searched without a scan.

update("corpus.claimcmp", ["articles/"])            build it, or bring it up to date
with Index.open("corpus.claimcmp") as index: ...    read it

codec        sources and claims as bytes
terms        by which terms a source is found
inventory    the records of a file
extracting   many cores: jobs in, prepared sources out
writer       the update, one transaction
store        the schema, and reading
"""
