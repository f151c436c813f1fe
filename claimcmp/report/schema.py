"""JSON Schemas of the JSON forms; the definitions are in ``assets/schema.json``.

render_schema("compare")  ->  the schema of what ``claimcmp compare --format json`` prints
"""

from __future__ import annotations

import json
import re
from importlib.resources import files

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_reference = re.compile(r"#/\$defs/([\w?-]+)")


def schema(form: str) -> dict[str, object]:
    """The schema of one form, with the definitions that it needs and no others.

    Raises KeyError where there is no such form.
    """
    book = json.loads(files("claimcmp.report").joinpath("assets/schema.json").read_text("utf-8"))
    chosen, definitions = book["forms"][form], book["$defs"]
    needed: set[str] = set()
    fresh = set(_reference.findall(json.dumps(chosen)))
    while fresh:
        needed |= fresh
        fresh = {
            name for have in fresh for name in _reference.findall(json.dumps(definitions[have]))
        } - needed
    used = {name: definition for name, definition in definitions.items() if name in needed}
    return {"$schema": DIALECT, **chosen, "$defs": used}


def render_schema(form: str) -> str:
    """The schema as JSON text."""
    return json.dumps(schema(form), ensure_ascii=False, indent=1) + "\n"
