"""With JavaScript off a page shows the same text as with it; <noscript> may add to it."""

import difflib


def check(site, browser):
    for url, visit in browser.visits.items():
        without, with_scripts = lines(visit.text_without_scripts), lines(visit.text)
        for line in difflib.unified_diff(without, with_scripts, lineterm="", n=0):
            if not line.startswith(("---", "+++", "@@")):
                yield "{}: {}: {}".format(url, "only with JavaScript" if line[0] == "+" else "only without", line[1:])
        if not with_scripts:
            yield "{}: shows no text".format(url)


def lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]
