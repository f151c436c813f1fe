"""Interrupts (Ctrl-C) that end a long run between two of its steps, so that what is done can be kept.

    with interrupts() as interrupted:
        for step in steps:
            do(step)
            if interrupted():
                break

Whoever asks twice does not want to wait for the end of a step.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType


@contextlib.contextmanager
def interrupts() -> Iterator[Callable[[], bool]]:
    """Whether the user has asked to stop, told between two sources and not in the midst of one.

    A second interrupt ends the run there and then, and the index is as it was.
    """
    asked = False

    def ask(number: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
