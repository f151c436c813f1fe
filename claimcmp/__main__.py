"""``python -m claimcmp``: the command line."""

from claimcmp.cli import main

if __name__ == "__main__":
    main()
