"""``claimcmp index``: a corpus read once, for ``check`` and ``compare`` to use again and again."""

from __future__ import annotations

import click

from claimcmp.cli.output import Failure, note, output, warn

FORMS = ("text", "json")


@click.command("index")
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("-o", "--output", "output_path", metavar="FILE", help="The index to build or to update.")
@click.option("--rebuild", is_flag=True, help="Make the index anew, as one of another version must be.")
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help="Worker processes; else one a core.")
@click.option("--stats", metavar="FILE", help="Tell what is in the index FILE, and do nothing else.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    default="text",
    metavar="|".join(FORMS),
    help="Form of --stats.",
)
@click.option("-q", "--quiet", is_flag=True, help="No warnings, no progress, no last line.")
@click.option("-v", "--verbose", is_flag=True, help="How long it took.")
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    output_path: str | None,
    rebuild: bool,
    jobs: int | None,
    stats: str | None,
    form: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Build or update a corpus index, one file that check and compare take instead of a folder.

    What has not changed since the last time is not read again, what is gone is dropped. Ctrl-C stops
    at once and keeps what was read. The index is the old one or the new one at any moment, never half.

    \b
    Examples:
      claimcmp index archive/ -o archive.claimcmp
      claimcmp index wire.jsonl.gz archive/ -o archive.claimcmp --jobs 2
      claimcmp index --stats archive.claimcmp
      claimcmp check draft.txt archive.claimcmp

    Exit status: 0 done; 1 some article could not be read, or is in with an id that was taken or a date
    that is none, and the others are in; 2 wrong use, or no index.
    """
    if stats is not None:
        if paths or output_path:
            raise Failure("--stats FILE stands alone, without PATH and -o")
        output(None, form, "never", None, False, FORMS).write([_told(stats, form)])
        return
    if not paths or output_path is None:
        raise Failure("index wants PATH... and -o FILE, as in `claimcmp index archive/ -o archive.claimcmp`")
    from claimcmp.cli.progress import Meter
    from claimcmp.index.update import update
    from claimcmp.index.writer import Progress

    meter = Meter("sources", quiet=quiet)

    def problem(message: str) -> None:
        if not quiet:
            meter.clear()
            warn(message)

    def progress(now: Progress) -> None:
        meter.show(now.bytes, now.of, now.sources)

    try:
        done = update(output_path, paths, rebuild=rebuild, jobs=jobs, warn=problem, progress=progress)
    finally:
        meter.clear()
    if not quiet:
        counts = (
            ("added", done.added),
            ("changed", done.changed),
            ("kept", done.kept),
            ("dropped", done.dropped),
        )
        words = ", ".join(f"{n:,} {name}" for name, n in counts)
        failed = f", {done.failed:,} could not be read" if done.failed else ""
        failed += f", {done.doubtful:,} doubtful" if done.doubtful else ""
        seconds = f" in {done.seconds:.1f} s" if verbose or done.seconds >= 1 else ""
        note(f"{output_path}: {words}{failed}{seconds}{' (stopped)' if done.interrupted else ''}")
    ctx.exit(130 if done.interrupted else int(done.failed + done.doubtful > 0))


def _told(path: str, form: str) -> str:
    """What is in an index, as a few lines or as JSON."""
    from dataclasses import asdict

    from claimcmp.index.store import Index
    from claimcmp.report.json_form import dumps
    from claimcmp.report.safe import one_line

    with Index.open(path) as index:
        found = index.stats()
    if form == "json":
        return dumps({"schema": "claimcmp.index-stats/1"} | asdict(found)) + "\n"
    roots = "".join(f"  from {one_line(root)}\n" for root in found.roots)
    counts = (
        f"{found.sources:,} sources of {found.files:,} files, {found.claims:,} claims, {found.terms:,} terms"
    )
    size = f"{found.bytes / 1e6:,.1f} MB, made by claimcmp {one_line(found.version)}"
    return f"{one_line(path)}: {counts}, {size}\n{roots}"
