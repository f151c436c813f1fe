"""A report in the form that its reader wants: for a person, a program, a spreadsheet, a browser.

    Report -> text      text.py        discrepancies first, the sentences that prove them
           -> json      json_form.py   the spec's JSON, the same bytes for the same input
           -> jsonl     json_form.py   a fact a line
           -> csv       csv_form.py    a claim a row
           -> markdown  markdown.py    for an issue or a chat
           -> html      html/          one self-contained page
    Check  -> check.py (text like a compiler's messages, SARIF, GitHub annotations)

Every form takes the text of articles for what it is: untrusted. ``safe.py`` has the rules.
"""
